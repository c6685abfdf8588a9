// RSS 2.0, RSS 1.0 (RDF) and Atom: https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec,
// https://www.rfc-editor.org/rfc/rfc4287. Each item is parsed on its own: one that is broken costs the reader that one,
// and nothing is parsed after the last that is looked at.
//
// On a CDN this file stands beside the script. It imports little, and throws nothing: another copy of FeedError would be
// another class.

import {Parser} from 'saxen';
import {decodeEntities, htmlToText} from './entities.js';

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

/** A description may be the whole article. In characters. */
const LONGEST_SUMMARY = 2000;

/**
 * @param root name of the root element, without its prefix: `rss`, `RDF` or `feed`.
 * @param base what relative addresses start from.
 * @param most how many items are looked at.
 */
export function readXml(text: string, root: string, base: string | undefined, most: number): XmlFeed {
  const starts = new RegExp(`<((?:[\\w.-]+:)?${root === 'feed' ? 'entry' : 'item'})(?=[\\s>])`, 'g');
  const prefixes = new Map<string, string>();
  const first = nextStart(text, starts, 0);
  const head = treeOf(text.slice(0, first?.index), {base, lang: undefined}, prefixes);
  const top = head.tree.children[0] ?? head.tree;
  const feed = child(top, 'channel') ?? top;
  const lang = textOf(feed, 'language', 'dc:language');

  const items: Record<string, unknown>[] = [];
  let broken = 0;
  let partial = !first && head.isBroken;
  let start = first;
  while (start && items.length + broken < most) {
    const end = endOf(text, `</${start[1]}`, start.index);
    partial = end < 0;
    if (partial) break;
    const xml = text.slice(start.index, end);
    let item = treeOf(xml, feed, prefixes);
    if (item.isBroken) item = treeOf(withRawText(xml), feed, prefixes);
    if (item.isBroken) broken++;
    else items.push(...item.tree.children.map((node) => ({lang, ...fieldsOf(node, feed)})));
    // Where an item was not closed, the next one begins before the end that was found.
    start = nextStart(text, starts, item.isBroken ? start.index + 1 : end);
    partial = !new RegExp(`</(?:[\\w.-]+:)?${root}\\s*>`).test(text.slice(end));
  }
  return {items, broken, title: textOf(feed, 'title'), next: linksOf(feed, 'next')[0], partial};
}

// An item that is commented out is none.
function nextStart(text: string, starts: RegExp, from: number): RegExpExecArray | null {
  for (let at = from; ;) {
    starts.lastIndex = at;
    const found = starts.exec(text);
    const comment = found ? text.slice(at, found.index).lastIndexOf('<!--') : -1;
    const end = comment < 0 ? -1 : text.indexOf('-->', at + comment);
    if (!found || end < found.index) return found;
    at = end;
  }
}

// Behind the closing tag; what stands in a CDATA section is none. Below 0 where there is no such tag.
function endOf(text: string, closing: string, from: number): number {
  let end = text.indexOf(closing, from);
  for (let at = from; end >= 0;) {
    const cdata = text.slice(at, end).indexOf('<![CDATA[');
    const close = cdata < 0 ? -1 : text.indexOf(']]>', at + cdata);
    if (close < 0) break;
    at = close;
    if (end < at) end = text.indexOf(closing, at);
  }
  return end < 0 ? end : text.indexOf('>', end) + 1 || -1;
}

const TEXTS = ['title', 'description', 'summary', 'content:encoded', 'content'];

/** The same item with what was written for people in CDATA sections, where it may hold `<br>` and `a < b`. */
function withRawText(item: string): string {
  return TEXTS.reduce((xml, tag) => {
    const open = new RegExp(`<${tag}(?:\\s[^<>]*)?>`).exec(xml);
    const from = open ? open.index + open[0].length : -1;
    const to = open ? xml.indexOf(`</${tag}`, from) : -1;
    if (to < 0 || xml.startsWith('<![CDATA[', from)) return xml;
    return `${xml.slice(0, from)}<![CDATA[${xml.slice(from, to).replaceAll(']]>', '')}]]>${xml.slice(to)}`;
  }, item);
}

