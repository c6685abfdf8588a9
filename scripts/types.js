// @ts-check
// One .d.ts for each entry. All in one run: two copies of a class's declaration would be two types to TypeScript.
// A step of its own, for rollup-plugin-dts does not run within Vite 8.

import {rmSync} from 'node:fs';
import {rollup} from 'rollup';
import {dts} from 'rollup-plugin-dts';
import ts from 'typescript';
import {entries} from './entries.js';
import {root} from './npm.js';

const CACHE = `${root}.cache/types`;

export async function buildTypes() {
  rmSync(CACHE, {recursive: true, force: true});
  const names = Object.keys(entries());
  emitDeclarations(Object.values(entries()));
  const bundle = await rollup({
    input: Object.fromEntries(names.map((name) => [name, `${CACHE}/${name}.d.ts`])),
    external: /^lit(?:\/|$)/,
    plugins: [dts()],
  });
  await bundle.write({
    dir: 'dist',
    entryFileNames: '[name].d.ts',
    chunkFileNames: ({name}) => `types/${name.replace('.d', '')}.d.ts`,
    minifyInternalExports: false,
  });
  await bundle.close();
}

/** @param {string[]} files */
function emitDeclarations(files) {
  const {options} = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    root,
    {noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: `${root}src`, outDir: CACHE},
  );
  ts.createProgram(files, options).emit(undefined, (path, text, _mark, _onError, [source] = []) => {
    ts.sys.writeFile(path, `${text}\n${source ? importsOf(source.text) : ''}`);
  });
}

// A declaration leaves out the imports whose types it does not name, and with them what they declare globally: an
// element's tag, an event's type.
/** @param {string} source */
function importsOf(source) {
  return ts
    .preProcessFile(source)
    .importedFiles.filter(({fileName}) => fileName.startsWith('.'))
    .map(({fileName}) => `import '${fileName}';`)
    .join('\n');
}
