// The reference article as a reader meets it, in both languages, at both widths.

import assert from 'node:assert/strict';
import {mkdir} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch, serve, slowly, visit, type Site} from './support.js';

const SCREENSHOTS = new URL('screenshots/', import.meta.url).pathname;

const EDITIONS = {
  ar: {
    path: '/ar/seed-library.html',
    side: 'right',
    share: 'شارك هذا المقال',
    related: 'مواضيع إضافية',
    close: 'إغلاق',
  },
  en: {
    path: '/en/seed-library.html',
    side: 'left',
    share: 'Share this article',
    related: 'More on this story',
    close: 'Close',
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

for (const [lang, {path, side, share, related, close}] of Object.entries(EDITIONS)) {
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

      it('fits its width, and nothing overlaps', async () => {
        await using visited = await open();
        const {page} = visited;
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(await page.evaluate(overlaps), []);
      });

      // Between the two there is nothing further to find.
      if (width === 768) return;

      it(`has its text on the ${side}`, async () => {
        await using visited = await open();
        const {page} = visited;
        for (const words of [share, related]) {
          const {text, frame} = await page.evaluate(place, words);
          assert.ok(Math.abs(text[side] - frame[side]) < 2, `${words}: ${text[side]} in ${frame[side]}`);
        }
      });

      it('lists three other stories, and never itself', async () => {
        await using visited = await open();
        const links = visited.page.locator('kashida-related-links').first().locator('[part=link]');
        const addresses = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
        assert.equal(addresses.length, 3);
        assert.ok(!addresses.includes(path));
      });

      it('is accessible, in the light and in the dark', async () => {
        for (const scheme of ['light', 'dark'] as const) {
          await using visited = await open(scheme);
          await readThrough(visited.page);
          assert.deepEqual(await visited.violations(), []);
          const name = `${SCREENSHOTS}reference-${lang}-${width}-${scheme}.png`;
          await visited.page.screenshot({path: name, fullPage: true});
        }
      });

      it('opens and closes its share dialog by keyboard, and the focus returns', async () => {
        await using visited = await open();
        const {page} = visited;
        await page.locator('kashida-share-bar [part=more]').first().focus();
        await page.keyboard.press('Enter');
        const dialog = page.locator('kashida-share-bar dialog').first();
        await dialog.waitFor({state: 'visible'});
        assert.equal(await dialog.locator('[part=close]').innerText(), close);
        assert.deepEqual(await visited.violations(), []);
        await page.screenshot({path: `${SCREENSHOTS}dialog-${lang}-${width}.png`});
        await page.keyboard.press('Escape');
        await dialog.waitFor({state: 'hidden'});
        const focused = await page.evaluate(
          () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('part') ?? '',
        );
        assert.equal(focused, 'more');
      });
    });
  }

  describe(`the reference page in ${lang} with scripts blocked`, () => {
    it('has every headline and related link as a link that works', async () => {
      await using visited = await visit(browser, site.origin + path, {javaScriptEnabled: false});
      const links = visited.page.locator(':is(kashida-article-card, kashida-related-links) a');
      const elements = await visited.page.locator('kashida-article-card, kashida-related-links').count();
      assert.ok(elements > 0);
      assert.ok((await links.count()) >= elements);
      for (const link of await links.all()) {
        assert.ok(await link.isVisible());
        const address = new URL((await link.getAttribute('href')) ?? '', visited.page.url());
        const {status} = await fetch(address);
        assert.equal(status, 200, address.href);
        assert.notEqual((await link.innerText()).trim(), '');
      }
    });

    it('has its head, picture, byline, times and sources to read', async () => {
      await using visited = await visit(browser, site.origin + path, {javaScriptEnabled: false});
      for (const name of ['article-header', 'byline', 'article-time', 'figure', 'reading-time', 'sources', 'ad-slot']) {
        const text = await visited.page.locator(`kashida-${name}`).first().innerText();
        assert.notEqual(text.trim(), '', name);
      }
      assert.ok(await visited.page.locator('h1').isVisible());
      assert.ok(await visited.page.locator('kashida-figure img').isVisible());
    });

    it('offers to share by mail', async () => {
      await using visited = await visit(browser, site.origin + path, {javaScriptEnabled: false});
      assert.ok(await visited.page.locator('kashida-share-bar a[href^="mailto:"]').first().isVisible());
    });
  });
}

describe('a switch of the page’s language while it is read', () => {
  it('takes every word and the direction along', async () => {
    await using visited = await visit(browser, site.origin + EDITIONS.en.path, {viewport: {width: 1280, height: 900}});
    const {page} = visited;
    await page.evaluate(() => Object.assign(document.documentElement, {lang: 'ar-EG', dir: 'rtl'}));
    await page.getByText(EDITIONS.ar.share).first().waitFor();
    const {text, frame} = await page.evaluate(place, EDITIONS.ar.related);
    assert.ok(Math.abs(text.right - frame.right) < 2);
    await page.evaluate(() => Object.assign(document.documentElement, {lang: 'en', dir: 'ltr'}));
    await page.getByText(EDITIONS.en.share).first().waitFor();
  });
});

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

// The functions below run in the page, each on its own.

/** Boxes of text that lie on one another, as pairs of their texts. */
function overlaps(): string[] {
  const boxes: {text: string; box: DOMRect}[] = [];
  const collect = (root: Node) => {
    const children = root instanceof HTMLSlotElement ? root.assignedNodes() : [...root.childNodes];
    for (const node of children.length ? children : root.childNodes) {
      if (node instanceof Element) {
        const {clipPath, position} = getComputedStyle(node);
        // What only screen readers meet lies under the rest by design.
        if (!(clipPath !== 'none' && position === 'absolute')) collect(node.shadowRoot ?? node);
      } else if (
        node instanceof Text &&
        node.data.trim() &&
        node.parentElement?.closest(':not(slot)')?.checkVisibility()
      ) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) boxes.push({text: node.data.trim().slice(0, 30), box});
      }
    }
  };
  collect(document.body);
  // Line boxes of one text may touch; two that share more than a few pixels each way are on one another.
  const shared = (a: DOMRect, b: DOMRect) => ({
    across: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    down: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  });
  const found: string[] = [];
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const {across, down} = shared(a.box, b.box);
      const height = Math.min(a.box.height, b.box.height);
      if (across > 2 && down > height * 0.45) found.push(`${a.text} / ${b.text}`);
    }
  });
  return found;
}

/** Where the element's text of these words stands, and where its element does. */
function place(words: string): Record<'text' | 'frame', {left: number; right: number}> {
  for (const element of document.querySelectorAll('kashida-share-bar, kashida-related-links')) {
    const walker = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!(walker.currentNode as Text).data.includes(words)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const {left, right} = range.getBoundingClientRect();
      const frame = element.getBoundingClientRect();
      if (right > left) return {text: {left, right}, frame: {left: frame.left, right: frame.right}};
    }
  }
  throw new Error(`"${words}" is not there`);
}
