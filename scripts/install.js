// @ts-check
// Makes `npm start` and `npm test` work alone in a fresh clone. Node's own modules only.

import {statSync} from 'node:fs';
import {npm, root} from './npm.js';

export function installPackages() {
  if (modified('node_modules/.package-lock.json') > modified('package-lock.json')) return;
  console.log('Installing packages.');
  // A shell with NODE_ENV=production would leave out what builds and tests.
  if (!npm(['ci', '--include=dev', '--loglevel=error'])) {
    console.error('npm could not install the packages; its own message stands above.');
    process.exit(1);
  }
}

/** @param {string} file */
function modified(file) {
  return statSync(root + file, {throwIfNoEntry: false})?.mtimeMs ?? 0;
}
