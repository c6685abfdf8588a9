// How the times of an element's cards are told: by its attributes, then by the page's settings, and relative ones by
// the page's one clock.

import type {ReactiveControllerHost} from 'lit';
import type {Article} from '../article.js';
import {ClockController} from '../locale/clock.js';
import {configuration, readSettings, type Settings} from '../locale/configuration.js';
import {formatDate, parseDate, relativeText, type NewsDate} from '../locale/dates.js';

/** The attributes of every element that shows cards. */
export const timeProperties = {
  timeZone: {attribute: 'time-zone'},
  calendar: {},
  numberingSystem: {attribute: 'numbering-system'},
  relativeTime: {attribute: 'relative-time'},
} as const;

export interface TimeAttributes {
  timeZone: string | null;
  calendar: string | null;
  numberingSystem: string | null;
  relativeTime: string | boolean | null;
}

export class Times {
  readonly #attributes: TimeAttributes;
  readonly #clock: ClockController;

  /** @param articles what the element shows */
  constructor(host: ReactiveControllerHost & TimeAttributes, articles: () => readonly Partial<Article>[]) {
    this.#attributes = host;
    const dates = () => articles().flatMap(({datePublished, dateModified}) => [datePublished, dateModified]);
    this.#clock = new ClockController(host, () =>
      this.#isRelative ? dates().flatMap((text) => parseDate(text) ?? []) : [],
    );
  }

  get settings(): Settings {
    const {timeZone, calendar, numberingSystem, relativeTime} = this.#attributes;
    return readSettings({timeZone, calendar, numberingSystem, relativeTime});
  }

  /** Absolute in the first render, which is the server's; then relative where that is asked for. */
  format(date: NewsDate, lang: string): string {
    const {settings} = this;
    const {now} = this.#clock;
    return now !== undefined && this.#isRelative
      ? relativeText(date, now, lang, settings)
      : formatDate(date, lang, settings);
  }

  get #isRelative(): boolean | undefined {
    return this.settings.relativeTime ?? configuration().relativeTime;
  }
}
