// How the times of an element's cards are told: by its attributes, then by the page's settings, and relative ones by
// the page's one clock.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Article} from '../article.js';
import type {ClockController} from '../locale/clock.js';
import {configuration, readSettings, type Settings} from '../locale/configuration.js';
import {formatAge, formatDate, parseDate, type NewsDate} from '../locale/dates.js';

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

/** An element that tells times; in a list, what it does not say itself the list may say. */
export interface TimesHost extends ReactiveControllerHost, TimeAttributes {
  listed?: TimeAttributes | undefined;
}

export class Times implements ReactiveController {
  readonly #host: TimesHost;
  readonly #articles: () => readonly Partial<Article>[];
  /** Few pages ask for relative times: it comes when one does. */
  #clock: ClockController | 'coming' | undefined;

  /** @param articles what the element shows */
  constructor(host: TimesHost, articles: () => readonly Partial<Article>[]) {
    this.#host = host;
    this.#articles = articles;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isRelative && !this.#clock) void this.#wind();
  }

  get settings(): Settings {
    return {...readTimes(this.#host.listed), ...readTimes(this.#host)};
  }

  /** Absolute in the first render, which is the server's; then relative where that is asked for. */
  format(date: NewsDate, lang: string): string {
    const {settings} = this;
    const clock = this.#isRelative && typeof this.#clock === 'object' ? this.#clock : undefined;
    const age = clock?.ageOf(date);
    return age ? formatAge(age, lang, settings) : formatDate(date, lang, settings);
  }

  async #wind(): Promise<void> {
    this.#clock = 'coming';
    try {
      const {ClockController} = await import('../locale/clock.js');
      this.#clock = new ClockController(this.#host, () => (this.#isRelative ? this.#dates() : []));
      this.#host.requestUpdate();
    } catch {
      // Without it, dates stay written out.
    }
  }

  #dates(): NewsDate[] {
    const texts = this.#articles().flatMap(({datePublished, dateModified}) => [datePublished, dateModified]);
    return texts.flatMap((text) => parseDate(text) ?? []);
  }

  get #isRelative(): boolean | undefined {
    return this.settings.relativeTime ?? configuration().relativeTime;
  }
}

function readTimes(from: Partial<TimeAttributes> | null | undefined): Settings {
  try {
    const {timeZone, calendar, numberingSystem, relativeTime} = from ?? {};
    return readSettings({timeZone, calendar, numberingSystem, relativeTime});
  } catch {
    // A page can put a proxy in the list's place.
    return {};
  }
}
