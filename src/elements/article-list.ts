// Many cards as one list: a section page, or the rows of a front page.

import {html, isServer, LitElement, type CSSResultGroup, type TemplateResult} from 'lit';
import {toCount, type Article} from '../article.js';
import {card} from '../card/card.js';
import {headingLevel} from '../card/heading.js';
import {layoutName, layoutOf} from '../card/layouts.js';
import {firstPictures, type Listed} from '../card/listed.js';
import {emitOpen} from '../card/open.js';
import {Times, timeProperties} from '../card/times.js';
import {keepData} from '../card/written.js';
import {ChildrenController} from '../children.js';
import {toArticles} from '../feeds/feed-result.js';
import {cardWords} from '../locale/english.js';
import {LocaleController} from '../locale/locale.js';
import type {Messages} from '../locale/messages.js';
import {define} from '../register.js';
import {slottedArticles} from '../related/source.js';
import {renderOrSlot} from '../render-or-slot.js';
import {restyle} from '../styles/restyle.js';
import {styles} from './article-list.styles.js';

/**
 * A list of cards in as many columns as there is room for. It shows `articles`, else the cards slotted into it, else a
 * card for each slotted link. Cards take the list's layout where they have none of their own, and tell times as the list
 * does where they do not say how; all have headings of the list's level.
 *
 * @element kashida-article-list
 *
 * @slot - Cards; or links, as a plain list: what readers without script see.
 *
 * @csspart list - The list.
 * @csspart item - A list item; a slotted card is one itself.
 * @csspart card - A card, with the parts of the article card inside.
 *
 * @cssproperty [--kashida-gap=1em] - The measure of all distances.
 *
 * @event {OpenEvent} kashida-open - The reader follows a link. Cancel it to stay.
 * @event {FailEvent} kashida-error - Rendering failed, and the slotted markup is shown.
 */
export class ArticleList extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {
    articles: {attribute: false},
    layout: {},
    columns: {},
    equal: {type: Boolean},
    headingLevel: {attribute: 'heading-level'},
    priority: {},
    jsonld: {type: Boolean},
    ...timeProperties,
    messages: {attribute: false},
  };

  /** Defines the element, by default as `kashida-article-list`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-article-list', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** An array of Article or of schema.org objects. One without a headline or an address is left out. */
  declare articles: unknown;

  /** Layout of its cards, as the card's own. Default: `stack`. */
  declare layout: string | null;

  /** How many columns there are at most. Default: as many as there is room for. */
  declare columns: string | number | null;

  /** The parts of cards that stand side by side stand on shared lines. */
  declare equal: boolean;

  /** Level of its headlines: `2` to `6`, or `none` for paragraphs. Default: `3`. */
  declare headingLevel: string | number | null;

  /**
   * How many of its first pictures stand in the first view, and are loaded at once, ahead of others: a number; without
   * one, the first. Default: none.
   */
  declare priority: string | number | boolean | null;

  /**
   * What the list shows is written as schema.org data too, in a `<script type="application/ld+json">`, for machines that
   * read the page: its `articles` or links as an ItemList inside the list, slotted cards each inside itself.
   */
  declare jsonld: boolean;

  /** Zone by which times are written, such as `Asia/Beirut`. Default: the page's, else the offset in the date, else UTC. */
  declare timeZone: string | null;

  /** Such as `persian`; of two, the second stands in parentheses. Default: the page's, else the gregorian. */
  declare calendar: string | null;

  /** Such as `arab` or `latn`. Default: the page's, else what the language's newsrooms print. */
  declare numberingSystem: string | null;

  /** Times of the last seven days say how long ago they were, after the first frame. Default: the page's, else not. */
  declare relativeTime: string | boolean | null;

  /** Words to say in place of the language's own: some of `Messages`, such as `{live: '…'}`. Default: none. */
  declare messages: Partial<Messages> | null | undefined;

  readonly #locale = new LocaleController(this, cardWords);
  readonly #times = new Times(this, () => this.#shown);

  /** The articles that were rendered last. */
  #shown: readonly Article[] = [];

  #items = new Set<Element>();

  constructor() {
    super();
    new ChildrenController(this, () => this.requestUpdate(), ['href', 'src', 'datetime']);
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm} = this.#locale;
      const articles = (this.#shown = this.#articles());
      const names = `list ${this.equal ? 'equal' : ''}`;
      return html`<div class="root ${rhythm}" dir=${dir}>
        ${
          articles.length
            ? html`<ul part="list" class=${names} role="list" .style=${this.#columns}>
                ${articles.map((article, position) => this.#item(article, position))}
              </ul>`
            : html`<div part="list" class=${names} role="list" .style=${this.#columns}><slot></slot></div>`
        }
      </div>`;
    });
  }

  #item(article: Article, position: number) {
    const source = Array.isArray(this.articles) ? 'articles' : 'slot';
    return html`<li part="item" class="item">
      ${card({
        article,
        layout: layoutName(this.layout),
        level: this.#level,
        priority: position < firstPictures(this.priority),
        locale: this.#locale,
        times: this.#times,
        onOpen: (event) => emitOpen(this, event, {article, position, source}),
      })}
    </li>`;
  }

  protected override updated(): void {
    const items = this.shadowRoot?.querySelector('slot')?.assignedElements() ?? [];
    const cards = items.filter((item) => item.localName.includes('-'));
    // Among other things no card is an item of a list: a link cannot be made one and stay a link.
    const isList = cards.length === items.length;
    for (const gone of this.#items) if (!cards.includes(gone)) this.#enlist(gone, undefined, false);
    cards.forEach((item, position) => this.#enlist(item, this.#listed(position), isList));
    this.shadowRoot?.querySelector('.list:has(> slot)')?.setAttribute('role', isList ? 'list' : 'none');
    this.#items = new Set(cards);
    void keepData(
      this,
      () => this.jsonld,
      ({itemList}) => itemList(this.#shown),
    );
  }

  /** The card is the list item: nothing in a shadow root can stand between it and its page. */
  #enlist(item: Element & {listed?: Listed | undefined}, listed: Listed | undefined, isItem: boolean): void {
    item.listed = listed;
    if (isItem && !item.role) item.setAttribute('role', 'listitem');
    else if (!isItem && item.role === 'listitem') item.removeAttribute('role');
  }

  #listed(position: number): Listed {
    const {layout, equal, jsonld, timeZone, calendar, numberingSystem, relativeTime} = this;
    const priority = position < firstPictures(this.priority);
    return {
      layout,
      equal,
      jsonld,
      level: this.#level,
      position,
      priority,
      timeZone,
      calendar,
      numberingSystem,
      relativeTime,
    };
  }

  #articles(): Article[] {
    if (Array.isArray(this.articles)) return toArticles(this.articles, undefined).articles;
    const hasCards = isServer || [...this.children].some(({localName}) => localName.includes('-'));
    return hasCards ? [] : slottedArticles(this).articles;
  }

  /** The narrowest column, or what is left for each of `columns` where that is more. */
  get #columns(): string {
    const {column} = layoutOf(layoutName(this.layout));
    const most = Math.trunc(toCount(this.columns) ?? 0);
    return `--_column:${column};--_most:${most >= 1 ? Math.min(most, 12) : 12}`;
  }

  get #level() {
    return headingLevel(this.headingLevel, '3');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-article-list': ArticleList;
  }
}
