// Any JSON, where the page says what stands where. So the answers of search engines come in, from the publisher's own
// address: keys never stand in a page.

import {isRecord} from '../article.js';
import {htmlToText} from './entities.js';
import {FeedError} from './feed-error.js';
import {toArticles, type FeedResult} from './feed-result.js';

export interface Paths {
  /** Where the array stands: `hits.hits`, `results[0].hits[].document`, `results[].hits[]`. Default: the data itself. */
  listPath?: string | undefined;
  /** Where an item's fields stand: `headline:_source.title url:_source.link`. Default: under their own names. */
  map?: string | undefined;
}

/** A name to follow, a place in an array, or every place of it. */
type Step = string | number | typeof EVERY;

const EVERY = Symbol('[]');

const HIDDEN: readonly Step[] = ['__proto__', 'constructor', 'prototype'];

/** Seconds since 1970 stay below this until the year 5138; milliseconds were above it by 1973. */
const MILLISECONDS_FROM = 1e11;

/**
 * @param base what relative addresses start from.
 * @throws {FeedError} `shape` where there is no array at `listPath`, or where a path cannot be read.
 */
export function readPlainJson(value: unknown, base: string | undefined, {listPath = '', map = ''}: Paths): FeedResult {
  const found = listPath.trim() ? follow(value, stepsOf(listPath)) : value;
  if (!Array.isArray(found)) {
    throw new FeedError(
      'shape',
      listPath
        ? `There is no array at list-path="${listPath}".`
        : 'The answer is no array: say with list-path where it stands.',
    );
  }
  const fields = map.split(/\s+/).filter(Boolean).map(fieldOf);
  const read = (item: unknown) =>
    fields.length ? {...(isRecord(item) && item), ...Object.fromEntries(fields.map((field) => field(item)))} : item;
  // `results[].hits` has an array for each result.
  return {...toArticles(found.some(Array.isArray) ? found.flat() : found, base, read), partial: false};
}

function fieldOf(entry: string): (item: unknown) => [string, unknown] {
  const [, name, path = '', html] = /^(\w+):(.*?)(\|html)?$/.exec(entry) ?? [];
  if (!name || !path)
    throw new FeedError('shape', `map has "${entry}" where it needs a field and a path, such as headline:title.`);
  const steps = stepsOf(path);
  return (item) => {
    const value = follow(item, steps);
    return [name, html ? asText(value) : name.startsWith('date') ? asDate(value) : value];
  };
}

function stepsOf(path: string): Step[] {
  const steps = path.trim().match(/[^.[\]]+|\[\d*\]/g) ?? [];
  return steps.map((step) => (step === '[]' ? EVERY : step.startsWith('[') ? Number(step.slice(1, -1)) : step));
}

function follow(value: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined) return value;
  if (step === EVERY) {
    if (!Array.isArray(value)) return;
    const found = value.map((entry) => follow(entry, rest)).filter((entry) => entry !== undefined);
    return rest.includes(EVERY) ? found.flat() : found;
  }
  const isOwn = typeof value === 'object' && value !== null && Object.hasOwn(value, step) && !HIDDEN.includes(step);
  return isOwn ? follow(Reflect.get(value, step), rest) : undefined;
}

function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  return typeof value === 'string' ? htmlToText(value) : value;
}

function asDate(value: unknown): unknown {
  if (typeof value !== 'number') return value;
  const date = new Date(value < MILLISECONDS_FROM ? value * 1000 : value);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
