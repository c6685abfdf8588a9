// What a reader meets who goes and comes back: the page as it was left, and a picture that travels from a card to its article.

import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser} from 'playwright-core';
import {chromiumArguments, findBrowser} from '../../scripts/browsers.js';
import {serve, type Site} from './support.js';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
<script type="module" src="/cdn/kashida.js"></script>
<style>.chosen::part(image) { view-transition-name: story; }</style>
<script>addEventListener('pageshow', ({persisted}) => { globalThis.cameBack = persisted; });</script>
<kashida-article-card class="chosen" href="/story.html" headline="A lighthouse shines again" image="/lighthouse.svg" date-published="2026-11-18T18:00:00Z" relative-time></kashida-article-card>
<kashida-share-bar layout="float"></kashida-share-bar>
<kashida-related-links src="/fault/feed" refresh-interval="15" prefetch></kashida-related-links>
<article id="story"><p>Text.</p></article>
<kashida-reading-progress for="story"></kashida-reading-progress>`;

describe('a page that a reader leaves', () => {
  let browser: Browser;
  let site: Site;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kashida-pages-'));
    writeFileSync(join(folder, 'index.html'), PAGE);
    writeFileSync(join(folder, 'story.html'), '<!doctype html><title>Story</title><link rel="icon" href="data:,">');
    site = await serve({'/cdn': 'cdn', '/pictures': 'demo/pictures', '/': folder});
    browser = await chromium.launch({
      executablePath: findBrowser('chromium')!,
      args: chromiumArguments,
      // Playwright turns it off.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  it('is kept whole by the browser, and is there again at once', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/index.html`, {waitUntil: 'networkidle'});
    await page.locator('kashida-related-links [part=item]').first().waitFor();
    const asked = site.requests.length;
    await page.goto(`${site.origin}/story.html`);
    await page.goBack({waitUntil: 'commit'});
    assert.equal(await page.evaluate(() => (globalThis as unknown as {cameBack: boolean}).cameBack), true);
    assert.equal(await page.locator('kashida-related-links [part=item]').count(), 2);
    assert.equal(site.requests.length, asked + 1);
    await page.close();
  });

  it('may have a card’s picture travel to the next view', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/index.html`, {waitUntil: 'networkidle'});
    const moved = await page.evaluate(async () => {
      const transition = document.startViewTransition(() => {
        document.querySelector('.chosen')!.setAttribute('layout', 'lead');
      });
      await transition.ready;
      return document.getAnimations().map(({effect}) => (effect as KeyframeEffect).pseudoElement);
    });
    assert.ok(moved.includes('::view-transition-group(story)'), moved.join());
    await page.close();
  });
});
