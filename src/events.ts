// Every event that the package emits: bubbling, composed, with its facts as readonly fields.

import type {Article} from './article.js';
import type {FeedError} from './feeds/feed-error.js';

/** Where in a card the reader pressed. */
export type OpenRegion = 'headline' | 'image' | 'kicker' | 'author' | 'sublink' | 'sponsor';

/** A reader follows a link of a card or a list. Cancel it to keep the reader on the page. */
export class OpenEvent extends Event {
  /** What the card shows; `url` and `headline` are missing where the card has none. */
  declare readonly article: Partial<Article>;
  declare readonly region: OpenRegion;
  /** Place in its list, from 0; 0 for a card alone. */
  declare readonly position: number;
  /** `card` for a card alone; in a list `slot`, `articles`, `page`, `source`, or the feed's address. */
  declare readonly source: string;
  declare readonly originalEvent: MouseEvent;

  constructor(facts: Pick<OpenEvent, 'article' | 'region' | 'position' | 'source' | 'originalEvent'>) {
    super('kashida-open', {bubbles: true, composed: true, cancelable: true});
    Object.assign(this, facts);
  }
}

/** A story of a list was seen: half of it for a second. Once for each story of the list. */
export class ViewEvent extends Event {
  declare readonly article: Article;
  /** Place in its list, from 0. */
  declare readonly position: number;
  /** As in `kashida-open`. */
  declare readonly source: string;

  constructor(facts: Pick<ViewEvent, 'article' | 'position' | 'source'>) {
    super('kashida-view', {bubbles: true, composed: true});
    Object.assign(this, facts);
  }
}

/** A source has answered and its articles are shown. */
export class LoadEvent extends Event {
  declare readonly articles: readonly Article[];
  /** How many items were left out because they had no headline or no address that may be followed. */
  declare readonly dropped: number;
  /** The answer was cut, and what was whole is shown. */
  declare readonly partial: boolean;
  /** The answer is an earlier one. */
  declare readonly stale: boolean;
  declare readonly source: string;

  constructor(facts: Pick<LoadEvent, 'articles' | 'dropped' | 'partial' | 'stale' | 'source'>) {
    super('kashida-load', {bubbles: true, composed: true});
    Object.assign(this, facts);
  }
}

/** Something failed, and the fallback is shown. */
export class FailEvent extends Event {
  declare readonly code: FeedError['code'];
  declare readonly message: string;
  declare readonly cause: unknown;
  declare readonly source: string;

  constructor(facts: Pick<FailEvent, 'code' | 'message' | 'cause' | 'source'>) {
    super('kashida-error', {bubbles: true, composed: true});
    Object.assign(this, facts);
  }
}

/** How a reader shares. */
export type ShareMethod = 'link' | 'popup' | 'copy' | 'native' | 'email' | 'sms' | 'print' | 'qr';

/** A reader asks to share. Cancel it to do something else instead. */
export class ShareEvent extends Event {
  declare readonly network: string;
  /** The address that is shared. */
  declare readonly url: string;
  declare readonly method: ShareMethod;

  constructor(facts: Pick<ShareEvent, 'network' | 'url' | 'method'>) {
    super('kashida-share', {bubbles: true, composed: true, cancelable: true});
    Object.assign(this, facts);
  }
}

/**
 * What became of it. `opened`: a link or window was opened, and what the reader does there is unknown. `done`: the
 * address was copied or handed to the device. `cancelled`: the reader, or a listener of `kashida-share`, said no.
 */
export type ShareOutcome = 'opened' | 'done' | 'cancelled' | 'failed';

/** A share has ended. */
export class ShareResultEvent extends Event {
  declare readonly network: string;
  declare readonly outcome: ShareOutcome;

  constructor(facts: Pick<ShareResultEvent, 'network' | 'outcome'>) {
    super('kashida-share-result', {bubbles: true, composed: true});
    Object.assign(this, facts);
  }
}

declare global {
  // They bubble, so that a page may listen at its document too.
  interface GlobalEventHandlersEventMap {
    'kashida-open': OpenEvent;
    'kashida-view': ViewEvent;
    'kashida-load': LoadEvent;
    'kashida-error': FailEvent;
    'kashida-share': ShareEvent;
    'kashida-share-result': ShareResultEvent;
  }
}
