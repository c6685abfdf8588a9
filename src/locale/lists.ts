// "A, B and C" in every language, with each item kept apart so that it can stand in its own direction.

import {shared} from './intl.js';
import {dataOf} from './messages.js';

/** The items and, between them, the language's own words and commas. */
export function joinList<T>(items: readonly T[], lang: string): (T | string)[] {
  if (items.length < 2) return [...items];
  const data = dataOf(lang);
  if (data) {
    const last = (items.length > 2 ? data.last : data.pair).slice('{0}'.length, -'{1}'.length);
    return items.flatMap((item, index) => (index ? [index < items.length - 1 ? data.comma : last, item] : [item]));
  }
  const places = items.map((_, index) => String(index));
  return shared(Intl.ListFormat, lang, {type: 'conjunction'} as const)
    .formatToParts(places)
    .map(({type, value}) => (type === 'element' ? (items[Number(value)] as T) : value));
}
