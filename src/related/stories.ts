// What a list has to show: it asks the source, puts what comes in order, falls back, and keeps the last good answer.
// Whatever comes late, for an earlier source or after the list has gone, is dropped without a word.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Article} from '../article.js';
import {FailEvent, LoadEvent} from '../events.js';
import {FeedError, type FeedErrorCode} from '../feeds/feed-error.js';
import {inTime} from '../in-time.js';
import {near} from './near.js';
import {currentPage} from './page.js';
import type {LoadAnswer, LoadRequest, Source} from './source.js';

/** A source, and what the page is told it is called. */
export interface NamedSource {
  name: string;
  source: Source;
  /** Asking it costs a request, which waits until the list is near what the reader sees. */
  isRemote: boolean;
}

export interface Wanted {
  first: NamedSource;
  /** Asked where the first fails, or gives fewer than `min` that the list may show. */
  fallback: NamedSource | undefined;
  min: number;
  limit: number;
  /** `newest`, `similar`, or anything else: as served. */
  rank: string | null | undefined;
}

export interface List {
  /** Read anew at every question. */
  wanted(): Wanted;
  /** Of the articles, those that the list may show. */
  available(articles: readonly Article[]): readonly Article[];
  /** What the list shows after its last update. */
  shown(): readonly Article[];
}

type Answered = LoadAnswer & {from: NamedSource};

/** What a failure is called where no server has answered. */
const UNANSWERED: readonly FeedErrorCode[] = ['network', 'cors', 'timeout'];

export class StoriesController implements ReactiveController {
  phase: 'loading' | 'ready' | 'error' = 'loading';
  /** The last good answer, in the order asked for. */
  articles: readonly Article[] = [];
  /** It was cut, and what was whole is here. */
  partial = false;
  /** The source has answered since it was set, be it with nothing. */
  hasAnswered = false;
  /** The last question failed for want of a connection. */
  offline = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #list: List;
  readonly #sources = new WeakMap<Article, string>();
  #loading = new AbortController();
  #next: {from: NamedSource; cursor: string} | undefined;

  /** There is more than was answered. */
  get hasNext(): boolean {
    return this.#next !== undefined;
  }

  constructor(host: ReactiveControllerHost & HTMLElement, list: List) {
    this.#host = host;
    this.#list = list;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#loading.signal.aborted) void this.ask();
  }

  hostDisconnected(): void {
    // An element that is only moved is connected again by now, and keeps its request.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.pause();
    });
  }

  /** Gives up what is under way, until the element is back in the page. */
  pause(): void {
    this.#loading.abort();
  }

  /** The name of the source that an article came from. */
  sourceOf(article: Article): string | undefined {
    return this.#sources.get(article);
  }

  /** Forgets what was answered, and asks. */
  async restart(): Promise<void> {
    this.articles = [];
    this.hasAnswered = false;
    this.#next = undefined;
    await this.ask();
  }

  /** Resolves when the source has answered or failed; never rejects. */
  async ask(reload = false): Promise<void> {
    this.#loading.abort();
    const {signal} = (this.#loading = new AbortController());
    this.#enter('loading');
    const wanted = this.#list.wanted();
    if (wanted.first.isRemote && !reload) await near(this.#host, signal);
    const answers = await this.#collect(wanted, signal, reload);
    const served = answers.flatMap(({articles}) => articles);
    const articles = await inOrder(served, wanted.rank);
    if (signal.aborted) return;
    if (!answers.length) return this.#fail(signal);
    this.articles = articles;
    this.hasAnswered = true;
    this.offline = false;
    await this.#take(answers, signal);
  }

  /** Asks for what follows the last answer. Resolves to whether it came. */
  async more(): Promise<boolean> {
    const {signal} = this.#loading;
    if (!this.#next) return false;
    const {from, cursor} = this.#next;
    const answer = await this.#answerOf(from, this.#list.wanted().limit, signal, {cursor});
    if (!answer || signal.aborted) return false;
    this.articles = [...this.articles, ...answer.articles];
    // A source that names the same page again has no end.
    const {next, ...rest} = answer;
    await this.#take([next === cursor ? rest : answer], signal);
    return true;
  }

  async #collect({first, fallback, min, limit}: Wanted, signal: AbortSignal, reload: boolean): Promise<Answered[]> {
    const answer = await this.#answerOf(first, limit, signal, {reload});
    const isEnough = answer ? this.#list.available(answer.articles).length >= min : this.articles.length > 0;
    const instead = fallback && !isEnough && (await this.#answerOf(fallback, limit, signal, {reload}));
    return [answer, instead].filter((answered) => !!answered);
  }

  /** Undefined where the source failed, of which the page has been told then, and where the answer is no longer wanted. */
  async #answerOf(
    from: NamedSource,
    limit: number,
    signal: AbortSignal,
    more: Pick<LoadRequest, 'cursor' | 'reload'>,
  ): Promise<Answered | undefined> {
    if (signal.aborted) return;
    try {
      const answer = await from.source.load({current: currentPage(), limit, signal, ...more});
      for (const article of answer.articles) this.#sources.set(article, from.name);
      return {...answer, from};
    } catch (cause) {
      if (signal.aborted) return;
      // What a page's own source throws may be anything, also what is no text and cannot become one.
      const said = cause instanceof Error ? String(cause) : 'The source failed.';
      const {code, message} = cause instanceof FeedError ? cause : new FeedError('network', said);
      this.offline = from.isRemote && !navigator.onLine && UNANSWERED.includes(code);
      this.#host.dispatchEvent(new FailEvent({code, message, cause, source: from.name}));
      return;
    }
  }

  async #take(answers: readonly Answered[], signal: AbortSignal): Promise<void> {
    const {from, next} = answers.at(-1) as Answered;
    this.#next = next ? {from, cursor: next} : undefined;
    this.partial = answers.some(({partial}) => partial);
    this.#enter('ready');
    await this.#host.updateComplete;
    if (signal.aborted) return;
    const dropped = answers.reduce((sum, answer) => sum + (answer.dropped?.length ?? 0), 0);
    const articles = [...this.#list.shown()];
    this.#host.dispatchEvent(
      new LoadEvent({articles, dropped, partial: this.partial, stale: false, source: from.name}),
    );
  }

  #fail(signal: AbortSignal): void {
    this.#enter('error');
    if (this.offline) addEventListener('online', () => void this.ask(true), {once: true, signal});
  }

  #enter(phase: typeof this.phase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }
}

async function inOrder(articles: readonly Article[], rank: Wanted['rank']): Promise<readonly Article[]> {
  if (rank !== 'newest' && rank !== 'similar') return articles;
  // Without the module that knows the order, the order served is a good one.
  const ranking = await inTime(import('./rank.js')).catch(() => undefined);
  return ranking?.rankArticles(articles, rank, currentPage(), Date.now()) ?? articles;
}
