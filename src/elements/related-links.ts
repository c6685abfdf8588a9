// A list of further stories from a source that the page names, and the page's own links wherever that fails.

import {html, isServer, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {announce} from '../announcer.js';
import {toText, type Article} from '../article.js';
import {card} from '../card/card.js';
import {heading, headingLevel, levelBelow} from '../card/heading.js';
import {emitOpen} from '../card/open.js';
import {Times, timeProperties} from '../card/times.js';
import {ChildrenController} from '../children.js';
import {FailEvent, LoadEvent} from '../events.js';
import {FeedError} from '../feeds/feed-error.js';
import type {FeedFormat} from '../feeds/read-feed.js';
import {LocaleController} from '../locale/locale.js';
import {formatNumber, formatPlural} from '../locale/numbers.js';
import {define} from '../register.js';
import {othersOf, pageUrl} from '../related/identity.js';
import {listLayout, listName} from '../related/lists.js';
import {articlesSource, feedSource, pageSource, slotSource, slottedArticles, type Source} from '../related/source.js';
import {renderOrSlot} from '../render-or-slot.js';
import {styles} from './related-links.styles.js';

/** What the page set last; without any, the slotted links. */
type Given = {kind: 'feed'; src: string} | {kind: 'articles'; articles: unknown} | undefined;

type Phase = 'loading' | 'ready' | 'empty' | 'error';

const MOST_SHOWN = 50;

/**
 * A list of related stories: from a feed (`src`), from data (`articles`), from the page's own schema.org data
 * (`format="json-ld"` without `src`), or from the links slotted into it. The page itself is never in the list, nor
 * is a story twice. While a feed loads the slotted links are shown, and when it fails they are shown again, with a
 * button to try once more. A source that answers with nothing shows nothing, not even the heading.
 *
 * @element kashida-related-links
 *
 * @slot - Links, as a plain list: what readers without script see, and the fallback.
 * @slot empty - Shown when the source answered with nothing.
 *
 * @csspart section - The whole, a `<section>`.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - A list item.
 * @csspart number - An item's number, in layout `numbered`.
 * @csspart error - The line that says that loading failed.
 * @csspart retry - The button in it.
 * @csspart card - A card, with the parts `image sponsor kicker headline link meta time` inside as in the article card.
 *
 * @cssproperty [--kashida-accent] - Colour of kickers and numbers.
 * @cssproperty [--kashida-headline-font=inherit] - Typeface of heading and headlines.
 * @cssproperty [--kashida-headline-size] - The headlines' size; default: by layout.
 * @cssproperty [--kashida-gap=1rem] - The measure of all distances.
 *
 * @cssstate loading - A source is being asked.
 * @cssstate ready - Its articles are shown.
 * @cssstate empty - It answered with nothing.
 * @cssstate error - It failed, and the fallback is shown.
 * @cssstate stale - It failed, and its last good answer is shown.
 *
 * @event {LoadEvent} kashida-load - A source has answered.
 * @event {FailEvent} kashida-error - A source failed, or rendering did.
 * @event {OpenEvent} kashida-open - The reader follows a link. Cancel it to stay.
 */
export class RelatedLinks extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {
    src: {},
    articles: {attribute: false},
    format: {},
    max: {},
    layout: {},
    heading: {},
    headingLevel: {attribute: 'heading-level'},
    ...timeProperties,
  };

  /** Defines the element, by default as `kashida-related-links`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-related-links', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** `auto`, `json-feed` or `json-ld`. Default: `auto`, told by what the answer looks like. */
  declare format: string | null;

  /** How many stories are shown at most, 1 to 50. Default: 3. */
  declare max: string | number | null;

  /** `list`, `grid`, `rail` (scrolls sideways) or `numbered`. Default: `list`. */
  declare layout: string | null;

  /** Default: the language's "More on this story". */
  declare heading: string | null;

  /** The heading's level, `2` to `6` or `none`; the headlines are one below. Default: `2`. */
  declare headingLevel: string | number | null;

  /** Zone by which times are written, such as `Asia/Beirut`. Default: the page's, else the offset in the date, else UTC. */
  declare timeZone: string | null;

  /** Such as `persian`; of two, the second stands in parentheses. Default: the page's, else the gregorian. */
  declare calendar: string | null;

  /** Such as `arab` or `latn`. Default: the page's, else what the language's newsrooms print. */
  declare numberingSystem: string | null;

  /** Times of the last seven days say how long ago they were, after the first frame. Default: the page's, else not. */
  declare relativeTime: string | boolean | null;

  readonly #locale = new LocaleController(this);
  readonly #times = new Times(this, () => this.#shown(this.#answer));
  readonly #internals = this.attachInternals();

  #given: Given;
  #phase: Phase = 'loading';
  /** The reader has asked again after a failure; the button stays until it is known what came of it. */
  #retrying = false;
  /** The source's last good answer. */
  #answer: readonly Article[] = [];
  #loading = new AbortController();

  /** Address of a feed. Of `src` and `articles`, the one set last counts. */
  get src(): string | null {
    return this.#given?.kind === 'feed' ? this.#given.src : null;
  }

  set src(src: string | null | undefined) {
    if (src) this.#given = {kind: 'feed', src};
    else if (this.#given?.kind === 'feed') this.#given = undefined;
  }

  /** An array of Article or of schema.org objects. Of `src` and `articles`, the one set last counts. */
  get articles(): unknown {
    return this.#given?.kind === 'articles' ? this.#given.articles : undefined;
  }

  set articles(articles: unknown) {
    if (articles) this.#given = {kind: 'articles', articles};
    else if (this.#given?.kind === 'articles') this.#given = undefined;
  }

  constructor() {
    super();
    new ChildrenController(this, () => this.#followChildren(), ['href']);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#loading.signal.aborted) void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is connected again by now, and keeps its request.
    queueMicrotask(() => {
      if (!this.isConnected) this.#loading.abort();
    });
  }

  /** Asks the source again. Resolves when it has answered or failed; never rejects. */
  async load(): Promise<void> {
    const focused = this.shadowRoot?.activeElement;
    this.#retrying = this.#phase === 'error';
    this.#enter('loading');
    await this.#ask();
    if (!this.#retrying || this.#loading.signal.aborted) return;
    this.#retrying = false;
    const {lang, loadFailed, storiesLoaded} = this.#locale.words;
    const failed = this.#phase === 'error';
    announce(failed ? loadFailed : formatPlural(storiesLoaded, this.#shown(this.#answer).length, lang), lang);
    await this.updateComplete;
    // The button that had the focus is gone.
    if (focused && !failed) this.shadowRoot?.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<RelatedLinks>): void {
    const sourceChanged = (['src', 'articles', 'format'] as const).some((name) => changed.has(name));
    if (isServer || (this.hasUpdated && !sourceChanged)) return;
    if (!this.isConnected) {
      // Taken out again before it was shown: it asks when it comes back.
      this.#loading.abort();
      return;
    }
    this.#answer = [];
    this.#enter('loading');
    void this.#ask();
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm} = this.#locale;
      return html`<div class="root ${rhythm}" dir=${dir}>${this.#content()}</div>`;
    });
  }

  // Parts, in page order

  #content() {
    if (this.#phase === 'empty') return html`<slot name="empty"></slot>`;
    const answered = this.#shown(this.#answer);
    const articles = answered.length ? answered : this.#shown(slottedArticles(this).articles);
    return html`<section part="section" aria-labelledby="heading" aria-busy=${String(this.#phase === 'loading')}>
      ${this.#heading()} ${articles.length ? this.#list(articles) : nothing}
      ${!articles.length && this.#phase === 'loading' ? this.#skeleton() : nothing} ${this.#failure()}
    </section>`;
  }

  #heading() {
    const {waiting, words} = this.#locale;
    const own = toText(this.heading);
    const text = html`<span
      id="heading"
      class=${waiting && !own ? 'waiting' : ''}
      lang=${own ? nothing : words.lang}
      tabindex="-1"
      >${own ?? words.relatedLinks}</span
    >`;
    return heading(this.#level, 'heading', text);
  }

  #list(articles: readonly Article[]) {
    const name = listName(this.layout);
    const {card: layout, numbered, shows} = listLayout(name);
    const source = this.#answer.length ? this.#sourceName : 'slot';
    return html`<ul part="list" class="list as-${name}" role="list">
      ${articles.map(
        (article, position) =>
          html`<li part="item" class="item">
            ${numbered ? this.#number(position + 1) : nothing}
            ${card({
              article,
              layout,
              shows,
              level: levelBelow(this.#level),
              priority: false,
              locale: this.#locale,
              times: this.#times,
              onOpen: (event) => emitOpen(this, event, {article, position, source}),
            })}
          </li>`,
      )}
    </ul>`;
  }

  #number(place: number) {
    return html`<span part="number" class="number" aria-hidden="true">${formatNumber(place, this.#locale.tag)}</span>`;
  }

  #skeleton() {
    return html`<ul class="list as-${listName(this.layout)}" aria-hidden="true">
      ${Array.from(
        {length: this.#most},
        () => html`<li class="item"><div class="bone"></div><div class="bone"></div></li>`,
      )}
    </ul>`;
  }

  #failure() {
    if (this.#phase !== 'error' && !this.#retrying) return nothing;
    const {lang, loadFailed, loading, retry} = this.#locale.words;
    return html`<div part="error" class="failure ${this.#locale.waiting ? 'waiting' : ''}" lang=${lang}>
      <p role="status">${this.#retrying ? loading : loadFailed}</p>
      <button part="retry" type="button" @click=${this.#onRetry}>${retry}</button>
    </div>`;
  }

  // The source

  get #source(): Source {
    if (this.#given?.kind === 'feed') return feedSource(this.#given.src, this.#format);
    if (this.#given?.kind === 'articles') return articlesSource(this.#given.articles);
    return this.#format === 'json-ld' ? pageSource() : slotSource(this);
  }

  get #sourceName(): string {
    return this.src ?? this.#given?.kind ?? (this.#format === 'json-ld' ? 'page' : 'slot');
  }

  get #format(): FeedFormat {
    return this.format === 'json-feed' || this.format === 'json-ld' ? this.format : 'auto';
  }

  async #ask(): Promise<void> {
    this.#loading.abort();
    const {signal} = (this.#loading = new AbortController());
    const source = this.#sourceName;
    try {
      const answer = await this.#source.load({current: {url: pageUrl()}, limit: this.#most, signal});
      if (signal.aborted) return;
      this.#answer = answer.articles;
      const articles = this.#shown(answer.articles);
      this.#enter(articles.length ? 'ready' : 'empty');
      const {partial = false, dropped = []} = answer;
      this.dispatchEvent(new LoadEvent({articles, dropped: dropped.length, partial, stale: false, source}));
    } catch (cause) {
      // An abort is our own: a newer source, or the element has gone.
      if (signal.aborted) return;
      this.#enter('error');
      const {code, message} = cause instanceof FeedError ? cause : new FeedError('network', String(cause));
      this.dispatchEvent(new FailEvent({code, message, cause, source}));
    }
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    const {states} = this.#internals;
    states.clear();
    states.add(phase === 'error' && this.#answer.length ? 'stale' : phase);
    this.requestUpdate();
  }

  #shown(articles: readonly Article[]): Article[] {
    return othersOf(articles).slice(0, this.#most);
  }

  get #most(): number {
    const most = Math.trunc(Number(this.max ?? 3));
    return most >= 1 ? Math.min(most, MOST_SHOWN) : 3;
  }

  get #level() {
    return headingLevel(this.headingLevel, '2');
  }

  // Handlers

  readonly #followChildren = (): void => {
    if (this.#sourceName === 'slot') void this.#ask();
    else this.requestUpdate();
  };

  readonly #onRetry = (): void => void this.load();
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-related-links': RelatedLinks;
  }
}
