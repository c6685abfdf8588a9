// The summary of a run: what it counts is what the tests have counted.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {root} from '../../scripts/npm.js';
import {collect} from '../../scripts/tally.js';

const TESTS = `import {it} from 'node:test';
import {tried} from '${new URL('../../scripts/tally.js', import.meta.url).href}';
it('passes', () => tried('faults', 2));
it('fails', () => { throw new Error('as it should'); });
it('is left out', {skip: true}, () => undefined);`;

const READER = `import {describe, it} from 'node:test';
export const readIn = (engine) => describe('a reader in ' + engine, () => {
  describe('of a page', () => it('reads', () => undefined));
  it('writes', () => { if (engine === 'WebKit') throw new Error('as it should'); });
});`;

describe('a run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kashida-'));

  after(() => rmSync(folder, {recursive: true}));

  it('counts its tests, names those that failed, and counts what they have tried', () => {
    writeFileSync(join(folder, 'some.test.ts'), TESTS);
    const {ended, tallies, trials} = runOver(folder);
    assert.equal(ended, false);
    assert.deepEqual(tallies, [{name: 'Node', passed: 1, failed: 1, failures: ['fails']}]);
    assert.deepEqual(trials, [{kind: 'faults', times: 2}]);
  });

  it('counts what a reader does for the engine that it is done in, wherever that is written', () => {
    const readers = join(folder, 'e2e');
    mkdirSync(readers);
    writeFileSync(join(readers, 'reader.ts'), READER);
    for (const engine of ['Chromium', 'Firefox', 'WebKit']) {
      const file = `import {readIn} from './reader.ts';\nreadIn('${engine}');`;
      writeFileSync(join(readers, `${engine.toLowerCase()}.test.ts`), file);
    }
    const {tallies} = runOver(readers);
    assert.deepEqual(
      tallies.sort((a, b) => a.name.localeCompare(b.name)),
      [
        {name: 'Chromium', passed: 2, failed: 0, failures: []},
        {name: 'Firefox', passed: 2, failed: 0, failures: []},
        {name: 'WebKit', passed: 1, failed: 1, failures: ['writes']},
      ],
    );
  });
});

/** A run of its own, not a part of this one. */
function runOver(folder: string) {
  return collect((env) => {
    const alone = {...process.env, ...env, NODE_TEST_CONTEXT: undefined};
    const args = [`${root}scripts/node-tests.js`, folder];
    return spawnSync(process.execPath, args, {cwd: root, env: alone}).status === 0;
  });
}
