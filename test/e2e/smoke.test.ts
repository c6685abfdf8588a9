import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch, serve, visit, type Site} from './support.js';

let site: Site;
let browser: Browser;

before(async () => {
  site = await serve();
  browser = await launch();
});

after(async () => {
  await browser.close();
  await site.close();
});

for (const path of ['/ar/', '/en/']) {
  test(`${path} defines the elements, asks no other host, and says nothing`, async () => {
    await using opened = await visit(browser, site.origin + path);
    const {page, requests, messages, errors} = opened;
    const defined = await page.evaluate(() => !document.querySelector(':not(:defined)'));
    assert.ok(defined, 'an element of the page is not defined');
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(site.origin)),
      [],
    );
    assert.deepEqual([...messages, ...errors], []);
  });
}
