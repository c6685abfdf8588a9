// Where else a story comes from: agencies and other papers.

import {html, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {toText} from '../article.js';
import {ChildrenController, hasChildren} from '../children.js';
import {sourcesWords} from '../locale/english.js';
import {LocaleController} from '../locale/locale.js';
import type {Messages} from '../locale/messages.js';
import {define} from '../register.js';
import {renderOrSlot} from '../render-or-slot.js';
import {restyle} from '../styles/restyle.js';
import {safeUrl} from '../url.js';
import {styles} from './sources.styles.js';

/**
 * "Additional sources" and their names, each in its own direction. They are those of `names`, else the slotted links,
 * which are what readers without script see.
 *
 * @element kashida-sources
 *
 * @slot - Links to the sources.
 *
 * @csspart sources - The whole line.
 * @csspart label - The words before the sources.
 * @csspart list - The list.
 * @csspart link - A source's link.
 *
 * @cssproperty [--kashida-muted] - Colour of the names.
 *
 * @event {FailEvent} kashida-error - Rendering failed, and the slotted links are shown.
 */
export class Sources extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {names: {}, label: {}, messages: {attribute: false}};

  /** Defines the element, by default as `kashida-sources`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-sources', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** Names, separated by `;`. */
  declare names: string | null;

  /** Words before the sources. Default: the language's "Additional sources". */
  declare label: string | null;

  /** Words to say in place of the language's own: some of `Messages`, such as `{sources: '…'}`. Default: none. */
  declare messages: Partial<Messages> | null | undefined;

  readonly #locale = new LocaleController(this, sourcesWords);

  constructor() {
    super();
    new ChildrenController(this, () => this.requestUpdate(), ['href', 'lang']);
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm, waiting, words} = this.#locale;
      const sources = this.#sources();
      const own = toText(this.label);
      if (!sources.length) return html`<slot></slot>`;
      return html`<div class="root ${rhythm} ${waiting ? 'waiting' : ''}" dir=${dir}>
        <div part="sources" class="line">
          <bdi part="label" class="label" id="label" lang=${own ? nothing : words.lang}>${own ?? words.sources}</bdi>
          <ul part="list" class="list" role="list" aria-labelledby="label">
            ${sources.map((source) => html`<li><span aria-hidden="true">${words.sourceMark}</span>&nbsp;${nameOf(source)}</li> `)}
          </ul>
        </div>
      </div>`;
    });
  }

  #sources(): readonly Source[] {
    const names = toText(this.names)?.split(';') ?? [];
    const named = names.flatMap((name) => toText(name) ?? []).map((name) => ({name}));
    if (named.length || !hasChildren(this)) return named;
    return [...this.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
      const name = toText(link.textContent);
      return name ? {name, lang: link.lang, href: safeUrl(link.getAttribute('href'))} : [];
    });
  }
}

interface Source {
  name: string;
  href?: string | undefined;
  lang?: string;
}

function nameOf({name, href, lang}: Source) {
  const text = html`<bdi>${name}</bdi>`;
  return href ? html`<a part="link" href=${href} lang=${lang || nothing}>${text}</a>` : text;
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-sources': Sources;
  }
}
