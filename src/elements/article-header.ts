// The head of an article page: kicker, headline, standfirst, byline and times.

import {html, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {articleFields, type Article} from '../article.js';
import {heading, headingLevel} from '../card/heading.js';
import {ChildrenController, hasChildren} from '../children.js';
import {bylineWords, timesWords} from '../locale/english.js';
import {LocaleController} from '../locale/locale.js';
import type {Messages} from '../locale/messages.js';
import {directionOf, directionOfText} from '../locale/scripts.js';
import {authorsIn} from '../parts/authors.js';
import {bylineOf} from '../parts/byline.js';
import {ArticleTimes, articleTimesProperties} from '../parts/article-times.js';
import {define} from '../register.js';
import {renderOrSlot} from '../render-or-slot.js';
import {restyle} from '../styles/restyle.js';
import {safeUrl} from '../url.js';
import {styles} from './article-header.styles.js';

/**
 * The head of an article. For each part it shows the first of: what is slotted, the attribute, `article`. A slotted
 * heading is what readers without script see, and stays the heading.
 *
 * @element kashida-article-header
 *
 * @slot - The headline, as a heading of the page's own.
 * @slot kicker - Section or topic.
 * @slot standfirst - Summary.
 * @slot image - A picture between summary and byline.
 * @slot meta - In place of byline and times.
 * @slot footer - Whatever the page adds below, a share bar for example.
 *
 * @csspart header - The whole head.
 * @csspart kicker - Section or topic.
 * @csspart headline - The heading; a slotted one is the page's own to style.
 * @csspart standfirst - The summary.
 * @csspart meta - The line of byline and times.
 * @csspart byline - The authors.
 * @csspart time - When it was published, and when updated.
 *
 * @cssproperty [--kashida-accent] - Colour of the kicker.
 * @cssproperty [--kashida-muted] - Colour of the line of byline and times.
 * @cssproperty [--kashida-headline-font=inherit] - The headline's typeface.
 * @cssproperty [--kashida-headline-size] - The headline's size; default: by the element's width.
 * @cssproperty [--kashida-headline-weight=700] - The headline's weight.
 * @cssproperty [--kashida-gap=1em] - The measure of all distances.
 *
 * @event {FailEvent} kashida-error - Rendering failed, and the slotted heading is shown.
 */
export class ArticleHeader extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {
    ...articleTimesProperties,
    article: {attribute: false},
    kicker: {},
    kickerHref: {attribute: 'kicker-href'},
    headline: {},
    standfirst: {},
    author: {},
    authorHref: {attribute: 'author-href'},
    headingLevel: {attribute: 'heading-level'},
    messages: {attribute: false},
  };

  /** Defines the element, by default as `kashida-article-header`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-article-header', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** An Article or a schema.org object such as a NewsArticle. What cannot be used in it is left out. */
  declare article: unknown;

  /** Section or topic, above the headline. */
  declare kicker: string | null;

  /** Address of the section or topic. */
  declare kickerHref: string | null;

  /** What the story is called, as plain text. */
  declare headline: string | null;

  /** Summary, below the headline. */
  declare standfirst: string | null;

  /** Names of the authors; several are separated by `;`. */
  declare author: string | null;

  /** Addresses of the authors' pages, in the order of their names, separated by `;`. */
  declare authorHref: string | null;

  /** `1` to `6`, or `none` for a paragraph. Default: `1`. */
  declare headingLevel: string | number | null;

  /** ISO 8601. */
  declare datePublished: string | null;

  /** ISO 8601. Shown where it is 15 minutes or more after publication; `configure` sets another threshold. */
  declare dateModified: string | null;

  /** Such as `Asia/Beirut`. Default: the page's, else the offset written in the date, else UTC. */
  declare timeZone: string | null;

  /** Such as `persian`, or `gregory persian` for the second in parentheses. Default: the page's, else `gregory`. */
  declare calendar: string | null;

  /** Such as `arab`. Default: the page's, else what newsrooms of the language print. */
  declare numberingSystem: string | null;

  /** Times of the last seven days say how long ago they were; `false` where the page has it otherwise. */
  declare relativeTime: string | boolean | null;

  /** Words to say in place of the language's own: some of `Messages`, such as `{by: '…'}`. Default: none. */
  declare messages: Partial<Messages> | null | undefined;

  readonly #locale = new LocaleController(this, {...bylineWords, ...timesWords});
  readonly #times = new ArticleTimes(this, this.#locale, () => this.#shown());

  constructor() {
    super();
    new ChildrenController(this, () => this.requestUpdate(), ['slot']);
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm} = this.#locale;
      const article = this.#shown();
      return html`<div class="root ${rhythm}" dir=${dir}>
        <header part="header" class="header">
          ${this.#text('kicker', article)} ${this.#headline(article)} ${this.#text('standfirst', article)}
          <div ?hidden=${!this.#has('image')}><slot name="image"></slot></div>
          ${this.#meta(article)}
          <div ?hidden=${!this.#has('footer')}><slot name="footer"></slot></div>
        </header>
      </div>`;
    });
  }

  // Parts, in page order

  #text(part: 'kicker' | 'standfirst', article: Partial<Article>) {
    const text = article[part];
    const dir = this.#directionOf(article, text);
    const href = part === 'kicker' ? safeUrl(article.kickerUrl) : undefined;
    const said = href && text ? html`<a href=${href}>${text}</a>` : text;
    return html`<p part=${part} class=${part} dir=${dir} lang=${article.lang ?? nothing} ?hidden=${!text && !this.#has(part)}>
      <slot name=${part}>${said ?? nothing}</slot>
    </p>`;
  }

  #headline(article: Partial<Article>) {
    const {headline} = article;
    if (!headline || this.#has('')) return html`<div part="headline" class="headline"><slot></slot></div>`;
    const dir = this.#directionOf(article, headline);
    const text = html`<span lang=${article.lang ?? nothing}>${headline}</span>`;
    const level = String(this.headingLevel ?? '1').trim();
    return level === 'none' || Number(level) >= 2
      ? heading(headingLevel(level, '2'), 'headline', text, dir)
      : html`<h1 part="headline" class="headline" dir=${dir}>${text}</h1>`;
  }

  #meta({author}: Partial<Article>) {
    const {tag, waiting} = this.#locale;
    const known = author?.length || this.#times.known || this.#has('meta');
    return html`<div part="meta" class="meta ${waiting ? 'waiting' : ''}" lang=${tag} ?hidden=${!known}>
      <slot name="meta">${author?.length ? bylineOf(author, this.#locale) : nothing} ${this.#times.render()}</slot>
    </div>`;
  }

  #directionOf({dir, lang}: Partial<Article>, text = '') {
    return dir ?? directionOf(lang) ?? directionOfText(text, this.#locale.dir);
  }

  #shown(): Partial<Article> {
    const own = {
      kicker: this.kicker,
      kickerUrl: this.kickerHref,
      headline: this.headline,
      standfirst: this.standfirst,
      author: authorsIn(this),
      datePublished: this.datePublished,
      dateModified: this.dateModified,
    };
    return {...articleFields(this.article), ...articleFields(own)};
  }

  /** Whether the page has slotted something there. */
  #has(slot: string): boolean {
    return hasChildren(this) && [...this.children].some((child) => child.slot === slot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-article-header': ArticleHeader;
  }
}
