// Counts as the language writes them, in its newsrooms' digits and with its plural forms.

import type {DateSettings} from './configuration.js';
import {conventionsOf} from './conventions.js';
import {shared} from './intl.js';
import {dataOf, type Plural} from './messages.js';

export function formatNumber(value: number, lang: string, settings?: DateSettings): string {
  const {numberingSystem} = conventionsOf(lang, settings);
  const group = dataOf(lang)?.group;
  const text = shared(Intl.NumberFormat, group ? 'en' : lang, {numberingSystem}).format(value);
  return group ? text.replace(/[,٬]/g, group) : text;
}

/** A number of a date, such as a year: without a mark between thousands. */
export function formatDigits(value: number, numberingSystem: string): string {
  return shared(Intl.NumberFormat, 'en', {numberingSystem, useGrouping: false}).format(value);
}

/** The form of `plural` for `count`, with the count in place of `{n}`. */
export function formatPlural(plural: Plural, count: number, lang: string, settings?: DateSettings): string {
  const form = plural[shared(Intl.PluralRules, lang, {}).select(count)] ?? plural.other;
  return form.replace('{n}', formatNumber(count, lang, settings));
}
