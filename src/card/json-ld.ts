// What a card or list shows, as schema.org data for machines that read the page. Fetched where a page asks for it.

import {html, render} from 'lit';
import type {Article, Author, Image} from '../article.js';

/** Undefined without a headline or an address. https://developers.google.com/search/docs/appearance/structured-data/article */
export function newsArticle(article: Partial<Article>): object | undefined {
  const {access, headline, type, url} = article;
  if (!headline || !url) return;
  return {
    '@type': (type && TYPES[type]) ?? 'NewsArticle',
    url,
    headline,
    description: article.standfirst,
    articleSection: article.kicker,
    author: article.author?.map(person),
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    image: article.image && picture(article.image),
    inLanguage: article.lang,
    keywords: article.topics,
    timeRequired: article.timeRequired,
    commentCount: article.commentCount,
    sponsor: article.sponsor && {'@type': 'Organization', name: article.sponsor},
    isAccessibleForFree: access && access !== 'premium',
  };
}

/** Undefined without an article. https://schema.org/ItemList */
export function itemList(articles: readonly Article[]): object | undefined {
  const itemListElement = articles.map((article, place) => {
    return {'@type': 'ListItem', position: place + 1, item: newsArticle(article)};
  });
  return articles.length ? {'@type': 'ItemList', itemListElement} : undefined;
}

const TYPES: Partial<Record<NonNullable<Article['type']>, string>> = {
  live: 'LiveBlogPosting',
  opinion: 'OpinionNewsArticle',
};

function person({name, url, image}: Author): object {
  return {'@type': 'Person', name, url, image};
}

function picture({url, width, height, caption, credit}: Image): object {
  return {'@type': 'ImageObject', url, width, height, caption, creditText: credit};
}

/**
 * Keeps `data` in a script inside the element; without data, none.
 *
 * @param slot by which the element knows what it has written
 */
export function writeJsonLd(element: Element, slot: string, data: object | undefined): void {
  const before = element.querySelector(`:scope > script[slot="${slot}"]`);
  // What a page saves of itself may be read as markup again.
  const text = data && JSON.stringify({'@context': 'https://schema.org', ...data}).replaceAll('<', '\\u003c');
  if (text === before?.textContent) return;
  before?.remove();
  if (text) element.append(scriptWith(text, slot));
}

// A policy that asks for Trusted Types is broken, in every engine, by text that comes into a script, though its type says
// that it is none. But a script that came out of a template counts as having run, and is asked no more.
function scriptWith(text: string, slot: string): Node {
  const place = document.createDocumentFragment();
  // eslint-disable-next-line house/templates -- its type says that it is data, and it is asked for here alone
  render(html`<script type="application/ld+json" slot=${slot}></script>`, place);
  const script = place.querySelector('script')!;
  script.append(text);
  return script;
}
