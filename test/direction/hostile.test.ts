// What a page does to its own text stays outside of our elements: in each engine, every text and picture stands where it
// stands on a clean page. How it looks there, test/e2e/hostile-page.test.ts asks of one engine.

import {expect} from '@open-wc/testing';
import '../../src/all.js';
import {moved, placesOf} from '../support/geometry.js';
import {HOSTILE} from '../support/hostile.js';
import {DIRECTIONS, showcase} from '../support/showcase.js';
import {perform, stage, still} from '../support/stage.js';

describe('on a hostile page', () => {
  const style = document.createElement('style');
  style.textContent = HOSTILE;
  afterEach(() => style.remove());

  for (const direction of DIRECTIONS) {
    for (const [name, markup] of showcase(direction)) {
      it(`<${name}> stands as on a clean one, ${direction}`, async () => {
        const host = await perform(await stage(direction), markup);
        const clean = placesOf(host);
        document.head.append(style);
        await still(host);
        expect(moved(clean, placesOf(host))).to.deep.equal([]);
      });
    }
  }
});
