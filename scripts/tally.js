// @ts-check
// The runners count their tests, and tests what they have tried; this collects the counts in the file that TALLY names, a
// line of JSON for each.

import {appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {engineNames, nameOf} from './browsers.js';

/**
 * @typedef {object} Tally
 * @property {string} name of the runner
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} [failures] names of the tests that failed
 */

/** @typedef {import('../test/support/kind.js').Kind} Kind */

/** @typedef {{engine?: string, kind: Kind, times: number}} Trial */

// As the launchers call them, and as a reader does.
const ENGINES = new Map([
  ['Chrome', 'Chromium'],
  ['MiniBrowser', 'WebKit'],
]);

/**
 * @param {(env: {TALLY: string}) => boolean} run starts the runners; whether they ended well
 * @returns {{ended: boolean, tallies: Tally[], trials: Trial[]}}
 */
export function collect(run) {
  const folder = mkdtempSync(join(tmpdir(), 'kashida-'));
  const file = join(folder, 'tally');
  const ended = run({TALLY: file});
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  rmSync(folder, {recursive: true});
  const notes = lines.map((line) => JSON.parse(line));
  return {ended, tallies: notes.filter(({name}) => name), trials: notes.filter(({kind}) => kind)};
}

/** @param {Tally | Trial} counted */
function note(counted) {
  if (process.env.TALLY) appendFileSync(process.env.TALLY, `${JSON.stringify(counted)}\n`);
}

/**
 * To be called by a test for what it has tried.
 *
 * @param {Kind} kind
 * @param {number} [times]
 * @param {string} [engine] in which; without one, in none
 */
export function tried(kind, times = 1, engine) {
  note({kind, times, ...(engine && {engine})});
}

/** Plugin for web-test-runner: the same for tests in a browser, as `test/support/tried.ts` sends it. */
export function browserTrials() {
  return {
    name: 'trials',
    /** @param {{command: string, payload?: unknown, session: {browser: {name: string}}}} sent */
    executeCommand({command, payload, session}) {
      if (command !== 'tried') return;
      const counts = /** @type {Partial<Record<Kind, number>>} */ (payload);
      for (const [kind, times] of Object.entries(counts)) {
        tried(/** @type {Kind} */ (kind), times, ENGINES.get(session.browser.name) ?? session.browser.name);
      }
      return true;
    },
  };
}

/** @typedef {{name: string, file?: string, nesting: number, details: {type?: string}}} Ended a test or suite of node:test */

/**
 * Reporter for node:test.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* nodeTally(events) {
  /** @type {Map<string, Tally & {failures: string[]}>} */
  const tallies = new Map();
  /** @type {(import('node:test/reporters').TestEvent & {type: 'test:fail' | 'test:pass'})[]} */
  let inside = [];
  for await (const event of events) {
    if (event.type !== 'test:fail' && event.type !== 'test:pass') continue;
    inside.push(event);
    // What is inside a suite is told of before the suite is.
    if (event.data.nesting > 0) continue;
    const name = runnerOf(event.data);
    const tally = tallies.get(name) ?? {name, passed: 0, failed: 0, failures: []};
    tallies.set(name, tally);
    for (const {type, data} of inside) {
      if (type === 'test:fail' && data.details.type !== 'suite') {
        tally.failed += 1;
        tally.failures.push(data.name);
      }
      // A file without any test is reported as a test that passed, by its path.
      if (type === 'test:pass' && isTest(data) && !data.name.endsWith('.test.ts')) tally.passed += 1;
    }
    inside = [];
  }
  for (const tally of tallies.values()) note(tally);
  yield '';
}

/**
 * A test that drives a browser counts for its engine: the one that the outermost suite is named for, else Chromium. The
 * file does not tell: it is the one in which the test is written, which is the same for all engines.
 *
 * @param {Ended} outermost
 */
function runnerOf({name, file = ''}) {
  if (!/[\\/](?:e2e|pages)[\\/]/.test(file)) return 'Node';
  return engineNames.find((engine) => name.endsWith(` ${engine}`)) ?? nameOf('chromium');
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
        const broken = own.filter(({errors}) => errors.length).map(({testFile}) => `${testFile}, as a whole`);
        const failed = tests.filter(({passed, skipped}) => !passed && !skipped).map((test) => test.name);
        note({
          name: ENGINES.get(name) ?? name,
          passed: tests.filter(({passed, skipped}) => passed && !skipped).length,
          failed: failed.length + broken.length,
          failures: [...failed, ...broken],
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
