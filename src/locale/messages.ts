// Every word of the interface, and how an element finds the ones of its language.

import {configuration} from './configuration.js';
import {languages} from './languages.js';
import {scriptOf} from './scripts.js';

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

  /** For a language that an engine lacks, or has by halves: then used in each, so that all of them say the same. */
  data?: LanguageData;
}

type Months = readonly [string, string, string, string, string, string, string, string, string, string, string, string];

/** What `Intl` knows of other languages, in the forms of https://cldr.unicode.org. */
export interface LanguageData {
  /** Of the gregorian calendar, January first, as they stand in a date. */
  months: Months;
  /** Of the solar hijri calendar, from the spring on, where the language's newsrooms print it. */
  persianMonths?: Months;
  date: `${string}{${'day' | 'month' | 'year'}}${string}`;
  dateTime: `${string}{${'date' | 'time'}}${string}`;
  /** A list of two, and how the last of more is joined to those before it, which are joined by `comma`. */
  pair: `{0}${string}{1}`;
  last: `{0}${string}{1}`;
  comma: string;
  /** Between thousands, where it is not a comma. */
  group?: string;
  now: string;
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

/**
 * `'waiting'` while the language is on its way; then its words. A language that the package has not gives way to the one
 * that is configured for the page, and that to English.
 */
export function messagesFor(lang: string): Messages | 'waiting' {
  const tags = [lang, configuration().locale ?? ''].flatMap(fallbacks);
  for (const [index, tag] of tags.entries()) {
    const words = wordsOf(tag);
    if (words) return withOverrides(words, tags.slice(0, index + 1));
    if (!languages.has(tag)) continue;
    if (state.get(tag) === 'given-up') break;
    request(tag);
    return 'waiting';
  }
  return withOverrides(english, [...tags, 'en']);
}

/** What the language's file brings for its dates and lists, once it has been loaded. */
export function dataOf(lang: string): LanguageData | undefined {
  return known.get(fallbacks(lang).at(-1) ?? '')?.data;
}

/** Replaces words of a language, also one whose file has not been loaded yet. */
export function registerMessages(tag: string, messages: Partial<Messages>): void {
  const key = tag.toLowerCase();
  overrides.set(key, {...overrides.get(key), ...messages});
  merged.clear();
  announce();
}

/** What is known of a language is not a page's to replace. */
const FACTS = ['lang', 'reviewed', 'data'];

/** The words with those of `own` in their place that are of the same kind. Throws nothing. */
export function withOwn(words: Messages, own: object): Messages {
  const result = Object.create(words) as Messages;
  try {
    for (const [key, value] of Object.entries(own) as [string, unknown][]) {
      // Of English, more may come: what is not there yet is a text.
      const before: unknown = Reflect.get(words, key) ?? '';
      const text = typeof before === 'string' && typeof value === 'string' ? value : undefined;
      const texts = isTexts(before) && isTexts(value) && 'other' in value === 'other' in before ? value : undefined;
      if (!FACTS.includes(key) && (text ?? texts)) Object.defineProperty(result, key, {value: text ?? texts});
    }
  } catch {
    // A getter or a proxy of the page's own may throw.
  }
  return result;
}

function isTexts(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}

// What a page may call a language that has another name here. Kurdish in Arabic script is Sorani, in Latin it is not.
const NAMES: Readonly<Record<string, string>> = {
  'fa-af': 'prs',
  in: 'id',
  iw: 'he',
  'ku-arab': 'ckb',
  pt: 'pt-br',
};

const chains = new Map<string, readonly string[]>();

/**
 * Where the words of a language are looked for, up to the first that has them: `ar-EG` as `ar-eg`, then `ar`; `zh-TW` as
 * `zh-tw`, then `zh-hant`. Words in another script are not the language's: Serbian is here in Cyrillic only, so `sr-Latn`
 * has none. A tag that is none at all is looked for nowhere.
 */
export function fallbacks(lang: string): readonly string[] {
  const key = lang.toLowerCase();
  let chain = chains.get(key);
  if (!chain) chains.set(key, (chain = [...chainOf(key)]));
  return chain;
}

function* chainOf(lang: string): Generator<string> {
  if (!/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/.test(lang)) return;
  const script = scriptOf(lang);
  const subtags = lang.split('-');
  const shorter = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  const inScript = `${subtags[0]}-${script}`.toLowerCase();
  for (const tag of new Set([...shorter, ...(script ? [inScript] : [])])) {
    if (scriptOf(tag) !== script) continue;
    yield tag;
    const name = NAMES[tag];
    if (name) yield name;
    if (name || tag === 'en' || languages.has(tag)) return;
  }
}

function wordsOf(tag: string): Messages | undefined {
  return tag === 'en' ? english : known.get(tag);
}

// One object for a language, so that an element can tell by identity whether its words have changed.
function withOverrides(words: Messages, tags: readonly string[]): Messages {
  if (!overrides.size) return words;
  const key = tags.join();
  const before = merged.get(key);
  if (before?.words === words) return before.result;
  // What it does not replace it looks up there: of English, more may come.
  const own = tags.map((tag) => overrides.get(tag)).reverse();
  const result = Object.assign(Object.create(words) as Messages, ...own) as Messages;
  merged.set(key, {words, result});
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
