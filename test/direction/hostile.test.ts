// What a page does to its own text stays outside of our elements: in each engine, every text and picture stands where it
// stands on a clean page. How it looks there, test/e2e/hostile-page.test.ts asks of one engine.

import {expect} from '@open-wc/testing';
import {HOSTILE} from '../support/hostile.js';
import {DIRECTIONS} from '../support/showcase.js';
import {layoutOf, movedIn, performAll, stage, stillAll} from '../support/stage.js';

describe('on a hostile page', () => {
  const style = document.createElement('style');
  style.textContent = HOSTILE;
  afterEach(() => style.remove());

  for (const direction of DIRECTIONS) {
    it(`every element stands as on a clean one, ${direction}`, async () => {
      const hosts = await performAll(await stage(direction), direction);
      const clean = layoutOf(hosts);
      document.head.append(style);
      await stillAll(hosts);
      expect(movedIn(clean, layoutOf(hosts))).to.deep.equal([]);
    });
  }
});
