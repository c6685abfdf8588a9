// The only file that fetches. A body is read with a limit on its size and on the time for the whole of it: a server
// that answers its headers and then nothing must not hold a page.

import {safeUrl} from '../url.js';
import {FeedError} from './feed-error.js';

/** Decoded bytes that are read at most. */
const MOST_BYTES = 2_000_000;

/** Milliseconds for the answer, its body included. */
const LONGEST = 8000;

/**
 * The text at an address.
 *
 * @throws {FeedError} `policy` (an address that may not be fetched), `network`, `cors`, `status`, `timeout`,
 *   `too-large`, or `aborted` (by `signal`).
 */
export async function fetchFeed(address: string, signal: AbortSignal): Promise<{text: string; url: string}> {
  const url = safeUrl(address);
  if (!url) throw new FeedError('policy', `${address} is no http or https address without credentials.`);
  const timeout = AbortSignal.timeout(LONGEST);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, timeout]),
      headers: {accept: 'application/feed+json, application/ld+json, application/json;q=0.9, */*;q=0.5'},
      credentials: 'same-origin',
    });
    if (!response.ok || response.status === 204) {
      throw new FeedError('status', `The feed's server answered ${response.status}.`);
    }
    return {text: await readText(response), url: response.url || url};
  } catch (cause) {
    throw explain(cause, url, signal, timeout);
  }
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > MOST_BYTES) {
      void reader?.cancel().catch(() => undefined);
      throw new FeedError('too-large', `The feed is larger than ${MOST_BYTES} bytes.`);
    }
    text += decoder.decode(chunk.value, {stream: true});
  }
  return text + decoder.decode();
}

// A browser does not tell a script why a request to another host failed; the header that is missing most often is
// the likeliest cause.
function explain(cause: unknown, url: string, signal: AbortSignal, timeout: AbortSignal): FeedError {
  if (cause instanceof FeedError) return cause;
  if (signal.aborted) return new FeedError('aborted', 'The request was given up.', {cause});
  if (timeout.aborted) return new FeedError('timeout', `The feed took longer than ${LONGEST} ms.`, {cause});
  return new URL(url).origin === location.origin || !navigator.onLine
    ? new FeedError('network', 'The feed could not be reached.', {cause})
    : new FeedError(
        'cors',
        'The feed could not be read. Its server must be reachable and answer with "Access-Control-Allow-Origin".',
        {cause},
      );
}
