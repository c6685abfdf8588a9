// @ts-check
// `npm run size`: what a reader downloads for an element, bundled and minified from dist/ without Lit, after gzip -9,
// beside the figures of others. 1 kB is 1,000 bytes.

import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {namesIn} from './entries.js';
import {root} from './npm.js';

/** The others' own files, minified, gzip; looked up in November 2026. */
const OTHERS = {
  'shariff.complete, script and style': 23_058 + 15_069,
  'react-share, all, without React': 21_970,
  'shareon, script and style': 1_416 + 8_262,
};

const CARD = 'define/article-card';
const card = (await sizes(CARD)).first;

console.log(`${''.padEnd(40)}   alone  beside a card`);
for (const element of namesIn('define')) {
  const {first, later} = await sizes(element);
  const more = element === CARD ? 0 : (await sizes(CARD, element)).first - card;
  print(basename(element), first, more);
  for (const [part, bytes] of Object.entries(later)) print(`  later: ${part}`, bytes);
}

const networks = namesIn('share/networks').map((name) =>
  zipped(readFileSync(`${root}cdn/${name.replace('share/', '')}.js`)),
);
const locales = readdirSync(`${root}cdn/locales`)
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({file, bytes: zipped(readFileSync(`${root}cdn/locales/${file}`))}))
  .sort((a, b) => b.bytes - a.bytes);
const whole = networks.reduce((sum, bytes) => sum + bytes, 0);
console.log(`\nOne more network: at most ${Math.max(...networks)}, on average ${Math.round(whole / networks.length)}`);
console.log(
  `One language: ${locales
    .slice(0, 3)
    .map(({file, bytes}) => `${file} ${bytes}`)
    .join(', ')}, or less`,
);

console.log('\nOther share bars:');
for (const [name, bytes] of Object.entries(OTHERS)) print(name, bytes);

/**
 * @param {string[]} modules of dist/, without `.js`
 * @returns {Promise<{first: number, later: Record<string, number>}>} what loads at once, and what when it is needed;
 *   networks and languages are left out of the latter
 */
async function sizes(...modules) {
  const {metafile, outputFiles} = await build({
    stdin: {
      contents: modules.map((name, index) => `export * as m${index} from './dist/${name}.js';`).join(''),
      resolveDir: root,
    },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'out',
    absWorkingDir: root,
    external: ['lit'],
    legalComments: 'none',
    logLevel: 'error',
  });
  const bytes = new Map(outputFiles.map(({path, contents}) => [basename(path), zipped(contents)]));
  /** @param {string} file */
  const at = (file) => bytes.get(basename(file)) ?? 0;
  const outputs = Object.entries(metafile.outputs);
  const [entry = '', main] = outputs.find(([, {entryPoint}]) => entryPoint === '<stdin>') ?? [];
  const statically = main?.imports.filter(({kind, external}) => kind === 'import-statement' && !external) ?? [];
  const first = [entry, ...statically.map(({path}) => path)].reduce((sum, file) => sum + at(file), 0);
  const later = outputs.flatMap(([file, {entryPoint = ''}]) => {
    const isOwn = entryPoint.startsWith('dist/') && !/networks|messages/.test(entryPoint);
    return isOwn ? [[entryPoint.slice('dist/'.length), at(file)]] : [];
  });
  return {first, later: Object.fromEntries(later)};
}

/** @param {Uint8Array} contents */
function zipped(contents) {
  return gzipSync(contents, {level: 9}).length;
}

/**
 * @param {string} name
 * @param {number} bytes
 * @param {number} [more]
 */
function print(name, bytes, more) {
  console.log(`${name.padEnd(40)} ${String(bytes).padStart(7)} ${more ? String(more).padStart(14) : ''}`.trimEnd());
}
