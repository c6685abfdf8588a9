// What the Arabic pages keep to besides being translations.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {languages} from '../../scripts/docs/languages.js';
import {root} from '../../scripts/npm.js';

const written = ['docs', 'demo', 'integrations', 'scripts/docs', 'src/locale/messages'].flatMap((folder) =>
  readdirSync(root + folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.ar\.(?:md|html)$|\.po$|\.js$|\bar\.ts$/.test(file))
    .map((file) => `${folder}/${file}`),
);

describe('the Arabic texts', () => {
  it('call a feed by one word, that of the interface', () => {
    const other = written.filter((file) => /موجز(?!ة)|تغذي/.test(readFileSync(root + file, 'utf8')));
    assert.deepEqual(other, []);
    assert.match(readFileSync(`${root}src/locale/messages/ar.ts`, 'utf8'), /خلاصة RSS/);
  });

  it('have an Arabic comma between Arabic words', () => {
    const latin = written.filter((file) =>
      /[\u0621-\u064A](?:<\/a>)?, (?:<a [^>]*>)?[\u0621-\u064A]/.test(proseOf(file)),
    );
    assert.deepEqual(latin, []);
  });
});

describe('the Arabic page of languages', () => {
  const html = readFileSync(`${root}demo/languages.ar.html`, 'utf8');

  it('has a sample of each language itself', () => {
    for (const {tag} of languages) {
      assert.ok(html.includes(`<a href="#in-${tag}">`), tag);
      assert.ok(html.includes(`<h3 id="in-${tag}">`), tag);
    }
  });

  it('leads to Arabic pages, but for the English page of the same', () => {
    const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
    const english = [...main.matchAll(/href="(\/[\w/-]+\.html)"/g)].map(([, address]) => address);
    assert.deepEqual(english, []);
  });
});

function proseOf(file: string): string {
  return file.endsWith('.js') || file.endsWith('.ts') ? '' : readFileSync(root + file, 'utf8');
}
