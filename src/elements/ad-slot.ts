// The place of an advertisement: labelled, and as high from the start as it will be.

import {html, isServer, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {adWords} from '../locale/english.js';
import {LocaleController} from '../locale/locale.js';
import type {Messages} from '../locale/messages.js';
import {define} from '../register.js';
import {renderOrSlot} from '../render-or-slot.js';
import {restyle} from '../styles/restyle.js';
import {styles} from './ad-slot.styles.js';

/**
 * The word "advertisement" over a place that is kept for what the page puts into it; the element itself loads nothing.
 * Where there is nothing to show (`empty`, or a blocker hides what is inside) the place goes, but never under the eyes
 * of a reader: one that is in view, or has been passed, stays until it is below the window.
 *
 * @element kashida-ad-slot
 *
 * @slot - The page's advertisement.
 *
 * @csspart frame - Label and place.
 * @csspart label - The word "advertisement".
 * @csspart place - What is kept.
 *
 * @cssproperty [--kashida-place-height=250px] - Height that is kept; `height` and its kin go before it.
 * @cssproperty [--kashida-tint] - Colour of the place.
 * @cssproperty [--kashida-muted] - Colour of the label.
 *
 * @cssstate collapsed - There is nothing to show, and no place is kept.
 *
 * @event {FailEvent} kashida-error - Rendering failed, and what is slotted is shown.
 */
export class AdSlot extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {
    empty: {type: Boolean},
    height: {},
    heightMedium: {attribute: 'height-medium'},
    heightWide: {attribute: 'height-wide'},
    messages: {attribute: false},
  };

  /** Defines the element, by default as `kashida-ad-slot`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-ad-slot', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** There is no advertisement. */
  declare empty: boolean;

  /** Height that is kept, in pixels. Default: 250. */
  declare height: string | number | null;

  /** The same where the element is 728 pixels wide or more. Default: `height`. */
  declare heightMedium: string | number | null;

  /** The same where the element is 970 pixels wide or more. Default: `height-medium`. */
  declare heightWide: string | number | null;

  /** Words to say in place of the language's own: some of `Messages`, such as `{advertisement: '…'}`. Default: none. */
  declare messages: Partial<Messages> | null | undefined;

  readonly #locale = new LocaleController(this, adWords);
  readonly #internals = this.attachInternals();
  #collapsed = false;
  #sight: IntersectionObserver | undefined;
  #sizes: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sight ??= new IntersectionObserver((entries) => this.#onSight(entries));
    this.#sizes ??= new ResizeObserver(() => this.#follow());
    if (this.hasUpdated) this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight?.disconnect();
    this.#sizes?.disconnect();
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override willUpdate(): void {
    // What was empty before it was ever shown leaves nothing behind.
    if (!this.hasUpdated) this.#collapsed = Boolean(this.empty);
    else if (this.#wanted()) this.#collapsed = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#mark();
    if (changed.has('empty')) this.#follow();
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm, waiting, words} = this.#locale;
      return html`<div class="root ${rhythm}" dir=${dir} ?hidden=${this.#collapsed}>
        <div part="frame" class="frame" role="group" aria-labelledby="label" .style=${this.#heights()}>
          <p part="label" class="label ${waiting ? 'waiting' : ''}" id="label" lang=${words.lang}>${words.advertisement}</p>
          <div part="place" class="place"><slot @slotchange=${isServer ? nothing : this.#observe}></slot></div>
        </div>
      </div>`;
    });
  }

  /** Each width has its own height, else that of the next narrower one. */
  #heights(): string {
    const [narrow, medium, wide] = [this.height, this.heightMedium, this.heightWide].map(pixels);
    const kept = {narrow, medium: medium ?? narrow, wide: wide ?? medium ?? narrow};
    return Object.entries(kept)
      .map(([width, height]) => (height ? `--_${width}:${height};` : ''))
      .join('');
  }

  readonly #observe = (): void => {
    this.#sizes?.disconnect();
    for (const child of this.children) this.#sizes?.observe(child);
    this.#follow();
  };

  #follow(): void {
    this.#sight?.unobserve(this);
    if (this.#wanted()) {
      if (this.#collapsed) this.requestUpdate();
    } else if (!this.#collapsed && this.isConnected) {
      // Observed anew, it is told of at once.
      this.#sight?.observe(this);
    }
  }

  /** Whether there is or may come something to show; not where all that was put in is hidden from outside. */
  #wanted(): boolean {
    const children = [...this.children];
    return !this.empty && (!children.length || children.some((child) => getComputedStyle(child).display !== 'none'));
  }

  #onSight(entries: readonly IntersectionObserverEntry[]): void {
    const last = entries.at(-1);
    if (!last || last.isIntersecting || last.boundingClientRect.top < (last.rootBounds?.bottom ?? innerHeight)) return;
    this.#sight?.unobserve(this);
    this.#collapsed = true;
    this.requestUpdate();
  }

  /** For the page's own margins around it. */
  #mark(): void {
    if (this.#collapsed) this.#internals.states.add('collapsed');
    else this.#internals.states.delete('collapsed');
  }
}

function pixels(value: string | number | null | undefined): string | undefined {
  return /^\d{1,4}$/.test(String(value ?? '')) ? `${value}px` : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-ad-slot': AdSlot;
  }
}
