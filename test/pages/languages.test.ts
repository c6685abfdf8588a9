// The demo's page of languages, wide and narrow, and pictures of it. Its words are read in every engine:
// `e2e/readers/languages.ts`.

import assert from 'node:assert/strict';
import {mkdir} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {standingOut} from '../e2e/readers/languages.js';
import {launch, serve, visit, type Site, type Visit} from '../e2e/support.js';

const SCREENSHOTS = new URL('../e2e/screenshots/', import.meta.url).pathname;

let site: Site;
let browser: Browser;
let visited: Visit;

before(async () => {
  [site, browser] = await Promise.all([serve(), launch(), mkdir(SCREENSHOTS, {recursive: true})]);
  visited = await visit(browser, `${site.origin}/languages.html`, {viewport: {width: 1280, height: 900}});
});

after(async () => {
  await browser.close();
  await site.close();
});

describe('the page of languages', () => {
  it('lets nothing stand out of its section, wide or narrow', async () => {
    for (const width of [1280, 320]) {
      await visited.page.setViewportSize({width, height: 900});
      assert.equal(await visited.page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual(await visited.page.locator('.tongue').evaluateAll(standingOut), [], `${width} pixels`);
    }
    await visited.page.setViewportSize({width: 1280, height: 900});
  });

  it('is photographed, for a reader to look at', async () => {
    const {page} = visited;
    const boxes = () =>
      page.locator('.tongue').evaluateAll((all) =>
        all.map((section) => {
          const {top, height} = section.getBoundingClientRect();
          return {top: top + scrollY, height};
        }),
      );
    const rows = new Set((await boxes()).map(({top}) => top)).size;
    for (let row = 0; row < rows; row++) {
      // Anew for each: a section that was far away may have become higher since.
      const now = await boxes();
      const top = [...new Set(now.map((box) => box.top))][row];
      if (top === undefined) break;
      const height = Math.max(...now.filter((box) => box.top === top).map((box) => box.height));
      const clip = {x: 0, y: top, width: 1280, height};
      await page.screenshot({path: `${SCREENSHOTS}languages-${row + 1}.png`, fullPage: true, clip});
    }
  });
});
