// Every element by its name without a prefix: for a server, and for a page on which the usual names are taken.

import {AdSlot} from './elements/ad-slot.js';
import {ArticleCard} from './elements/article-card.js';
import {ArticleHeader} from './elements/article-header.js';
import {ArticleList} from './elements/article-list.js';
import {ArticleTime} from './elements/article-time.js';
import {Byline} from './elements/byline.js';
import {CommentsLink} from './elements/comments-link.js';
import {Figure} from './elements/figure.js';
import {FollowBar} from './elements/follow-bar.js';
import {ReadingProgress} from './elements/reading-progress.js';
import {ReadingTime} from './elements/reading-time.js';
import {RelatedLinks} from './elements/related-links.js';
import {ShareBar} from './elements/share-bar.js';
import {Sources} from './elements/sources.js';

export const everyElement = {
  'ad-slot': AdSlot,
  'article-card': ArticleCard,
  'article-header': ArticleHeader,
  'article-list': ArticleList,
  'article-time': ArticleTime,
  byline: Byline,
  'comments-link': CommentsLink,
  figure: Figure,
  'follow-bar': FollowBar,
  'reading-progress': ReadingProgress,
  'reading-time': ReadingTime,
  'related-links': RelatedLinks,
  'share-bar': ShareBar,
  sources: Sources,
};

export interface DefineAllOptions {
  /** What stands before each name: with `my`, `my-article-card` and the rest. Default: `kashida`. */
  prefix?: string;
}

/**
 * Defines every element. A name that is taken stays with its first owner, with a warning; a class that has a name
 * already is defined under the second one as a subclass.
 *
 * @param registry a scoped one, for the shadow roots that use it. Default: the page's own
 */
export function defineAll({prefix = 'kashida'}: DefineAllOptions = {}, registry?: CustomElementRegistry): void {
  for (const [name, element] of Object.entries(everyElement)) element.define(`${prefix}-${name}`, registry);
}
