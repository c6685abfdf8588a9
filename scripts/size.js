// @ts-check
// `npm run size`: what a reader downloads for each entry and for each script of cdn/, after gzip -9 and brotli, beside what
// was asked for and what stands in size-budgets.json. 1 kB is 1,000 bytes. A figure that has grown fails. `--lower`
// writes today's figures where they are smaller; a larger one is written by hand, with its reason in the commit.
// `--json` writes docs/measured/sizes.json, which the site reads.

import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {entries, namesIn} from './entries.js';
import {root} from './npm.js';

/**
 * @typedef {object} Weight
 * @property {number} gzip
 * @property {number} brotli
 *
 * @typedef {Weight & {name: string, later?: Record<string, number>}} Row `later`: what loads when it is needed, gzip
 *
 * @typedef {object} Budget bytes after gzip
 * @property {number} [asked] the goal
 * @property {number} limit what it may not be more than: the figure of the last time that it was looked at
 */

/** Compressors of different machines differ by a few bytes. */
const GRAIN = 10;

/** Of the first column, in letters. */
const WIDTH = 55;

/** The others' own files, minified, gzip; looked up in November 2026. */
const OTHERS = {
  'shariff.complete, script and style': 23_058 + 15_069,
  'react-share, all, without React': 21_970,
  'shareon, script and style': 1_416 + 8_262,
};

const budgetsFile = `${root}scripts/size-budgets.json`;
/** @type {Record<string, Budget>} */
const budgets = JSON.parse(readFileSync(budgetsFile, 'utf8'));

const tables = {
  'What an import brings at once, minified, without Lit': await imported(),
  'What one element adds to the core that elements share': await own(),
  'What a page loads from cdn/, Lit within': pasted(),
};

if (process.argv.includes('--lower')) lower();
const complaints = Object.values(tables).flat().flatMap(complaint);

for (const [title, rows] of Object.entries(tables)) {
  console.log(`\n${title.padEnd(WIDTH)}    gzip  brotli   asked   limit`);
  for (const {name, gzip, brotli, later = {}} of rows) {
    const {asked, limit} = budgets[name] ?? {};
    console.log(`${name.padEnd(WIDTH)} ${[gzip, brotli, asked, limit].map(column).join(' ')}${verdict(gzip, asked)}`);
    if (name.startsWith('kashida/define/')) {
      for (const [part, bytes] of Object.entries(later))
        console.log(`  later: ${part.padEnd(WIDTH - '  later: '.length)} ${column(bytes)}`);
    }
  }
}
console.log('\nOther share bars, gzip');
for (const [name, bytes] of Object.entries(OTHERS)) console.log(`${name.padEnd(WIDTH)} ${column(bytes)}`);

if (process.argv.includes('--json')) writeJson();
for (const {sentence} of complaints) console.log(sentence);
if (complaints.some(({isFault}) => isFault)) process.exitCode = 1;

/** @returns {Promise<Row[]>} a row for each entry; of the languages, the largest */
async function imported() {
  const names = Object.keys(entries());
  const languages = await Promise.all(names.filter((name) => name.startsWith('locale/')).map(row));
  const others = await Promise.all(names.filter((name) => !name.startsWith('locale/')).map(row));
  return [...others, largest('kashida/locales/*.js, the largest', languages)];

  /** @param {string} name */
  async function row(name) {
    const {first, later} = await bundled(name);
    return {name: specifierOf(name), ...first, later};
  }
}

/** @returns {Promise<Row[]>} */
async function own() {
  const elements = namesIn('elements').filter((name) => !name.endsWith('.styles'));
  const modules = await Promise.all(elements.map(async (name) => (await bundled(name)).modules));
  const core = [...new Set(modules.flat())].filter(
    (module) => modules.filter((others) => others.includes(module)).length > 1,
  );
  const {first: shared} = await bundled(...core);
  const rows = elements.map(async (name) => {
    const {first} = await bundled(...core, name);
    return {name: `${basename(name)}, its own`, gzip: first.gzip - shared.gzip, brotli: first.brotli - shared.brotli};
  });
  // The card, the bar and the list have goals of their own, as a whole.
  const whole = ['article-card', 'share-bar', 'related-links'].map((name) => `${name}, its own`);
  return (await Promise.all(rows)).filter(({name}) => !whole.includes(name));
}

