// Finds out what an answer is, and hands it to the reader of that format. Readers that few pages need load when an
// answer needs them.

import {isRecord} from '../article.js';
import {inTime} from '../in-time.js';
import {decode} from './decode.js';
import {FeedError} from './feed-error.js';
import {CONSIDERED, toArticles, type FeedResult} from './feed-result.js';
import {isoDate} from './iso-date.js';
import {isJsonFeed, readJsonFeed} from './json-feed.js';
import {isJsonLd, readJsonLd} from './json-ld.js';

type JsonFormat = 'json-feed' | 'json-ld' | 'wordpress' | 'json';

export type FeedFormat = 'auto' | JsonFormat | 'rss' | 'rdf' | 'atom';

export interface ReadOptions {
  /** The feed's own address, from which its relative ones start. */
  url?: string | undefined;
  /** The answer's `content-type`. */
  contentType?: string | null | undefined;
  /** Default: `auto`, told by what the answer holds and by its type. */
  format?: FeedFormat | undefined;
  /** Plain JSON: where the array stands, such as `hits.hits`. */
  listPath?: string | null | undefined;
  /** Plain JSON: where an item's fields stand, such as `headline:_source.title url:_source.link`. */
  map?: string | null | undefined;
  /** The input ends where a limit on its size was met: what is whole in it is kept, and the result is `partial`. */
  cut?: boolean | undefined;
}

const JSON_READERS: Readonly<
  Record<JsonFormat, (data: unknown, options: ReadOptions) => FeedResult | Promise<FeedResult>>
> = {
  'json-feed': (data, {url}) => readJsonFeed(data, url),
  'json-ld': (data, {url}) => readJsonLd(data, url),
  wordpress: async (data, {url}) => (await loaded(import('./wordpress.js'))).readWordPress(data, url),
  json: async (data, {url, listPath, map}) =>
    (await loaded(import('./plain-json.js'))).readPlainJson(data, url, {
      listPath: listPath ?? undefined,
      map: map ?? undefined,
    }),
};

const FORMATS: readonly string[] = ['auto', ...Object.keys(JSON_READERS), 'rss', 'rdf', 'atom'];

/** Deeper data is an attack on whoever walks through it. */
const DEEPEST = 32;

/**
 * The articles of a feed: JSON Feed, JSON-LD, RSS, RDF, Atom, posts of a WordPress, or plain JSON.
 *
 * @param input a feed's text, its bytes, or its data where it has been parsed.
 * @throws {FeedError} `syntax` (neither JSON nor XML, or ended before the first whole item), `not-a-feed` (a web page),
 *   `dtd` (XML with a document type), `unknown-format`, `shape` (no array of items, or nested deeper than 32), or
 *   `network` (a reader could not be loaded).
 */
export async function readFeed(input: unknown, options: ReadOptions = {}): Promise<FeedResult> {
  const {format = 'auto', cut = false, contentType} = options;
  if (!FORMATS.includes(format)) {
    throw new FeedError('unknown-format', `format="${format}" is unknown. Known are ${FORMATS.join(', ')}.`);
  }
  const text = isBytes(input) ? decode(input, contentType ?? '') : input;
  const result =
    typeof text === 'string' ? await readText(text.replace(/^\uFEFF/, ''), options) : await readData(text, options);
  return {...result, articles: result.articles.map(withDates), partial: cut || result.partial};
}

function isBytes(input: unknown): input is Uint8Array {
  return ArrayBuffer.isView(input);
}

async function readText(text: string, options: ReadOptions): Promise<FeedResult> {
  const start = contentStart(text);
  return text[start] === '<' ? readMarkup(text, start, options) : readData(await parse(text, options), options);
}

