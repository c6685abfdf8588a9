// Reading feeds without an element: in a page, in a worker, and in Node, where there is no document.

export {FeedError, type FeedErrorCode} from './feeds/feed-error.js';
export type {Dropped, FeedResult} from './feeds/feed-result.js';
export {readFeed, type FeedFormat, type ReadOptions} from './feeds/read-feed.js';
export {withEmbedded} from './feeds/wordpress.js';
export type {LoadAnswer, LoadRequest, Source} from './related/source.js';
