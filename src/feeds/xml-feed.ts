// RSS 2.0, RSS 1.0 (RDF) and Atom: https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec,
// https://www.rfc-editor.org/rfc/rfc4287. Each item is parsed on its own: one that is broken costs the reader that one,
// and nothing is parsed after the last that is looked at.
//
// On a CDN this file stands beside the script. It imports little, and throws nothing: another copy of FeedError would be
// another class.

import {Parser} from 'saxen';
import {BREAKS, decodeEntities, htmlToText} from './entities.js';

export interface XmlFeed {
  /** Fields of each item, for `toArticle`. */
  items: Record<string, unknown>[];
  /** How many items were too broken to read. */
  broken: number;
  title: string | undefined;
  /** Address of the next page. */
  next: string | undefined;
  /** The text ends before its end. */
  partial: boolean;
}

/** What holds for an element and all in it. */
interface Scope {
  base: string | undefined;
  lang: string | undefined;
}

interface Node extends Scope {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Its text, and that of what is in it. */
  text: string;
  /** Some of the text stood in a CDATA section. */
  isRaw: boolean;
  children: Node[];
}

/** A description may be the whole article, and a title an attack. In characters. */
const LONGEST = 6000;

/** What is nested deeper is text. */
const DEEPEST = 32;

/**
 * @param root name of the root element, without its prefix: `rss`, `RDF` or `feed`.
 * @param base what relative addresses start from.
 * @param most how many items are looked at.
 */
export function readXml(text: string, root: string, base: string | undefined, most: number): XmlFeed {
  const tag = root === 'feed' ? 'entry' : 'item';
  const own = new Set(['atom']);
  const parse = (xml: string, scope: Scope) => treeOf(xml, scope, own);
  const first = text.search(new RegExp(`<([\\w.-]+:)?${tag}[\\s>]`));
  const head = parse(first < 0 ? text : text.slice(0, first), {base, lang: undefined}).tree;
  const top = head.children[0] ?? head;
  const feed = child(top, 'channel') ?? top;
  const scope = {base: feed.base, lang: textOf(feed, 'language', 'dc:language') ?? feed.lang};
  const found: XmlFeed = {
    items: [],
    broken: 0,
    title: textOf(feed, 'title'),
    next: linkOf(feed, 'next'),
    partial: true,
  };

  // What is commented out, or stands in a CDATA section, is no tag.
  const tags = new RegExp(
    `<!--[^]*?(?:-->|$)|<!\\[CDATA\\[[^]*?(?:]]>|$)|<(/?)(?:[\\w.-]+:)?(${tag}|${root})(?=[\\s/>])[^<>]*`,
    'g',
  );
  let start = -1;
  for (const {0: whole, 1: closing, 2: name, index} of text.matchAll(tags)) {
    if (name === root && (closing || whole.endsWith('/'))) found.partial = false;
    if (name !== tag) continue;
    if (closing && start >= 0) {
      const xml = `${text.slice(start, index)}${whole}>`;
      let item = parse(xml, scope);
      if (item.isBroken) item = parse(withRawText(xml), scope);
      if (item.isBroken) found.broken++;
      else found.items.push(fieldsOf(item.tree.children[0] ?? item.tree, feed));
      start = -1;
    } else {
      // An item that was not closed ends where the next begins.
      if (start >= 0) found.broken++;
      start = index;
    }
    if (found.items.length + found.broken >= most) return {...found, partial: false};
  }
  return found;
}

