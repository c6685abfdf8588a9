// @ts-check
// Finds what a real WordPress needs; as root on Debian and Ubuntu it installs what is missing.
// Nothing that brings a service: the package of WordPress depends on a web server, so it is unpacked, not installed.

import {spawnSync} from 'node:child_process';
import {existsSync, rmSync} from 'node:fs';
import {canInstall, install, unpack} from './apt.js';
import {root} from './npm.js';

const UNPACKED = `${root}.cache/wordpress`;

const PHP = '/usr/bin/php';

/** As Debian's packages lay them out. */
export const mariadb = {server: '/usr/sbin/mariadbd', setUp: '/usr/bin/mariadb-install-db'};

/** @type {{name: string, package: string, isHere: () => boolean}[]} */
const NEEDS = [
  {name: 'PHP', package: 'php-cli', isHere: () => existsSync(PHP)},
  {name: 'PHP for MariaDB', package: 'php-mysql', isHere: () => phpHas('mysqli')},
  {name: 'PHP for pictures', package: 'php-gd', isHere: () => phpHas('gd')},
  {name: 'MariaDB', package: 'mariadb-server-core', isHere: () => Object.values(mariadb).every(existsSync)},
  // Part of how MariaDB sets a database up.
  {name: 'MariaDB’s tools', package: 'mariadb-client-core', isHere: () => existsSync('/usr/bin/my_print_defaults')},
  {name: 'WordPress', package: 'wordpress', isHere: () => Boolean(findWordPress())},
];

/** @returns {string | undefined} the folder of WordPress's own files */
export function findWordPress() {
  const folders = ['', UNPACKED].map((base) => `${base}/usr/share/wordpress`);
  return folders.find((folder) => existsSync(`${folder}/wp-includes/version.php`));
}

/** @returns {string[]} a sentence where something is not there */
export function missingWordPress() {
  const missing = NEEDS.filter(({isHere}) => !isHere());
  if (!missing.length) return [];
  const [names, packages] = [missing.map(({name}) => name), missing.map((need) => need.package)].map(sequence);
  return [`A real WordPress is not here, so its test is skipped: install ${names} (on Debian: ${packages}).`];
}

export function installWordPress() {
  if (!canInstall()) return;
  const missing = NEEDS.filter(({isHere}) => !isHere()).map((need) => need.package);
  const installed = missing.filter((name) => name !== 'wordpress');
  if (installed.length) install([installed]);
  if (!missing.includes('wordpress')) return;
  // What is left of a download that broke.
  rmSync(UNPACKED, {recursive: true, force: true});
  unpack('wordpress', UNPACKED);
}

/** @param {string} name of an extension */
function phpHas(name) {
  const {stdout} = spawnSync(PHP, ['-m'], {encoding: 'utf8'});
  return Boolean(stdout?.split('\n').includes(name));
}

/** @param {string[]} words */
function sequence(words) {
  return words.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
