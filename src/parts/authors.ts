// Authors as attributes have them: names, addresses and portraits in one order, with `;` between.

import {toText} from '../article.js';

interface AuthorAttributes {
  author?: unknown;
  authorHref?: string | null;
  authorImage?: string | null;
}

export const authorProperties = {
  author: {},
  authorHref: {attribute: 'author-href'},
  authorImage: {attribute: 'author-image'},
} as const;

/** For `articleFields`, which knows what can be used of them. */
export function authorsIn({author, authorHref, authorImage}: AuthorAttributes): unknown {
  const [names, urls, images] = [author, authorHref, authorImage].map((list) => toText(list)?.split(';'));
  return names?.map((name, index) => ({name, url: urls?.[index], image: images?.[index]}));
}
