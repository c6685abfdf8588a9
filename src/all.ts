// Defines every element. What a page with one script tag may want to import stands here too; `shareUrl` with its table
// of every network does not, because it would come to every reader.

import './define/ad-slot.js';
import './define/article-card.js';
import './define/article-list.js';
import './define/article-header.js';
import './define/article-time.js';
import './define/byline.js';
import './define/comments-link.js';
import './define/figure.js';
import './define/follow-bar.js';
import './define/reading-progress.js';
import './define/reading-time.js';
import './define/related-links.js';
import './define/share-bar.js';
import './define/sources.js';

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
export {FeedError} from './feeds/feed-error.js';
export {Sources} from './elements/sources.js';
export {configure} from './locale/configuration.js';
export {refreshLocale} from './locale/locale.js';
export {registerMessages} from './locale/messages.js';
