// @ts-check
// The languages of cdn/locales/, all in one step: they import nothing, and there are too many for a build each.

import {build} from 'esbuild';
import {namesIn} from './entries.js';
import {root} from './npm.js';

/**
 * For a module tag and a classic one alike: without an export, and without a name in the page's scope.
 *
 * @param {string} outdir
 * @param {boolean} [write] to disk
 * @returns {Promise<{path: string, contents: Uint8Array}[]>} what is not written: scripts and their source maps
 */
export async function buildLocales(outdir, write = true) {
  const {outputFiles} = await build({
    // English is in the elements' own script.
    entryPoints: namesIn('locale/messages').flatMap((name) => (name.endsWith('/en') ? [] : [`${root}src/${name}.ts`])),
    outdir,
    write,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    sourcemap: true,
    logLevel: 'warning',
  });
  return outputFiles ?? [];
}