const TEXT =
  /(<(title|description|summary|content:encoded|content)(?:\s[^<>]*)?>)(?!\s*<!\[CDATA)([^]*?)(?=<\/\2\s*>|$)/g;

/** The same item with what was written for people in CDATA sections, where it may hold `<br>` and `a < b`. */
function withRawText(item: string): string {
  return item.replace(TEXT, '$1<![CDATA[$3]]>');
}

function treeOf(xml: string, scope: Scope, own: Set<string>): {tree: Node; isBroken: boolean} {
  const tree = nodeOf('', {}, scope);
  const open = [tree];
  let isBroken = false;
  new Parser()
    .on('openTag', (name, attributesOf) => {
      const parent = open.at(-1) ?? tree;
      const attributes = attributesOf() || {};
      for (const [key, value] of Object.entries(attributes)) {
        attributes[key] = decodeEntities(value);
        if (OWN.test(value)) own.add(key.replace('xmlns:', ''));
      }
      const node = nodeOf(nameOf(name, own), attributes, parent);
      if (open.length < DEEPEST) parent.children.push(node);
      open.push(node);
    })
    .on('closeTag', () => {
      const {name, text} = open.pop() ?? tree;
      // What an item or a feed holds is not its text.
      if (open.length > 2) append(open, BREAKS.test(name) ? ` ${text} ` : text);
    })
    .on('text', (text) => append(open, decodeEntities(text)))
    .on('cdata', (text) => append(open, text, true))
    .on('error', () => (isBroken = true))
    .parse(xml);
  return {tree, isBroken};
}

function append(open: Node[], text: string, isRaw = false): void {
  const node = open.at(-1);
  if (!node) return;
  node.text += text;
  node.isRaw ||= isRaw;
}

function nodeOf(name: string, attributes: Readonly<Record<string, string>>, {base, lang}: Scope): Node {
  const {'xml:base': ownBase, 'xml:lang': ownLang} = attributes;
  return {
    name,
    attributes,
    text: '',
    isRaw: false,
    children: [],
    base: ownBase ? resolve(ownBase, base) : base,
    lang: ownLang ?? lang,
  };
}

// Feeds choose their prefixes themselves, but keep to the usual ones except for the two formats' own: those names stand
// here without.
const OWN = /\/(?:2005\/Atom|rss\/1\.0\/)$/;

function nameOf(written: string, own: ReadonlySet<string>): string {
  const [prefix = '', local] = written.split(':');
  return local && own.has(prefix) ? local : written;
}

// The first of each that says something.

function fieldsOf(item: Node, feed: Node): Record<string, unknown> {
  const guid = child(item, 'guid', 'id');
  const id = guid && plain(guid);
  const isPermaLink = guid?.name === 'guid' && guid.attributes.isPermaLink !== 'false';
  return {
    id,
    url: resolve(textOf(item, 'link'), item.base) ?? linkOf(item, 'alternate'),
    '@id': isPermaLink && resolve(id, item.base),
    headline: textOf(item, 'title'),
    standfirst: textOf(item, 'description', 'summary'),
    author: [item, feed].map(authorsOf).find(({length}) => length),
    datePublished: textOf(item, 'pubDate', 'published', 'dc:date', 'updated'),
    dateModified: textOf(item, 'updated', 'dcterms:modified'),
    topics: children(item, 'category', 'dc:subject').map(topicOf),
    image: imageOf(item),
    lang: textOf(item, 'dc:language') ?? item.lang,
  };
}

// https://www.rssboard.org/rss-specification#ltauthorgtSubelementOfLtitemgt wants `desk@news.example (Mona Saleh)`.
function authorsOf(node: Node): {name: string | undefined; url?: string | undefined}[] {
  const creators = children(node, 'dc:creator');
  return (creators.length ? creators : children(node, 'author', 'itunes:author'))
    .map((author) => {
      const name = textOf(author, 'name');
      if (name) return {name, url: resolve(child(author, 'uri')?.text, author.base)};
      const written = plain(author);
      return {name: /\(([^()]+)\)/.exec(written)?.[1] ?? (written.includes('@') ? undefined : written)};
    })
    .filter(({name}) => name);
}

function topicOf(node: Node): string {
  const {label, term} = node.attributes;
  return label ?? term ?? plain(node);
}

function imageOf(item: Node): Record<string, unknown> | undefined {
  const inside = descendants(item);
  const found =
    inside
      .filter((node) => node.name === 'media:content' && isPicture(node))
      .sort((a, b) => (Number(b.attributes.width) || 0) - (Number(a.attributes.width) || 0))[0] ??
    inside.find(({name}) => name === 'media:thumbnail') ??
    inside.find((node) => [node.name, node.attributes.rel].includes('enclosure') && isPicture(node)) ??
    inside.find(({name}) => name === 'img');
  if (!found) return pictureIn(item);
  const {url, href, src, width, height} = found.attributes;
  return {url: resolve(url ?? href ?? src, found.base), width, height};
}

function descendants(node: Node): Node[] {
  return node.children.flatMap((child) => [child, ...descendants(child)]);
}

function isPicture({attributes: {type, medium, url, href}}: Node): boolean {
  const kind = medium ?? type;
  return kind ? kind.startsWith('image') : /\.(?:jpe?g|png|gif|webp|avif)\b/i.test(url ?? href ?? '');
}

// A picture of one pixel counts readers.
const PICTURE = /<img\b(?![^<>]*\s(?:width|height)=["']?[01]\b)[^<>]*?\ssrc\s*=\s*["']?([^"'\s<>]+)/i;

function pictureIn(item: Node): {url: string | undefined} | undefined {
  for (const {text, base} of children(item, 'content:encoded', 'content', 'description', 'summary')) {
    const source = PICTURE.exec(text)?.[1];
    if (source) return {url: resolve(decodeEntities(source), base)};
  }
  return undefined;
}

// Without a `rel` a link is an alternate. A page is a better one than another feed.
function linkOf(node: Node, rel: string): string | undefined {
  const links = children(node, 'link').filter(
    ({attributes}) => attributes.href && (attributes.rel ?? 'alternate') === rel,
  );
  const link = links.find(({attributes: {type = 'html'}}) => type.includes('html')) ?? links[0];
  return link && resolve(link.attributes.href, link.base);
}

/**
 * An element's content as text. What is escaped is text already (a number that is escaped twice is only ever a mistake);
 * HTML is an RSS description, what says so, and a CDATA section that says nothing.
 */
function plain({name, attributes: {type}, text, isRaw}: Node): string {
  const isHtml = name === 'description' || (type?.includes('html') ? isRaw || type !== 'xhtml' : isRaw && !type);
  const start = text.slice(0, LONGEST);
  return (isHtml ? htmlToText(start) : start.replace(/&#\w+;/g, decodeEntities)).trim();
}

function textOf(node: Node, ...names: string[]): string | undefined {
  for (const found of names.flatMap((name) => children(node, name))) {
    const text = plain(found);
    if (text) return text;
  }
  return undefined;
}

function child(node: Node, ...names: string[]): Node | undefined {
  return children(node, ...names)[0];
}

function children(node: Node, ...names: string[]): Node[] {
  return names.flatMap((name) => node.children.filter((child) => child.name === name));
}

function resolve(address: string | undefined, base: string | undefined): string | undefined {
  if (!address?.trim()) return undefined;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
