// JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/

import {isRecord, toText} from '../article.js';
import {safeUrl} from '../url.js';
import {FeedError} from './feed-error.js';
import {toArticles, type FeedResult} from './feed-result.js';

export function isJsonFeed(value: unknown): boolean {
  return isRecord(value) && ('items' in value || toText(value.version)?.includes('jsonfeed.org') === true);
}

/**
 * @param base what relative addresses start from: the feed's own address.
 * @throws {FeedError} `shape` where there is no array of items.
 */
export function readJsonFeed(value: unknown, base: string | undefined): FeedResult {
  if (!isRecord(value) || !Array.isArray(value.items)) {
    throw new FeedError('shape', 'A JSON Feed has an array named "items".');
  }
  const {authors, author, language} = value;
  const read = (item: unknown) =>
    isRecord(item) ? {language, ...item, ...authorsOf(item, authors ?? author), ...pictureOf(item)} : item;
  const title = toText(value.title);
  const next = safeUrl(value.next_url, base);
  return {
    ...toArticles(value.items, base, read),
    ...(title && {title}),
    ...(next && next !== base && {next}),
    partial: false,
  };
}

// Version 1.1 has `authors` where 1.0 had `author`; an item without either has the feed's.
function authorsOf(item: Readonly<Record<string, unknown>>, feedAuthors: unknown) {
  const own = [item.authors, item.author].find((authors) => (Array.isArray(authors) ? authors.length : authors));
  return {author: own ?? feedAuthors, authors: undefined};
}

function pictureOf(item: Readonly<Record<string, unknown>>) {
  return {image: [item.image, item.banner_image]};
}
