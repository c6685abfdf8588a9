// @ts-check
// The exports map of package.json is the public surface, and so the list of what is built.

import {readdirSync, readFileSync} from 'node:fs';
import {root} from './npm.js';

/** @returns {Record<string, string>} source file by name: `{'define/article-card': '/…/src/define/article-card.ts'}` */
export function entries() {
  /** @type {{exports: Record<string, string | {default?: string}>}} */
  const {exports} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const names = Object.values(exports)
    .flatMap((target) =>
      typeof target === 'string' || !target.default ? [] : [target.default.slice('./dist/'.length, -'.js'.length)],
    )
    .flatMap((name) => (name.endsWith('*') ? namesIn(name.slice(0, -'/*'.length)) : [name]));
  return Object.fromEntries(names.map((name) => [name, `${root}src/${name}.ts`]));
}

/**
 * @param {string} folder in src
 * @returns {string[]} `['locale/messages/ar', …]`
 */
export function namesIn(folder) {
  return readdirSync(`${root}src/${folder}`)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.slice(0, -'.ts'.length)}`);
}
