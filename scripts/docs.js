// @ts-check
// `npm run docs` writes what is generated in demo/: the frame of every page of the site, the markup that its examples show, the
// reference out of the manifest. What is written by hand stays in the same files. `--check` writes nothing, and fails where
// something would change.

import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {nameColumns} from './docs/columns.js';
import {frame} from './docs/frame.js';
import {llms} from './docs/llms.js';
import {pageOf} from './docs/markdown.js';
import {fileOf, langsOf, pages, sourceOf} from './docs/pages.js';
import {fillRegions} from './docs/regions.js';
import {fillSnippets} from './docs/snippets.js';
import {tokenEditor} from './docs/token-editor.js';
import {root} from './npm.js';

/** @typedef {import('./docs/pages.js').Page} Page */
/** @typedef {import('./docs/pages.js').Lang} Lang */

/** What a page out of Markdown has besides its text. */
const LIVE = {tokens: tokenEditor};

const check = process.argv.includes('--check');
/** @type {string[]} */
const changed = [];

for (const page of pages) {
  for (const lang of langsOf(page)) {
    write(
      `demo/${fileOf(page.path, lang)}`,
      frame(page, lang, nameColumns(fillSnippets(await mainOf(page, lang), lang))),
    );
  }
}

write('demo/llms.txt', llms());

if (check && changed.length) {
  console.error(`\`npm run docs\` would change:\n${changed.join('\n')}`);
  process.exitCode = 1;
} else console.log(changed.length ? `Written:\n${changed.join('\n')}` : 'The site is as the sources have it.');

/**
 * @param {Page} page
 * @param {Lang} lang
 */
async function mainOf(page, lang) {
  const source = readFileSync(root + sourceOf(page, lang), 'utf8');
  if (page.from) return pageOf(source, page, lang, page.live ? await LIVE[page.live](lang) : '');
  const main = /<main[^>]*>(.*)<\/main>/s.exec(source)?.[1];
  if (main === undefined) throw new Error(`${page.path}: a page has a <main>; its frame is generated around it.`);
  return fillRegions(main, page, lang);
}

/**
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  if (existsSync(root + file) && readFileSync(root + file, 'utf8') === text) return;
  changed.push(file);
  if (check) return;
  mkdirSync(dirname(root + file), {recursive: true});
  writeFileSync(root + file, text);
}
