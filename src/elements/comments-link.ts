// The way to the conversation under an article, with how many have spoken.

import {html, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {toCount} from '../article.js';
import {ChildrenController, hasChildren} from '../children.js';
import {readSettings} from '../locale/configuration.js';
import {commentsWords} from '../locale/english.js';
import {LocaleController} from '../locale/locale.js';
import type {Messages} from '../locale/messages.js';
import {formatNumber, formatPlural} from '../locale/numbers.js';
import {define} from '../register.js';
import {renderOrSlot} from '../render-or-slot.js';
import {restyle} from '../styles/restyle.js';
import {safeUrl} from '../url.js';
import {styles} from './comments-link.styles.js';

/**
 * A link to the comments, with their number in the language's own plural. Until the number is known its space is kept
 * and none is shown: zero is said only when it is known to be zero. Without an address the text stands without a link.
 *
 * @element kashida-comments-link
 *
 * @slot - A link for readers without script; its address counts where there is no `href`.
 *
 * @csspart link - The link.
 * @csspart count - The number of comments.
 *
 * @event {FailEvent} kashida-error - Rendering failed, and the slotted link is shown.
 */
export class CommentsLink extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {
    href: {},
    count: {},
    numberingSystem: {attribute: 'numbering-system'},
    messages: {attribute: false},
  };

  /** Defines the element, by default as `kashida-comments-link`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-comments-link', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** Where the comments are: http or https, absolute or relative to the page. Default: the slotted link's address. */
  declare href: string | null;

  /** How many comments there are: a whole number from 0. Anything else: not known yet. */
  declare count: string | number | null;

  /** Such as `arab` or `latn`. Default: the page's, else what the language's newsrooms print. */
  declare numberingSystem: string | null;

  /** Words to say in place of the language's own: some of `Messages`, such as `{conversation: '…'}`. Default: none. */
  declare messages: Partial<Messages> | null | undefined;

  readonly #locale = new LocaleController(this, commentsWords);

  /** The count was not known at first, and its space stays as it was kept. */
  #reserved = false;

  constructor() {
    super();
    new ChildrenController(this, () => this.requestUpdate(), ['href']);
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override willUpdate(): void {
    this.#reserved ||= wholeNumber(this.count) === undefined;
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm, waiting, words} = this.#locale;
      const href = followable(this.href ?? this.#slotted());
      const text = html`<bdi class="word">${words.conversation}</bdi> ${this.#number()}`;
      return html`<div
        class="root ${rhythm} ${waiting ? 'waiting' : ''}"
        dir=${dir}
        lang=${words.lang}
      >
        ${href ? html`<a part="link" class="link" href=${href}>${text}</a>` : html`<span class="link">${text}</span>`}
      </div>`;
    });
  }

  #number() {
    const count = wholeNumber(this.count);
    const {tag, words} = this.#locale;
    const said = count === undefined ? nothing : formatPlural(words.comments, count, tag, readSettings(this));
    return html`<bdi part="count" class="count">${this.#reserved ? this.#space() : nothing}<span>${said}</span></bdi>`;
  }

  /** As wide as the widest text for a count of four digits, whatever the language calls it. */
  #space() {
    const {tag, words} = this.#locale;
    const forms = Object.values(words.comments).map((form) =>
      form.replace('{n}', formatNumber(8888, tag, readSettings(this))),
    );
    return forms.map((form) => html`<span class="space" aria-hidden="true">${form}</span>`);
  }

  #slotted(): string | null | undefined {
    return hasChildren(this) ? this.querySelector('a[href]')?.getAttribute('href') : undefined;
  }
}

// A page that changes its address without a load would be left by a link to a part of the page that it was.
function followable(address: string | null | undefined): string | undefined {
  const url = safeUrl(address);
  return url && address?.startsWith('#') ? address : url;
}

function wholeNumber(value: unknown): number | undefined {
  const count = typeof value === 'string' && /\D/.test(value) ? undefined : toCount(value);
  return Number.isSafeInteger(count) ? count : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-comments-link': CommentsLink;
  }
}
