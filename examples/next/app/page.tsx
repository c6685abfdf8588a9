import type {} from 'kashida/types/react';
import {Listener} from './listener';
import {editions} from './stories';

// A server component: what the elements need stands in attributes and slots, as HTML carries it.
export default function Page() {
  return (
    <main>
      {editions.map(({lang, dir, name, lead, related}) => (
        <section key={lang} lang={lang} dir={dir} aria-label={name}>
          <kashida-article-card
            kicker={lead.kicker}
            author={lead.author?.map((author) => author.name).join('; ')}
            date-published={lead.datePublished}
          >
            <a href={lead.url}>{lead.headline}</a>
          </kashida-article-card>
          <kashida-share-bar
            url={`https://news.example/${lead.url}`}
            headline={lead.headline}
            networks="x whatsapp email copy"
          />
          <kashida-related-links>
            <ul>
              {related.map(({url, headline}) => (
                <li key={url}>
                  <a href={url}>{headline}</a>
                </li>
              ))}
            </ul>
          </kashida-related-links>
        </section>
      ))}
      <Listener />
    </main>
  );
}
