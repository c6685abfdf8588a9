// Everything that a developer may import. Importing it defines no element.

export {AdSlot} from './elements/ad-slot.js';
export {ArticleCard} from './elements/article-card.js';
export {ArticleList} from './elements/article-list.js';
export {ArticleHeader} from './elements/article-header.js';
export {ArticleTime} from './elements/article-time.js';
export {Byline} from './elements/byline.js';
export {CommentsLink} from './elements/comments-link.js';
export {Figure} from './elements/figure.js';
export {FollowBar} from './elements/follow-bar.js';
export {ReadingProgress} from './elements/reading-progress.js';
export {ReadingTime} from './elements/reading-time.js';
export {RelatedLinks} from './elements/related-links.js';
export {ShareBar} from './elements/share-bar.js';
export {Sources} from './elements/sources.js';

export {toArticle, type Article, type Author, type Image} from './article.js';
export {
  FailEvent,
  LoadEvent,
  OpenEvent,
  ShareEvent,
  ShareResultEvent,
  ViewEvent,
  type OpenRegion,
  type ShareMethod,
  type ShareOutcome,
} from './events.js';
export {
  FeedError,
  readFeed,
  withEmbedded,
  type Dropped,
  type FeedErrorCode,
  type FeedFormat,
  type FeedResult,
  type ReadOptions,
} from './feeds.js';
export {defineAll, type DefineAllOptions} from './every-element.js';
export {configure, type DateSettings, type Settings} from './locale/configuration.js';
export {refreshLocale} from './locale/locale.js';
export {registerMessages, type Messages, type Plural} from './locale/messages.js';
export type {LoadAnswer, LoadRequest, Source} from './related/source.js';
export {shareUrl, type Network, type Share} from './share.js';
export {safeUrl} from './url.js';
