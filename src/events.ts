// Every event that the package emits: bubbling, composed, with its facts as readonly fields.

import type {Article} from './article.js';
import type {FeedError} from './feeds/feed-error.js';

/** Where in a card the reader pressed. */
export type OpenRegion = 'headline' | 'image' | 'kicker' | 'author' | 'sublink' | 'sponsor';

/** A reader follows a link of a card or a list. Cancel it to keep the reader on the page. */
export class OpenEvent extends Event {
  /** What the card shows; `url` and `headline` are missing where the card has none. */
  readonly article: Partial<Article>;
  readonly region: OpenRegion;
  /** Place in its list, from 0; 0 for a card alone. */
  readonly position: number;
  /** `card` for a card alone; in a list `slot`, `articles`, `page`, or the feed's address. */
  readonly source: string;
  readonly originalEvent: MouseEvent;

  constructor(facts: Pick<OpenEvent, 'article' | 'region' | 'position' | 'source' | 'originalEvent'>) {
    super('kashida-open', {bubbles: true, composed: true, cancelable: true});
    this.article = facts.article;
    this.region = facts.region;
    this.position = facts.position;
    this.source = facts.source;
    this.originalEvent = facts.originalEvent;
  }
}

/** A source has answered and its articles are shown. */
export class LoadEvent extends Event {
  readonly articles: readonly Article[];
  /** How many items were left out because they had no headline or no address that may be followed. */
  readonly dropped: number;
  /** The answer was cut, and what was whole is shown. */
  readonly partial: boolean;
  /** The answer is an earlier one. */
  readonly stale: boolean;
  readonly source: string;

  constructor(facts: Pick<LoadEvent, 'articles' | 'dropped' | 'partial' | 'stale' | 'source'>) {
    super('kashida-load', {bubbles: true, composed: true});
    this.articles = facts.articles;
    this.dropped = facts.dropped;
    this.partial = facts.partial;
    this.stale = facts.stale;
    this.source = facts.source;
  }
}

/** Something failed, and the fallback is shown. */
export class FailEvent extends Event {
  readonly code: FeedError['code'];
  readonly message: string;
  readonly cause: unknown;
  readonly source: string;

  constructor(facts: Pick<FailEvent, 'code' | 'message' | 'cause' | 'source'>) {
    super('kashida-error', {bubbles: true, composed: true});
    this.code = facts.code;
    this.message = facts.message;
    this.cause = facts.cause;
    this.source = facts.source;
  }
}

/** How a reader shares. */
export type ShareMethod = 'link' | 'popup' | 'copy' | 'native' | 'email' | 'sms' | 'print' | 'qr';

/** A reader asks to share. Cancel it to do something else instead. */
export class ShareEvent extends Event {
  readonly network: string;
  /** The address that is shared. */
  readonly url: string;
  readonly method: ShareMethod;

  constructor(facts: Pick<ShareEvent, 'network' | 'url' | 'method'>) {
    super('kashida-share', {bubbles: true, composed: true, cancelable: true});
    this.network = facts.network;
    this.url = facts.url;
    this.method = facts.method;
  }
}

/**
 * What became of it. `opened`: a link or window was opened, and what the reader does there is unknown. `done`: the
 * address was copied or handed to the device. `cancelled`: the reader, or a listener of `kashida-share`, said no.
 */
export type ShareOutcome = 'opened' | 'done' | 'cancelled' | 'failed';

/** A share has ended. */
export class ShareResultEvent extends Event {
  readonly network: string;
  readonly outcome: ShareOutcome;

  constructor(facts: Pick<ShareResultEvent, 'network' | 'outcome'>) {
    super('kashida-share-result', {bubbles: true, composed: true});
    this.network = facts.network;
    this.outcome = facts.outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kashida-open': OpenEvent;
    'kashida-load': LoadEvent;
    'kashida-error': FailEvent;
    'kashida-share': ShareEvent;
    'kashida-share-result': ShareResultEvent;
  }
}
