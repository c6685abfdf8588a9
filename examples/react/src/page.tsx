import 'kashida/define/article-card.js';
import 'kashida/define/related-links.js';
import 'kashida/define/share-bar.js';
import type {OpenEvent} from 'kashida';
import type {} from 'kashida/types/react';
import {useState} from 'react';
import {editions} from './stories.js';

export function Page() {
  const [said, setSaid] = useState('');
  const opened = ({article}: OpenEvent) => setSaid(`Opened: ${article.headline}`);
  return (
    <>
      {editions.map(({lang, dir, name, lead, related}) => (
        <section key={lang} lang={lang} dir={dir} aria-label={name}>
          <kashida-article-card article={lead} onkashida-open={opened} />
          <kashida-share-bar
            url={`https://news.example/${lead.url}`}
            headline={lead.headline}
            networks="x whatsapp email copy"
            onkashida-share={(event) => setSaid(`Shared: ${event.network}`)}
          />
          <kashida-related-links articles={related} onkashida-open={opened} />
        </section>
      ))}
      <output>{said}</output>
    </>
  );
}
