// The front page in both languages and at three widths: pictures of it, and its layout shift, of which Chromium alone
// keeps account. What a reader does there in every engine is in `readers/front-page.ts`.

import assert from 'node:assert/strict';
import {mkdir} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch, serve, slowly, visit, type Site} from './support.js';

const SCREENSHOTS = new URL('screenshots/', import.meta.url).pathname;

let site: Site;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([serve(), launch(), mkdir(SCREENSHOTS, {recursive: true})]);
});

after(async () => {
  await browser.close();
  await site.close();
});

for (const lang of ['ar', 'en']) {
  const address = () => `${site.origin}/${lang}/index.html`;

  for (const width of [1280, 768, 360]) {
    describe(`the front page in ${lang} at ${width} pixels`, () => {
      it('moves nothing when its script comes late, fits its width, and logs nothing', async () => {
        await using visited = await visit(slowly(browser, 1500), address(), {viewport: {width, height: 900}});
        const {page} = visited;
        await readThrough(page);
        assert.equal(await visited.layoutShift(), 0);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual([...visited.messages, ...visited.errors], []);
        await page.screenshot({path: `${SCREENSHOTS}front-${lang}-${width}.png`, fullPage: true});
      });
    });
  }
}

/** Scrolls as a reader does, so that whatever comes late has come. */
async function readThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(60);
  }
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => scrollTo(0, 0));
}
