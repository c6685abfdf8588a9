// The only file that fetches. A body is read with a limit on its size and on the time for the whole of it: a server
// that answers its headers and then nothing must not hold a page. Lists of one address share one request and its
// answer.

import {safeUrl} from '../url.js';
import {FeedError} from './feed-error.js';

/** Decoded bytes that are read at most. */
const MOST_BYTES = 2_000_000;

/** Milliseconds for the answer, its body included. */
const LONGEST = 8000;

/** Milliseconds for which an answer is taken as it is; for the rest of an hour it is taken and asked for again. */
const FRESH = 60_000;
const STALE = 3_600_000;

/** Answers that are kept in memory at most. */
const MOST_KEPT = 10;

export interface FetchedFeed {
  body: Uint8Array;
  /** Where the answer came from in the end, after redirects. */
  url: string;
  contentType: string;
  /** The body was longer than 2 MB; this is its beginning. */
  cut: boolean;
  /** The next page, where the answer's `Link` header names one, as WordPress does. */
  next?: string;
}

interface Request {
  answer: Promise<FetchedFeed>;
  /** How many wait for it; without any it is given up. */
  waiting: number;
  controller: AbortController;
}

const requests = new Map<string, Request>();
const kept = new Map<string, {answer: FetchedFeed; time: number}>();

/**
 * What stands at an address. Whoever asks while a request for it is under way gets the answer of that request; an answer
 * of the last minute is given again, and one of the last hour too, while it is asked for anew.
 *
 * @param reload asks the server in any case.
 * @throws {FeedError} `policy` (an address that may not be fetched, or that the page's policy refuses), `network`,
 *   `cors`, `status`, `timeout`, or `aborted` (by `signal`).
 */
export async function fetchFeed(address: string, signal: AbortSignal, reload = false): Promise<FetchedFeed> {
  const url = safeUrl(address);
  if (!url) throw new FeedError('policy', `${address} is no http or https address without credentials.`);
  const {answer, time = -Infinity} = kept.get(url) ?? {};
  const age = Date.now() - time;
  if (reload || !answer || age > STALE) return join(url, signal);
  // Its failure is nobody's: the answer that was kept is shown.
  if (age > FRESH) void join(url, new AbortController().signal).catch(() => undefined);
  return answer;
}

async function join(url: string, signal: AbortSignal): Promise<FetchedFeed> {
  if (signal.aborted) throw givenUp();
  const request = requests.get(url) ?? begin(url);
  request.waiting++;
  try {
    return await Promise.race([request.answer, aborted(signal)]);
  } finally {
    if (!--request.waiting) request.controller.abort();
  }
}

function begin(url: string): Request {
  const controller = new AbortController();
  const answer = ask(url, controller.signal)
    .then((fetched) => keep(url, fetched))
    .finally(() => {
      if (requests.get(url) === request) requests.delete(url);
    });
  const request = {answer, controller, waiting: 0};
  // Once nobody waits for it, an answer may fail unheard, and whoever comes then begins anew.
  answer.catch(() => undefined);
  controller.signal.addEventListener('abort', () => requests.delete(url));
  requests.set(url, request);
  return request;
}

function keep(url: string, answer: FetchedFeed): FetchedFeed {
  kept.delete(url);
  kept.set(url, {answer, time: Date.now()});
  const [oldest = ''] = kept.keys();
  if (kept.size > MOST_KEPT) kept.delete(oldest);
  return answer;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(givenUp()), {once: true});
  });
}

function givenUp(cause?: unknown): FeedError {
  return new FeedError('aborted', 'The request was given up.', {cause});
}

async function ask(url: string, signal: AbortSignal): Promise<FetchedFeed> {
  const timeout = AbortSignal.timeout(LONGEST);
  const policy = watchPolicy(url);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, timeout]),
      headers: {
        // Over 128 bytes a browser asks another host for leave first, which feeds do not give:
        // https://fetch.spec.whatwg.org/#cors-safelisted-request-header
        accept:
          'application/feed+json, application/ld+json, application/rss+xml, application/atom+xml, application/json;q=0.9, */*;q=0.5',
      },
      credentials: 'same-origin',
    });
    if (!response.ok || response.status === 204) {
      throw new FeedError('status', `The feed's server answered ${response.status}.`);
    }
    const from = response.url || url;
    const next = nextPage(response.headers.get('link'), from);
    const contentType = response.headers.get('content-type') ?? '';
    return {...(await readBody(response)), url: from, contentType, ...(next && {next})};
  } catch (cause) {
    throw (await policy.hasRefused()) ? notAllowed(url, cause) : explain(cause, url, signal, timeout);
  } finally {
    policy.stop();
  }
}

// A promise fails in the same way whether a network or the page's own policy refuses; which of the two it was, a browser
// tells the document: https://www.w3.org/TR/CSP3/#report-violation
function watchPolicy(url: string): {hasRefused(): Promise<boolean>; stop(): void} {
  const {origin, href} = new URL(url);
  const [address] = href.split('#');
  let refused = false;
  const note = ({effectiveDirective, disposition, blockedURI}: SecurityPolicyViolationEvent) => {
    // Some engines say no more of another site than its origin.
    refused ||=
      effectiveDirective === 'connect-src' &&
      disposition === 'enforce' &&
      (blockedURI === address || blockedURI === origin);
  };
  addEventListener('securitypolicyviolation', note);
  return {
    async hasRefused() {
      // It may be told a task later than the promise.
      await new Promise((resolve) => setTimeout(resolve));
      return refused;
    },
    stop: () => removeEventListener('securitypolicyviolation', note),
  };
}

function notAllowed(url: string, cause: unknown): FeedError {
  const {origin} = new URL(url);
  return new FeedError('policy', `The page's Content-Security-Policy refuses ${url}. Allow ${origin} in connect-src.`, {
    cause,
  });
}

async function readBody(response: Response): Promise<Pick<FetchedFeed, 'body' | 'cut'>> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    chunks.push(chunk.value);
    bytes += chunk.value.byteLength;
    if (bytes > MOST_BYTES) {
      void reader?.cancel().catch(() => undefined);
      break;
    }
  }
  const body = new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
  return {body: body.subarray(0, MOST_BYTES), cut: bytes > MOST_BYTES};
}

/** https://www.rfc-editor.org/rfc/rfc8288#section-3 */
function nextPage(link: string | null, base: string): string | undefined {
  const [, address] = /<([^>]*)>(?:;[^,]*)?;\s*rel="?next\b/i.exec(link ?? '') ?? [];
  return safeUrl(address, base);
}

// A browser does not tell a script why a request to another host failed; the header that is missing most often is
// the likeliest cause.
function explain(cause: unknown, url: string, signal: AbortSignal, timeout: AbortSignal): FeedError {
  if (cause instanceof FeedError) return cause;
  if (signal.aborted) return givenUp(cause);
  if (timeout.aborted) return new FeedError('timeout', `The feed took longer than ${LONGEST} ms.`, {cause});
  // In a sandboxed frame every address is of another origin, the page's own too.
  return new URL(url).origin === globalThis.origin || !navigator.onLine
    ? new FeedError('network', 'The feed could not be reached.', {cause})
    : new FeedError(
        'cors',
        'The feed could not be read. Its server must be reachable and answer with "Access-Control-Allow-Origin".',
        {cause},
      );
}
