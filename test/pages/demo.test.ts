// Every page of the demo, as a visitor opens it.

import assert from 'node:assert/strict';
import {mkdir, readdir} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {pages as sitePages} from '../../scripts/docs/pages.js';
import {launch, NO_FILE, serve, visit, type Site} from '../e2e/support.js';

const SCREENSHOTS = new URL('../e2e/screenshots/', import.meta.url).pathname;
const DEMO = new URL('../../demo', import.meta.url).pathname;

const pages = (await readdir(DEMO, {recursive: true})).filter((file) => file.endsWith('.html'));

let site: Site;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([serve(), launch(), mkdir(SCREENSHOTS, {recursive: true})]);
});

after(async () => {
  await browser.close();
  await site.close();
});

const answers = new Map<string, Promise<number>>();

/** The status with which an address answers; each is asked for once. */
function statusOf(address: string): Promise<number> {
  const [page = address] = address.split('#');
  const known = answers.get(page) ?? fetch(page).then(({status}) => status);
  answers.set(page, known);
  return known;
}

describe('every demo page', () => {
  for (const file of pages) {
    it(`${file} is accessible, logs nothing, asks no other host, reflows at 320 pixels, and has links that lead somewhere`, async () => {
      await using visited = await visit(browser, `${site.origin}/${file}`, {viewport: {width: 1280, height: 900}});
      const {page} = visited;
      assert.deepEqual(await visited.violations(), []);
      assert.deepEqual([...visited.messages, ...visited.errors], []);
      assert.deepEqual(
        visited.requests.filter((url) => !url.startsWith(`${site.origin}/`)),
        [],
      );
      await page.setViewportSize({width: 320, height: 800});
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      const addresses = await page
        .locator('a[href]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      for (const address of new Set(addresses.filter((url) => url.startsWith(site.origin)))) {
        assert.equal(await statusOf(address), 200, address);
      }
    });
  }
});

describe('the page of each element', () => {
  const files = sitePages.filter(({element}) => element).flatMap(({path}) => [`${path}.html`, `${path}.ar.html`]);

  for (const file of files) {
    it(`${file} is accessible after every switch has been turned`, async () => {
      await using visited = await visit(browser, `${site.origin}/${file}`, {viewport: {width: 1280, height: 900}});
      const {page} = visited;
      const switches = await page.locator('#switches select').all();
      assert.equal(switches.length, 4);
      for (const each of switches) await each.selectOption({index: 2});
      await page.screenshot({path: `${SCREENSHOTS}${file.replace('.html', '')}-switched.png`, fullPage: true});
      assert.deepEqual(await visited.violations(), []);
      assert.deepEqual([...visited.messages.filter((message) => message !== NO_FILE), ...visited.errors], []);
    });
  }
});

describe('the buttons of the examples', () => {
  it('tell how long ago a story was published', async () => {
    await using visited = await visit(browser, `${site.origin}/article-time.html`);
    await visited.page.getByRole('button', {name: 'Two hours ago'}).click();
    await visited.page.getByText('Published 2 hours ago').waitFor();
    await using arabic = await visit(browser, `${site.origin}/article-time.ar.html`);
    await arabic.page.getByRole('button', {name: 'نُشر الآن'}).click();
    await arabic.page.locator('#ago-ar [part=time]').waitFor();
  });

  it('say that there is no advertisement, and the place goes once it is out of sight', async () => {
    await using visited = await visit(browser, `${site.origin}/ad-slot.html`, {viewport: {width: 1280, height: 900}});
    const {page} = visited;
    await page.getByRole('button', {name: 'No advertisement'}).click();
    const slot = page.locator('#ad-en');
    assert.ok(await slot.isVisible());
    await page.evaluate(() => scrollTo(0, 0));
    await slot.waitFor({state: 'hidden'});
  });
});
