// Every page of the build gets the elements' content, so that it is read without script.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {renderToString} from 'kashida/ssr.js';

for (const name of readdirSync('out', {recursive: true, encoding: 'utf8'})) {
  if (!name.endsWith('.html')) continue;
  const file = `out/${name}`;
  writeFileSync(file, await renderToString(readFileSync(file, 'utf8')));
}
