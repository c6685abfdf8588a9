// @ts-check
// Lists of advertisements and annoyances hide share buttons by their names. This says which rules of such lists, in
// the syntax of EasyList, meet a name of ours:
//
//     node scripts/check-blocklists.js easylist.txt fanboy-social.txt …

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';

/**
 * @typedef {{tag: string, attributes: Map<string, string>, parents: Element[], at: string}} Element
 * @typedef {{elements: Element[], addresses: string[]}} Names
 * @typedef {Names & {words: Set<string>, text: string}} Known with all ids and classes, and all addresses in one text
 * @typedef {{line: number, rule: string, name: string}} Meeting
 * @typedef {(element: Element) => boolean} Test
 */

const root = fileURLToPath(new URL('..', import.meta.url));

const NEWS_SITE = 'https://news.example/';

// Where the files of a package are served from.
const PLACES = [
  'https://cdn.example/kashida@1.0.0/',
  'https://cdn.jsdelivr.net/npm/kashida@1.0.0/',
  'https://unpkg.com/kashida@1.0.0/',
  `${NEWS_SITE}node_modules/kashida/`,
  `${NEWS_SITE}assets/kashida/`,
];

/**
 * What we publish: the elements, what stands in the demo and in the snippets of README and guides, and the files.
 *
 * @returns {Names}
 */
export function ownNames() {
  const demo = filesIn('demo').filter((file) => file.endsWith('.html'));
  const texts = ['README.md', ...filesIn('docs/guides')].filter((file) => existsSync(root + file));
  return {
    elements: [
      ...ownTags().flatMap((tag) => elementsOf(`<${tag}></${tag}>`, 'element')),
      ...demo.flatMap((file) => elementsOf(readFileSync(root + file, 'utf8'), file)),
      ...texts.flatMap((file) =>
        [...readFileSync(root + file, 'utf8').matchAll(/^```html\n(.*?)^```/gms)].flatMap(([, snippet = '']) =>
          elementsOf(after(snippet), file),
        ),
      ),
    ],
    addresses: publishedFiles().flatMap((file) => PLACES.map((place) => place + file)),
  };
}

/**
 * Of a guide to migrating, what stands there in the end: what was there before is another's.
 *
 * @param {string} snippet
 */
function after(snippet) {
  return snippet.replace(/<!-- before.*?-->.*?<!-- after/s, '<!-- after');
}

function ownTags() {
  return filesIn('src/elements').flatMap((file) =>
    [...readFileSync(root + file, 'utf8').matchAll(/@(?:customElement|element) (kashida-[\w-]+)/g)].map(
      ([, tag = '']) => tag,
    ),
  );
}

// What is built, and, so that this can be asked before a build, what will be built.
function publishedFiles() {
  const modules = filesIn('src').map((file) => file.replace(/^src/, 'dist').replace(/\.ts$/, '.js'));
  const lazy = modules.flatMap((file) => {
    const [, folder, name] = /\/(networks|messages|profiles)\/([\w-]+\.js)$/.exec(file) ?? [];
    return folder ? [`cdn/${folder === 'messages' ? 'locales' : folder}/${name}`] : [];
  });
  const scripts = ['cdn/kashida.js', 'cdn/kashida.classic.js'];
  return [...new Set([...modules, ...scripts, ...lazy, ...filesIn('dist'), ...filesIn('cdn')])];
}

