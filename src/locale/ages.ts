// How long ago something was. Fetched with the clock when a page asks for relative times, and so it takes nothing along.

import type {NewsDate} from './dates.js';

const MINUTE = 60_000;

// Until a date is written out: the longest that each unit is told for, in milliseconds.
const AGES = [
  {unit: 'second', length: Infinity, below: MINUTE, ago: 'now'},
  {unit: 'minute', length: MINUTE, below: 60 * MINUTE, ago: 'minutesAgo'},
  {unit: 'hour', length: 60 * MINUTE, below: 24 * 60 * MINUTE, ago: 'hoursAgo'},
  {unit: 'day', length: 24 * 60 * MINUTE, below: 7 * 24 * 60 * MINUTE, ago: 'daysAgo'},
] as const;

/**
 * How long before `now` the date was, from minutes to days, in whole units. Undefined where it is a week ago or more, to
 * come, or a day without a time: then it is written out.
 *
 * @param now milliseconds since 1970
 */
export function ageOf({time, dayOnly}: NewsDate, now: number) {
  const age = now - time;
  const row = dayOnly || age < 0 ? undefined : AGES.find(({below}) => age < below);
  return row && {...row, count: Math.floor(age / row.length)};
}

export type Age = NonNullable<ReturnType<typeof ageOf>>;

/** When `ageOf` will next have another answer, in milliseconds since 1970; undefined: never. */
export function nextChange(date: NewsDate, now: number): number | undefined {
  if (date.dayOnly) return;
  if (now < date.time) return date.time;
  const age = ageOf(date, now);
  return age && date.time + Math.min(age.below, (age.count + 1) * age.length);
}