/** @returns {Row[]} */
function pasted() {
  const files = readdirSync(`${root}cdn`, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.js'));
  const weighed = files.sort().map((file) => ({name: `cdn/${file}`, ...weigh(readFileSync(`${root}cdn/${file}`))}));
  const single = weighed.filter(({name}) => name.split('/').length === 2);
  const folders = [...new Set(weighed.map(({name}) => name.split('/')))].filter((path) => path.length > 2);
  return [
    ...single,
    ...[...new Set(folders.map(([, folder = '']) => folder))].map((folder) =>
      largest(
        `cdn/${folder}/*.js, the largest`,
        weighed.filter(({name}) => name.startsWith(`cdn/${folder}/`)),
      ),
    ),
    ...['cdn/kashida.css', 'dist/kashida.css'].map((name) => ({name, ...weigh(readFileSync(root + name))})),
  ];
}

/**
 * @param {string} name
 * @param {Row[]} rows
 * @returns {Row}
 */
function largest(name, rows) {
  return {...rows.reduce((one, other) => (other.gzip > one.gzip ? other : one)), name};
}

/**
 * @param {string[]} entryModules of dist/, without `.js`
 * @returns {Promise<{first: Weight, modules: string[], later: Record<string, number>}>} what loads at once, of which
 *   modules it is, and what loads when it is needed; networks and languages are left out of the latter
 */
async function bundled(...entryModules) {
  const {metafile, outputFiles} = await build({
    stdin: {
      contents: entryModules.map((name, index) => `export * as m${index} from './dist/${name}.js';`).join(''),
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
    external: ['lit', 'parse5', '@lit-labs/ssr'],
    legalComments: 'none',
    logLevel: 'error',
  });
  const contents = new Map(outputFiles.map((file) => [basename(file.path), file.contents]));
  const [entry = ''] = Object.entries(metafile.outputs).find(([, {entryPoint}]) => entryPoint === '<stdin>') ?? [];
  const atOnce = new Set([entry]);
  for (const file of atOnce) {
    for (const {path, kind, external} of metafile.outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && !external) atOnce.add(path);
    }
  }
  /** @param {string} file */
  const weight = (file) => weigh(contents.get(basename(file)) ?? new Uint8Array());
  const weights = [...atOnce].map(weight);
  const modules = [...atOnce].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
  const later = Object.entries(metafile.outputs).flatMap(([file, {entryPoint = ''}]) => {
    const isOwn = entryPoint.startsWith('dist/') && !/networks|messages/.test(entryPoint);
    return isOwn ? [[entryPoint.slice('dist/'.length), weight(file).gzip]] : [];
  });
  return {
    first: {
      gzip: weights.reduce((sum, {gzip}) => sum + gzip, 0),
      brotli: weights.reduce((sum, {brotli}) => sum + brotli, 0),
    },
    modules: modules
      .filter((path) => path.startsWith('dist/'))
      .map((path) => path.slice('dist/'.length, -'.js'.length)),
    later: Object.fromEntries(later),
  };
}

/**
 * @param {Uint8Array} contents
 * @returns {Weight}
 */
function weigh(contents) {
  return {gzip: gzipSync(contents, {level: 9}).length, brotli: brotliCompressSync(contents).length};
}

/**
 * @param {Row} row
 * @returns {{isFault: boolean, sentence: string}[]}
 */
function complaint({name, gzip}) {
  const limit = budgets[name]?.limit;
  if (limit === undefined) return [{isFault: true, sentence: `✗ ${name} has no limit: npm run size -- --lower`}];
  if (gzip > limit) return [{isFault: true, sentence: `✗ ${name} has grown to ${gzip}: its limit is ${limit}.`}];
  if (gzip <= limit * 0.99 - GRAIN) {
    return [{isFault: false, sentence: `${name} has shrunk to ${gzip}, lower its limit: npm run size -- --lower`}];
  }
  return [];
}

function lower() {
  for (const {name, gzip} of Object.values(tables).flat()) {
    const {limit = Infinity, ...budget} = budgets[name] ?? {};
    budgets[name] = {...budget, limit: Math.min(limit, Math.ceil(gzip / GRAIN) * GRAIN)};
  }
  const names = Object.values(tables).flatMap((rows) => rows.map(({name}) => name));
  const lines = names.map((name) => `  ${JSON.stringify(name)}: ${inLine(budgets[name])}`);
  writeFileSync(budgetsFile, `{\n${lines.join(',\n')}\n}\n`);
}

function writeJson() {
  const measured = Object.entries(tables).map(([title, rows]) => ({
    title,
    rows: rows.map((row) => ({...row, ...budgets[row.name]})),
  }));
  mkdirSync(`${root}docs/measured`, {recursive: true});
  writeFileSync(`${root}docs/measured/sizes.json`, `${JSON.stringify({tables: measured, others: OTHERS}, null, 2)}\n`);
}

/** @param {Budget | undefined} budget */
function inLine(budget) {
  return JSON.stringify(budget).replaceAll(':', ': ').replaceAll(',', ', ');
}

/** @param {string} entry */
function specifierOf(entry) {
  if (entry === 'index') return 'kashida';
  return `kashida/${entry.replace('elements/', '')}.js`;
}

/** @param {number} [bytes] */
function column(bytes) {
  return String(bytes ?? '').padStart(7);
}

/**
 * @param {number} gzip
 * @param {number} [asked]
 */
function verdict(gzip, asked) {
  if (asked === undefined) return '';
  return gzip <= asked ? '  kept' : `  ${(gzip / asked).toFixed(1)} times what was asked`;
}
