// The one shape in which the package knows an article, and the one coercion into it from data that nobody checked.

import {clip} from './graphemes.js';
import {safeUrl} from './url.js';

export interface Author {
  name: string;
  url?: string;
  /** Address of a portrait. */
  image?: string;
}

export interface Image {
  url: string;
  width?: number;
  height?: number;
  /** Missing or empty: the picture is decoration. */
  alt?: string;
  srcset?: string;
  sizes?: string;
  caption?: string;
  credit?: string;
}

/** An article, by the names of https://schema.org/NewsArticle. */
export interface Article {
  /** Absolute http or https address. */
  url: string;
  /** At most 300 graphemes. */
  headline: string;
  /** Section or topic, above the headline. */
  kicker?: string;
  /** Address of the section or topic. */
  kickerUrl?: string;
  /** Summary below the headline. */
  standfirst?: string;
  author?: Author[];
  /** ISO 8601. */
  datePublished?: string;
  /** ISO 8601. */
  dateModified?: string;
  image?: Image;
  type?: 'article' | 'video' | 'audio' | 'gallery' | 'live' | 'opinion';
  liveStatus?: 'upcoming' | 'live' | 'ended';
  access?: 'free' | 'registered' | 'premium';
  /** ISO 8601 duration of a video or audio. */
  duration?: string;
  /** ISO 8601 duration of reading. */
  timeRequired?: string;
  commentCount?: number;
  topics?: string[];
  sponsor?: string;
  sublinks?: Article[];
  /** BCP 47. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  id?: string;
}

const HEADLINE_GRAPHEMES = 300;

// A grapheme can hold many marks; past this a headline is an attack, and segmenting it all would take seconds.
const HEADLINE_UNITS = HEADLINE_GRAPHEMES * 16;

/**
 * Reads an Article, a schema.org object, or the fields of a feed item. Undefined where there is no headline or no
 * address that may be followed. Throws nothing, whatever it is given.
 *
 * @param base what relative addresses start from; default: the page's base address.
 */
export function toArticle(value: unknown, base?: string): Article | undefined {
  const {url, headline, ...rest} = articleFields(value, base);
  return url && headline ? {url, headline, ...rest} : undefined;
}

/** The same, keeping whatever could be read. */
export function articleFields(value: unknown, base?: string): Partial<Article> {
  try {
    return isRecord(value) ? readFields(value, base) : {};
  } catch {
    // A getter or a proxy of the page's own may throw.
    return {};
  }
}

type Fields = Readonly<Record<string, unknown>>;

function readFields(from: Fields, base: string | undefined): Partial<Article> {
  const page = [from.mainEntityOfPage, from.isPartOf].find(isRecord);
  return compact<Article>({
    url: first([from.url, from.external_url, from.link, from.mainEntityOfPage, from['@id']], (v) => toUrl(v, base)),
    headline: first([from.headline, from.title, from.name], toHeadline),
    kicker: first([from.kicker, ...list(from.articleSection)], toText),
    kickerUrl: safeUrl(from.kickerUrl, base),
    standfirst: first([from.standfirst, from.description, from.summary, page?.description], toText),
    author: first([from.author, from.authors], (v) => toAuthors(v, base)),
    datePublished: first([from.datePublished, from.date_published], toText),
    dateModified: first([from.dateModified, from.date_modified], toText),
    image: first(list(from.image), (v) => toImage(v, base)),
    type: toType(from),
    liveStatus: oneOf(from.liveStatus, ['upcoming', 'live', 'ended']),
    access: oneOf(from.access, ['free', 'registered', 'premium']) ?? toAccess(from.isAccessibleForFree),
    duration: toText(from.duration),
    timeRequired: toText(from.timeRequired),
    commentCount: toCount(from.commentCount),
    topics: first([from.topics, from.tags, from.keywords], toTopics),
    sponsor: first([from.sponsor, isRecord(from.sponsor) ? from.sponsor.name : undefined], toText),
    // They have none themselves, whatever they hold: a page's data may hold itself.
    sublinks: some(list(from.sublinks), (v) =>
      isRecord(v) ? toArticle({...v, sublinks: undefined}, base) : undefined,
    ),
    lang: first([from.lang, from.inLanguage, from.language], toText),
    dir: oneOf(from.dir, ['ltr', 'rtl']),
    id: first([from.id, from.identifier], toText),
  });
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

// Engines take minutes to lay out a single word of 100,000 letters, and the page stands still for so long.
const LONGEST_TEXT = 5000;

/**
 * A line of text as it may be shown: a string without control characters and doubled white space, of which 5,000
 * characters are read.
 */
export function toText(value: unknown): string | undefined {
  if (typeof value !== 'string') return;
  // eslint-disable-next-line no-control-regex -- control characters are what it takes out
  const text = value.slice(0, LONGEST_TEXT).replace(/[\s\u0000-\u001f\u007f]+/g, ' ');
  return text.trim() || undefined;
}

function toHeadline(value: unknown): string | undefined {
  const text = typeof value === 'string' ? toText(value.slice(0, HEADLINE_UNITS)) : undefined;
  return text && clip(text, HEADLINE_GRAPHEMES);
}

function toUrl(value: unknown, base: string | undefined): string | undefined {
  return safeUrl(isRecord(value) ? (value['@id'] ?? value.url) : value, base);
}

function toAuthors(value: unknown, base: string | undefined): Author[] | undefined {
  return some(list(value), (author) => {
    const {name, url, image} = isRecord(author) ? author : {name: author, url: undefined, image: undefined};
    const text = toText(name);
    return text
      ? (compact<Author>({name: text, url: toUrl(url, base), image: toImage(image, base)?.url}) as Author)
      : undefined;
  });
}

function toImage(value: unknown, base: string | undefined): Image | undefined {
  const from: Fields = isRecord(value) ? value : {url: value};
  const url = first([from.url, from.contentUrl, from['@id']], (v) => safeUrl(v, base));
  return url
    ? (compact<Image>({
        url,
        width: toCount(from.width),
        height: toCount(from.height),
        alt: toText(from.alt),
        srcset: toSrcset(from.srcset, base),
        sizes: toText(from.sizes),
        caption: toText(from.caption),
        credit: first([from.credit, from.creditText], toText),
      }) as Image)
    : undefined;
}

const MOST_CANDIDATES = 50;

/** Each candidate's address passes the one door. A comma may stand in an address too, but no white space. */
function toSrcset(value: unknown, base: string | undefined): string | undefined {
  const candidates = typeof value === 'string' ? value.split(/(?<=\s[\d.]+[wxh]),|,\s/, MOST_CANDIDATES) : [];
  return some(candidates, (candidate) => {
    const [address, ...descriptor] = String(candidate).trim().split(/\s+/);
    const url = safeUrl(address, base);
    return url && [url, ...descriptor].join(' ');
  })?.join(', ');
}

// https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
function toAccess(isFree: unknown): Article['access'] {
  const said = (typeof isFree === 'boolean' ? String(isFree) : toText(isFree))?.toLowerCase();
  return said === 'true' ? 'free' : said === 'false' ? 'premium' : undefined;
}

// https://schema.org/Article has a type for each kind that a reader is told of.
const TYPES = new Map<unknown, Article['type']>([
  ['LiveBlogPosting', 'live'],
  ['OpinionNewsArticle', 'opinion'],
  ['VideoObject', 'video'],
  ['AudioObject', 'audio'],
  ['ImageGallery', 'gallery'],
]);

function toType(from: Fields): Article['type'] | undefined {
  return (
    oneOf(from.type, ['article', 'video', 'audio', 'gallery', 'live', 'opinion']) ??
    first(list(from['@type']), (name) => TYPES.get(name))
  );
}

function toTopics(value: unknown): string[] | undefined {
  return some(typeof value === 'string' ? value.split(/[,،]/) : list(value), toText);
}

/** A number from 0, also as text; undefined for anything else, whatever that throws when it is asked for a number. */
export function toCount(value: unknown): number | undefined {
  const count = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof count === 'number' && Number.isFinite(count) && count >= 0 ? count : undefined;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((word) => word === value);
}

function first<T>(values: readonly unknown[], read: (value: unknown) => T | undefined): T | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function some<T>(values: readonly unknown[], read: (value: unknown) => T | undefined): T[] | undefined {
  const found = values.map(read).filter((value) => value !== undefined);
  return found.length ? found : undefined;
}

/** Without the fields that are undefined, so that a merge of two readings never erases one. */
function compact<T>(fields: {[K in keyof T]?: T[K] | undefined}): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
