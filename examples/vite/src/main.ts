import 'kashida/define/article-card.js';
import 'kashida/define/related-links.js';
import 'kashida/define/share-bar.js';
import {editions, type Edition} from './stories.js';

const said = document.querySelector('output')!;

// The events bubble, and TypeScript knows what each of them says.
document.addEventListener('kashida-open', (event) => {
  said.textContent = `Opened: ${event.article.headline}`;
});
document.addEventListener('kashida-share', (event) => {
  said.textContent = `Shared: ${event.network}`;
});

document.querySelector('main')!.append(...editions.map(section));

function section({lang, dir, name, lead, related}: Edition): HTMLElement {
  const card = document.createElement('kashida-article-card');
  card.article = lead;

  const bar = document.createElement('kashida-share-bar');
  bar.url = new URL(lead.url, document.baseURI).href;
  bar.headline = lead.headline;
  bar.networks = 'x whatsapp email copy';

  const list = document.createElement('kashida-related-links');
  list.articles = related;

  const edition = Object.assign(document.createElement('section'), {lang, dir, ariaLabel: name});
  edition.append(card, bar, list);
  return edition;
}
