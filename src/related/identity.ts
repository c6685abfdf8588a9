// When two addresses are the same page, and which page this is.

import {safeUrl} from '../url.js';

// Parameters that tell where a reader came from, not what is shown; the lists of Google Analytics, Facebook,
// Google Ads, Microsoft, Mailchimp, HubSpot and Matomo.
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|igshid|mc_[ce]id|_hs\w+|mtm_\w+|pk_\w+)$/i;

/** The address without the parameters that only track. */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  // Collected first: deleting while walking skips entries. Untouched queries keep their spelling.
  const names = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

/** The same for two addresses of one page: without scheme, `www.`, tracking, fragment, and a slash at the end. */
export function identityOf(address: string): string {
  const url = new URL(withoutTracking(address));
  const path = url.pathname.replace(/\/(?:index\.html?)?$/, '');
  return url.host.replace(/^www\./, '') + path + url.search;
}

/** The page's canonical address, else its own without tracking and fragment. */
export function pageUrl(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]');
  return safeUrl(canonical?.getAttribute('href')) ?? withoutTracking(location.href).replace(/#.*/s, '');
}

/** The articles without the one that the reader is on, and without repeats of one. */
export function othersOf<T extends {url: string}>(articles: readonly T[]): T[] {
  const met = new Set([pageUrl(), location.href].filter((url) => safeUrl(url)).map(identityOf));
  return articles.filter(({url}) => {
    const identity = identityOf(url);
    return !met.has(identity) && met.add(identity);
  });
}
