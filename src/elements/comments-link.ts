// The way to the conversation under an article, with how many have spoken.

import {html, isServer, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {LocaleController} from '../locale/locale.js';
import {formatPlural} from '../locale/numbers.js';
import {define} from '../register.js';
import {renderOrSlot} from '../render-or-slot.js';
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

  static override properties = {href: {}, count: {}};

  /** Defines the element, by default as `kashida-comments-link`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-comments-link', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** Where the comments are: http or https, absolute or relative to the page. Default: the slotted link's address. */
  declare href: string | null;

  /** How many comments there are: a whole number from 0. Anything else: not known yet. */
  declare count: string | number | null;

  readonly #locale = new LocaleController(this);

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm, waiting, words} = this.#locale;
      const href = safeUrl(this.href ?? this.#slotted());
      const text = html`<span class="word">${words.conversation}</span> ${this.#number()}`;
      return html`<div
        class="root ${rhythm} ${waiting ? 'waiting' : ''}"
        dir=${dir}
        lang=${words.lang}
        @slotchange=${this.#refresh}
      >
        ${href ? html`<a part="link" class="link" href=${href}>${text}</a>` : html`<span class="link">${text}</span>`}
        <slot hidden></slot>
      </div>`;
    });
  }

  #number() {
    const count = wholeNumber(this.count);
    const {tag, words} = this.#locale;
    const said = count === undefined ? nothing : formatPlural(words.comments, count, tag);
    return html`<span part="count" class="count">${said}</span>`;
  }

  #slotted(): string | null | undefined {
    return isServer ? undefined : this.querySelector('a[href]')?.getAttribute('href');
  }

  readonly #refresh = (): void => {
    this.requestUpdate();
  };
}

function wholeNumber(value: string | number | null | undefined): number | undefined {
  return /^\d+$/.test(String(value ?? '')) ? Number(value) : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-comments-link': CommentsLink;
  }
}
