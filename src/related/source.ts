// Where a list's articles come from. An element knows this contract and no format; a source knows no element.

import {toText, type Article} from '../article.js';
import {FeedError} from '../feeds/feed-error.js';
import {fetchFeed} from '../feeds/fetch-feed.js';
import {toArticles, type Dropped} from '../feeds/feed-result.js';
import {readFeed, type FeedFormat} from '../feeds/read-feed.js';
import {readJsonLd} from '../feeds/json-ld.js';

export interface LoadRequest {
  /** The page that the reader is on. */
  current: {url: string; headline?: string; topics?: string[]};
  /** How many articles are wanted. */
  limit: number;
  cursor?: string;
  signal: AbortSignal;
}

export interface LoadAnswer {
  articles: Article[];
  /** Cursor of what follows. */
  next?: string;
  partial?: boolean;
  dropped?: Dropped[];
}

export interface Source {
  load(request: LoadRequest): Promise<LoadAnswer>;
}

export function feedSource(src: string, format: FeedFormat): Source {
  return {
    async load({signal}) {
      const {text, url} = await fetchFeed(src, signal);
      return readFeed(text, {url, format});
    },
  };
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

/** The schema.org data of the page itself. Blocks that are no valid JSON are passed over. */
export function pageSource(): Source {
  return {
    load: () => {
      const blocks = document.querySelectorAll('script[type="application/ld+json" i]');
      return Promise.resolve(
        readJsonLd(
          [...blocks].map((block) => parseQuietly(block.textContent)),
          undefined,
        ),
      );
    },
  };
}

/** The links that an editor put into the element, with the picture and time that stand beside each. */
export function slotSource(element: Element): Source {
  return {load: () => Promise.resolve(slottedArticles(element))};
}

export function slottedArticles(element: Element): LoadAnswer {
  const links = element.querySelectorAll<HTMLAnchorElement>('a[href]:not([slot], [slot] *)');
  return toArticles([...links].map(fromLink), undefined);
}

function fromLink(link: HTMLAnchorElement) {
  const item = link.closest('li, article') ?? link;
  const picture = item.querySelector('img');
  return {
    url: link.getAttribute('href'),
    headline: toText(link.textContent),
    lang: link.closest('[lang]')?.getAttribute('lang'),
    datePublished: item.querySelector('time')?.getAttribute('datetime'),
    image: picture && {url: picture.getAttribute('src'), alt: picture.getAttribute('alt')},
  };
}

function parseQuietly(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
