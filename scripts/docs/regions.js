// @ts-check
// What is generated inside a page stands between `<!-- docs: NAME -->` and `<!-- /docs -->`.

import {doors, least, paste} from './start.js';
import {languages, measured, needed, sizes, tokens, tongues} from './facts.js';
import {playground} from './playground.js';
import {reference} from './reference.js';

/** @typedef {import('./pages.js').Page} Page */
/** @typedef {import('./pages.js').Lang} Lang */
/** @typedef {{page: Page, lang: Lang, main: string}} Place */

/** @type {Record<string, (place: Place) => string | Promise<string>>} */
const REGIONS = {
  doors,
  least,
  paste,
  playground,
  reference,
  languages,
  needed,
  sizes,
  tokens,
  tongues,
  cards: measured('Cards'),
  feed: measured('Feed'),
  ranking: measured('Ranking'),
};

/**
 * @param {string} main
 * @param {Page} page
 * @param {Lang} lang
 */
export async function fillRegions(main, page, lang) {
  let filled = main;
  for (const [whole, name = ''] of main.matchAll(/<!-- docs: ([\w-]+) -->.*?<!-- \/docs -->/gs)) {
    const region = REGIONS[name];
    if (!region) throw new Error(`${page.path}: there is no region "${name}" in scripts/docs/regions.js.`);
    const content = await region({page, lang, main});
    filled = filled.replace(whole, () => `<!-- docs: ${name} -->\n${content}\n<!-- /docs -->`);
  }
  return filled;
}
