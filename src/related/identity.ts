// When two addresses are the same page.

// Parameters that tell where a reader came from, not what is shown; the lists of Google Analytics, Facebook,
// Google Ads, Microsoft, Mailchimp, HubSpot and Matomo.
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|igshid|mc_[ce]id|_hs\w+|mtm_\w+|pk_\w+)$/i;

const AMP = /^(?:amp=|(?:outputType|view|mode)=amp$)/i;

/** The address without the parameters that only track. */
export function withoutTracking(address: string): string {
  return without(address, (name) => TRACKING.test(name));
}

/**
 * The same for two addresses of one page: without scheme, tracking, fragment, a slash at the end, and the marks of its
 * mobile and AMP twins (`m.`, `amp.`, `/amp/`, `.amp.html`, `?amp=1`, `?outputType=amp`).
 */
export function identityOf(address: string): string {
  const url = new URL(without(address, (name, value) => TRACKING.test(name) || AMP.test(`${name}=${value}`)));
  const host = url.host.replace(/^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.)/, '');
  const path = url.pathname
    .replace(/^\/amp(?=\/.)/, '')
    .replace(/\.amp(?=(?:\.html?)?$)|\/amp\/?$/, '')
    .replace(/\/(?:index\.html?)?$/, '');
  return host + path + url.search;
}

function without(address: string, isLeftOut: (name: string, value: string) => boolean): string {
  const url = new URL(address);
  // Collected first: deleting while walking skips entries. Untouched queries keep their spelling.
  const names = [...url.searchParams].filter(([name, value]) => isLeftOut(name, value)).map(([name]) => name);
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
