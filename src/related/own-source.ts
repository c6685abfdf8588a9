// What a page's own source answers, read as the unknown data that it is. Fetched by the lists that have such a source.

import {isRecord, toText} from '../article.js';
import {FeedError} from '../feeds/feed-error.js';
import {toArticles, type Dropped} from '../feeds/feed-result.js';
import type {LoadAnswer, LoadRequest, Source} from './source.js';

/** Throws a FeedError where `source` or what it answers is not what it must be, and whatever the source throws. */
export async function loadFrom(source: unknown, request: LoadRequest): Promise<LoadAnswer> {
  if (!isRecord(source) || typeof source.load !== 'function') {
    throw new FeedError('shape', 'source must be an object with a method "load".');
  }
  const answer: unknown = await (source as unknown as Source).load(request);
  if (!isRecord(answer) || !Array.isArray(answer.articles)) {
    throw new FeedError('shape', 'load() must answer an object with an array "articles".');
  }
  const {articles, dropped} = toArticles(answer.articles, undefined);
  const next = toText(answer.next);
  return {
    articles,
    dropped: [...dropped, ...(Array.isArray(answer.dropped) ? (answer.dropped as Dropped[]) : [])],
    partial: answer.partial === true,
    ...(next && {next}),
  };
}
