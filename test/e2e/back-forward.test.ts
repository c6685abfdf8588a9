// A reader who goes on and comes back: the browser keeps the page as it was, and so do we.

import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {chromiumArguments, findBrowser} from '../../scripts/browsers.js';
import {serve, type Site} from './support.js';

const MINUTE = 60_000;

const PAGE = `<!doctype html><html lang="en"><title>Story</title><link rel="icon" href="data:,">
  <kashida-article-time relative-time></kashida-article-time>
  <kashida-share-bar url="https://news.example/a" headline="A"></kashida-share-bar>
  <kashida-related-links src="/fault/feed" max="1" load-more heading="More"><a href="/one">One</a></kashida-related-links>
  <script>
    document.querySelector('kashida-article-time').setAttribute('date-published', new Date(Date.now() - 5 * ${MINUTE}).toISOString());
    addEventListener('pageshow', ({persisted}) => (document.documentElement.dataset.persisted = persisted));
  </script>
  <script type="module" src="/cdn/kashida.js"></script>`;

let browser: Browser;
let folder: string;
let site: Site;

before(async () => {
  // What drives a browser switches this cache off, for its own sake.
  browser = await chromium.launch({
    executablePath: findBrowser('chromium')!,
    args: chromiumArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  folder = mkdtempSync(join(tmpdir(), 'kashida-'));
  writeFileSync(join(folder, 'story.html'), PAGE);
  writeFileSync(join(folder, 'next.html'), '<!doctype html><html lang="en"><title>Next</title><p>Next');
  site = await serve({'/cdn': 'cdn', '/': folder});
});

after(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, {recursive: true});
});

const headlines = (page: Page) => page.locator('kashida-related-links [part=headline]').allTextContents();

const timesAsked = () => site.requests.filter((path) => path.startsWith('/fault/feed')).length;

describe('a page that a reader comes back to from the browser’s own cache', () => {
  it('is as they left it, asks for nothing anew, says the right time, and works', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.clock.install();
    await page.goto(`${site.origin}/story.html`, {waitUntil: 'networkidle'});
    await page.locator('[part=load-more]').click();
    await page.locator('kashida-related-links [part=headline]').nth(1).waitFor();
    await page.getByText('5 minutes ago').waitFor();
    const before = {headlines: await headlines(page), asked: timesAsked()};
    await page.goto(`${site.origin}/next.html`);
    await page.goBack({waitUntil: 'commit'});
    await page.waitForFunction(() => document.documentElement.dataset.persisted);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.persisted), 'true');
    assert.deepEqual({headlines: await headlines(page), asked: timesAsked()}, before);
    await page.clock.fastForward(10 * MINUTE);
    await page.getByText('15 minutes ago').waitFor();
    await page.locator('kashida-share-bar [part=more]').click();
    await page.locator('dialog[open]').waitFor();
    assert.deepEqual(errors, []);
    await page.close();
  });
});
