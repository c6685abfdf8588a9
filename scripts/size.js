// @ts-check
// `npm run size`: what a reader downloads for an element, bundled and minified from dist/ without Lit, after gzip -9,
// beside the figures of others. 1 kB is 1,000 bytes.

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

for (const name of namesIn('define').map((path) => basename(path))) {
  const {first, later} = await sizes(`${root}dist/define/${name}.js`);
  print(name, first);
  for (const [part, bytes] of Object.entries(later)) print(`  later: ${part}`, bytes);
}

const networks = await Promise.all(
  namesIn('share/networks').map((name) => sizes(`${root}dist/${name}.js`).then(({first}) => first)),
);
const whole = networks.reduce((sum, bytes) => sum + bytes, 0);
console.log(`\nOne more network: at most ${Math.max(...networks)}, on average ${Math.round(whole / networks.length)}`);

console.log('\nOther share bars:');
for (const [name, bytes] of Object.entries(OTHERS)) print(name, bytes);

/**
 * @param {string} entry
 * @returns {Promise<{first: number, later: Record<string, number>}>} what loads at once, and what when it is needed;
 *   networks and languages are left out of the latter
 */
async function sizes(entry) {
  const {metafile, outputFiles} = await build({
    entryPoints: [entry],
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
  const bytes = new Map(outputFiles.map(({path, contents}) => [basename(path), gzipSync(contents, {level: 9}).length]));
  /** @param {string} file */
  const at = (file) => bytes.get(basename(file)) ?? 0;
  const outputs = Object.entries(metafile.outputs);
  const [, main] = outputs.find(([, {entryPoint}]) => entryPoint && entry.endsWith(entryPoint)) ?? [];
  const statically = main?.imports.filter(({kind, external}) => kind === 'import-statement' && !external) ?? [];
  const first = [basename(entry), ...statically.map(({path}) => path)].reduce((sum, file) => sum + at(file), 0);
  const later = outputs.flatMap(([file, {entryPoint = ''}]) => {
    const isOwn = entryPoint.startsWith('dist/') && !/define|networks|messages/.test(entryPoint);
    return isOwn ? [[entryPoint.slice('dist/'.length), at(file)]] : [];
  });
  return {first, later: Object.fromEntries(later)};
}

/**
 * @param {string} name
 * @param {number} bytes
 */
function print(name, bytes) {
  console.log(`${name.padEnd(40)} ${String(bytes).padStart(7)}`);
}
