// How far a reader has come in an article.

import {html, LitElement, type CSSResultGroup, type TemplateResult} from 'lit';
import {LocaleController} from '../locale/locale.js';
import {named} from '../parts/named.js';
import {define} from '../register.js';
import {renderOrSlot} from '../render-or-slot.js';
import {restyle} from '../styles/restyle.js';
import {styles} from './reading-progress.styles.js';

/**
 * A line at the top of the window that grows from where lines start while the reader comes to the end of the article
 * that `for` names. It is drawn only: a reader who listens is told of it by their own software, and is not interrupted.
 *
 * @element kashida-reading-progress
 *
 * @csspart bar - The line.
 *
 * @cssproperty [--kashida-accent] - Colour of the line.
 * @cssproperty [--kashida-progress-size=3px] - Thickness of the line.
 * @cssproperty [--kashida-progress-offset=0px] - Distance from the top, under a header that stays for example.
 *
 * @event {FailEvent} kashida-error - Rendering failed.
 */
export class ReadingProgress extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {for: {}};

  /** Defines the element, by default as `kashida-reading-progress`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-reading-progress', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** Id of the article. Default: the `<article>` around the element. */
  declare for: string | null;

  readonly #locale = new LocaleController(this, {});
  #frame = 0;
  #leave: AbortController | undefined;
  #sizes: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = new AbortController();
    const {signal} = this.#leave;
    for (const name of ['scroll', 'resize']) addEventListener(name, this.#later, {passive: true, signal});
    this.#sizes = new ResizeObserver(this.#later);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.abort();
    this.#sizes?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override updated(): void {
    // Pictures that come later make an article longer.
    const article = named(this, this.for);
    if (article && this.isConnected) this.#sizes?.observe(article);
    this.#later();
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      return html`<div class="root" dir=${this.#locale.dir} aria-hidden="true"><div part="bar" class="bar"></div></div>`;
    });
  }

  readonly #later = (): void => {
    if (this.isConnected) this.#frame ||= requestAnimationFrame(this.#show);
  };

  readonly #show = (): void => {
    this.#frame = 0;
    const box = named(this, this.for)?.getBoundingClientRect();
    const part = box ? progress(box.top, box.height, innerHeight) : 0;
    this.renderRoot.querySelector<HTMLElement>('.bar')?.style.setProperty('inline-size', `${part * 100}%`);
  };
}

/** From 0, where the article's start is at the window's, to 1, where its end is in view. */
export function progress(top: number, height: number, view: number): number {
  const way = height - view;
  if (way <= 0) return top + height <= view ? 1 : 0;
  return Math.min(1, Math.max(0, -top / way));
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-reading-progress': ReadingProgress;
  }
}