async function readMarkup(text: string, start: number, {url, format = 'auto'}: ReadOptions): Promise<FeedResult> {
  const begin = text.slice(start, start + 100);
  if (/^<!doctype(?!\s+html\b)/i.test(begin)) {
    throw new FeedError('dtd', 'The feed has a document type (<!DOCTYPE …>), which is refused. Serve it without one.');
  }
  const [, written, name] = /^<((?:[\w.-]+:)?([\w.-]+))/.exec(begin) ?? [];
  const root = ['rss', 'RDF', 'feed'].find((known) => known === name);
  if (!root) throw notAFeed(written);
  if (Object.hasOwn(JSON_READERS, format)) {
    throw new FeedError('syntax', `The answer is XML, and format="${format}" asks for JSON. Leave format away.`);
  }
  const {readXml} = await loaded(import('./xml-feed.js'));
  const {items, broken, title, next, partial} = readXml(text, root, url, CONSIDERED);
  if (partial && !items.length) {
    throw new FeedError('syntax', 'The feed ends before its first item does.');
  }
  const {articles, dropped} = toArticles(items, url);
  return {
    articles,
    dropped: [...dropped, ...Array.from({length: broken}, () => ({reason: 'no well-formed XML'}))],
    ...(title && {title}),
    ...(next && next !== url && {next}),
    partial,
  };
}

// Where the first thing stands that is no white space, declaration or comment.
export function contentStart(text: string): number {
  const skipped = /\s+|<\?[^]*?\?>|<!--[^]*?-->/y;
  let start = 0;
  while (skipped.test(text)) start = skipped.lastIndex;
  return start;
}

async function parse(text: string, {contentType, cut}: ReadOptions): Promise<unknown> {
  let data = cut ? (await loaded(import('./cut-json.js'))).parseCut(text, CONSIDERED, DEEPEST) : undefined;
  try {
    data ??= JSON.parse(text);
  } catch (cause) {
    if (contentType?.includes('text/html')) throw notAFeed();
    throw new FeedError('syntax', 'The answer is neither XML nor valid JSON, or it ends too early.', {cause});
  }
  if (isDeeper(data, DEEPEST)) {
    throw new FeedError('shape', `The JSON is nested deeper than ${DEEPEST} levels. Serve a flatter one.`);
  }
  return data;
}

function isDeeper(data: unknown, limit: number): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    (!limit || Object.values(data).some((value) => isDeeper(value, limit - 1)))
  );
}

async function readData(data: unknown, options: ReadOptions): Promise<FeedResult> {
  const {format = 'auto'} = options;
  try {
    const reader = Object.hasOwn(JSON_READERS, format) ? (format as JsonFormat) : detect(data, options);
    return await JSON_READERS[reader](data, options);
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    // What a page hands over itself may throw when it is looked at.
    throw new FeedError('shape', 'The data cannot be read.', {cause});
  }
}

export function detect(data: unknown, {listPath, map}: ReadOptions): JsonFormat {
  if (listPath || map) return 'json';
  if (isJsonFeed(data)) return 'json-feed';
  const [first] = [data].flat();
  if (isRecord(first) && isRecord(first.title) && 'rendered' in first.title) return 'wordpress';
  if (isJsonLd(data)) return 'json-ld';
  if (Array.isArray(data)) return 'json';
  throw new FeedError(
    'shape',
    'The answer is JSON without a list of stories: neither a JSON Feed, posts of a WordPress nor schema.org data. ' +
      'Where the list stands deeper, say so with list-path and map.',
  );
}

function notAFeed(root = 'html'): FeedError {
  const found = root.toLowerCase() === 'html' ? 'a web page' : `XML that is no feed (<${root}>)`;
  return new FeedError('not-a-feed', `The address answers with ${found}. Give the address of the feed itself.`);
}

async function loaded<T>(module: Promise<T>): Promise<T> {
  try {
    return await inTime(module);
  } catch (cause) {
    throw new FeedError('network', 'The reader of this format could not be loaded.', {cause});
  }
}

// The same story has the same date from every format.
function withDates({
  datePublished,
  dateModified,
  ...article
}: FeedResult['articles'][number]): FeedResult['articles'][number] {
  const published = isoDate(datePublished);
  const modified = isoDate(dateModified);
  return {...article, ...(published && {datePublished: published}), ...(modified && {dateModified: modified})};
}
