// What every reader makes of its format.

import {toArticle, toText, isRecord, type Article} from '../article.js';

export interface Dropped {
  reason: string;
  headline?: string;
}

export interface FeedResult {
  articles: Article[];
  title?: string;
  /** Address of the next page of the feed. */
  next?: string;
  /** The answer was cut; what was whole is here. */
  partial: boolean;
  /** Items without a headline or without an address that may be followed. */
  dropped: Dropped[];
}

/** How many items of a source are looked at; what follows is not read. */
export const CONSIDERED = 200;

/**
 * The items as articles, those that cannot be shown counted with the reason.
 *
 * @param read an item as an Article or a schema.org object; asked only for the items that are looked at.
 */
export function toArticles(
  items: readonly unknown[],
  base: string | undefined,
  read: (item: unknown) => unknown = (item) => item,
): Pick<FeedResult, 'articles' | 'dropped'> {
  const articles: Article[] = [];
  const dropped: Dropped[] = [];
  for (const item of items.slice(0, CONSIDERED).map(read)) {
    const article = toArticle(item, base);
    if (article) articles.push(article);
    else dropped.push(whyDropped(item));
  }
  return {articles, dropped};
}

function whyDropped(item: unknown): Dropped {
  const headline = isRecord(item) ? (toText(item.headline) ?? toText(item.title)) : undefined;
  return headline ? {reason: 'no address that may be followed', headline} : {reason: 'no headline'};
}