/** @param {string} folder */
function filesIn(folder) {
  if (!existsSync(root + folder)) return [];
  return readdirSync(root + folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.\w+$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * @param {string} html
 * @param {string} at where it stands
 * @returns {Element[]}
 */
export function elementsOf(html, at) {
  const markup = html.replace(/<!--.*?-->|(?<=<(script|style|textarea)\b[^>]*>).*?(?=<\/\1>)/gs, '');
  /** @type {Element[]} */
  const elements = [];
  /** @type {Element[]} */
  let open = [];
  for (const [, slash, name = '', rest = ''] of markup.matchAll(
    /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi,
  )) {
    const tag = name.toLowerCase();
    if (slash) {
      const last = open.findLastIndex((element) => element.tag === tag);
      if (last >= 0) open = open.slice(0, last);
      continue;
    }
    const element = {tag, attributes: attributesOf(rest), parents: open, at};
    elements.push(element);
    if (!VOID.test(tag) && !rest.endsWith('/')) open = [...open, element];
  }
  return elements;
}

/** @param {string} text */
function attributesOf(text) {
  const pairs = text.matchAll(/([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return new Map(
    [...pairs].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      (double ?? single ?? bare ?? '').replaceAll('&amp;', '&'),
    ]),
  );
}

/**
 * @param {string} list the text of a list
 * @param {Names} names
 * @returns {{meetings: Meeting[], read: number, unread: {line: number, rule: string}[]}} `unread`: what was not
 *   understood, and so not checked
 */
export function check(list, names) {
  const known = {...names, words: wordsOf(names.elements), text: names.addresses.join('\n').toLowerCase()};
  /** @type {Meeting[]} */
  const meetings = [];
  /** @type {{line: number, rule: string}[]} */
  const unread = [];
  let read = 0;
  for (const [index, text] of list.split(/\r?\n/).entries()) {
    const rule = text.trim();
    if (!rule || /^(?:!|\[Adblock|@@|#(?!#|[?@$%]))/i.test(rule)) continue;
    const line = index + 1;
    try {
      const met = namesMet(rule, known);
      read += 1;
      if (met) meetings.push(...met.map((name) => ({line, rule, name})));
    } catch {
      unread.push({line, rule});
    }
  }
  return {meetings, read, unread};
}

/**
 * @param {string} rule
 * @param {Known} known
 */
function namesMet(rule, known) {
  const [, domains, mark, selector = ''] = /^([^#/[\]]*)(#[@?$%^]*#)(.+)$/.exec(rule) ?? [];
  if (mark === undefined) return addressesMet(rule, known);
  // An exception, a rule for some sites alone, a script or a part of the answer: nothing that hides a name in general.
  if (mark.includes('@') || !isGeneric(domains ?? '', ',') || /^(?:\+js|\^|\/\/scriptlet)/.test(selector)) return;
  return mark.includes('%') ? undefined : elementsMet(withoutAction(selector), known);
}

/**
 * A list of sites with none but exceptions in it holds for all others.
 *
 * @param {string} domains
 * @param {string} by
 */
function isGeneric(domains, by) {
  return domains.split(by).every((domain) => !domain.trim() || domain.trim().startsWith('~'));
}

// uBlock's `:style(…)` and AdGuard's `{ … }` say what happens to the element.
/** @param {string} selector */
function withoutAction(selector) {
  return selector.replace(/(?::(?:style|remove|remove-attr|remove-class)\(.*\)|\s*\{[^{}]*\})$/, '');
}

// Rules for elements

/** @param {readonly Element[]} elements */
function wordsOf(elements) {
  return new Set(
    elements.flatMap(({attributes}) => [attributes.get('id') ?? '', ...(attributes.get('class') ?? '').split(/\s+/)]),
  );
}

/**
 * @param {string} selector
 * @param {Known} known
 */
function elementsMet(selector, {elements, words}) {
  // A list has tens of thousands of rules, and most name a class that we do not have.
  const [, word] = /^[.#]([\w-]+)$/.exec(selector) ?? [];
  if (word && !words.has(word)) return;
  const matches = readSelectors(selector, elements);
  return elements.filter(matches).map(nameOf);
}

/** @param {Element} element */
function nameOf({tag, attributes, at}) {
  const written = ['id', 'class', 'href', 'src']
    .filter((name) => attributes.has(name))
    .map((name) => ` ${name}="${attributes.get(name)}"`);
  return `<${tag}${written.join('')}> in ${at}`;
}

/**
 * @param {string} text selectors, separated by commas
 * @param {readonly Element[]} all
 * @returns {Test}
 */
function readSelectors(text, all) {
  const selectors = splitAt(text, ',').map((selector) => readSelector(selector.trim(), all));
  return (element) => selectors.some((matches) => matches(element));
}

/**
 * @param {string} text
 * @param {readonly Element[]} all
 * @returns {Test}
 */
function readSelector(text, all) {
  const parts = splitAt(text.replace(/\s*([>+~])\s*(?![^[(]*[\])])/g, ' $1 '), ' ').filter(Boolean);
  if (!parts.length) throw new SyntaxError(`no selector: ${text}`);
  /** @type {Test} */
  let matches = () => true;
  let combinator = '';
  for (const part of parts) {
    if (/^[>+~]$/.test(part)) {
      combinator = part;
      continue;
    }
    matches = joined(matches, combinator, readCompound(part, all), all);
    combinator = ' ';
  }
  return matches;
}

/**
 * @param {Test} left
 * @param {string} combinator
 * @param {Test} right
 * @param {readonly Element[]} all
 * @returns {Test}
 */
function joined(left, combinator, right, all) {
  // Siblings are not known here: any element may be one, and the rule is reported rather than missed.
  if (/[+~]/.test(combinator)) return (element) => right(element) && all.some(left);
  if (combinator === '>') return (element) => right(element) && element.parents.slice(-1).some(left);
  if (combinator === ' ') return (element) => right(element) && element.parents.some(left);
  return right;
}

const NAME = String.raw`(?:[\w-]|[^\0-\x7f]|\\.)+`;
const COMPOUND = new RegExp(
  String.raw`(\*|${NAME})|#(${NAME})|\.(${NAME})|\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*("[^"]*"|'[^']*'|[^\]\s]+)\s*([is])?\s*)?\]|::?([\w-]+)(\()?`,
  'y',
);

/**
 * @param {string} text
 * @param {readonly Element[]} all
 * @returns {Test}
 */
function readCompound(text, all) {
  /** @type {Test[]} */
  const tests = [];
  let at = 0;
  while (at < text.length) {
    COMPOUND.lastIndex = at;
    const found = COMPOUND.exec(text);
    if (!found) throw new SyntaxError(`no selector: ${text}`);
    at = COMPOUND.lastIndex;
    const [, tag, id, className, attribute, operator, value, flag, pseudo, bracket] = found;
    if (tag) tests.push((element) => tag === '*' || element.tag === tag.toLowerCase());
    else if (id) tests.push((element) => element.attributes.get('id') === plain(id));
    else if (className) tests.push((element) => hasWord(element.attributes.get('class') ?? '', plain(className)));
    else if (attribute)
      tests.push(attributeTest(attribute.toLowerCase(), operator, unquoted(value ?? ''), flag === 'i'));
    else {
      const end = bracket ? closing(text, at) : at;
      tests.push(pseudoTest(pseudo ?? '', text.slice(at, end), all));
      at = bracket ? end + 1 : end;
    }
  }
  return (element) => tests.every((test) => test(element));
}

/**
 * @param {string} name
 * @param {string | undefined} operator
 * @param {string} wanted
 * @param {boolean} ignoreCase
 * @returns {Test}
 */
function attributeTest(name, operator, wanted, ignoreCase) {
  /** @param {string} text */
  const cased = (text) => (ignoreCase ? text.toLowerCase() : text);
  const value = cased(wanted);
  return ({attributes}) => {
    const found = attributes.get(name);
    if (found === undefined) return false;
    const actual = cased(found);
    switch (operator) {
      case '=':
        return actual === value;
      case '^=':
        return actual.startsWith(value);
      case '$=':
        return actual.endsWith(value);
      case '*=':
        return actual.includes(value);
      case '~=':
        return hasWord(actual, value);
      case '|=':
        return actual === value || actual.startsWith(`${value}-`);
      default:
        return true;
    }
  };
}

/**
 * @param {string} name
 * @param {string} argument
 * @param {readonly Element[]} all
 * @returns {Test}
 */
function pseudoTest(name, argument, all) {
  if (name === 'not') {
    const matches = readSelectors(argument, all);
    return (element) => !matches(element);
  }
  if (name === 'is' || name === 'where') return readSelectors(argument, all);
  if (name === 'has' || name === '-abp-has') {
    const matches = readSelectors(argument.replace(/(^|,)\s*[>+~]/g, '$1'), all);
    return (element) => all.some((other) => other.parents.includes(element) && matches(other));
  }
  // What depends on a text, a style or a place may be so: the rule is reported rather than missed.
  return () => true;
}

/**
 * @param {string} text
 * @param {string} separator a character
 */
function splitAt(text, separator) {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const character of text) {
    if (quote) quote = character === quote ? '' : quote;
    else if (/["']/.test(character)) quote = character;
    else if (/[([]/.test(character)) depth += 1;
    else if (/[)\]]/.test(character)) depth -= 1;
    if (character === separator && !depth && !quote) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/**
 * @param {string} text
 * @param {number} from after an opening bracket
 */
function closing(text, from) {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (!depth) return at;
  }
  throw new SyntaxError(`no closing bracket: ${text}`);
}

/**
 * @param {string} list
 * @param {string} word
 */
function hasWord(list, word) {
  return list.split(/\s+/).includes(word);
}

/** @param {string} name */
function plain(name) {
  return name.replace(/\\(.)/g, '$1');
}

/** @param {string} value */
function unquoted(value) {
  return plain(value.replace(/^(["'])(.*)\1$/s, '$2'));
}

// Rules for addresses

// What a rule does other than to block, and the kinds of files that it may be for; other words say how it does so.
const NO_BLOCK =
  /^(?:badfilter|csp|ehide|elemhide|generichide|ghide|permissions|queryprune|redirect-rule|removeparam|replace|rewrite|shide|specifichide)\b/;
const OWN_KINDS = /^(?:all|css|other|script|stylesheet|xhr|xmlhttprequest)$/;
const HOW = /^(?:1p|3p|first-party|important|match-case|strict1p|strict3p|third-party)$/;

const OPTION = String.raw`~?[\w-]+(?:=[^,]*)?`;
const RULE = new RegExp(String.raw`^(.*?)(?:\$(${OPTION}(?:,${OPTION})*))?$`);

/**
 * @param {string} rule
 * @param {Known} known
 */
function addressesMet(rule, {addresses, text}) {
  const [, pattern = '', listed = ''] = RULE.exec(rule) ?? [];
  const options = listed ? listed.split(',') : [];
  if (options.some((option) => NO_BLOCK.test(option))) return;
  const sites = options.find((option) => /^(?:domain|from|to)=/.test(option));
  if (sites && !isGeneric(sites.slice(sites.indexOf('=') + 1), '|')) return;
  const kinds = options.filter((option) => !/^~|=/.test(option) && !HOW.test(option));
  if (kinds.length && !kinds.some((kind) => OWN_KINDS.test(kind))) return;
  if (!isExpression(pattern) && !pattern.split(/[*^|]/).every((part) => text.includes(part.toLowerCase()))) return;
  const expression = readPattern(pattern, options.includes('match-case'));
  return addresses.filter((address) => expression.test(address) && isMeant(address, options));
}

/**
 * @param {string} address
 * @param {readonly string[]} options
 */
function isMeant(address, options) {
  if (options.includes('~script') && address.endsWith('.js')) return false;
  const only = address.startsWith(NEWS_SITE)
    ? /^(?:(?:strict)?3p|third-party|~1p|~first-party)$/
    : /^(?:(?:strict)?1p|first-party|~3p|~third-party)$/;
  return !options.some((option) => only.test(option));
}

/** @param {string} pattern */
function isExpression(pattern) {
  return /^\/.+\/$/.test(pattern);
}

/**
 * @param {string} pattern
 * @param {boolean} cased
 */
function readPattern(pattern, cased) {
  const flags = cased ? '' : 'i';
  if (isExpression(pattern)) return new RegExp(pattern.slice(1, -1), flags);
  const [, start = '', text = '', end] = /^(\|{0,2})(.*?)(\|)?$/.exec(pattern) ?? [];
  const source = text
    .replace(/[.+?${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/\^/g, () => String.raw`(?:[^\w.%-]|$)`)
    .replace(/\*+/g, '.*');
  const begin = {'': '', '|': '^', '||': String.raw`^[a-z-]+://(?:[^/?#]+\.)?`}[start] ?? '';
  return new RegExp(begin + source + (end ? '$' : ''), flags);
}

/** @param {readonly string[]} files */
function main(files) {
  if (!files.length) throw new Error('Name the list files: node scripts/check-blocklists.js easylist.txt …');
  const names = ownNames();
  console.log(`${names.elements.length} elements and ${names.addresses.length} addresses of ours.`);
  for (const file of files) {
    const {meetings, read, unread} = check(readFileSync(file, 'utf8'), names);
    for (const {line, rule, name} of meetings) console.log(`${file}:${line}: ${rule} meets ${name}`);
    console.log(`${file}: ${read} rules read, ${unread.length} not understood, ${meetings.length} names met.`);
    if (meetings.length) process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
