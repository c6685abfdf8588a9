// What every reader makes of its format.

import {articleFields, toArticle, type Article} from '../article.js';

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
  for (const item of items.slice(0, CONSIDERED)) {
    const fields = quietly(read, item);
    const article = toArticle(fields, base);
    if (article) articles.push(article);
    else dropped.push(whyDropped(fields));
  }
  return {articles, dropped};
}

// An item that throws while it is read costs the reader that one.
function quietly(read: (item: unknown) => unknown, item: unknown): unknown {
  try {
    return read(item);
  } catch {
    return undefined;
  }
}

function whyDropped(fields: unknown): Dropped {
  const {headline} = articleFields(fields);
  return headline ? {reason: 'no address that may be followed', headline} : {reason: 'no headline'};
}
