// An article as a card: picture, kicker, headline, standfirst, byline and time.

import {html, isServer, LitElement, type CSSResultGroup, type TemplateResult} from 'lit';
import {articleFields, toText, type Article} from '../article.js';
import {card, type CardSlot} from '../card/card.js';
import {headingLevel} from '../card/heading.js';
import {layoutName} from '../card/layouts.js';
import {emitOpen} from '../card/open.js';
import {ratioOf} from '../card/ratio.js';
import {LocaleController} from '../locale/locale.js';
import {define} from '../register.js';
import {renderOrSlot} from '../render-or-slot.js';
import {restyle} from '../styles/restyle.js';
import {styles} from './article-card.styles.js';

/**
 * An article card. For each part it shows the first of: what is slotted, the attribute, `article`, a schema.org
 * object in a `<script type="application/ld+json">` inside it. A card without an address shows its text without a
 * link. Without script, the slotted link, picture and text are what the reader sees.
 *
 * @element kashida-article-card
 *
 * @slot - An `<a href>`: then this is the headline's link.
 * @slot image - A picture in place of the card's own.
 * @slot sponsor - In place of the line that says who pays for the story.
 * @slot kicker - Section or topic.
 * @slot standfirst - Summary.
 * @slot meta - In place of byline and time.
 * @slot footer - Whatever the page adds below.
 *
 * @csspart card - The whole card, an `<article>`.
 * @csspart image - The picture's box, which keeps its ratio.
 * @csspart sponsor - The line that says who pays for the story.
 * @csspart kicker - Section or topic.
 * @csspart headline - The heading.
 * @csspart link - The link in the heading; a slotted link is the page's own to style.
 * @csspart standfirst - The summary.
 * @csspart meta - The line of byline and time.
 * @csspart byline - The authors.
 * @csspart time - When it was published, and when updated.
 *
 * @cssproperty [--kashida-accent] - Colour of the kicker; default: a red fit for the colour scheme.
 * @cssproperty [--kashida-muted] - Colour of standfirst and meta; default: the text's colour, fainter.
 * @cssproperty [--kashida-headline-font=inherit] - The headline's typeface.
 * @cssproperty [--kashida-headline-size] - The headline's size; default: by layout.
 * @cssproperty [--kashida-headline-weight=700] - The headline's weight.
 * @cssproperty [--kashida-gap=1rem] - The measure of all distances.
 * @cssproperty [--kashida-radius=0px] - Roundness of the picture's corners.
 * @cssproperty [--kashida-card-width=16rem] - Width where the parent has none of its own.
 *
 * @event {OpenEvent} kashida-open - The reader follows the card's link, or an author's. Cancel it to stay.
 * @event {FailEvent} kashida-error - Rendering failed, and the slotted markup is shown.
 */
export class ArticleCard extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {
    article: {attribute: false},
    href: {},
    headline: {},
    kicker: {},
    standfirst: {},
    author: {},
    datePublished: {attribute: 'date-published'},
    dateModified: {attribute: 'date-modified'},
    sponsor: {},
    image: {},
    imageAlt: {attribute: 'image-alt'},
    imageRatio: {attribute: 'image-ratio'},
    headingLevel: {attribute: 'heading-level'},
    layout: {},
    priority: {type: Boolean},
  };

  /** Defines the element, by default as `kashida-article-card`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-article-card', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** An Article or a schema.org object such as a NewsArticle. What cannot be used in it is left out. */
  declare article: unknown;

  /** Address of the article: http or https, absolute or relative to the page. */
  declare href: string | null;

  declare headline: string | null;

  /** Section or topic, above the headline. */
  declare kicker: string | null;

  /** Summary, below the headline. */
  declare standfirst: string | null;

  /** Names of the authors; several are separated by `;`. */
  declare author: string | null;

  /** ISO 8601. Shown by the clock of its own offset, or UTC. */
  declare datePublished: string | null;

  /** ISO 8601. Shown where it is 15 minutes or more after publication. */
  declare dateModified: string | null;

  /** Who pays for the story: said in the card, and its links are marked `rel="sponsored"`. A slotted link is the page's own to mark. */
  declare sponsor: string | null;

  /** Address of the picture. */
  declare image: string | null;

  /** What the picture shows. Without it the picture is decoration. */
  declare imageAlt: string | null;

  /** Width by height of the picture's box, such as `4/3`. Default: `16/9`. */
  declare imageRatio: string | null;

  /** `2` to `6`, or `none` for a paragraph. Default: `3`. */
  declare headingLevel: string | number | null;

  /** `stack`, `row`, `lead`, `compact` or `text`. Default: `stack`. */
  declare layout: string | null;

  /** The picture stands in the first view: load it at once, ahead of others. */
  declare priority: boolean;

  readonly #locale = new LocaleController(this);

  adoptedCallback(): void {
    restyle(this);
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const slots = this.#slots();
      return html`<div class="root ${this.#locale.rhythm}" dir=${this.#locale.dir} @slotchange=${this.#followSlots}>
        ${card({
          article: this.#shown(),
          layout: layoutName(this.layout),
          level: headingLevel(this.headingLevel, '3'),
          ratio: ratioOf(this.imageRatio),
          priority: this.priority,
          locale: this.#locale,
          slots,
          onOpen: this.#onOpen,
        })}
      </div>`;
    });
  }

  #read(): Partial<Article> {
    const read = {...this.#readChild(), ...articleFields(this.article), ...this.#readAttributes()};
    const alt = toText(this.imageAlt);
    return alt && read.image ? {...read, image: {...read.image, alt}} : read;
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
    return articleFields({
      url: this.href,
      headline: this.headline,
      kicker: this.kicker,
      standfirst: this.standfirst,
      author: toText(this.author)?.split(';'),
      datePublished: this.datePublished,
      dateModified: this.dateModified,
      sponsor: this.sponsor,
      image: this.image,
    });
  }

  #readChild(): Partial<Article> {
    if (isServer) return {};
    try {
      const script = this.querySelector(':scope > script[type="application/ld+json" i]');
      return articleFields(JSON.parse(script?.textContent ?? 'null'));
    } catch {
      return {};
    }
  }

  #slots(): Set<CardSlot> {
    const filled = isServer ? [] : [...this.children].map((child) => child.slot as CardSlot);
    return new Set(this.#slottedLink() ? [...filled, 'link'] : filled);
  }

  #slottedLink(): HTMLAnchorElement | null {
    return isServer ? null : this.querySelector('a[href]:not([slot], [slot] *)');
  }

  readonly #followSlots = (): void => {
    this.requestUpdate();
  };

  readonly #onOpen = (event: MouseEvent): void => {
    emitOpen(this, event, {article: this.#shown(), position: 0, source: 'card'});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-article-card': ArticleCard;
  }
}
