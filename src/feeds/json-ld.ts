// schema.org data as pages carry it: an article, an ItemList of them, or a @graph that holds either.

import {isRecord, toText} from '../article.js';
import {toArticles, type FeedResult} from './feed-result.js';

const DEEPEST = 32;

export function isJsonLd(value: unknown): boolean {
  return isRecord(Array.isArray(value) ? value[0] : value) && /"@(?:type|graph|context)"/.test(JSON.stringify(value));
}

/** Every article in the data, in its order. An empty list where there is none. */
export function readJsonLd(value: unknown, base: string | undefined): FeedResult {
  return {...toArticles([...articlesIn(value)], base), partial: false};
}

const ARTICLE = /(?:Article|Posting|Report|Review)$/;

// What a list or a page holds stands under these names.
const HOLDERS = ['@graph', 'itemListElement', 'item', 'mainEntity', 'hasPart', 'liveBlogUpdate'] as const;

function* articlesIn(value: unknown, depth = 0): Generator<unknown> {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const entry of value) yield* articlesIn(entry, depth + 1);
  } else if (isRecord(value)) {
    if (isArticle(value)) yield value;
    else for (const holder of HOLDERS) yield* articlesIn(value[holder], depth + 1);
  }
}

// A ListItem may carry name and url itself: https://developers.google.com/search/docs/appearance/structured-data/carousel
function isArticle(value: Readonly<Record<string, unknown>>): boolean {
  const types = [value['@type']].flat();
  return types.some((type) => ARTICLE.test(toText(type) ?? '') || (type === 'ListItem' && !('item' in value)));
}
