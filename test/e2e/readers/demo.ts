// Every page of the demo, as a visitor with a small screen opens it.

import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {root} from '../../../scripts/npm.js';
import type {Reader} from '../reader.js';

const pages = readdirSync(`${root}demo`, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.html'));

export function demo(reader: () => Reader): void {
  describe('every page of the demo', () => {
    it('opens without an error, asks no other host, and needs no scrolling sideways at 320 pixels', async () => {
      for (const file of pages) {
        await reader().open(`/${file}`, {width: 320});
        await reader().hasNothingToSay();
        await reader().fits();
      }
    });
  });
}
