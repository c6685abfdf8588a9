// @ts-check
// `npm run site`, after a build: the folder site/, which any static host serves as it is; `--to folder` adds the same to another.
// `--base /kashida/` is for a host that serves it below its root: every address of the site that begins at the root then
// begins there.

import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {root} from './npm.js';

const {values} = parseArgs({options: {base: {type: 'string', default: '/'}, to: {type: 'string', default: 'site'}}});
const base = `/${values.base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
const site = resolve(root, values.to);

if (site === `${root}site`) rmSync(site, {recursive: true, force: true});
cpSync(`${root}demo`, site, {recursive: true});
cpSync(`${root}cdn`, `${site}/cdn`, {recursive: true});

if (base !== '/') {
  const names = readdirSync(site).map((name) => name.replaceAll('.', '\\.'));
  // An address stands behind a quote, a bracket, an equals sign or white space; its first step is one of ours.
  const ours = new RegExp(`(?<=["'\`(=\\s>;])/(?=(?:${names.join('|')})(?![\\w-]))`, 'g');
  for (const file of readdirSync(site, {recursive: true, encoding: 'utf8'})) {
    if (file.startsWith('cdn') || !/\.(?:html|css|js|json|rss|rdf|atom|txt)$/.test(file)) continue;
    const text = readFileSync(`${site}/${file}`, 'utf8');
    writeFileSync(`${site}/${file}`, text.replace(ours, base));
  }
}
console.log(`${values.to}/ is ready to be served at ${base}`);
