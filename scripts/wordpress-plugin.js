// @ts-check
// `npm run wordpress:plugin`: integrations/wordpress/kashida as a zip that a WordPress installs, with the scripts of cdn/ inside.
// What the package knows already is written here rather than kept twice: the version, and which attributes an element takes.

import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';
import {mo, po} from 'gettext-parser';
import {root} from './npm.js';

const SOURCE = `${root}integrations/wordpress/kashida`;

/** Attributes whose value a reader's browser may follow. */
const ADDRESSES = ['author-href', 'author-image', 'fallback-src', 'href', 'image', 'kicker-href', 'src', 'url'];

/** @returns {Record<string, Uint8Array>} by its path in the zip */
export function pluginFiles() {
  const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const name of filesIn(SOURCE)) {
    const file = readFileSync(`${SOURCE}/${name}`);
    if (name === 'kashida.php') files[name] = bytes(withVersion(file.toString(), version));
    else if (name.endsWith('.po')) files[name.replace(/po$/, 'mo')] = mo.compile(po.parse(file));
    else files[name] = file;
  }
  files['elements.json'] = bytes(JSON.stringify(elements()));
  files.LICENSE = readFileSync(`${root}LICENSE`);
  for (const name of filesIn(`${root}cdn`).filter((name) => !/\.map$|\.classic\.js$/.test(name))) {
    files[`cdn/${version}/${name}`] = readFileSync(`${root}cdn/${name}`);
  }
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [`kashida/${name}`, file]));
}

/** @returns {Record<string, Record<string, 'text' | 'address' | 'flag'>>} */
function elements() {
  /** @type {import('custom-elements-manifest/schema.js').Package} */
  const manifest = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
  const networks = readdirSync(`${root}cdn/networks`).filter((name) => name.endsWith('.js'));
  const found = manifest.modules.flatMap(({declarations = []}) =>
    declarations.flatMap((declaration) => {
      if (!('tagName' in declaration) || !declaration.tagName) return [];
      const attributes = (declaration.attributes ?? []).flatMap(({name, type}) =>
        // Documented once, for every network.
        name === 'text-x'
          ? networks.map((file) => [`text-${file.replace(/\.js$/, '')}`, 'text'])
          : [[name, ADDRESSES.includes(name) ? 'address' : type?.text === 'boolean' ? 'flag' : 'text']],
      );
      return [[declaration.tagName, Object.fromEntries(attributes)]];
    }),
  );
  return Object.fromEntries(found.sort());
}

/**
 * @param {string} text
 * @param {string} version
 */
function withVersion(text, version) {
  return text.replace(/^( \* Version: +)0$/m, `$1${version}`);
}

/** @param {string} text */
function bytes(text) {
  return new TextEncoder().encode(text);
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const zip = zipSync(pluginFiles());
  const name = `kashida-wordpress-${version}.zip`;
  writeFileSync(root + name, zip);
  console.log(`${name} is written, ${Math.round(zip.length / 1000)} kB.`);
}
