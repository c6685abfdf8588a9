// @ts-check
// dist/: modules, types and the manifest, for those who install. cdn/: scripts, for those who paste a tag.

import {rmSync, writeFileSync} from 'node:fs';
import {build} from 'vite';
import {namesIn} from './entries.js';
import {writeFrameworks} from './frameworks.js';
import {hashesOf} from './integrity.js';
import {buildLocales} from './locales.js';
import {npm, root} from './npm.js';
import {writeStylesheet} from './stylesheet.js';
import {buildTypes} from './types.js';

// A shell's own value would bring the development build of Lit.
process.env.NODE_ENV = 'production';

for (const folder of ['dist', 'cdn']) rmSync(root + folder, {recursive: true, force: true});

const begun = Date.now();
await build({logLevel: 'warn'});
for (const name of scripts()) await build({logLevel: 'warn', mode: `cdn/${name}`});
await buildLocales(`${root}cdn/locales`);
await writeStylesheet();
writeFileSync(`${root}cdn/sri.json`, `${JSON.stringify(hashesOf(`${root}cdn`), null, 2)}\n`);
await buildTypes();
if (!npm(['run', '--silent', 'manifest'])) throw new Error('The manifest could not be written.');
writeFrameworks();
console.log(`dist/ and cdn/ are built, in ${Math.round((Date.now() - begun) / 1000)} s.`);

function scripts() {
  return [
    'kashida',
    'feeds',
    'qr',
    'xml-feed',
    ...namesIn('share/networks').map((name) => name.replace('share/', '')),
    ...namesIn('icons/profiles').map((name) => name.replace('icons/', '')),
  ];
}
