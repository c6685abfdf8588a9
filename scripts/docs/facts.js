// @ts-check
// Tables of what was measured and of what there is. Each is read where it is written down: sizes in docs/measured/sizes.json, speed in
// CONTRIBUTING.md beside how it was measured, what browsers have in docs/measured/browsers.json, languages and tokens in the build.

import {readFileSync} from 'node:fs';
import {marked} from 'marked';
import {root} from '../npm.js';
import {PURPOSES, tokens as readTokens} from '../catalogues.js';
import {escape} from './html.js';
import {languages as names} from './languages.js';
import {arabic, words} from './words.js';

/** @typedef {import('./regions.js').Place} Place */
/** @typedef {import('./pages.js').Lang} Lang */
/** @typedef {{name: string, gzip: number, brotli: number, limit?: number, asked?: number}} Size */

/** @param {Place} place */
export function sizes({lang}) {
  /** @type {{tables: {title: string, rows: Size[]}[], others: Record<string, number>}} */
  const {tables: measured, others} = JSON.parse(readFileSync(`${root}docs/measured/sizes.json`, 'utf8'));
  const w = words[lang];
  const tables = measured.map(({title, rows}) => {
    const head = [w.file, 'gzip', 'brotli', w.goal];
    const body = rows.map(({name, gzip, brotli, asked}) => [
      measure(name, lang),
      number(gzip),
      number(brotli),
      asked ? `${asked < gzip ? `<small>${w.missed}</small> ` : ''}${number(asked)}` : '',
    ]);
    return `<h2>${said(title, lang)}</h2>\n${table(head, body)}`;
  });
  const beside = Object.entries(others).map(([name, gzip]) => [
    `<span lang="en" dir="ltr">${escape(name)}</span>`,
    number(gzip),
  ]);
  return [...tables, `<h2>${w.others}</h2>\n${table([w.file, 'gzip'], beside)}`].join('\n');
}

/**
 * The table below the paragraph of "What was measured" that begins with `**Title**`.
 *
 * @param {string} title
 * @returns {(place: Place) => string}
 */
export function measured(title) {
  return ({lang}) => {
    const tokens = marked.lexer(readFileSync(`${root}CONTRIBUTING.md`, 'utf8'));
    const at = tokens.findIndex((token) => token.type === 'paragraph' && token.raw.startsWith(`**${title}**`));
    const found = tokens.slice(at).find((token) => token.type === 'table');
    if (at < 0 || !found) throw new Error(`CONTRIBUTING.md has no table below **${title}**.`);
    const {header, rows} = /** @type {import('marked').Tokens.Table} */ (found);
    const cells = (/** @type {import('marked').Tokens.TableCell[]} */ row) => row.map(({text}) => said(text, lang));
    return table(cells(header), rows.map(cells));
  };
}

/** @type {{data: string, of: string, needed: Record<string, Record<string, string>>}} */
const browsers = JSON.parse(readFileSync(`${root}docs/measured/browsers.json`, 'utf8'));

/**
 * The first version of each engine that has all that is needed: the one place where the floor is worked out. What else
 * names it is held to it by a test.
 *
 * @returns {Map<string, string>}
 */
export function floor() {
  const found = new Map();
  for (const [engine, version] of Object.values(browsers.needed).flatMap((versions) => Object.entries(versions))) {
    if (Number(version) > Number(found.get(engine) ?? 0)) found.set(engine, version);
  }
  return found;
}

/** @param {Place} place */
export function needed({lang}) {
  const w = words[lang];
  const engines = [...floor().keys()];
  const rows = Object.entries(browsers.needed).map(([name, versions]) => [
    w.needed[/** @type {keyof typeof w.needed} */ (name)],
    ...engines.map((engine) => versions[engine] ?? ''),
  ]);
  const date = new Intl.DateTimeFormat(lang === 'ar' ? 'ar-u-nu-latn' : 'en-GB', {dateStyle: 'long', timeZone: 'UTC'});
  const source = `<bdi lang="en"><a href="https://github.com/mdn/browser-compat-data"${lang === 'ar' ? ' hreflang="en"' : ''}>${browsers.data}</a></bdi>`;
  return `${table([w.isNeeded, ...engines], rows)}
<p>${w.dataOf(source, date.format(new Date(browsers.of)))}</p>`;
}

