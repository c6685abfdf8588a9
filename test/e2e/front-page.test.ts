// The front page as a reader meets it: a lead, rows, an opinion, a live story, a video, pictures, a premium and a paid
// one, all from cards and lists, in both languages and at three widths.

import assert from 'node:assert/strict';
import {mkdir} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch, serve, slowly, visit, type Site} from './support.js';

const SCREENSHOTS = new URL('screenshots/', import.meta.url).pathname;

/** How each kind of story is told, before its headline. */
const EDITIONS = {
  ar: {
    regatta: 'مباشر',
    clockmaker: 'فيديو 2:40',
    'delta-maps': 'للمشتركين',
    'slow-ferry': 'رأي',
    'old-doors': 'صور',
    'lemon-coast': 'محتوى مدفوع برعاية فنادق ساحل الليمون',
  },
  en: {
    regatta: 'Live',
    clockmaker: 'Video 2:40',
    'delta-maps': 'Subscribers',
    'slow-ferry': 'Opinion',
    'old-doors': 'Photos',
    'lemon-coast': 'Paid for by Lemon Coast Hotels',
  },
} as const;

let site: Site;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([serve(), launch(), mkdir(SCREENSHOTS, {recursive: true})]);
});

after(async () => {
  await browser.close();
  await site.close();
});

for (const [lang, kinds] of Object.entries(EDITIONS)) {
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

  describe(`the front page in ${lang}`, () => {
    it('says of each story what kind it is, and marks what is paid for', async () => {
      await using visited = await visit(browser, address(), {viewport: {width: 1280, height: 900}});
      for (const [name, words] of Object.entries(kinds)) {
        const card = visited.page.locator(`kashida-article-card:has(a[href$="/${name}.html"])`);
        const said = await card.locator('[part=badge], [part=sponsor]:not([hidden])').allInnerTexts();
        assert.equal(said.map((text) => text.trim()).join(' '), words, name);
      }
      assert.equal(await visited.page.locator('a[href$="/lemon-coast.html"]').getAttribute('rel'), 'sponsored');
    });

    it('has its headlines as headings of one outline, each link once', async () => {
      await using visited = await visit(browser, address(), {viewport: {width: 1280, height: 900}});
      const {page} = visited;
      const links = page.locator('main a[href]:not(kashida-ad-slot a)');
      const addresses = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
      assert.equal(addresses.length, 12);
      assert.equal(new Set(addresses).size, 12);
      assert.equal(await page.locator('main').getByRole('heading', {level: 3}).count(), 11);
      assert.equal(await page.locator('kashida-article-list').getByRole('listitem').count(), 6);
    });

    it('has every story and its summary to read with scripts blocked', async () => {
      await using visited = await visit(browser, address(), {javaScriptEnabled: false});
      for (const part of ['> a', '> [slot=standfirst]']) {
        const found = await visited.page.locator(`kashida-article-card ${part}`).all();
        assert.equal(found.length, 12);
        for (const element of found) assert.ok(await element.isVisible());
      }
    });
  });
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
