// What newsrooms of a language print where engines disagree on its default digits, calendar and clock.

import {configuration, type DateSettings} from './configuration.js';

export type Conventions = DateSettings & Required<Pick<DateSettings, 'numberingSystem' | 'calendar'>>;

const EASTERN_DIGITS = new Set(['fa', 'ps', 'prs']);
const TWENTY_FOUR_HOURS = new Set(['ar']);

/** The first of: `settings`, what is configured for the page, the newsroom default of the language. */
export function conventionsOf(lang: string, settings: DateSettings = {}): Conventions {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  return {
    numberingSystem: EASTERN_DIGITS.has(language) ? 'arabext' : 'latn',
    calendar: 'gregory',
    ...(TWENTY_FOUR_HOURS.has(language) && {hourCycle: 'h23'}),
    ...configuration(),
    ...settings,
  };
}
