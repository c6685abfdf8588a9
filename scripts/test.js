// @ts-check
// `npm test` in a fresh clone: installs what is missing, browsers too, and runs its checks, also after one has failed.
// `npm test -- lint unit` runs those two; `--long` (`npm run test:long`) runs those that take too long for every change;
// `--require-all`, or CI=true, makes it a failure that a browser or another program is missing.

import {existsSync, readdirSync} from 'node:fs';
import {foundEngines, installBrowsers, missingBrowsers, nameOf} from './browsers.js';
import {installHugo, missingHugo} from './hugo.js';
import {installPackages} from './install.js';
import {npm, root} from './npm.js';
import {collect} from './tally.js';
import {installWordPress, missingWordPress} from './wordpress.js';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} script
 * @property {Record<string, string>} [env] in which its script runs
 * @property {() => string[]} [runners] whose tests are counted; any other check counts as one
 * @property {string} [folder] of its tests; without any there, it is passed over
 * @property {() => string[]} [needs] a sentence for each thing that it needs and that is not here; with any, it is passed over
 * @property {() => string[]} [wants] the same for what only some of its tests need, which pass themselves over
 */

const node = () => ['Node'];
const browsers = () => foundEngines().map(nameOf);
const chromium = () => missingBrowsers(['chromium']);
const wordPress = () => [...chromium(), ...missingWordPress()];

/** @type {Check} */
const BUILD = {name: 'build', script: 'build'};

/** @type {Check[]} */
const CHECKS = [
  {name: 'types', script: 'types'},
  {name: 'lint', script: 'lint'},
  {name: 'unit', script: 'test:unit', runners: browsers},
  {name: 'node', script: 'test:node', runners: node, folder: 'test/node'},
  BUILD,
  {name: 'size', script: 'size'},
  {name: 'docs', script: 'docs:check'},
  {name: 'e2e', script: 'test:e2e', runners: browsers, folder: 'test/e2e', needs: chromium},
  {name: 'package', script: 'test:package', runners: node, folder: 'test/package', needs: chromium},
  {name: 'security', script: 'test:security', runners: node, folder: 'test/security', needs: chromium},
];

/** @type {Check[]} */
const LONG_CHECKS = [
  // Ten times what every change is tested with.
  {name: 'fuzz', script: 'test:fuzz', env: {FUZZ_RUNS: '10'}, runners: node},
  BUILD,
  {name: 'engines', script: 'test:engines', runners: browsers, folder: 'test/engines'},
  {name: 'pages', script: 'test:pages', runners: browsers, folder: 'test/pages', needs: chromium},
  {
    name: 'examples',
    script: 'test:examples',
    runners: node,
    folder: 'test/examples',
    needs: chromium,
    wants: missingHugo,
  },
  {name: 'wordpress', script: 'test:wordpress', runners: node, folder: 'test/wordpress', needs: wordPress},
];

const words = process.argv.slice(2);
const chosen = words.filter((word) => !word.startsWith('--'));
const long = words.includes('--long');
const requireAll = words.includes('--require-all') || process.env.CI === 'true';

installPackages();
installBrowsers();
if (long) {
  installHugo();
  installWordPress();
}

const total = {passed: 0, failed: 0};
/** @type {Set<string>} */
const engines = new Set();
/** @type {Map<string, number>} */
const tried = new Map();
const checks = (long ? LONG_CHECKS : CHECKS).filter(({name}) => !chosen.length || chosen.includes(name));
const missing = new Set([
  ...missingBrowsers(),
  ...checks.flatMap(({needs, wants}) => [needs, wants].flatMap((sentences) => sentences?.() ?? [])),
]);
const lines = checks
  .filter(({folder, needs}) => (!folder || holdsTests(root + folder)) && !needs?.().length)
  .flatMap((check) => {
    console.log(`\n▸ ${check.name}`);
    const begun = performance.now();
    const tallies = run(check);
    const seconds = Math.round((performance.now() - begun) / 1000);
    return tallies.map(({name, passed, failed, failures = []}) => {
      total.passed += passed;
      total.failed += failed;
      const whose = check.runners ? `, ${name}: ${passed} passed, ${failed} failed` : '';
      const line = `${failed ? '✗' : '✓'} ${check.name}${whose} (${seconds} s)`;
      return [line, ...failures.map((test) => `    ✗ ${test}`)].join('\n');
    });
  });

console.log(`\n${lines.join('\n')}`);
if (tried.size) {
  const counts = [...tried].map(([kind, times]) => `${times.toLocaleString('en')} ${kind}`);
  console.log(`Tried: ${counts.join(', ')}; engines: ${[...engines].join(', ') || 'none'}`);
}
for (const sentence of missing) {
  console.log(`${requireAll ? '✗' : 'Left out:'} ${sentence}`);
  if (requireAll) total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/** @param {Check} check */
function run({name, script, env, runners}) {
  const {ended, tallies, trials} = collect((tally) => npm(['run', '--silent', script], {...env, ...tally}));
  for (const {kind, times, engine} of trials) {
    tried.set(kind, (tried.get(kind) ?? 0) + times);
    if (engine) engines.add(engine);
  }
  if (!runners) return [{...empty(name), passed: Number(ended), failed: Number(!ended)}];
  const counted = runners().map((runner) => tallies.find((tally) => tally.name === runner) ?? empty(runner));
  // A runner without a test has failed, and so has one that broke after its tests had passed.
  for (const tally of counted) if (!tally.passed && !tally.failed) tally.failed = 1;
  const [first = empty(name)] = counted;
  if (!ended && !counted.some(({failed}) => failed)) first.failed = 1;
  return counted.length ? counted : [first];
}

/** @param {string} name */
function empty(name) {
  return {name, passed: 0, failed: 0, failures: /** @type {string[]} */ ([])};
}

/** @param {string} folder */
function holdsTests(folder) {
  return existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.test.ts'));
}
