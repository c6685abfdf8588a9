// How long reading an article takes.

import {html, isServer, LitElement, type CSSResultGroup, type TemplateResult} from 'lit';
import {readSettings} from '../locale/configuration.js';
import {readingTimeWords} from '../locale/english.js';
import {LocaleController} from '../locale/locale.js';
import type {Messages} from '../locale/messages.js';
import {formatPlural} from '../locale/numbers.js';
import {define} from '../register.js';
import {renderOrSlot} from '../render-or-slot.js';
import {named} from '../parts/named.js';
import {base} from '../styles/base.styles.js';
import {restyle} from '../styles/restyle.js';

/**
 * Words a minute by language, read aloud by 436 adults: Trauzettel-Klosinski and Dietz, "Standardized Assessment of
 * Reading Performance: The New International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science
 * 53 (2012), https://doi.org/10.1167/iovs.11-8284
 */
const RATES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ar: 138,
    de: 179,
    en: 228,
    es: 218,
    fi: 161,
    fr: 195,
    he: 187,
    it: 188,
    ja: 193,
    nl: 202,
    pl: 166,
    pt: 181,
    ru: 184,
    sl: 180,
    sv: 199,
    tr: 166,
    zh: 158,
  }),
);

/** The mean of the study, for every other language. */
const MEAN_RATE = 184;

/** As much of a text as is counted; a longer one is taken to go on like that. In characters. */
const COUNTED = 50_000;

/**
 * The time it takes to read the article that `for` names: its words, counted as its language divides them, by the rate
 * at which the language is read. Until it is known, what is slotted is shown.
 *
 * @element kashida-reading-time
 *
 * @slot - The time for readers without script.
 *
 * @csspart time - The text.
 *
 * @event {FailEvent} kashida-error - Rendering failed, and what is slotted is shown.
 */
export class ReadingTime extends LitElement {
  static override styles: CSSResultGroup = base;

  static override properties = {
    for: {},
    numberingSystem: {attribute: 'numbering-system'},
    messages: {attribute: false},
  };

  /** Defines the element, by default as `kashida-reading-time`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-reading-time', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** Id of the article. Default: the `<article>` around the element. */
  declare for: string | null;

  /** Such as `arab` or `latn`. Default: the page's, else what the language's newsrooms print. */
  declare numberingSystem: string | null;

  /** Words to say in place of the language's own: some of `Messages`, such as `{readingTime: {other: '…'}}`. Default: none. */
  declare messages: Partial<Messages> | null | undefined;

  readonly #locale = new LocaleController(this, readingTimeWords);
  #minutes: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#again();
    // The rest of the article is on its way.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#again, {once: true});
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override willUpdate(): void {
    if (isServer) return;
    const article = named(this, this.for);
    const lang = article?.closest('[lang]')?.getAttribute('lang') || this.#locale.lang;
    this.#minutes = article ? readingMinutes(article.innerText, lang) : undefined;
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm, tag, waiting, words} = this.#locale;
      if (!this.#minutes) return html`<slot></slot>`;
      return html`<div class="root ${rhythm} ${waiting ? 'waiting' : ''}" dir=${dir} lang=${words.lang}>
        <span part="time">${formatPlural(words.readingTime, this.#minutes, tag, readSettings(this))}</span>
      </div>`;
    });
  }

  readonly #again = (): void => {
    this.requestUpdate();
  };
}

/** Whole minutes, from 1; undefined for a text without words. */
export function readingMinutes(text: string, lang: string): number | undefined {
  const counted = text.slice(0, COUNTED);
  const words = wordsIn(counted, lang) * (text.length / (counted.length || 1));
  return words
    ? Math.max(1, Math.round(words / (RATES.get(lang.toLowerCase().split('-')[0] ?? '') ?? MEAN_RATE)))
    : undefined;
}

function wordsIn(text: string, lang: string): number {
  let count = 0;
  for (const {isWordLike} of segmenterFor(lang).segment(text)) if (isWordLike) count++;
  return count;
}

function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || 'en', {granularity: 'word'});
  } catch {
    return new Intl.Segmenter('en', {granularity: 'word'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-reading-time': ReadingTime;
  }
}
