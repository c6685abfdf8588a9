// When an article was published and, where a reader should know, updated: written out first, as the server did, and
// relative where the page asks for it once the element is alive.

import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {articleFields, toText} from '../article.js';
import {timeProperties, Times, type TimeAttributes} from '../card/times.js';
import {formatDate, isUpdate, parseDate, type NewsDate} from '../locale/dates.js';
import type {timesWords} from '../locale/english.js';
import type {LocaleController} from '../locale/locale.js';
import {phrase} from '../locale/phrase.js';

/** ISO 8601. */
interface Dates {
  datePublished?: string | null;
  dateModified?: string | null;
}

/** Attributes of an element that shows them. */
export interface ArticleTimesHost extends ReactiveControllerHost, TimeAttributes, Dates {}

export const articleTimesProperties = {
  datePublished: {attribute: 'date-published'},
  dateModified: {attribute: 'date-modified'},
  ...timeProperties,
} as const;

export class ArticleTimes {
  readonly #locale: LocaleController<keyof typeof timesWords>;
  readonly #facts: () => Dates;
  readonly #times: Times;

  /** @param facts where the dates stand; default: in the attributes */
  constructor(
    host: ArticleTimesHost,
    locale: LocaleController<keyof typeof timesWords>,
    facts: () => Dates = () => host,
  ) {
    this.#locale = locale;
    this.#facts = facts;
    this.#times = new Times(host, () => {
      const {datePublished, dateModified} = facts();
      return [articleFields({datePublished, dateModified})];
    });
  }

  /** Whether there is a date to show. */
  get known(): boolean {
    return Object.values(this.#read()).some((date) => date);
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
    const absolute = formatDate(date, tag, this.#times.settings);
    const text = this.#times.format(date, tag);
    const relative = text !== absolute;
    const time = html`<time part="time" datetime=${toText(written) ?? nothing} title=${relative ? absolute : nothing}
      ><bdi>${text}</bdi></time
    >`;
    return html`<span class="told">${phrase(relative ? relativeLabel : label, 'time', time)}</span> `;
  }

  #read() {
    const {datePublished, dateModified} = this.#facts();
    const published = parseDate(toText(datePublished));
    const modified = parseDate(toText(dateModified));
    return {published, updated: modified && isUpdate(published, modified) ? modified : undefined};
  }
}
