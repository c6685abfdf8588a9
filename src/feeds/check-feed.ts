// What a publisher is told of a feed: what the package makes of it, and what it took it for. It is `cdn/feeds.js`, for pages
// without a bundler.

import {decoderFor} from './decode.js';
import type {FeedResult} from './feed-result.js';
import {fetchFeed} from './fetch-feed.js';
import {contentStart, detect, readFeed, type FeedFormat, type ReadOptions} from './read-feed.js';
import {withEmbedded} from './wordpress.js';

export * from '../feeds.js';

export interface CheckedFeed extends FeedResult {
  format: Exclude<FeedFormat, 'auto'>;
  /** By which name its bytes were read, such as `utf-8`; undefined for a text. */
  encoding?: string;
  /** Its length, at most 2 MB; undefined for a text. */
  bytes?: number;
  /** Where the answer came from in the end, and what its server calls it. */
  url?: string;
  contentType?: string;
}

/**
 * A feed's text or bytes, read as `readFeed` reads them.
 *
 * @throws {FeedError} what `readFeed` throws
 */
export async function checkFeed(input: string | Uint8Array, options: ReadOptions = {}): Promise<CheckedFeed> {
  const {contentType, url} = options;
  const decoder = typeof input === 'string' ? undefined : decoderFor(input, contentType ?? '');
  const text = typeof input === 'string' ? input : decoder?.decode(input);
  const result = await readFeed(input, options);
  return {
    ...result,
    format: formatOf(text ?? '', options),
    ...(typeof input !== 'string' && decoder && {encoding: decoder.encoding, bytes: input.byteLength}),
    ...(url && {url}),
    ...(contentType && {contentType}),
  };
}

/**
 * A feed at an address, asked for anew as an element would.
 *
 * @throws {FeedError} what `fetchFeed` and `readFeed` throw
 */
export async function checkAddress(address: string, options: ReadOptions = {}): Promise<CheckedFeed> {
  const {body, next, ...facts} = await fetchFeed(withEmbedded(address), new AbortController().signal, true);
  return {...(next && {next}), ...(await checkFeed(body, {...options, ...facts}))};
}

const ROOTS = {rss: 'rss', RDF: 'rdf', feed: 'atom'} as const;

/** Of a feed that could be read. */
function formatOf(text: string, options: ReadOptions): CheckedFeed['format'] {
  if (options.format && options.format !== 'auto') return options.format;
  const plain = text.replace(/^\uFEFF/, '');
  const content = plain.slice(contentStart(plain));
  const [, root] = /<(?:[\w.-]+:)?(rss|RDF|feed)\b/.exec(content.slice(0, 200)) ?? [];
  if (root) return ROOTS[root as keyof typeof ROOTS];
  // One that ends too early has lost what it would be told by, unless its beginning tells.
  try {
    return detect(JSON.parse(plain), options);
  } catch {
    return /jsonfeed\.org/.test(content.slice(0, 400)) ? 'json-feed' : 'json';
  }
}