function treeOf(xml: string, scope: Scope, prefixes: Map<string, string>): {tree: Node; isBroken: boolean} {
  const tree = nodeOf('', {}, scope);
  const open = [tree];
  let isBroken = false;
  new Parser()
    .on('openTag', (name, attributesOf) => {
      const parent = open.at(-1) ?? tree;
      const attributes = attributesOf() || {};
      for (const [key, value] of Object.entries(attributes)) {
        attributes[key] = decodeEntities(value);
        if (key.startsWith('xmlns:')) prefixes.set(key.slice(6), prefixOf(value) ?? key.slice(6));
      }
      const node = nodeOf(nameOf(name, prefixes), attributes, parent);
      parent.children.push(node);
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

const BREAKS = /^(?:br|p|div|li|h\d)$/;

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

// By their addresses, because feeds choose the prefixes themselves. RSS 1.0 and Atom are what their elements are called
// without one.
const PREFIXES: readonly [RegExp, string][] = [
  [/\/rss\/1\.0\/$/, ''],
  [/\/2005\/Atom$/, 'atom'],
  [/\/dc\/elements\//, 'dc'],
  [/\/mrss\/?$/, 'media'],
  [/\/modules\/content\/$/, 'content'],
];

function prefixOf(address: string): string | undefined {
  return PREFIXES.find(([pattern]) => pattern.test(address))?.[1];
}

function nameOf(written: string, prefixes: ReadonlyMap<string, string>): string {
  const [local = '', own] = written.split(':').reverse();
  const prefix = own && (prefixes.get(own) ?? own);
  return prefix && prefix !== 'atom' ? `${prefix}:${local}` : local;
}

// The first of each that says something.

function fieldsOf(item: Node, feed: Node): Record<string, unknown> {
  const guid = child(item, 'guid', 'id');
  const id = guid && plain(guid);
  const link = textOf(item, 'link');
  const isPermaLink = guid?.name === 'guid' && guid.attributes.isPermaLink !== 'false';
  const lang = textOf(item, 'dc:language') ?? item.lang;
  return {
    id,
    url: link ? resolve(link, child(item, 'link')?.base) : linksOf(item, 'alternate')[0],
    '@id': (isPermaLink && resolve(id, item.base)) || resolve(item.attributes['rdf:about'], item.base),
    headline: textOf(item, 'title'),
    standfirst: summaryOf(item),
    author: [item, feed].map(authorsOf).find(({length}) => length),
    datePublished: textOf(item, 'pubDate', 'published', 'dc:date', 'issued', 'updated'),
    dateModified: textOf(item, 'updated', 'dcterms:modified', 'modified'),
    topics: children(item, 'category', 'dc:subject').map(topicOf),
    image: imageOf(item),
    ...(lang && {lang}),
  };
}

function summaryOf(item: Node): string | undefined {
  const node = child(item, 'description', 'summary');
  if (node?.name !== 'description') return node && plain(node);
  return htmlToText(node.text.slice(0, LONGEST_SUMMARY));
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
  const media = [item, ...children(item, 'media:group', 'media:content')].flatMap(({children}) => children);
  const contents = media.filter((node) => node.name === 'media:content' && isPicture(node));
  const widest = contents.sort((a, b) => (Number(b.attributes.width) || 0) - (Number(a.attributes.width) || 0))[0];
  const found =
    widest ??
    media.find(({name}) => name === 'media:thumbnail') ??
    media.find((node) => (node.name === 'enclosure' || node.attributes.rel === 'enclosure') && isPicture(node));
  if (!found) return pictureIn(item);
  const {url, href, width, height} = found.attributes;
  return {url: resolve(url ?? href, found.base), width, height};
}

function isPicture({attributes: {type, medium, url, href}}: Node): boolean {
  const kind = medium ?? type;
  return kind ? /^image/.test(kind) : /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i.test(url ?? href ?? '');
}

// A picture of one pixel counts readers.
const COUNTER = /\s(?:width|height)\s*=\s*["']?[01]\b/i;

function pictureIn(item: Node): {url: string | undefined} | undefined {
  for (const content of children(item, 'content:encoded', 'content', 'description', 'summary')) {
    for (const [tag] of content.text.matchAll(/<img\b[^<>]*/gi)) {
      const source = /\ssrc\s*=\s*["']?([^"'\s]+)/i.exec(tag)?.[1];
      if (source && !COUNTER.test(tag)) return {url: resolve(decodeEntities(source), content.base)};
    }
    const picture = descendant(content, 'img');
    if (picture) return {url: resolve(picture.attributes.src, picture.base)};
  }
  return undefined;
}

function descendant(node: Node, name: string): Node | undefined {
  for (const child of node.children) {
    const found = child.name === name ? child : descendant(child, name);
    if (found) return found;
  }
  return undefined;
}

// Without a `rel` a link is an alternate. A page is a better one than another feed.
function linksOf(node: Node, rel: string): string[] {
  const links = children(node, 'link').filter(
    ({attributes}) => attributes.href && (attributes.rel ?? 'alternate') === rel,
  );
  return [...links.filter(({attributes: {type}}) => !type || type.includes('html')), ...links].flatMap(
    ({attributes, base}) => resolve(attributes.href, base) ?? [],
  );
}

/**
 * An element's content as text. What is escaped is text already (twice escaped numbers are only ever a mistake); HTML
 * is what says so, and a CDATA section that says nothing.
 */
function plain({attributes: {type}, text, isRaw}: Node): string {
  const isHtml = type?.includes('html') ? isRaw || type !== 'xhtml' : isRaw && !type;
  return (isHtml ? htmlToText(text) : text.replace(/&#\w+;/g, decodeEntities)).trim();
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
