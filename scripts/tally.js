// @ts-check
// The runners count their tests; this collects the counts in the file that TALLY names, a line of JSON for each.

import {appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** @typedef {{name: string, passed: number, failed: number}} Tally */

// As the launchers call them, and as a reader does.
const ENGINES = new Map([
  ['Chrome', 'Chromium'],
  ['MiniBrowser', 'WebKit'],
]);

/**
 * @param {(env: {TALLY: string}) => boolean} run starts the runners; whether they ended well
 * @returns {{ended: boolean, tallies: Tally[]}}
 */
export function collect(run) {
  const folder = mkdtempSync(join(tmpdir(), 'kashida-'));
  const file = join(folder, 'tally');
  const ended = run({TALLY: file});
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  rmSync(folder, {recursive: true});
  return {ended, tallies: lines.map((line) => JSON.parse(line))};
}

/** @param {Tally} tally */
function note(tally) {
  if (process.env.TALLY) appendFileSync(process.env.TALLY, `${JSON.stringify(tally)}\n`);
}

/**
 * Reporter for node:test.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* nodeTally(events) {
  const tally = {name: 'Node', passed: 0, failed: 0};
  for await (const {type, data} of events) {
    if (type === 'test:fail' && data.details.type !== 'suite') tally.failed += 1;
    // A file without any test is reported as a test that passed, by its path.
    if (type === 'test:pass' && isTest(data) && !data.name.endsWith('.test.ts')) tally.passed += 1;
  }
  note(tally);
  yield '';
}

/** @param {{skip?: string | boolean, todo?: string | boolean, details: {type?: string}}} data */
function isTest({skip, todo, details}) {
  return skip === undefined && todo === undefined && details.type !== 'suite';
}

/**
 * Reporter for web-test-runner: a tally for each browser.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserTally() {
  return {
    onTestRunFinished({sessions}) {
      for (const name of new Set(sessions.map(({browser}) => browser.name))) {
        const own = sessions.filter(({browser}) => browser.name === name);
        const tests = own.flatMap(({testResults}) => (testResults ? testsIn(testResults) : []));
        const broken = own.filter(({errors}) => errors.length).length;
        note({
          name: ENGINES.get(name) ?? name,
          passed: tests.filter(({passed, skipped}) => passed && !skipped).length,
          failed: tests.filter(({passed, skipped}) => !passed && !skipped).length + broken,
        });
      }
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
function testsIn({tests, suites}) {
  return [...tests, ...suites.flatMap(testsIn)];
}
