// Defines every element. What a page with one script tag may want to import stands here too; `shareUrl` with its table
// of every network does not, because it would come to every reader.

import './define/article-card.js';
import './define/article-list.js';
import './define/comments-link.js';
import './define/follow-bar.js';
import './define/related-links.js';
import './define/share-bar.js';

export {ArticleCard} from './elements/article-card.js';
export {ArticleList} from './elements/article-list.js';
export {CommentsLink} from './elements/comments-link.js';
export {FollowBar} from './elements/follow-bar.js';
export {RelatedLinks} from './elements/related-links.js';
export {ShareBar} from './elements/share-bar.js';
export {FeedError} from './feeds/feed-error.js';
export {configure} from './locale/configuration.js';
export {refreshLocale} from './locale/locale.js';
export {registerMessages} from './locale/messages.js';
