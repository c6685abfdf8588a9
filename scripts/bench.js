// @ts-check
// `npm run bench`: what is measured, not asserted, since figures depend on the machine. `npm run bench -- ranking` runs
// that one. The figures of the last run stand in CONTRIBUTING.md.

import {cpus} from 'node:os';

const BENCHES = {
  ranking: () => import('./bench/ranking.js'),
  feed: () => import('./bench/feed.js'),
  cards: () => import('./bench/cards.js'),
  load: () => import('./bench/load.js'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length) throw new Error(`There is no ${unknown.join(', ')} among: ${Object.keys(BENCHES).join(' ')}.`);

const processors = cpus();
const machine = `${processors.length} × ${processors[0]?.model ?? 'unknown processor'}, Node ${process.version}`;
console.log(`${new Date().toISOString().slice(0, 10)}, ${machine}`);
for (const [name, load] of Object.entries(BENCHES)) {
  if (wanted.length && !wanted.includes(name)) continue;
  console.log(`\n▸ ${name}\n`);
  await (await load()).bench();
}
