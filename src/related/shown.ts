// Which stories the lists of a page show, so that none stands there twice. Whoever came first keeps its stories; what it
// gives up the others may take.

import type {Article} from '../article.js';
import {safeUrl} from '../url.js';
import {identityOf} from './identity.js';
import {pageUrl} from './page.js';

export interface Claimant {
  /** Called when another list has given up a story. */
  requestUpdate(): void;
}

/** Where a story must not stand twice: on the page, in one list, or nowhere (it may). */
export type Dedupe = 'page' | 'list' | 'none';

const shown = new Map<Claimant, ReadonlySet<string>>();

/**
 * The first `most` of the articles that `list` may show: never the page itself and, but for `none`, not the page that the
 * reader came from, no repeats and, for `page`, nothing that another list shows. They are the list's own from now on.
 */
export function claim(list: Claimant, articles: readonly Article[], most: number, dedupe: Dedupe): Article[] {
  const claimed = available(list, articles, dedupe, most);
  hold(list, new Set(claimed.map(({url}) => identityOf(url))));
  return claimed;
}

/** Gives up what the list shows. */
export function release(list: Claimant): void {
  hold(list, new Set());
  shown.delete(list);
}

/** Of the articles, the first `most` that `list` may show. */
export function available(list: Claimant, articles: readonly Article[], dedupe: Dedupe, most = Infinity): Article[] {
  const left = leftOut(list, dedupe);
  const found: Article[] = [];
  for (const article of articles) {
    if (found.length >= most) break;
    const identity = identityOf(article.url);
    if (left.has(identity)) continue;
    found.push(article);
    if (dedupe !== 'none') left.add(identity);
  }
  return found;
}

function leftOut(list: Claimant, dedupe: Dedupe): Set<string> {
  const pages = [pageUrl(), location.href, ...(dedupe === 'none' ? [] : [document.referrer])];
  const others = dedupe === 'page' ? [...shown].filter(([other]) => other !== list) : [];
  return new Set([
    ...pages.filter((url) => safeUrl(url)).map(identityOf),
    ...others.flatMap(([, stories]) => [...stories]),
  ]);
}

function hold(list: Claimant, stories: ReadonlySet<string>): void {
  const before = shown.get(list) ?? new Set<string>();
  shown.set(list, stories);
  if ([...before].every((story) => stories.has(story))) return;
  for (const other of shown.keys()) if (other !== list) other.requestUpdate();
}
