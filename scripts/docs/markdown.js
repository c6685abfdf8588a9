// @ts-check
// Pages out of the Markdown in docs/: the first heading is the page's, the first paragraph its lede, and links between documents
// lead to the pages that are made of them.

import {posix} from 'node:path';
import {Marked} from 'marked';
import {attribute, curly, escape, textOf} from './html.js';
import {addressOf, groupOf, langsOf, linkTo, pages} from './pages.js';
import {words} from './words.js';

/** @typedef {import('./pages.js').Page} Page */
/** @typedef {import('./pages.js').Lang} Lang */

/** Where a link to a document leads that is no page: by its address in docs/, else it is shown as its name. */
const ELSEWHERE = new Map([
  ['README.md#languages', '/languages'],
  ['CONTRIBUTING.md#what-was-measured', '/speed'],
]);

/**
 * @param {string} source
 * @param {Page} page
 * @param {Lang} lang
 * @param {string} live what the page has besides its text, after its lede
 * @returns {string} the content of `<main>`
 */
export function pageOf(source, page, lang, live) {
  /** @type {{id: string, name: string}[]} */
  const headings = [];
  const body = markedFor(page, lang, headings).parse(source, {async: false});
  const [, title = '', lede = '', rest = ''] = /^\s*<h1[^>]*>(.*?)<\/h1>\s*(?:<p>(.*?)<\/p>)?(.*)$/s.exec(body) ?? [];
  return `
<kashida-article-header class="guide-head">
  <h1>${title}</h1>
${lede && `  <p class="lede" slot="standfirst">${lede}</p>\n`}</kashida-article-header>
${contents(headings, lang)}${live}<article class="prose" id="text">${rest.trimEnd()}
</article>
${closing(page, lang)}`;
}

/**
 * @param {Page} page
 * @param {Lang} lang
 * @param {{id: string, name: string}[]} headings are noted here
 */
function markedFor(page, lang, headings) {
  const inline = lang === 'ar' ? ' dir="ltr" lang="en"' : '';
  return new Marked({
    walkTokens(token) {
      if (lang === 'en' && token.type === 'text' && !token.tokens) token.text = curly(token.text);
    },
    renderer: {
      heading({tokens, depth}) {
        const name = this.parser.parseInline(tokens);
        if (depth === 1) return `<h1>${name}</h1>\n`;
        const id = idOf(textOf(name), headings);
        if (depth === 2) headings.push({id, name});
        return `<h${depth} id="${id}">${name}</h${depth}>\n`;
      },
      code({text, lang: kind}) {
        return `<pre dir="ltr" lang="en"${kind ? ` data-language="${attribute(kind)}"` : ''}><code>${escape(text)}</code></pre>\n`;
      },
      codespan({text}) {
        return `<code${inline}>${escape(text)}</code>`;
      },
      link({href, tokens}) {
        const text = this.parser.parseInline(tokens);
        const address = resolved(href, page, lang);
        return address ? `<a href="${attribute(address)}">${text}</a>` : `<cite>${text}</cite>`;
      },
      table({header, rows}) {
        const head = header.map(({tokens}) => `<th scope="col">${this.parser.parseInline(tokens)}</th>`).join('');
        const body = rows.map((cells) => {
          const [first = '', ...others] = cells.map(({tokens}) => this.parser.parseInline(tokens));
          return `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
        });
        return `<table class="facts columns-${header.length}">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n`;
      },
    },
  });
}

/**
 * @param {string} name
 * @param {{id: string}[]} taken
 */
function idOf(name, taken) {
  const id = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return taken.some((other) => other.id === id) ? `${id}-2` : id;
}

/**
 * The address on this site of what a document links to; undefined where the site has it not.
 *
 * @param {string} href
 * @param {Page} page
 * @param {Lang} lang
 */
function resolved(href, {from = ''}, lang) {
  if (/^(?:https?:|#|\/)/.test(href)) return href;
  const target = posix.join(posix.dirname(from), href);
  const elsewhere = ELSEWHERE.get(target);
  const [file = '', hash] = target.split('#');
  const found = pages.find((other) =>
    elsewhere
      ? `/${other.path}` === elsewhere
      : other.from === file.replace(/(?:\.ar)?\.md$/, '') || `docs/${other.path}.md` === file,
  );
  return found && langsOf(found).length ? addressOf(found, lang) + (hash && !elsewhere ? `#${hash}` : '') : undefined;
}

/**
 * @param {{id: string, name: string}[]} headings
 * @param {Lang} lang
 */
function contents(headings, lang) {
  if (headings.length < 3) return '';
  return `<nav class="contents" aria-label="${words[lang].here}">
  <ul>
${headings.map(({id, name}) => `    <li><a href="#${id}">${name}</a></li>`).join('\n')}
  </ul>
</nav>
`;
}

/**
 * What an article page ends with: a share bar, and what to read next.
 *
 * @param {Page} page
 * @param {Lang} lang
 */
function closing(page, lang) {
  const others = (groupOf(page.path)?.pages ?? []).filter((other) => langsOf(other).length);
  const at = others.indexOf(page);
  const next = [1, 2, 3].flatMap((step) => others[(at + step) % others.length] ?? []).filter((other) => other !== page);
  return `<div class="closing">
  <kashida-share-bar></kashida-share-bar>
</div>
<kashida-related-links heading="${words[lang].next}" dedupe="list" show="">
  <ul>
${next.map((other) => `    <li>${linkTo(other, lang)}</li>`).join('\n')}
  </ul>
</kashida-related-links>
`;
}
