// @ts-check
// What is generated inside a page stands between `<!-- docs: NAME -->` and `<!-- /docs -->`.

import {doors, paste} from './start.js';
import {playground} from './playground.js';
import {reference} from './reference.js';

/** @typedef {import('./pages.js').Page} Page */
/** @typedef {import('./pages.js').Lang} Lang */
/** @typedef {{page: Page, lang: Lang, main: string}} Place */

/** @type {Record<string, (place: Place) => string>} */
const REGIONS = {doors, paste, playground, reference};

/**
 * @param {string} main
 * @param {Page} page
 * @param {Lang} lang
 */
export function fillRegions(main, page, lang) {
  return main.replace(/<!-- docs: ([\w-]+) -->.*?<!-- \/docs -->/gs, (_whole, /** @type {string} */ name) => {
    const region = REGIONS[name];
    if (!region) throw new Error(`${page.path}: there is no region "${name}" in scripts/docs/regions.js.`);
    return `<!-- docs: ${name} -->\n${region({page, lang, main})}\n<!-- /docs -->`;
  });
}
