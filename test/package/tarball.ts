// The package as it would be published, for the tests that install it.

import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {root} from '../../scripts/npm.js';

/** Packs what is built into a folder. @returns the tarball */
export function pack(folder: string): string {
  const [packed] = JSON.parse(npm(root, 'pack', '--json', '--pack-destination', folder)) as {filename: string}[];
  return join(folder, packed!.filename);
}

/** @returns what npm prints */
export function npm(cwd: string, ...words: string[]): string {
  const [command, ...args] = npmCommand(...words);
  return execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']});
}

/** The npm that runs the tests, called through Node: on Windows `npm` alone is a batch file. */
export function npmCommand(...args: string[]): [command: string, ...args: string[]] {
  const own = process.env.npm_execpath;
  return own ? [process.execPath, own, ...args] : ['npm', ...args];
}
