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

/** @throws {FeedError} what `fetchFeed` and `readFeed` throw; `too-large` where not one whole item stands in the 2 MB that are read. */
export async function loadFeed(address: string, {signal, reload, ...options}: LoadOptions): Promise<FeedResult> {
  const {body, next, ...facts} = await fetchFeed(withEmbedded(address), signal, reload);
  const result = await readFeed(body, {...options, ...facts}).catch((cause: unknown) => {
    const isTorn = facts.cut && cause instanceof FeedError && cause.code === 'syntax';
    throw isTorn ? new FeedError('too-large', 'The feed has not one whole item in its first 2 MB.', {cause}) : cause;
  });
  return {...(next && {next}), ...result};
}
