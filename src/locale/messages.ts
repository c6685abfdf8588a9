// Every word of the interface, and how an element finds the ones of its language.

import {languages} from './languages.js';

/** One text for each plural category of the language: https://cldr.unicode.org/index/cldr-spec/plural-rules */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

/** The words of one language. What stands in braces is put in by the element. */
export interface Messages {
  /** The language's own tag, for `lang` on what is written in it. */
  lang: string;
  /** Has a fluent reader read it through? */
  reviewed: boolean;

  by: '{authors}' | `${string}{authors}${string}`;
  updated: '{time}' | `${string}{time}${string}`;

  share: string;
  shareOn: `${string}{network}${string}`;
  /** For what is no network but a way: email. */
  shareBy: `${string}{network}${string}`;
  /** Names of networks in the language's own script, where its newsrooms write them so. */
  networks: Readonly<Record<string, string>>;
  shareNative: string;
  copyLink: string;
  linkCopied: string;
  copyFailed: string;
  moreNetworks: string;
  /** Name of the field that holds the address. */
  link: string;
  findNetwork: string;
  noNetwork: string;
  print: string;
  qrCode: string;
  /** Over the networks whose server is the reader's choice. */
  ownServer: string;
  serverOn: `${string}{network}${string}`;
  serverInvalid: string;
  rememberServer: string;
  toServer: string;
  close: string;
  /** Said after a link's name, not shown. */
  newWindow: string;

  followUs: string;
  /** Of readers, under an article. */
  conversation: string;
  comments: Plural;

  relatedLinks: string;
  loading: string;
  loadFailed: string;
  retry: string;
  /** Said when stories have come after the reader asked. */
  storiesLoaded: Plural;
  /** Over stories that an earlier answer gave. */
  refreshFailed: string;
  offline: string;
  loadMore: string;
  previous: string;
  next: string;

  // Cards

  /** Over a story that somebody pays for. */
  paidBy: `${string}{sponsor}${string}`;
  /** Before a headline, as are those that follow: what kind of story it is. */
  live: string;
  upcoming: string;
  /** Of live coverage. */
  ended: string;
  video: string;
  audio: string;
  gallery: string;
  opinion: string;
  /** For readers who have registered. */
  registered: string;
  /** For readers who pay. */
  premium: string;

  // The article page

  published: `${string}{time}${string}`;
  /** Where the time says how long ago: "3 minutes ago". */
  publishedAgo: `${string}{time}${string}`;
  /** Over agencies and other sources of a story. */
  sources: string;
  /** Between them. */
  sourceMark: string;
  enlarge: string;
  advertisement: string;
  /** Minutes. */
  readingTime: Plural;

  /** For a language that an engine may lack; used only where it does. */
  data?: LanguageData;
}

/** What `Intl` knows of other languages, in the forms of https://cldr.unicode.org. */
export interface LanguageData {
  /** Of the gregorian calendar, January first, as they stand in a date. */
  months: readonly [string, string, string, string, string, string, string, string, string, string, string, string];
  date: `${string}{${'day' | 'month' | 'year'}}${string}`;
  dateTime: `${string}{${'date' | 'time'}}${string}`;
  /** A list of two, and how the last of more is joined to those before it, which are joined by `comma`. */
  pair: `{0}${string}{1}`;
  last: `{0}${string}{1}`;
  comma: string;
  /** How long ago. */
  minutesAgo: Plural;
  hoursAgo: Plural;
  daysAgo: Plural;
}

interface Registry {
  /** Filled by language files, which import nothing and may load before this one. */
  [REGISTRY]?: Map<string, Messages>;
}

const REGISTRY = Symbol.for('kashida.messages');

/** Dispatched on globalThis when a language has been registered. */
export const REGISTERED = 'kashida-messages';

/** How long text waits for its language before it is shown in English. In milliseconds. */
const PATIENCE = 3000;

const known = ((globalThis as Registry)[REGISTRY] ??= new Map<string, Messages>());
const overrides = new Map<string, Partial<Messages>>();
const merged = new Map<string, {words: Messages; result: Messages}>();
const state = new Map<string, 'loading' | 'given-up'>();

/** What the elements of the page have brought of English. */
export const english = {lang: 'en', reviewed: true} as Messages;

/** `'waiting'` while the language is on its way; then its words, or English where there are none. */
export function messagesFor(lang: string): Messages | 'waiting' {
  for (const tag of fallbacks(lang)) {
    const words = tag === 'en' ? english : known.get(tag);
    if (words) return withOverrides(words, lang);
    if (languages.has(tag) && state.get(tag) !== 'given-up') {
      request(tag);
      return 'waiting';
    }
  }
  return withOverrides(english, lang);
}

/** Replaces words of a language, also one whose file has not been loaded yet. */
export function registerMessages(tag: string, messages: Partial<Messages>): void {
  const key = tag.toLowerCase();
  overrides.set(key, {...overrides.get(key), ...messages});
  merged.clear();
  announce();
}

/** `ar-EG` is looked for as `ar-eg`, then `ar`. A tag that is none at all is looked for nowhere. */
export function fallbacks(lang: string): string[] {
  if (!/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(lang)) return [];
  const subtags = lang.toLowerCase().split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}

// One object for a language, so that an element can tell by identity whether its words have changed.
function withOverrides(words: Messages, lang: string): Messages {
  if (!overrides.size) return words;
  const before = merged.get(lang);
  if (before?.words === words) return before.result;
  const own = fallbacks(lang)
    .reverse()
    .map((tag) => overrides.get(tag));
  // What it does not replace it looks up there: of English, more may come.
  const result = Object.assign(Object.create(words) as Messages, ...own) as Messages;
  merged.set(lang, {words, result});
  return result;
}

function request(tag: string): void {
  if (state.has(tag)) return;
  state.set(tag, 'loading');
  const giveUp = () => {
    if (known.has(tag)) return;
    state.set(tag, 'given-up');
    announce();
  };
  setTimeout(giveUp, PATIENCE);
  languages.get(tag)?.().catch(giveUp);
}

function announce(): void {
  globalThis.dispatchEvent?.(new Event(REGISTERED));
}
