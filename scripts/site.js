// @ts-check
// `npm run site`, after a build: the folder site/, which any static host serves as it is. `--base /kashida/` is for a host that
// serves it below its root: every address of the site that begins at the root then begins there.

import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {root} from './npm.js';

const at = process.argv.indexOf('--base');
const base = at < 0 ? '/' : `/${(process.argv[at + 1] ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');

rmSync(`${root}site`, {recursive: true, force: true});
cpSync(`${root}demo`, `${root}site`, {recursive: true});
cpSync(`${root}cdn`, `${root}site/cdn`, {recursive: true});

if (base !== '/') {
  const names = readdirSync(`${root}site`).map((name) => name.replaceAll('.', '\\.'));
  // An address stands behind a quote, a bracket, an equals sign or white space; its first step is one of ours.
  const ours = new RegExp(`(?<=["'\`(=\\s>;])/(?=(?:${names.join('|')})(?![\\w-]))`, 'g');
  for (const file of readdirSync(`${root}site`, {recursive: true, encoding: 'utf8'})) {
    if (file.startsWith('cdn') || !/\.(?:html|css|js|json|rss|rdf|atom|txt)$/.test(file)) continue;
    const text = readFileSync(`${root}site/${file}`, 'utf8');
    writeFileSync(`${root}site/${file}`, text.replace(ours, base));
  }
}
console.log(`site/ is ready to be served at ${base}`);
