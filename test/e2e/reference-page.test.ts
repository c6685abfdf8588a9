// The reference article in both languages and at three widths: pictures of it, what axe finds, and its layout shift, of
// which Chromium alone keeps account. What a reader does there in every engine is in `readers/reference-page.ts`.

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
  const path = `/${lang}/seed-library.html`;

  for (const width of [1280, 768, 360]) {
    describe(`the reference page in ${lang} at ${width} pixels`, () => {
      const open = (colorScheme: 'light' | 'dark' = 'light') =>
        visit(browser, site.origin + path, {viewport: {width, height: 900}, colorScheme});

      it('asks no other host, logs nothing, and moves nothing, however late its script comes', async () => {
        await using visited = await visit(slowly(browser, 1500), site.origin + path, {viewport: {width, height: 900}});
        const {page, requests, messages, errors, layoutShift} = visited;
        await readThrough(page);
        assert.deepEqual(
          requests.filter((url) => !url.startsWith(`${site.origin}/`)),
          [],
        );
        assert.deepEqual([...messages, ...errors], []);
        assert.equal(await layoutShift(), 0);
        await page.screenshot({path: `${SCREENSHOTS}reference-${lang}-${width}.png`, fullPage: true});
      });

      // Between the two there is nothing further to find.
      if (width === 768) return;

      it('is accessible, in the light and in the dark', async () => {
        for (const scheme of ['light', 'dark'] as const) {
          await using visited = await open(scheme);
          await readThrough(visited.page);
          assert.deepEqual(await visited.violations(), []);
          const name = `${SCREENSHOTS}reference-${lang}-${width}-${scheme}.png`;
          await visited.page.screenshot({path: name, fullPage: true});
        }
      });

      it('is accessible with its share dialog open', async () => {
        await using visited = await open();
        const {page} = visited;
        await page.locator('kashida-share-bar [part=more]').first().click();
        await page.locator('kashida-share-bar dialog').first().waitFor({state: 'visible'});
        assert.deepEqual(await visited.violations(), []);
        await page.screenshot({path: `${SCREENSHOTS}dialog-${lang}-${width}.png`});
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
