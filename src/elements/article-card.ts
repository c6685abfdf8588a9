// An article as a card: picture, kicker, headline, standfirst, byline and time.

import {html, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {articleFields, toText, type Article} from '../article.js';
import {card, type CardSlot} from '../card/card.js';
import {headingLevel} from '../card/heading.js';
import {watchChildren} from '../card/filled.js';
import {layoutName} from '../card/layouts.js';
import type {Listed} from '../card/listed.js';
import {emitOpen} from '../card/open.js';
import {lookOf, onPicture} from '../card/picture.js';
import {draw, settle} from '../card/stencil.js';
import {Times, timeProperties} from '../card/times.js';
import {inTurn} from '../card/turns.js';
import {keepData} from '../card/written.js';
import {hasChildren} from '../children.js';
import {articleIn} from '../feeds/graph.js';
import {cardWords} from '../locale/english.js';
import {LocaleController} from '../locale/locale.js';
import type {Messages} from '../locale/messages.js';
import {authorProperties, authorsIn} from '../parts/authors.js';
import {define} from '../register.js';
import {renderOrSlot} from '../render-or-slot.js';
import {restyle} from '../styles/restyle.js';
import {styles} from './article-card.styles.js';

/** What the card says of its article by the names that an Article has. */
const CONTENT = {
  headline: {},
  kicker: {},
  standfirst: {},
  datePublished: {attribute: 'date-published'},
  dateModified: {attribute: 'date-modified'},
  type: {},
  liveStatus: {attribute: 'live-status'},
  access: {},
  duration: {},
  timeRequired: {attribute: 'time-required'},
  commentCount: {attribute: 'comment-count'},
  sponsor: {},
  sublinks: {attribute: false},
  image: {},
} as const;

/**
 * An article card. For each part it shows the first of: what is slotted, the attribute, `article`, a schema.org
 * object in a `<script type="application/ld+json">` inside it or named by `from`. A card without an address shows its
 * text without a link. Without script, the slotted link, picture and text are what the reader sees.
 *
 * @element kashida-article-card
 *
 * @slot - An `<a href>`: then this is the headline's link.
 * @slot image - A picture, `<picture>` or `<video>` in place of the card's own. It fills the box.
 * @slot sponsor - In place of the line that says who pays for the story.
 * @slot kicker - Section or topic.
 * @slot standfirst - Summary.
 * @slot meta - In place of byline, times and counts.
 * @slot save - The page's own button for bookmarks.
 * @slot sublinks - Links to further stories.
 * @slot footer - Whatever the page adds below.
 *
 * @csspart card - The whole card, an `<article>`.
 * @csspart image - The picture's box, which keeps its ratio.
 * @csspart sponsor - The line that says who pays for the story.
 * @csspart kicker - Section or topic.
 * @csspart headline - The heading.
 * @csspart link - The link in the heading; a slotted link is the page's own to style.
 * @csspart badge - A word for the kind of story, or the length of a video or audio.
 * @csspart standfirst - The summary.
 * @csspart meta - The line of byline, times and counts.
 * @csspart portrait - An author's portrait, with an opinion.
 * @csspart byline - The authors.
 * @csspart time - When it was published, and when updated.
 * @csspart reading-time - How long it takes to read.
 * @csspart comments - How many comments there are.
 * @csspart sublink - A link to a further story.
 *
 * @cssproperty [--kashida-accent] - Colour of kicker and badges; default: a red fit for the colour scheme.
 * @cssproperty [--kashida-muted] - Colour of standfirst and meta; default: the text's colour, fainter.
 * @cssproperty [--kashida-headline-font=inherit] - The headline's typeface.
 * @cssproperty [--kashida-headline-size] - The headline's size; default: by layout.
 * @cssproperty [--kashida-headline-weight=700] - The headline's weight.
 * @cssproperty [--kashida-gap=1em] - The measure of all distances.
 * @cssproperty [--kashida-radius=0px] - Roundness of the picture's corners.
 * @cssproperty [--kashida-card-width=16em] - Width where the parent has none of its own.
 *
 * @cssstate waiting - Many cards came at once, and this one is not in view: it renders soon, and keeps space until then.
 *
 * @event {OpenEvent} kashida-open - The reader follows one of the card's links. Cancel it to stay.
 * @event {FailEvent} kashida-error - Rendering failed, and the slotted markup is shown.
 */
export class ArticleCard extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {
    ...CONTENT,
    article: {attribute: false},
    from: {},
    jsonld: {type: Boolean},
    href: {},
    kickerHref: {attribute: 'kicker-href'},
    ...authorProperties,
    imageAlt: {attribute: 'image-alt'},
    imageSrcset: {attribute: 'image-srcset'},
    imageSizes: {attribute: 'image-sizes'},
    imageRatio: {attribute: 'image-ratio'},
    imageFocus: {attribute: 'image-focus'},
    imageColor: {attribute: 'image-color'},
    priority: {type: Boolean},
    headingLevel: {attribute: 'heading-level'},
    layout: {},
    equal: {type: Boolean, reflect: true},
    listed: {attribute: false},
    ...timeProperties,
    messages: {attribute: false},
  };

  /** Defines the element, by default as `kashida-article-card`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-article-card', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** An Article or a schema.org object such as a NewsArticle. What cannot be used in it is left out. */
  declare article: unknown;

  /** `#id` of a `<script type="application/ld+json">` in the page, whose first article is shown. */
  declare from: string | null;

  /**
   * What the card shows is written into it as a schema.org object too, in a `<script type="application/ld+json">`, for
   * machines that read the page. A card without an address or headline has none.
   */
  declare jsonld: boolean;

  /** Address of the article: http or https, absolute or relative to the page. */
  declare href: string | null;

  /** What the story is called, as plain text. */
  declare headline: string | null;

  /** Section or topic, above the headline. */
  declare kicker: string | null;

  /** Address of the section or topic. */
  declare kickerHref: string | null;

  /** Summary, below the headline. */
  declare standfirst: string | null;

  /** Names of the authors; several are separated by `;`. */
  declare author: string | null;

  /** Addresses of the authors' pages, in the order of their names, separated by `;`. */
  declare authorHref: string | null;

  /** Addresses of the authors' portraits, likewise. They are shown with an opinion. */
  declare authorImage: string | null;

  /** ISO 8601. */
  declare datePublished: string | null;

  /** ISO 8601. Shown where it is later than publication by the page's threshold, by default 15 minutes. */
  declare dateModified: string | null;

  /** `article`, `video`, `audio`, `gallery`, `live` or `opinion`. All but the first are said before the headline. */
  declare type: string | null;

  /** `upcoming`, `live` or `ended`; said before the headline. Default for `type="live"`: `live`. */
  declare liveStatus: string | null;

  /** `free`, `registered` or `premium`. The latter two are said before the headline. */
  declare access: string | null;

  /** Length of a video or audio as an ISO 8601 duration: `PT3M5S` is shown as 3:05. */
  declare duration: string | null;

  /** How long it takes to read, as an ISO 8601 duration. Shown in whole minutes. */
  declare timeRequired: string | null;

  /** How many comments there are. */
  declare commentCount: string | number | null;

  /**
   * Who pays for the story: said in the card, and its links are marked `rel="sponsored"`. A slotted link is the page's
   * own to mark.
   */
  declare sponsor: string | null;

  /** Further stories: an array of Article or of schema.org objects. */
  declare sublinks: unknown;

  /** Address of the picture. */
  declare image: string | null;

  /** What the picture shows. Without it the picture is decoration. */
  declare imageAlt: string | null;

  /** Further sizes of the picture, as `srcset` has them. */
  declare imageSrcset: string | null;

  /** How wide the picture is shown, as `sizes` has it. Default: found by the browser where it can. */
  declare imageSizes: string | null;

  /** Width by height of the picture's box, such as `4/3`. Default: `16/9`. */
  declare imageRatio: string | null;

  /** What stays in view where the picture is cut, such as `30% 20%` or `top`. Default: its centre. */
  declare imageFocus: string | null;

  /** CSS colour of the box before the picture has come, and when it is broken. */
  declare imageColor: string | null;

  /** The picture stands in the first view: load it at once, ahead of others. */
  declare priority: boolean;

  /** `2` to `6`, or `none` for a paragraph. Default: `3`. */
  declare headingLevel: string | number | null;

  /** `stack`, `row`, `lead`, `compact`, `text` or `overlay`. Default: `stack`. */
  declare layout: string | null;

  /**
   * In a grid, its parts stand on the same lines as those of the cards beside it. Give the grid `row-gap: 0`; the card
   * keeps its own distance. For layouts that stand the picture above the text.
   */
  declare equal: boolean;

  /** Zone by which times are written, such as `Asia/Beirut`. Default: the page's, else the offset in the date, else UTC. */
  declare timeZone: string | null;

  /** Such as `persian`; of two, the second stands in parentheses. Default: the page's, else the gregorian. */
  declare calendar: string | null;

  /** Such as `arab` or `latn`. Default: the page's, else what the language's newsrooms print. */
  declare numberingSystem: string | null;

  /** Times of the last seven days say how long ago they were, after the first frame. Default: the page's, else not. */
  declare relativeTime: string | boolean | null;

  /**
   * What the list around it says; set by `kashida-article-list`.
   *
   * @internal
   */
  declare listed: Listed | undefined;

  /** Words to say in place of the language's own: some of `Messages`, such as `{live: '…'}`. Default: none. */
  declare messages: Partial<Messages> | null | undefined;

  readonly #locale = new LocaleController(this, cardWords);
  readonly #times = new Times(this, () => [this.#shown()]);

  override connectedCallback(): void {
    super.connectedCallback();
    watchChildren(this);
    // A script that is named or inside may stand further down than the parser has come.
    if (document.readyState === 'loading')
      addEventListener('DOMContentLoaded', () => this.requestUpdate(), {once: true});
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const update = () => super.scheduleUpdate();
    return this.hasUpdated ? update() : inTurn(this, update);
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm} = this.#locale;
      return html`<div
        class="root ${rhythm} ${this.listed?.equal || this.equal ? 'equal' : ''}"
        dir=${dir}
      >
        ${card({
          article: this.#shown(),
          layout: layoutName(this.layout ?? this.listed?.layout),
          level: this.listed?.level ?? headingLevel(this.headingLevel, '3'),
          look: lookOf({ratio: this.imageRatio, focus: this.imageFocus, color: this.imageColor}),
          priority: this.priority || this.listed?.priority === true,
          locale: this.#locale,
          times: this.#times,
          slots: this.#slots(),
        })}
      </div>`;
    });
  }

  protected override update(changed: PropertyValues): void {
    const template = this.render();
    settle.call(this, changed);
    draw(this.renderRoot, template);
  }

  protected override firstUpdated(): void {
    for (const name of ['click', 'auxclick']) this.renderRoot.addEventListener(name, ArticleCard.#onOpen);
    for (const name of ['error', 'load']) this.renderRoot.addEventListener(name, onPicture, true);
  }

  protected override updated(): void {
    // No style of a shadow root reaches into a slotted picture.
    const img = this.querySelector<HTMLElement>(':scope > picture[slot="image"] > img');
    Object.assign(img?.style ?? {}, {inlineSize: '100%', blockSize: '100%', objectFit: 'cover'});
    const isWanted = () => this.jsonld || this.listed?.jsonld;
    void keepData(this, isWanted, ({newsArticle}) => newsArticle(this.#shown()));
  }

  #read(): Partial<Article> {
    const read = {...this.#readData(), ...articleFields(this.article), ...this.#readAttributes()};
    if (!read.image) return read;
    const own = {url: read.image.url, alt: this.imageAlt, srcset: this.imageSrcset, sizes: this.imageSizes};
    return {...read, image: {...read.image, ...articleFields({image: own}).image}};
  }

  /** What is read, with the slotted link's facts where there is one. */
  #shown(): Partial<Article> {
    const link = this.#slottedLink();
    const slotted = link && {
      url: link.getAttribute('href'),
      headline: link.textContent,
      lang: link.lang,
      dir: link.dir,
    };
    return {...this.#read(), ...articleFields(slotted)};
  }

  #readAttributes(): Partial<Article> {
    const own = Object.fromEntries(Object.keys(CONTENT).map((name) => [name, this[name as keyof typeof CONTENT]]));
    return articleFields({...own, url: this.href, kickerUrl: this.kickerHref, author: authorsIn(this)});
  }

  #readData(): Partial<Article> {
    if (!hasChildren(this)) return {};
    try {
      const child = this.querySelector(':scope > script[type="application/ld+json" i]:not([slot], [slot] *)');
      return articleFields(articleIn(JSON.parse((child ?? this.#named())?.textContent ?? 'null')));
    } catch {
      return {};
    }
  }

  #named(): Element | null {
    const named = document.getElementById(toText(this.from)?.replace(/^#/, '') ?? '');
    return named?.matches('script[type="application/ld+json" i]') ? named : null;
  }

  #slots(): Set<CardSlot> {
    const filled = hasChildren(this) ? [...this.children].map((child) => child.slot as CardSlot) : [];
    return new Set(this.#slottedLink() ? [...filled, 'link'] : filled);
  }

  #slottedLink(): HTMLAnchorElement | null {
    return hasChildren(this) ? this.querySelector('a[href]:not([slot], [slot] *)') : null;
  }

  // One for all cards: what a card holds, a thousand hold.
  static #onOpen(this: void, event: Event): void {
    const card = (event.currentTarget as ShadowRoot).host as ArticleCard;
    const {position = 0} = card.listed ?? {};
    emitOpen(card, event as MouseEvent, {article: card.#shown(), position, source: card.listed ? 'slot' : 'card'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-article-card': ArticleCard;
  }
}
