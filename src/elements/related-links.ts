// A list of further stories from a source that the page names, and the page's own links wherever that fails.

import {html, isServer, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {announce} from '../announcer.js';
import {toCount, toText, type Article} from '../article.js';
import {card} from '../card/card.js';
import {heading, headingLevel, levelBelow} from '../card/heading.js';
import {emitOpen} from '../card/open.js';
import {Times, timeProperties} from '../card/times.js';
import {ChildrenController} from '../children.js';
import {ViewEvent} from '../events.js';
import type {FeedFormat} from '../feeds/read-feed.js';
import {cardWords, relatedWords} from '../locale/english.js';
import {LocaleController} from '../locale/locale.js';
import type {Messages} from '../locale/messages.js';
import {formatNumber, formatPlural} from '../locale/numbers.js';
import {define} from '../register.js';
import {feedSource, ownSource, pageSource} from '../related/lazy-source.js';
import {briefly, listLayout, listName, showOf} from '../related/lists.js';
import type {Rail} from '../related/rail.js';
import {available, claim, release, type Dedupe} from '../related/shown.js';
import {articlesSource, slotSource, slottedArticles} from '../related/source.js';
import {StoriesController, type NamedSource, type Wanted} from '../related/stories.js';
import {ViewsController} from '../related/views.js';
import {renderOrSlot} from '../render-or-slot.js';
import {restyle} from '../styles/restyle.js';
import {styles} from './related-links.styles.js';

/** What the page set last; without any, the slotted links. */
type Given =
  {kind: 'feed'; src: string} | {kind: 'articles'; articles: unknown} | {kind: 'source'; source: unknown} | undefined;

const MOST_SHOWN = 50;

/**
 * A list of related stories: from a feed (`src`), from a source of the page's own (`source`), from data (`articles`), from
 * the page's schema.org data (`format="json-ld"` without `src`), or from the links slotted into it. The page itself is
 * never in the list, nor is a story twice, nor one that another list of the page shows. While a source is asked the
 * slotted links are shown, else a skeleton; when it fails its last good answer, else `fallback-src`, else the slotted links, with a
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
 * @csspart previous - The button that moves a rail back.
 * @csspart next - The button that moves it on.
 * @csspart load-more - The button that asks for more stories.
 * @csspart error - The line that says that loading failed.
 * @csspart retry - The button in it.
 * @csspart card - A card, with the parts `image sponsor kicker headline link badge meta portrait byline time reading-time comments
 * sublink` inside.
 *
 * @cssproperty [--kashida-accent] - Colour of kickers and numbers.
 * @cssproperty [--kashida-headline-font=inherit] - Typeface of heading and headlines.
 * @cssproperty [--kashida-headline-size] - The headlines' size; default: by layout.
 * @cssproperty [--kashida-gap=1em] - The measure of all distances.
 *
 * @cssstate loading - A source is being asked, or waits until the list is near what the reader sees.
 * @cssstate ready - Its articles are shown.
 * @cssstate empty - It answered with nothing that is not on the page already.
 * @cssstate error - It failed, and the fallback is shown.
 * @cssstate stale - It failed, and its last good answer is shown.
 * @cssstate offline - It failed for want of a connection; it is asked again when there is one.
 * @cssstate partial - Its answer was cut, and what was whole is shown.
 *
 * @event {LoadEvent} kashida-load - A source has answered.
 * @event {FailEvent} kashida-error - A source failed, or rendering did.
 * @event {OpenEvent} kashida-open - The reader follows a link. Cancel it to stay.
 * @event {ViewEvent} kashida-view - Half of an item was visible for a second.
 */
export class RelatedLinks extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties = {
    src: {},
    articles: {attribute: false},
    source: {attribute: false},
    format: {},
    listPath: {attribute: 'list-path'},
    map: {},
    fallbackSrc: {attribute: 'fallback-src'},
    min: {},
    max: {},
    rank: {},
    dedupe: {},
    layout: {},
    show: {},
    heading: {},
    headingLevel: {attribute: 'heading-level'},
    ...timeProperties,
    loadMore: {type: Boolean, attribute: 'load-more'},
    refreshInterval: {attribute: 'refresh-interval'},
    prefetch: {type: Boolean},
    messages: {attribute: false},
  };

  /** Defines the element, by default as `kashida-related-links`. A name that is taken stays with its first owner. */
  static define(tag = 'kashida-related-links', registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  /** A format of `readFeed`. Default: `auto`, told by what the answer looks like. */
  declare format: string | null;

  /** Where in plain JSON the array of items stands, such as `hits.hits`. */
  declare listPath: string | null;

  /** Which field of an item of plain JSON is which, such as `headline:_source.title url:_source.link`. */
  declare map: string | null;

  /** Address of a second feed, for when the first source fails or gives fewer than `min`. */
  declare fallbackSrc: string | null;

  /** With fewer stories than this, `fallback-src` is asked too. Default: 1. */
  declare min: string | number | null;

  /** How many stories are shown at most, 1 to 50. Default: 3. */
  declare max: string | number | null;

  /** `served` (the source's order), `newest`, or `similar` to the page. Default: `served`. */
  declare rank: string | null;

  /**
   * Where a story must not stand twice: `page` (in all lists of the page), `list`, or `none` (the page that the reader came
   * from may stand in it too). Default: `page`.
   */
  declare dedupe: string | null;

  /** `list`, `grid`, `rail` (scrolls sideways) or `numbered`. Default: `list`. */
  declare layout: string | null;

  /** Of a story, besides its headline: some of `image kicker time byline`. Default: by layout. */
  declare show: string | null;

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

  /** A button that shows `max` more, up to 50, as long as there are more. Default: false. */
  declare loadMore: boolean;

  /** Seconds, 15 at least, after which the source is asked again while the list is in view. Default: never. */
  declare refreshInterval: string | number | null;

  /** Fetches the page of a story that the reader points at, two at most, of this site only. Default: false. */
  declare prefetch: boolean;

  /** Words to say in place of the language's own: some of `Messages`, such as `{relatedLinks: '…'}`. Default: none. */
  declare messages: Partial<Messages> | null | undefined;

  readonly #locale = new LocaleController(this, {...cardWords, ...relatedWords});
  readonly #times = new Times(this, () => this.#shown);
  readonly #internals = this.attachInternals();
  readonly #stories = new StoriesController(this, {
    wanted: () => this.#wanted(),
    available: (articles) => this.#available(articles),
    shown: () => this.#shown,
  });

  #given: Given;
  #shown: readonly Article[] = [];
  /** How often the reader has asked for more, and once. */
  #pages = 1;
  /** What the reader has asked for, so that its button stays until it is known what came of it. */
  #asked: 'retry' | 'more' | undefined;
  #moreFailed = false;
  #rail: Rail | undefined;
  #habits = new AbortController();

  /** Address of a feed. Of `src`, `source` and `articles`, the one set last counts. */
  get src(): string | null {
    return this.#given?.kind === 'feed' ? this.#given.src : null;
  }

  set src(src: string | null | undefined) {
    if (src) this.#given = {kind: 'feed', src};
    else if (this.#given?.kind === 'feed') this.#given = undefined;
  }

  /** An array of Article or of schema.org objects. Of `src`, `source` and `articles`, the one set last counts. */
  get articles(): unknown {
    return this.#given?.kind === 'articles' ? this.#given.articles : undefined;
  }

  set articles(articles: unknown) {
    if (articles) this.#given = {kind: 'articles', articles};
    else if (this.#given?.kind === 'articles') this.#given = undefined;
  }

  /** A `Source`: an object with `load`. Of `src`, `source` and `articles`, the one set last counts. */
  get source(): unknown {
    return this.#given?.kind === 'source' ? this.#given.source : undefined;
  }

  set source(source: unknown) {
    if (source) this.#given = {kind: 'source', source};
    else if (this.#given?.kind === 'source') this.#given = undefined;
  }

  constructor() {
    super();
    new ChildrenController(this, () => this.#followChildren(), ['href']);
    new ViewsController(
      this,
      () => this.#viewable(),
      (url) => this.#onView(url),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#habits.abort();
    // An element that is only moved is connected again by now, and keeps its stories.
    queueMicrotask(() => {
      if (!this.isConnected) release(this);
    });
  }

  adoptedCallback(): void {
    restyle(this);
  }

  /** Asks the source again. Resolves when it has answered or failed; never rejects. */
  async load(): Promise<void> {
    const focused = this.shadowRoot?.activeElement;
    if (this.#stories.phase === 'error') this.#asked = 'retry';
    await this.#stories.ask(true);
    if (this.#asked !== 'retry' || !this.isConnected) return;
    this.#settle();
    const failed = this.#stories.phase === 'error';
    await this.updateComplete;
    this.#say(failed ? undefined : this.#shown.length);
    // The button that had the focus is gone.
    if (focused && !failed) this.shadowRoot?.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<RelatedLinks>): void {
    if (isServer) return;
    const sources = ['src', 'articles', 'source', 'format', 'listPath', 'map', 'fallbackSrc', 'min', 'rank'] as const;
    if (!this.hasUpdated || sources.some((name) => changed.has(name))) this.#restart();
    if (this.isConnected) this.#shown = claim(this, this.#candidates(), this.#limit, this.#dedupe);
    const {states} = this.#internals;
    states.clear();
    for (const state of this.#states()) states.add(state);
  }

  protected override updated(changed: PropertyValues<RelatedLinks>): void {
    const habits = ['layout', 'refreshInterval', 'prefetch'] as const;
    if (this.#habits.signal.aborted || habits.some((name) => changed.has(name))) this.#takeUpHabits();
    this.#rail?.measure();
  }

  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      const {dir, rhythm} = this.#locale;
      return html`<div class="root ${rhythm}" dir=${dir}>${this.#content()}</div>`;
    });
  }

  // Parts, in page order

  #content() {
    // A server has neither the page's links nor a feed: until the script comes, the links show themselves.
    if (isServer) return html`<slot></slot>`;
    if (this.#isEmpty) return html`<slot name="empty"></slot>`;
    const {phase} = this.#stories;
    return html`<section part="section" aria-labelledby="heading" aria-busy=${String(phase === 'loading')}>
      <div class="top">${this.#heading()} ${this.#rail?.buttons(this.#locale) ?? nothing}</div>
      ${this.#shown.length ? this.#list() : phase === 'loading' ? this.#skeleton() : nothing} ${this.#more()}
      ${this.#failure()}
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

  #list() {
    const show = showOf(this.show);
    const {card: layout, numbered, shows} = listLayout(listName(this.layout), show);
    return html`<ul part="list" class="list as-${listName(this.layout)}" role="list">
      ${this.#shown.map(
        (article, position) =>
          html`<li part="item" class="item">
            ${numbered ? this.#number(position + 1) : nothing}
            ${card({
              article: briefly(article, show),
              layout,
              shows,
              level: levelBelow(this.#level),
              priority: false,
              locale: this.#locale,
              times: this.#times,
              onOpen: (event) => emitOpen(this, event, {article, position, source: this.#sourceOf(article)}),
            })}
          </li>`,
      )}
    </ul>`;
  }

  #number(place: number) {
    return html`<span part="number" class="number" aria-hidden="true">${formatNumber(place, this.#locale.tag, this.#times.settings)}</span>`;
  }

  #skeleton() {
    const {card: layout, shows} = listLayout(listName(this.layout), showOf(this.show));
    const image = html`<div class="image bone"></div>`;
    const item = html`<li class="item">
      <div class="card ${layout}">
        ${shows.image === 'first' ? image : nothing}
        <div class="body">
          <div class="headline"><div class="line bone"></div><div class="line bone"></div></div>
          <div class="meta"><div class="line bone"></div></div>
        </div>
        ${shows.image === 'last' ? image : nothing}
      </div>
    </li>`;
    return html`<ul class="list as-${listName(this.layout)}" aria-hidden="true">
      ${Array.from({length: this.#max}, () => item)}
    </ul>`;
  }

  #more() {
    if (!this.loadMore || !(this.#hasMore || this.#asked === 'more')) return nothing;
    const {lang, loading, loadFailed, loadMore} = this.#locale.words;
    const isLoading = this.#asked === 'more';
    return html`<div class="more ${this.#locale.waiting ? 'waiting' : ''}" lang=${lang}>
      ${this.#moreFailed ? html`<p aria-hidden="true">${loadFailed}</p>` : nothing}
      <button part="load-more" type="button" aria-disabled=${String(isLoading)} @click=${this.#onMore}>
        ${isLoading ? loading : loadMore}
      </button>
    </div>`;
  }

  #failure() {
    const {articles, offline, phase} = this.#stories;
    const isRetrying = this.#asked === 'retry';
    if (phase !== 'error' && !isRetrying) return nothing;
    const {words, waiting} = this.#locale;
    const failed = offline ? words.offline : articles.length ? words.refreshFailed : words.loadFailed;
    return html`<div part="error" class="failure ${waiting ? 'waiting' : ''}" lang=${words.lang}>
      <p role="status">${isRetrying ? words.loading : failed}</p>
      <button part="retry" type="button" @click=${this.#onRetry}>${words.retry}</button>
    </div>`;
  }

  // What is shown

  /** What the source gave or, until it has given something, the links in the element. */
  #candidates(): readonly Article[] {
    const {articles, hasAnswered, phase} = this.#stories;
    const isAnswer = articles.length > 0 || (hasAnswered && phase !== 'error');
    return isAnswer ? articles : slottedArticles(this).articles;
  }

  get #isEmpty(): boolean {
    const {hasAnswered, phase} = this.#stories;
    return hasAnswered && phase !== 'error' && !this.#shown.length;
  }

  get #hasMore(): boolean {
    const count = this.#shown.length;
    if (!count || count >= MOST_SHOWN) return false;
    return this.#stories.hasNext || this.#available(this.#stories.articles, count + 1).length > count;
  }

  #states(): string[] {
    const {articles, offline, partial, phase} = this.#stories;
    const failed = articles.length ? 'stale' : 'error';
    return [
      phase === 'error' ? failed : phase === 'ready' && this.#isEmpty ? 'empty' : phase,
      ...(offline ? ['offline'] : []),
      ...(partial ? ['partial'] : []),
    ];
  }

  get #max(): number {
    return wholeNumber(this.max, MOST_SHOWN) ?? 3;
  }

  get #limit(): number {
    return Math.min(this.#max * this.#pages, MOST_SHOWN);
  }

  get #dedupe(): Dedupe {
    return this.dedupe === 'list' || this.dedupe === 'none' ? this.dedupe : 'page';
  }

  get #level() {
    return headingLevel(this.headingLevel, '2');
  }

  // The source

  #wanted(): Wanted {
    const fallback = this.fallbackSrc ? this.#feed(this.fallbackSrc) : undefined;
    return {first: this.#first(), fallback, min: wholeNumber(this.min) ?? 1, limit: this.#limit, rank: this.rank};
  }

  #available(articles: readonly Article[], most?: number): readonly Article[] {
    return available(this, articles, this.#dedupe, most);
  }

  #first(): NamedSource {
    const given = this.#given;
    if (given?.kind === 'feed') return this.#feed(given.src);
    if (given?.kind === 'source') return {name: 'source', source: ownSource(given.source), isRemote: true};
    if (given) return {name: 'articles', source: articlesSource(given.articles), isRemote: false};
    if (this.format === 'json-ld') return {name: 'page', source: pageSource(), isRemote: false};
    return {name: 'slot', source: slotSource(this), isRemote: false};
  }

  #feed(src: string): NamedSource {
    const {listPath, map} = this;
    const format = (this.format ?? undefined) as FeedFormat | undefined;
    return {name: src, source: feedSource(src, {format, listPath, map}), isRemote: true};
  }

  #sourceOf(article: Article): string {
    return this.#stories.sourceOf(article) ?? 'slot';
  }

  #restart(): void {
    this.#pages = 1;
    // Taken out again before it was shown: it asks when it comes back.
    if (this.isConnected) void this.#stories.restart();
    else this.#stories.pause();
  }

  // What a list does besides showing. Each is fetched when an attribute asks for it; where that fails, the list does without.

  #takeUpHabits(): void {
    this.#habits.abort();
    if (!this.isConnected) return;
    const {signal} = (this.#habits = new AbortController());
    if (this.#rail) this.requestUpdate();
    this.#rail = undefined;
    for (const habit of [this.#beRail(signal), this.#refresh(signal), this.#prefetch(signal)]) {
      habit.catch(() => undefined);
    }
  }

  async #beRail(signal: AbortSignal): Promise<void> {
    if (listName(this.layout) !== 'rail') return;
    const {Rail} = await import('../related/rail.js');
    if (!signal.aborted) this.#rail = new Rail(this, signal);
  }

  async #refresh(signal: AbortSignal): Promise<void> {
    const seconds = wholeNumber(this.refreshInterval);
    if (!seconds) return;
    const {refreshEvery} = await import('../related/refresh.js');
    // A reader who has asked for more keeps what came.
    const refresh = () => void (this.#pages === 1 && this.#stories.ask(true));
    if (!signal.aborted) refreshEvery(seconds, this, refresh, signal);
  }

  async #prefetch(signal: AbortSignal): Promise<void> {
    if (!this.prefetch) return;
    const {prefetchFrom} = await import('../related/prefetch.js');
    const storyAt = (event: Event) => this.#shown[this.#items.findIndex((item) => event.composedPath().includes(item))];
    if (!signal.aborted) prefetchFrom(this.renderRoot, storyAt, signal);
  }

  // Handlers

  get #items(): Element[] {
    return [...this.renderRoot.querySelectorAll('[part=item]')];
  }

  #viewable(): Map<Element, string> {
    return new Map(this.#items.map((item, position) => [item, this.#shown[position]?.url ?? '']));
  }

  #onView(url: string): void {
    const position = this.#shown.findIndex((article) => article.url === url);
    const article = this.#shown[position];
    if (article) this.dispatchEvent(new ViewEvent({article, position, source: this.#sourceOf(article)}));
  }

  /** Says how many stories have come; that none could be loaded where that is unknown. */
  #say(count: number | undefined): void {
    const {lang, loadFailed, storiesLoaded} = this.#locale.words;
    announce(count === undefined ? loadFailed : formatPlural(storiesLoaded, count, lang, this.#times.settings), lang);
  }

  #settle(): void {
    this.#asked = undefined;
    this.requestUpdate();
  }

  readonly #followChildren = (): void => {
    if (this.#first().name === 'slot') void this.#stories.ask();
    else this.requestUpdate();
  };

  readonly #onRetry = (): void => void this.load();

  readonly #onMore = (): void => void this.#showMore();

  async #showMore(): Promise<void> {
    if (this.#asked) return;
    const before = this.#shown.length;
    this.#pages++;
    this.#asked = 'more';
    this.#moreFailed = false;
    const isHere = this.#available(this.#stories.articles).length >= this.#limit;
    const came = isHere || !this.#stories.hasNext || (await this.#stories.more());
    // What could not be loaded is asked for by the same press again.
    if (!came) this.#pages--;
    this.#moreFailed = !came;
    this.#settle();
    await this.updateComplete;
    const count = this.#shown.length - before;
    this.#say(came ? count : undefined);
    if (count > 0) this.#items[before]?.querySelector('a')?.focus();
  }
}

/** A whole number from 1 up to `most`; undefined for anything else. */
function wholeNumber(value: unknown, most = Infinity): number | undefined {
  const number = Math.trunc(toCount(value) ?? 0);
  return number >= 1 ? Math.min(number, most) : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'kashida-related-links': RelatedLinks;
  }
}
