// A feed from its address to its articles. A list imports this when it first needs it.

import {FeedError} from './feed-error.js';
import type {FeedResult} from './feed-result.js';
import {fetchFeed} from './fetch-feed.js';
import {readFeed, type ReadOptions} from './read-feed.js';
import {withEmbedded} from './wordpress.js';

export interface LoadOptions extends Pick<ReadOptions, 'format' | 'listPath' | 'map'> {
  signal: AbortSignal;
  /** Take no answer that was kept. Default: false. */
  reload?: boolean;
}

/** @throws {FeedError} what `fetchFeed` and `readFeed` throw, and `too-large` where not one whole item stands in what is read. */
export async function loadFeed(address: string, {signal, reload, ...options}: LoadOptions): Promise<FeedResult> {
  const {body, next, ...facts} = await fetchFeed(withEmbedded(address), signal, reload);
  const result = await readFeed(body, {...options, ...facts});
  if (facts.cut && !result.articles.length) {
    throw new FeedError('too-large', 'The feed has not one whole item in its first 2 MB.');
  }
  return {...(next && {next}), ...result};
}
