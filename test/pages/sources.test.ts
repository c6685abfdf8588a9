// The demo's page of related links, with axe and with requests counted, which only Chromium's driver tells. Its sources,
// states and failures are read in every engine: `e2e/readers/related-links.ts`.

import assert from 'node:assert/strict';
import {mkdir} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch, serve, visit, type Site} from '../e2e/support.js';

const SCREENSHOTS = new URL('../e2e/screenshots/', import.meta.url).pathname;

let site: Site;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([serve(), launch(), mkdir(SCREENSHOTS, {recursive: true})]);
});

after(async () => {
  await browser.close();
  await site.close();
});

describe('the page of related links', () => {
  it('is accessible with every list loaded, has no story twice in two lists, and asks once for both', async () => {
    for (const lang of ['ar', 'en']) {
      await using visited = await visit(browser, addressOf(lang), {viewport: {width: 1280, height: 900}});
      const {page} = visited;
      await readThrough(page);
      assert.deepEqual(await visited.violations(), []);
      await page.screenshot({path: `${SCREENSHOTS}related-links-${lang}.png`, fullPage: true});
      const pair = page.locator(`.example:has(#t-twice-${lang}) kashida-related-links`);
      const [first = [], second = []] = await Promise.all((await pair.all()).map((list) => list.evaluate(storiesIn)));
      assert.deepEqual([first.length, second.length], [3, 3]);
      assert.equal(new Set([...first, ...second].map(({url}) => url)).size, 6);
      assert.equal(visited.requests.filter((url) => url.endsWith(`/feeds/${lang}.more.json`)).length, 1);
    }
  });

  it('takes a list from loading to ready, and from offline to ready', async () => {
    await using visited = await visit(browser, addressOf('en'));
    const {page} = visited;
    await readThrough(page);
    for (const [name, label] of Object.entries({loading: 'Let it answer', offline: 'The connection is back'})) {
      await page.getByRole('button', {name: label}).click();
      await page.locator(`#${name}-en:state(ready)`).waitFor();
    }
  });
});

function addressOf(lang: string): string {
  return `${site.origin}/related-links${lang === 'ar' ? '.ar' : ''}.html`;
}

/** Scrolls as a reader does, so that every list comes near, and until all that they ask for has come. */
async function readThrough(page: Page): Promise<void> {
  for (let top = 0; top < (await page.evaluate(() => document.documentElement.scrollHeight)); top += 1500) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.waitForTimeout(40);
  }
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => scrollTo(0, 0));
}

/** Runs in the page. Times are compared as instants: formats differ in how they say the zone. */
function storiesIn(list: Element): {headline: string; url: string; time: number}[] {
  return [...(list.shadowRoot?.querySelectorAll('[part=item]') ?? [])].map((item) => {
    const link = item.querySelector('a');
    return {
      headline: link?.textContent?.trim() ?? '',
      url: link?.pathname ?? '',
      time: Date.parse(item.querySelector('time')?.dateTime ?? ''),
    };
  });
}
