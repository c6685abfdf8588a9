// @ts-check
// Finds Hugo, which builds one of the examples; as root on Debian and Ubuntu it installs it when it is missing.

import {existsSync} from 'node:fs';
import {canInstall, install} from './apt.js';

/** @returns {string | undefined} the file of the program */
export function findHugo() {
  return (process.env.PATH ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .map((folder) => `${folder}/hugo`)
    .find(existsSync);
}

/** @returns {string[]} a sentence where it is not there */
export function missingHugo() {
  return findHugo() ? [] : ['Hugo is not here, so its example is skipped (on Debian: hugo).'];
}

export function installHugo() {
  if (!findHugo() && canInstall()) install([['hugo']]);
}
