// "A, B and C" in every language, with each item kept apart so that it can stand in its own direction.

import {shared} from './intl.js';

/** The items and, between them, the language's own words and commas. */
export function joinList<T>(items: readonly T[], lang: string): (T | string)[] {
  if (items.length < 2) return [...items];
  const places = items.map((_, index) => String(index));
  return shared(Intl.ListFormat, lang, {type: 'conjunction'} as const)
    .formatToParts(places)
    .map(({type, value}) => (type === 'element' ? (items[Number(value)] as T) : value));
}
