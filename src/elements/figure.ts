// A picture or video with its caption and the credit of who made it.

import {html, isServer, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {toText} from '../article.js';
import {ChildrenController, hasChildren} from '../children.js';
import {enlarge} from '../icons/icon.js';
import {figureWords} from '../locale/english.js';
import {LocaleController} from '../locale/locale.js';
import type {Messages} from '../locale/messages.js';
import {directionOf, directionOfText} from '../locale/scripts.js';
import {pressBegins, wasBeside} from '../parts/beside.js';
import {define} from '../register.js';
import {renderOrSlot} from '../render-or-slot.js';
import {restyle} from '../styles/restyle.js';
import {safeUrl} from '../url.js';
import {styles} from './figure.styles.js';

/**
 * A figure: the page's own picture or video, a caption, and a credit in its own language and direction. With `zoom` a
 * button over the picture shows it as large as the window, in a dialog that Esc, a press beside it and its button close.
 *
 * @element kashida-figure
 *
 * @slot - An `<img>`, `<picture>` or `<video>`.
 * @slot caption - In place of `caption`.
 * @slot credit - In place of `credit`.
 *
 * @csspart figure - The `<figure>`.
 * @csspart caption - What is to be seen.
 * @csspart credit - Who made it.
 * @csspart zoom - The button over the picture.
 * @csspart dialog - The dialog with the large picture.
 * @csspart close - The button in it.
 *
 * @cssproperty [--kashida-muted] - Colour of the credit.
 * @cssproperty [--kashida-radius=0px] - Roundness of the buttons.
 * @cssproperty [--kashida-surface=Canvas] - Ground of dialog and buttons.
 *
 * @event {FailEvent} kashida-error - Rendering failed, and the slotted picture is shown.
 */
export class Figure extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {
    caption: {},
    credit: {},
    creditLang: {attribute: 'credit-lang'},
    zoom: {type: Boolean},
    messages: {attribute: false},
  };

  /** Defines the element, by default as `kashida-figure`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-figure', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** What the picture shows, as plain text. */
  declare caption: string | null;

  /** Photographer, agency, copyright. */
  declare credit: string | null;

  /** Language of the credit. Default: the page's; its direction is then that of its letters. */
  declare creditLang: string | null;

  /** A reader may enlarge the picture. */
  declare zoom: boolean;

  /** Words to say in place of the language's own: some of `Messages`, such as `{enlarge: '…'}`. Default: none. */
  declare messages: Partial<Messages> | null | undefined;

  readonly #locale = new LocaleController(this, figureWords);
  /** What the dialog shows while it is open. */
  #large: HTMLImageElement | undefined;

  constructor() {
    super();
    new ChildrenController(this, () => this.requestUpdate(), ['slot', 'lang', 'src', 'srcset']);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shut();
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm} = this.#locale;
      return html`<div class="root ${rhythm}" dir=${dir}>
        <figure part="figure">
          <div class="frame"><slot></slot>${this.zoom && this.#picture() ? this.#button() : nothing}</div>
          ${this.#words()}
        </figure>
        ${this.#large ? this.#dialog(this.#large) : nothing}
      </div>`;
    });
  }

  // Parts, in page order

  #button() {
    const {waiting, words} = this.#locale;
    const {lang, enlarge: name} = words;
    return html`<button part="zoom" class="zoom ${waiting ? 'waiting' : ''}" type="button" aria-haspopup="dialog" title=${name} @click=${this.#open}>
      ${enlarge()}<span class="unseen" lang=${lang}>${name}</span>
    </button>`;
  }

  #words() {
    const [caption, credit] = [this.#text('caption'), this.#text('credit')];
    return html`<figcaption ?hidden=${!caption && !credit}>
      ${this.#said('caption', caption)} ${this.#said('credit', credit, toText(this.creditLang))}
    </figcaption>`;
  }

  #said(part: 'caption' | 'credit', text = '', lang?: string) {
    const dir = directionOf(lang) ?? directionOfText(text, this.#locale.dir);
    return html`<span part=${part} lang=${lang ?? nothing} dir=${dir}><slot name=${part}>${toText(this[part])}</slot></span>`;
  }

  #dialog({alt, currentSrc, src, srcset}: HTMLImageElement) {
    const {words} = this.#locale;
    return html`<dialog part="dialog" lang=${words.lang} aria-label=${words.enlarge} @mousedown=${pressBegins} @mouseup=${this.#onPressEnd} @close=${this.#onClose}>
      <button part="close" type="button" @click=${this.#shut}>${words.close}</button>
      <img alt=${alt} lang=${this.#locale.lang || nothing} srcset=${srcset || nothing} src=${safeUrl(currentSrc || src) ?? nothing} />
    </dialog>`;
  }

  #text(part: 'caption' | 'credit'): string | undefined {
    const slotted = hasChildren(this) ? this.querySelector(`:scope > [slot=${part}]`) : null;
    return toText(slotted?.textContent) ?? toText(this[part]);
  }

  #picture(): HTMLImageElement | null {
    return isServer ? null : this.querySelector('img:not([slot], [slot] *)');
  }

  // Handlers

  readonly #open = async (): Promise<void> => {
    this.#large = this.#picture() ?? undefined;
    this.requestUpdate();
    await this.updateComplete;
    if (this.isConnected) this.#dialogElement?.showModal();
  };

  readonly #onPressEnd = (event: Event): void => {
    if (wasBeside(event)) this.#shut();
  };

  readonly #shut = (): void => {
    this.#dialogElement?.close();
    // Out of the page, not every engine tells that a dialog is closed.
    this.#onClose();
  };

  readonly #onClose = (): void => {
    if (this.#dialogElement?.open) return;
    this.#large = undefined;
    this.requestUpdate();
  };

  get #dialogElement(): HTMLDialogElement | null {
    return this.renderRoot?.querySelector('dialog');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-figure': Figure;
  }
}
