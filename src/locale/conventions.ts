// What newsrooms of a language print where engines disagree on its default digits, calendar and clock.

import {configuration, type DateSettings} from './configuration.js';

export type Conventions = DateSettings & Required<Pick<DateSettings, 'numberingSystem' | 'calendar'>>;

// Western elsewhere: also in Sorani, as in the Arabic of Iraq, and in Marathi, whose newsrooms differ.
const DIGITS: Readonly<Record<string, string>> = {
  bn: 'beng',
  fa: 'arabext',
  ne: 'deva',
  prs: 'arabext',
  ps: 'arabext',
};

/** The first of: `settings`, what is configured for the page, the newsroom default of the language. */
export function conventionsOf(lang: string, settings: DateSettings = {}): Conventions {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  return {
    numberingSystem: DIGITS[language] ?? 'latn',
    calendar: 'gregory',
    // English has a clock for each country. Elsewhere engines disagree on the words for morning and evening, and write
    // Latin ones into other scripts.
    ...(language !== 'en' && {hourCycle: 'h23'}),
    ...configuration(),
    ...settings,
  };
}
