// The only door to href, src and fetch: an address from outside passes here or is not used.

const LONGEST = 4096;

// Direction overrides and control characters in front of the path can make a host read as another one.
const DISGUISED_HOST =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /^\s*(?:\w+:)?[/\\]{2}[^/\\?#]*[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

/**
 * The absolute form of an address that a reader may be sent to, or undefined.
 *
 * Allowed are `http:` and `https:` addresses of at most 4,096 characters without credentials. Anything else, and
 * anything that is not a string, is refused quietly.
 *
 * @param base what a relative address starts from; default: the page's base address. In Node there is none, and a
 *   relative address is refused.
 */
export function safeUrl(value: unknown, base: string | undefined = pageBase()): string | undefined {
  const url = parseUrl(value, base);
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password && url.href.length <= LONGEST
    ? url.href
    : undefined;
}

function parseUrl(value: unknown, base: string | undefined): URL | undefined {
  if (typeof value !== 'string' || !value.trim() || value.length > LONGEST || DISGUISED_HOST.test(value)) return;
  try {
    return new URL(value, base);
  } catch {
    return;
  }
}

// Read through the prototype: an `<img name="baseURI">` in the page replaces `document.baseURI`.
function pageBase(): string | undefined {
  return typeof Node === 'undefined' ? baseInNode : String(Reflect.get(Node.prototype, 'baseURI', document));
}

let baseInNode: string | undefined;

/** Runs what is done at once with a base for relative addresses, in Node. */
export function withBase<T>(base: string, run: () => T): T {
  const before = baseInNode;
  baseInNode = base;
  try {
    return run();
  } finally {
    baseInNode = before;
  }
}
