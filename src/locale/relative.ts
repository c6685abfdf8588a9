// How long ago something was. Fetched when a page asks for relative times.

import type {DateSettings} from './configuration.js';
import {conventionsOf} from './conventions.js';
import {formatDate, type NewsDate} from './dates.js';
import {shared} from './intl.js';
import {dataOf} from './messages.js';
import {formatPlural} from './numbers.js';

const MINUTE = 60_000;

// How long ago a date is said to be, until it is written out: the longest that each unit is told for, in milliseconds.
const AGES = [
  {unit: 'second', length: Infinity, below: MINUTE, ago: 'now'},
  {unit: 'minute', length: MINUTE, below: 60 * MINUTE, ago: 'minutesAgo'},
  {unit: 'hour', length: 60 * MINUTE, below: 24 * 60 * MINUTE, ago: 'hoursAgo'},
  {unit: 'day', length: 24 * 60 * MINUTE, below: 7 * 24 * 60 * MINUTE, ago: 'daysAgo'},
] as const;

/**
 * How long before `now` the date was, from minutes to days; written out where it is a week ago or more, to come, or a
 * day without a time.
 *
 * @param now milliseconds since 1970
 */
export function relativeText(date: NewsDate, now: number, lang: string, settings?: DateSettings): string {
  const age = ageOf(date, now);
  if (!age) return formatDate(date, lang, settings);
  const data = dataOf(lang);
  if (data) return age.ago === 'now' ? data.now : formatPlural(data[age.ago], age.count, lang, settings);
  const {numberingSystem} = conventionsOf(lang, settings);
  // "1 day ago" and not "yesterday", which 24 hours ago need not have been; "now" and not "0 seconds ago".
  const numeric = age.count ? 'always' : 'auto';
  return shared(Intl.RelativeTimeFormat, lang, {numeric, numberingSystem} as const).format(-age.count, age.unit);
}

/** When `relativeText` will next have another answer, in milliseconds since 1970; undefined: never. */
export function nextChange(date: NewsDate, now: number): number | undefined {
  if (date.dayOnly) return;
  if (now < date.time) return date.time;
  const age = ageOf(date, now);
  return age && date.time + Math.min(age.below, (age.count + 1) * age.length);
}

function ageOf({time, dayOnly}: NewsDate, now: number) {
  const age = now - time;
  const row = dayOnly || age < 0 ? undefined : AGES.find(({below}) => age < below);
  return row && {...row, count: Math.floor(age / row.length)};
}
