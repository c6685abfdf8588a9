// Where a list's articles come from. An element knows this contract and no format; a source knows no element.

import {toText, type Article} from '../article.js';
import {FeedError} from '../feeds/feed-error.js';
import {toArticles, type Dropped} from '../feeds/feed-result.js';

export interface LoadRequest {
  /** The page that the reader is on. */
  current: {url: string; headline?: string; topics?: string[]};
  /** How many articles are wanted. More may be answered: a list leaves out those that the page shows already. */
  limit: number;
  /** The `next` of the answer before, when the reader asks for more. */
  cursor?: string;
  /** The reader asks once more, or a refresh is due: an answer that was kept will not do. */
  reload?: boolean;
  /** Aborted when nobody waits for the answer any longer. */
  signal: AbortSignal;
}

export interface LoadAnswer {
  articles: Article[];
  /** Cursor of what follows. */
  next?: string;
  partial?: boolean;
  dropped?: Dropped[];
}

/** Whatever can name related stories: a feed, a search engine behind the publisher's own address, a page's own code. */
export interface Source {
  load(request: LoadRequest): Promise<LoadAnswer>;
}

/** Data that the page gave as a property. */
export function articlesSource(articles: unknown): Source {
  return {
    load() {
      return Array.isArray(articles)
        ? Promise.resolve(toArticles(articles, undefined))
        : Promise.reject(new FeedError('shape', 'articles must be an array of Article.'));
    },
  };
}

/** The links that an editor put into the element, with the picture and time that stand beside each. */
export function slotSource(element: Element): Source {
  return {load: () => Promise.resolve(slottedArticles(element))};
}

export function slottedArticles(element: Element): LoadAnswer {
  const links = element.querySelectorAll<HTMLAnchorElement>('a[href]:not([slot], [slot] *)');
  return toArticles(
    [...links].map((link) => fromLink(link, element)),
    undefined,
  );
}

function fromLink(link: HTMLAnchorElement, element: Element) {
  const item = link.closest('li, article') ?? link;
  const picture = item.querySelector('img');
  const spoken = link.closest('[lang]');
  return {
    url: link.getAttribute('href'),
    headline: toText(link.textContent),
    // What stands further up is the page's language, and says nothing of a headline in another script.
    lang: spoken !== element && element.contains(spoken) ? spoken?.getAttribute('lang') : undefined,
    datePublished: item.querySelector('time')?.getAttribute('datetime'),
    image: picture && {url: picture.getAttribute('src'), alt: picture.getAttribute('alt')},
  };
}
