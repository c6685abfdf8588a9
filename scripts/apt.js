// @ts-check
// Debian's and Ubuntu's packages, for those who are root there. Node's own modules only.

import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';

export const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installs each list on its own: a distribution that lacks one still gives the others.
 *
 * @param {string[][]} lists of packages
 */
export function install(lists) {
  if (!lists.length) return;
  aptGet(['update']);
  for (const packages of lists) aptGet(['install', '-y', '--no-install-recommends', ...packages]);
}

/**
 * Unpacks a package into a folder: neither it nor what it depends on is installed.
 *
 * @param {string} name
 * @param {string} folder
 */
export function unpack(name, folder) {
  mkdirSync(folder, {recursive: true});
  aptGet(['update']);
  aptGet(['download', name], folder);
  const file = readdirSync(folder).find((file) => file.endsWith('.deb'));
  if (file) spawnSync('dpkg-deb', ['--extract', file, '.'], {cwd: folder, stdio: 'inherit'});
}

/**
 * @param {string[]} args
 * @param {string} [cwd]
 */
function aptGet(args, cwd) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=600', ...args], {cwd, stdio: 'inherit', env});
}
