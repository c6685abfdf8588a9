// @ts-check
// Hashes for those who load a script or style sheet from a host that is not their own:
// https://www.w3.org/TR/sri/

import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';

/**
 * @param {string} folder
 * @returns {Record<string, string>} for each script and style sheet in the folder, what stands in its tag's `integrity`
 */
export function hashesOf(folder) {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:js|css)$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, hashOf(`${folder}/${name}`)]));
}

/** @param {string} file */
function hashOf(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
