// Who wrote the article, where, and for which agency.

import {html, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {articleFields, toText, type Author} from '../article.js';
import {ChildrenController, hasChildren} from '../children.js';
import {bylineWords} from '../locale/english.js';
import {LocaleController} from '../locale/locale.js';
import type {Messages} from '../locale/messages.js';
import {authorProperties, authorsIn} from '../parts/authors.js';
import {bylineOf} from '../parts/byline.js';
import {define} from '../register.js';
import {renderOrSlot} from '../render-or-slot.js';
import {restyle} from '../styles/restyle.js';
import {safeUrl} from '../url.js';
import {styles} from './byline.styles.js';

/**
 * A byline: portraits, "by" and the list of authors as the language has them, place and agency, each in its own
 * direction. Authors are those of `author`, else the slotted links, which are what readers without script see.
 *
 * @element kashida-byline
 *
 * @slot - A link for each author, with the portrait in it as an `<img>`.
 *
 * @csspart meta - The whole line.
 * @csspart portrait - An author's picture.
 * @csspart byline - "By" and the authors.
 * @csspart location - Where it was written.
 * @csspart agency - For which agency.
 *
 * @cssproperty [--kashida-muted] - Colour of the line.
 * @cssproperty [--kashida-portrait-size=40px] - Width and height of a portrait.
 *
 * @event {FailEvent} kashida-error - Rendering failed, and the slotted links are shown.
 */
export class Byline extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {...authorProperties, location: {}, agency: {}, messages: {attribute: false}};

  /** Defines the element, by default as `kashida-byline`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-byline', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** Names, separated by `;`. As a property also a list of names, or of authors as an Article or schema.org has them. */
  declare author: unknown;

  /** Addresses of the authors' pages, in the order of their names, separated by `;`. */
  declare authorHref: string | null;

  /** Addresses of the authors' portraits, likewise. */
  declare authorImage: string | null;

  /** Where it was written. */
  declare location: string | null;

  /** News agency or newsroom. */
  declare agency: string | null;

  /** Words to say in place of the language's own: some of `Messages`, such as `{by: '…'}`. Default: none. */
  declare messages: Partial<Messages> | null | undefined;

  readonly #locale = new LocaleController(this, bylineWords);

  constructor() {
    super();
    new ChildrenController(this, () => this.requestUpdate(), ['href', 'src']);
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm, tag, waiting} = this.#locale;
      const authors = this.#authors();
      const [location, agency] = [toText(this.location), toText(this.agency)];
      if (!authors.length && !location && !agency) return html`<slot></slot>`;
      return html`<div class="root ${rhythm} ${waiting ? 'waiting' : ''}" dir=${dir} lang=${tag}>
        <div part="meta" class="meta">
          ${authors.map(portrait)} ${authors.length ? bylineOf(authors, this.#locale) : nothing}
          ${location ? html`<bdi part="location">${location}</bdi>` : nothing}
          ${agency ? html`<bdi part="agency">${agency}</bdi>` : nothing}
        </div>
      </div>`;
    });
  }

  #authors(): readonly Author[] {
    const own = typeof this.author === 'string' ? authorsIn(this) : this.author;
    const {author} = articleFields({author: own ?? this.#slotted()});
    return author ?? [];
  }

  #slotted(): unknown {
    if (!hasChildren(this)) return undefined;
    return [...this.querySelectorAll('a[href]')].map((link) => ({
      name: link.textContent,
      url: link.getAttribute('href'),
      image: link.querySelector('img')?.getAttribute('src'),
    }));
  }
}

function portrait({image}: Author) {
  const src = safeUrl(image);
  return src ? html`<img part="portrait" class="portrait" alt="" loading="lazy" src=${src} @error=${hide} />` : nothing;
}

function hide(event: Event) {
  (event.currentTarget as HTMLElement).hidden = true;
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-byline': Byline;
  }
}
