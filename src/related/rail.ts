// The buttons of a rail: where its row begins and ends in reading direction, and how far a press moves it.

import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {next, previous} from '../icons/icon.js';
import {railWords} from '../locale/english.js';
import type {LocaleController} from '../locale/locale.js';

/** Of the row's own width: what was at the edge stays in sight. */
const STEP = 0.85;

export class Rail {
  /** Nothing stands before, or after, what is seen. */
  atStart = true;
  atEnd = true;

  readonly #host: ReactiveControllerHost & HTMLElement;

  /** @param host its row is the part `list`, whenever that is there; it is updated when an end is reached or left, until `signal` is aborted */
  constructor(host: ReactiveControllerHost & HTMLElement, signal: AbortSignal) {
    this.#host = host;
    const measure = () => this.measure();
    host.shadowRoot?.addEventListener('scroll', measure, {capture: true, passive: true, signal});
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Nothing where all of the row is in sight. */
  buttons(locale: LocaleController): TemplateResult | typeof nothing {
    if (this.atStart && this.atEnd) return nothing;
    const {lang, previous: back, next: on} = locale.with(railWords).words;
    return html`<div class="steps" lang=${lang}>
      ${this.#button('previous', back, previous(), this.atStart, -1)} ${this.#button('next', on, next(), this.atEnd, 1)}
    </div>`;
  }

  #button(part: string, name: string, icon: TemplateResult, isAtEnd: boolean, by: 1 | -1) {
    return html`<button
      part=${part}
      type="button"
      aria-label=${name}
      aria-disabled=${String(isAtEnd)}
      @click=${() => this.move(by)}
    >
      ${icon}
    </button>`;
  }

  measure(): void {
    const row = this.#row;
    // Right to left, engines count from 0 downwards.
    const before = Math.abs(row?.scrollLeft ?? 0);
    const atStart = before < 1;
    const atEnd = !row || row.scrollWidth - row.clientWidth - before <= 1;
    if (atStart === this.atStart && atEnd === this.atEnd) return;
    Object.assign(this, {atStart, atEnd});
    this.#host.requestUpdate();
  }

  /** Moves on by `1`, back by `-1`. */
  move(by: 1 | -1): void {
    const row = this.#row;
    if (!row) return;
    const towards = getComputedStyle(row).direction === 'rtl' ? -by : by;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    row.scrollBy({left: towards * row.clientWidth * STEP, behavior});
  }

  get #row(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[part=list]');
  }
}
