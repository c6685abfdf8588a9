// A date of a newsroom is an instant and the clock on its wall: it is shown by the offset that was written with it,
// so that the server, every reader and every cache show the same words.

import {conventionsOf} from './conventions.js';
import {shared} from './intl.js';

export interface NewsDate {
  /** Milliseconds since 1970, UTC. */
  time: number;
  /** What the newsroom's clock is ahead of UTC, in milliseconds. */
  offset: number;
  /** Only a day was written. */
  dayOnly: boolean;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2})?)?)?$/i;

/** How much later than published a change must be to count as an update. In milliseconds: 15 minutes. */
export const UPDATED_THRESHOLD = 15 * 60_000;

/** Reads ISO 8601: a day, or a day and time with an offset (without one: UTC). Undefined for anything else. */
export function parseDate(text: string | undefined): NewsDate | undefined {
  const [, day, clock, seconds = '00', sign, hours = '0', minutes = '0'] = ISO.exec(text?.trim() ?? '') ?? [];
  const wall = Date.parse(`${day}T${clock ?? '00:00'}:${seconds}Z`);
  // Engines roll the 31st of February over to March instead of refusing it.
  if (!day || Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(day)) return;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return {time: wall - offset, offset, dayOnly: !clock};
}

/** The day, and the time of day where one was given, in the language's newsroom form. */
export function formatDate({time, offset, dayOnly}: NewsDate, lang: string): string {
  const {numberingSystem, calendar, hourCycle} = conventionsOf(lang);
  const options: Intl.DateTimeFormatOptions = {
    // The wall clock is formatted as if it were UTC: not every engine takes "+03:00" for a time zone.
    timeZone: 'UTC',
    numberingSystem,
    calendar,
    dateStyle: 'long',
    ...(!dayOnly && {timeStyle: 'short'}),
    ...(hourCycle && {hourCycle}),
  };
  return shared(Intl.DateTimeFormat, lang, options).format(time + offset);
}

/** Whether a change came late enough after publication for a reader to be told. */
export function isUpdate(published: NewsDate | undefined, modified: NewsDate): boolean {
  return !published || modified.time - published.time >= UPDATED_THRESHOLD;
}
