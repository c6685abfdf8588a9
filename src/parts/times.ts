// When an article was published and, where a reader should know, updated: written out first, as the server did, and
// relative where the page asks for it once the element is alive.

import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {ClockController} from '../locale/clock.js';
import {configuration, readSettings, type Settings} from '../locale/configuration.js';
import {formatDate, isUpdate, parseDate, relativeText, type NewsDate} from '../locale/dates.js';
import type {LocaleController} from '../locale/locale.js';
import {phrase} from '../locale/phrase.js';

/** Attributes of an element that shows them. */
export interface TimesHost extends ReactiveControllerHost {
  datePublished: string | null;
  dateModified: string | null;
  timeZone: string | null;
  calendar: string | null;
  numberingSystem: string | null;
  relativeTime: string | boolean | null;
}

export const timesProperties = {
  datePublished: {attribute: 'date-published'},
  dateModified: {attribute: 'date-modified'},
  timeZone: {attribute: 'time-zone'},
  calendar: {},
  numberingSystem: {attribute: 'numbering-system'},
  relativeTime: {attribute: 'relative-time'},
};

/** ISO 8601. */
interface Dates {
  datePublished?: string | null;
  dateModified?: string | null;
}

export class ArticleTimes {
  readonly #host: TimesHost;
  readonly #locale: LocaleController;
  readonly #facts: () => Dates;
  readonly #clock: ClockController;

  /** @param facts where the dates stand; default: in the attributes */
  constructor(host: TimesHost, locale: LocaleController, facts: () => Dates = () => host) {
    this.#host = host;
    this.#locale = locale;
    this.#facts = facts;
    this.#clock = new ClockController(host, () => (this.#settings().relativeTime ? this.#dates() : []));
  }

  /** Whether there is a date to show. */
  get known(): boolean {
    return this.#dates().length > 0;
  }

  render(): TemplateResult {
    const {datePublished, dateModified} = this.#facts();
    const {published, updated} = this.#read();
    const {words} = this.#locale;
    return html`${published ? this.#time(published, datePublished, words.published, words.publishedAgo) : nothing}
    ${updated ? this.#time(updated, dateModified, words.updated, words.updated) : nothing}`;
  }

  #time(date: NewsDate, written: string | null | undefined, label: string, relativeLabel: string) {
    const {tag} = this.#locale;
    const settings = this.#settings();
    const {now} = this.#clock;
    const absolute = formatDate(date, tag, settings);
    const text = settings.relativeTime && now !== undefined ? relativeText(date, now, tag, settings) : absolute;
    const relative = text !== absolute;
    const time = html`<time part="time" datetime=${written?.trim() ?? nothing} title=${relative ? absolute : nothing}
      ><bdi>${text}</bdi></time
    >`;
    return html`<span class="told">${phrase(relative ? relativeLabel : label, 'time', time)}</span> `;
  }

  #dates(): NewsDate[] {
    return Object.values(this.#read()).filter((date) => date !== undefined);
  }

  #read() {
    const {datePublished, dateModified} = this.#facts();
    const published = parseDate(datePublished ?? '');
    const modified = parseDate(dateModified ?? '');
    return {published, updated: modified && isUpdate(published, modified) ? modified : undefined};
  }

  /** The element's own attributes, then what is set for the page. */
  #settings(): Settings {
    const {timeZone, calendar, numberingSystem, relativeTime} = this.#host;
    return {...configuration(), ...readSettings({timeZone, calendar, numberingSystem, relativeTime})};
  }
}
