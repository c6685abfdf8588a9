// An element's language and direction: the nearest `lang` above it, through shadow roots, and its computed direction,
// followed while the page changes them. First read just before the element first renders.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {CONFIGURED, configuration} from './configuration.js';
import {english, fallbacks, messagesFor, REGISTERED, withOwn, type Messages} from './messages.js';
import {rhythmOf, type Rhythm} from './scripts.js';
import {replaceServed} from '../served.js';

/** These words, and what is known of every language. */
export type Words<K extends keyof Messages> = Pick<Messages, K | 'lang' | 'data'>;

/** An element that says something. */
export interface LocaleHost extends ReactiveControllerHost, HTMLElement {
  messages?: Partial<Messages> | null | undefined;
}

export class LocaleController<K extends keyof Messages = never> implements ReactiveController {
  /** The nearest `lang`, else the page's configured one; the empty string where it is unknown. */
  lang = '';
  dir: 'ltr' | 'rtl' = 'ltr';
  /** The words to use; English while `waiting`. */
  words: Words<K> = english;
  /** The language's words are on their way: keep the space of text that needs them, and show none. */
  waiting = false;

  /** The language that words and dates are written in: the page's, unless the package has not its words. */
  get tag(): string {
    const own = this.words.lang.toLowerCase();
    const tags = [this.lang, this.#settings.locale ?? ''];
    return tags.find((tag) => fallbacks(tag).includes(own)) ?? this.words.lang;
  }

  get rhythm(): Rhythm {
    return rhythmOf(this.lang);
  }

  readonly #host: LocaleHost;
  /** The language's words, without the element's own. */
  #found: Messages | 'waiting' = english;
  /** What the page has put in place of some words, in this element alone. */
  #own: Partial<Messages> | null | undefined;
  /** The settings that the element was last rendered with. */
  #settings = configuration();
  #isRead = false;
  readonly #replaceServed: (() => void) | undefined;
  #onWords: (() => void) | undefined;

  /** @param words that the element says, in English */
  constructor(host: LocaleHost, words: Pick<Messages, K>) {
    this.#host = host;
    this.with(words);
    // Every element has this controller, and none a base class.
    this.#replaceServed = replaceServed(host, () => this.#spoken());
    host.addController(this);
  }

  /** The same with the words of a part that has come later. */
  with<L extends keyof Messages>(words: Pick<Messages, L>): LocaleController<K | L> {
    Object.assign(english, words);
    return this as unknown as LocaleController<K | L>;
  }

  hostConnected(): void {
    follow(this);
    if (this.#isRead) this.refresh();
    else fresh.add(this);
  }

  hostUpdate(): void {
    readFresh();
    if (!Object.is(this.#own, this.#host.messages)) this.refresh();
    this.#replaceServed?.();
  }

  hostDisconnected(): void {
    unfollow(this);
  }

  #spoken(): Promise<void> | undefined {
    readFresh();
    return this.waiting ? new Promise((resolve) => (this.#onWords = resolve)) : undefined;
  }

  /**
   * Reads language and direction again, and updates the element where one has changed.
   *
   * @param watched what is watched already; what stands above the element is added
   */
  refresh(watched?: Set<Element>): void {
    this.#isRead = true;
    watch(this.#host, watched);
    const settings = configuration();
    const lang = nearestLang(this.#host) || (settings.locale ?? '');
    const dir = directionAt(this.#host);
    const found = messagesFor(lang);
    const {messages: own} = this.#host;
    const same = lang === this.lang && dir === this.dir && found === this.#found && Object.is(own, this.#own);
    if (same && settings === this.#settings) return;
    this.#settings = settings;
    this.#found = found;
    this.#own = own;
    const waiting = found === 'waiting';
    const words = waiting ? english : found;
    Object.assign(this, {lang, dir, waiting, words: own ? withOwn(words, own) : words});
    if (!waiting) this.#onWords?.();
    this.#host.requestUpdate();
  }
}

/** Re-reads language and direction of every element, after a change that stands in a style sheet only. */
export function refreshLocale(): void {
  refreshAll(live);
}

function refreshAll(controllers: Iterable<LocaleController>): void {
  const watched = new Set<Element>();
  for (const controller of controllers) controller.refresh(watched);
}

function readFresh(): void {
  refreshAll(fresh);
  fresh.clear();
}

const live = new Set<LocaleController>();

// What was inserted together is read together, before any of it renders: to ask for a style between two insertions is
// to have the page styled for each.
const fresh = new Set<LocaleController>();

// One observer for the page, on the elements that stand above ours and no others.
let watcher: MutationObserver | undefined;

function follow(controller: LocaleController): void {
  if (!live.size) {
    watcher = new MutationObserver(refreshLocale);
    addEventListener(REGISTERED, refreshLocale);
    addEventListener(CONFIGURED, refreshLocale);
  }
  live.add(controller);
}

function unfollow(controller: LocaleController): void {
  live.delete(controller);
  fresh.delete(controller);
  if (!live.size) {
    watcher?.disconnect();
    removeEventListener(REGISTERED, refreshLocale);
    removeEventListener(CONFIGURED, refreshLocale);
  }
}

/** What has no slot yet, in an element that has not rendered, has no style either: it will stand as that element does. */
function directionAt(node: Element): 'ltr' | 'rtl' {
  const {direction} = getComputedStyle(node);
  const above = direction ? null : parentOrHost(node);
  return above ? directionAt(above) : direction === 'rtl' ? 'rtl' : 'ltr';
}

function nearestLang(node: Element | null): string {
  return node ? (node.getAttribute('lang') ?? nearestLang(parentOrHost(node))) : '';
}

/** Language comes down the light tree; direction comes down the tree as it is laid out, through slots. */
function watch(node: Element | null, watched = new Set<Element>()): void {
  if (!node || watched.has(node)) return;
  watched.add(node);
  watcher?.observe(node, {attributeFilter: ['lang', 'dir', 'slot']});
  watch(node.assignedSlot, watched);
  watch(parentOrHost(node), watched);
}

function parentOrHost(node: Element): Element | null {
  return node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? null;
}