/** @param {Place} place */
export async function languages({lang}) {
  const {conventionsOf} = await import(`${root}dist/locale/conventions.js`);
  const w = words[lang];
  const rows = await Promise.all(
    names.map(async ({tag, own, rtl, ...name}) => {
      const messages =
        tag === 'en' ? {reviewed: true} : Object.values(await import(`${root}dist/locale/messages/${tag}.js`))[0];
      const digits = new Intl.NumberFormat(`en-u-nu-${conventionsOf(tag).numberingSystem}`).format(123);
      return [
        `<a href="#in-${tag}">${name[lang]}</a>`,
        code(tag),
        `<bdi lang="${tag}" dir="${rtl ? 'rtl' : 'ltr'}">${own}</bdi>`,
        rtl ? w.rtl : w.ltr,
        `<bdi>${digits}</bdi>`,
        messages.reviewed ? w.reviewed : w.notYet,
      ];
    }),
  );
  return table([w.language, w.tag, w.ownName, w.direction, w.digits, w.read], rows);
}

/** The samples of the English page, which are each in its own language; their links lead to Arabic pages. */
export function tongues() {
  const page = readFileSync(`${root}demo/languages.html`, 'utf8');
  const [samples] = / {2}<kashida-reading-progress for="tongues">.*?\n {2}<\/div>/s.exec(page) ?? [];
  if (!samples) throw new Error('demo/languages.html has no samples.');
  return samples.replaceAll('.html"', '.ar.html"');
}

/** @param {Place} place */
export async function tokens({lang}) {
  const w = words[lang];
  const found = await readTokens();
  const all = found.get('--kashida-font-size')?.tags.length;
  const rows = [...found].map(([name, {defaults, tags}]) => [
    code(name),
    said(new Map(Object.entries(PURPOSES)).get(name) ?? '', lang),
    defaults.length > 2 || defaults.some((value) => value.includes('--_'))
      ? w.byLayout
      : defaults.map(code).join(` ${w.or} `),
    tags.length === all ? w.everyElement : tags.map((tag) => code(tag.replace('kashida-', ''))).join(' '),
  ]);
  return table([w.token, w.meaning, w.byDefault, w.usedBy], rows);
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const isNumber = (/** @type {string} */ cell) => /^(?:<small>.*<\/small> )?-?[\d.,]+$/.test(cell);
  const row = ([first = '', ...others] = /** @type {string[]} */ ([])) =>
    `<tr><th scope="row">${first}</th>${others.map((cell) => `<td${isNumber(cell) ? ' class="number"' : ''}>${cell}</td>`).join('')}</tr>`;
  const heads = head.map((name, index) =>
    name
      ? `<th scope="col"${rows.some((cells) => isNumber(cells[index] ?? '')) ? ' class="number"' : ''}>${name}</th>`
      : '<td></td>',
  );
  return `<table class="facts columns-${head.length}">
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.map((cells) => row(cells)).join('\n')}
</tbody>
</table>`;
}

/**
 * A name out of a measurement: in Arabic where we have it, else as it is, marked as English.
 *
 * @param {string} text
 * @param {Lang} lang
 */
function said(text, lang) {
  if (/^[\d.,]*$/.test(text)) return text;
  const inCode = escape(text).replace(/`([^`]+)`/g, '<code dir="ltr" lang="en">$1</code>');
  if (lang === 'en') return inCode;
  return arabic.get(text) ?? `<span lang="en" dir="ltr">${inCode}</span>`;
}

/**
 * What was weighed: a file, or the largest of several.
 *
 * @param {string} name
 * @param {Lang} lang
 */
function measure(name, lang) {
  const [what = '', which] = name.split(', ');
  return which === 'the largest' ? `${code(what)} ${words[lang].largest}` : code(what);
}

/** @param {string} text */
function code(text) {
  return `<code dir="ltr" lang="en">${escape(text)}</code>`;
}

// The digits of the language's newsrooms, which are western in both.
/** @param {number} value */
function number(value) {
  return value.toLocaleString('en');
}
