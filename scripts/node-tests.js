// @ts-check
// node --test over a folder, or one file: Node 20 knows no globs, and the shell of Windows neither.

import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';

const [folder, ...options] = process.argv.slice(2);
const files = folder?.endsWith('.test.ts')
  ? [folder]
  : readdirSync(folder ?? '', {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `${folder}/${file}`);
if (!files.length) throw new Error(`There is no *.test.ts in ${folder}.`);

const reporters = ['spec', './scripts/tally.js'].flatMap((reporter) => [
  `--test-reporter=${reporter}`,
  '--test-reporter-destination=stdout',
]);
const args = [
  '--import',
  'tsx',
  '--test',
  '--test-timeout=400000',
  '--test-concurrency=2',
  ...reporters,
  ...options,
  ...files,
];
process.exitCode = spawnSync(process.execPath, args, {stdio: 'inherit'}).status ?? 1;
