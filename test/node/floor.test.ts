// The oldest browsers that the package asks for are worked out in one place; whatever else names them says the same.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {floor} from '../../scripts/docs/facts.js';
import {root} from '../../scripts/npm.js';

const FLOOR = /(?:Chromium|كروميوم) (\d+)\D{1,6}(?:Firefox|فايرفوكس) (\d+)\D{1,6}(?:Safari|سفاري) (\d+(?:\.\d+)?)/g;

const NAMED_IN = [
  'README.md',
  'docs/promises.md',
  'docs/promises.ar.md',
  'docs/guides/migrating.md',
  'docs/guides/migrating.ar.md',
  'demo/browsers.html',
  'demo/browsers.ar.html',
];

describe('the floor', () => {
  it('is that of what is needed', () => {
    assert.deepEqual(
      [...floor()],
      [
        ['Chromium', '125'],
        ['Firefox', '126'],
        ['Safari', '17.4'],
      ],
    );
  });

  for (const file of NAMED_IN) {
    it(`is the one that ${file} names`, () => {
      const whole = readFileSync(root + file, 'utf8');
      const [, main = whole] = /<main[^>]*>(.*)<\/main>/s.exec(whole) ?? [];
      const named = [...main.replaceAll(/<[^>]*>/g, '').matchAll(FLOOR)];
      assert.ok(named.length);
      for (const [, ...versions] of named) assert.deepEqual(versions, [...floor().values()]);
    });
  }
});
