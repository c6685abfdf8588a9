// @ts-check
// Runs before anything is installed: Node's own modules only.

import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs npm in the project's folder and shows what it prints.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] in addition to this process's own
 * @returns {boolean} whether it ended well
 */
export function npm(args, env) {
  // The npm that started this script, called through Node: on Windows `npm` alone is a batch file.
  const own = process.env.npm_execpath;
  const [command, first] = own ? [process.execPath, [own]] : ['npm', []];
  const {status} = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, ...env},
    shell: !own && process.platform === 'win32',
  });
  return status === 0;
}
