// The page that the reader is on, as it describes itself to machines.

import {toText} from '../article.js';
import {safeUrl} from '../url.js';
import {withoutTracking} from './identity.js';

/** What a source, or an order, is told of the page. */
export function currentPage(): {url: string; headline: string; topics: string[]} {
  return {url: pageUrl(), headline: pageHeadline(), topics: pageTopics()};
}

/** The page's canonical address, else its own without tracking and fragment. */
export function pageUrl(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]');
  return safeUrl(canonical?.getAttribute('href')) ?? withoutTracking(location.href).replace(/#.*/s, '');
}

/** The page's `og:title`, else its title. */
export function pageHeadline(): string {
  return metas('og:title')[0] ?? document.title;
}

/** The page's `article:tag`, `article:section` and keywords. */
export function pageTopics(): string[] {
  const keywords = metas('news_keywords', 'keywords').flatMap((words) => words.split(/[,،]/));
  return [...metas('article:tag', 'article:section'), ...keywords].map(toText).filter((topic) => topic !== undefined);
}

function metas(...names: string[]): string[] {
  const selector = names.flatMap((name) => [`meta[property="${name}" i]`, `meta[name="${name}" i]`]).join();
  return [...document.querySelectorAll(selector)]
    .map((meta) => toText(meta.getAttribute('content')))
    .filter((content) => content !== undefined);
}
