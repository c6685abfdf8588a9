// schema.org data as pages carry it: an article, an ItemList of them, or a @graph that holds either.

import {isRecord, toText} from '../article.js';
import {CONSIDERED, toArticles, type FeedResult} from './feed-result.js';

const DEEPEST = 32;

export function isJsonLd(value: unknown): boolean {
  return [value].flat().some((entry) => isRecord(entry) && ['@type', '@graph', '@context'].some((key) => key in entry));
}

/** Every article in the data, in its order. An empty list where there is none. */
export function readJsonLd(value: unknown, base: string | undefined): FeedResult {
  const found: unknown[] = [];
  for (const article of articlesIn(value, new Set())) {
    found.push(article);
    if (found.length === CONSIDERED) break;
  }
  return {...toArticles(found, base), partial: false};
}

export const ARTICLE = /(?:Article|Posting|Report|Review)$/;

// What a list or a page holds stands under these names.
const HOLDERS = ['@graph', 'itemListElement', 'item', 'mainEntity', 'hasPart', 'liveBlogUpdate'] as const;

// What a page builds itself may hold itself.
function* articlesIn(value: unknown, seen: Set<unknown>, depth = 0): Generator<unknown> {
  if (depth > DEEPEST || seen.has(value)) return;
  if (Array.isArray(value)) {
    seen.add(value);
    for (const entry of value) yield* articlesIn(entry, seen, depth + 1);
  } else if (isRecord(value)) {
    seen.add(value);
    if (isArticle(value)) yield value;
    else for (const holder of HOLDERS) yield* articlesIn(value[holder], seen, depth + 1);
  }
}

// A ListItem may carry name and url itself: https://developers.google.com/search/docs/appearance/structured-data/carousel
function isArticle(value: Readonly<Record<string, unknown>>): boolean {
  const types = [value['@type']].flat();
  return types.some((type) => ARTICLE.test(toText(type) ?? '') || (type === 'ListItem' && !('item' in value)));
}
