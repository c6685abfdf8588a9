// Finds out what an answer is, and hands it to the reader of that format.

import {FeedError} from './feed-error.js';
import type {FeedResult} from './feed-result.js';
import {isJsonFeed, readJsonFeed} from './json-feed.js';
import {isJsonLd, readJsonLd} from './json-ld.js';

export type FeedFormat = 'auto' | 'json-feed' | 'json-ld';

const READERS = {'json-feed': readJsonFeed, 'json-ld': readJsonLd};

export interface ReadOptions {
  /** The feed's own address, from which its relative ones start. */
  url?: string;
  /** Default: `auto`, told by what the data looks like. */
  format?: FeedFormat;
}

/**
 * @param input a feed's text, or its data where it has been parsed.
 * @throws {FeedError} `syntax` (no valid JSON), `not-a-feed` (a web page), `unknown-format`, or `shape`.
 */
export function readFeed(input: unknown, {url, format = 'auto'}: ReadOptions = {}): FeedResult {
  const data = typeof input === 'string' ? parse(input) : input;
  return READERS[format === 'auto' ? detect(data) : format](data, url);
}

function parse(text: string): unknown {
  if (/^\s*<(?:!doctype html|html)/i.test(text)) {
    throw new FeedError('not-a-feed', 'The address answers with a web page, not with a feed.');
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new FeedError('syntax', 'The feed is not valid JSON.', {cause});
  }
}

function detect(data: unknown): keyof typeof READERS {
  if (isJsonFeed(data)) return 'json-feed';
  if (isJsonLd(data)) return 'json-ld';
  throw new FeedError('shape', 'The data is neither a JSON Feed nor schema.org data.');
}
