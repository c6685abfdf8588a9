// A date of a newsroom is an instant and the clock on its wall: it is shown by the offset that was written with it,
// so that the server, every reader and every cache show the same words.

import type {Age} from './ages.js';
import {configuration, type DateSettings} from './configuration.js';
import {conventionsOf} from './conventions.js';
import {shared} from './intl.js';
import {dataOf, type LanguageData} from './messages.js';
import {formatDigits, formatPlural} from './numbers.js';

export interface NewsDate {
  /** Milliseconds since 1970, UTC. */
  time: number;
  /** What the newsroom's clock is ahead of UTC, in milliseconds. */
  offset: number;
  /** Only a day was written. */
  dayOnly: boolean;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2})?)?)?$/i;

/** Without a setting for the page. In minutes. */
const UPDATED_THRESHOLD = 15;

const MINUTE = 60_000;

// Where engines write figures alone for the month when they are asked for a day with another clock than their own: day
// and clock are asked for apart, with a space between, as the languages have it.
const APART = /^(?:ko|zh)\b/i;

/** Reads ISO 8601: a day, or a day and time with an offset (without one: UTC). Undefined for anything else. */
export function parseDate(text: string | undefined): NewsDate | undefined {
  const [, day, clock, seconds = '00', sign, hours = '0', minutes = '0'] = ISO.exec(text?.trim() ?? '') ?? [];
  const wall = Date.parse(`${day}T${clock ?? '00:00'}:${seconds}Z`);
  // Engines roll the 31st of February over to March instead of refusing it.
  if (!day || Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(day)) return;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return {time: wall - offset, offset, dayOnly: !clock};
}

/**
 * The day, and the time of day where one was given, in the language's newsroom form.
 *
 * @param settings what goes before the settings of the page
 */
export function formatDate(date: NewsDate, lang: string, settings?: DateSettings): string {
  const {calendar, ...conventions} = conventionsOf(lang, settings);
  const [first, second] = calendar.split(' ');
  const timeStyle = date.dayOnly ? undefined : 'short';
  const text = write(date, lang, {...conventions, calendar: first, timeStyle});
  return second ? `${text} (${write(date, lang, {...conventions, calendar: second})})` : text;
}

function write(date: NewsDate, lang: string, options: Intl.DateTimeFormatOptions): string {
  const {timeZone, numberingSystem, calendar, hourCycle, timeStyle} = options;
  // Without a zone the wall clock is formatted as if it were UTC: not every engine takes "+03:00" for one. A day is the
  // same everywhere.
  const zone = date.dayOnly ? undefined : timeZone;
  const pinned = {timeZone: zone ?? 'UTC', numberingSystem, calendar, hourCycle} as const;
  const instant = zone ? date.time : date.time + date.offset;
  const data = dataOf(lang);
  const months = {gregory: data?.months, persian: data?.persianMonths}[calendar ?? ''];
  if (data && months) return compose(data, months, instant, {...pinned, timeStyle});
  const apart = timeStyle && APART.test(lang);
  const styles: Intl.DateTimeFormatOptions[] = apart
    ? [{dateStyle: 'long'}, {timeStyle}]
    : [{dateStyle: 'long', timeStyle}];
  return styles.map((style) => shared(Intl.DateTimeFormat, lang, {...pinned, ...style}).format(instant)).join(' ');
}

/** A date as `Intl` would write it if it knew the language: the numbers are the engine's, and the words our own. */
function compose(
  {date, dateTime}: LanguageData,
  months: readonly string[],
  instant: number,
  {timeStyle, ...options}: Intl.DateTimeFormatOptions,
): string {
  const {numberingSystem = 'latn', timeZone, calendar, hourCycle = 'h23'} = options;
  const numeric = {
    timeZone,
    calendar,
    numberingSystem: 'latn',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  } as const;
  const parts = shared(Intl.DateTimeFormat, 'en', numeric).formatToParts(instant);
  const [year = 0, month = 0, day = 0] = ['year', 'month', 'day'].map((name) =>
    Number(parts.find(({type}) => type === name)?.value),
  );
  const text = date
    .replace('{year}', formatDigits(year, numberingSystem))
    .replace('{month}', months[month - 1] ?? '')
    .replace('{day}', formatDigits(day, numberingSystem));
  if (!timeStyle) return text;
  const clock = shared(Intl.DateTimeFormat, 'en', {timeZone, numberingSystem, hourCycle, timeStyle});
  return dateTime.replace('{date}', text).replace('{time}', clock.format(instant));
}

/** Such as "3 minutes ago". */
export function formatAge({unit, count, ago}: Age, lang: string, settings?: DateSettings): string {
  const data = dataOf(lang);
  if (data) return ago === 'now' ? data.now : formatPlural(data[ago], count, lang, settings);
  const {numberingSystem} = conventionsOf(lang, settings);
  // "1 day ago" and not "yesterday", which 24 hours ago need not have been; "now" and not "0 seconds ago".
  const numeric = count ? 'always' : 'auto';
  return shared(Intl.RelativeTimeFormat, lang, {numeric, numberingSystem} as const).format(-count, unit);
}

/**
 * Whether a change came late enough after publication for a reader to be told.
 *
 * @param threshold in minutes
 */
export function isUpdate(
  published: NewsDate | undefined,
  modified: NewsDate,
  threshold = configuration().updatedThreshold ?? UPDATED_THRESHOLD,
): boolean {
  const later = published ? modified.time - published.time : Infinity;
  return later > 0 && later >= threshold * MINUTE;
}
