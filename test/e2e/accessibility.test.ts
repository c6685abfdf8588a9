// What a reader’s settings ask for, which Chromium’s protocol alone emulates: forced colours, less motion, paper.

import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {PNG} from 'pngjs';
import {DIRECTIONS, langOf, showcase, type Direction} from '../support/showcase.js';
import {launch, serve, visit, type Site} from './support.js';

const SCREENSHOTS = new URL('screenshots/', import.meta.url).pathname;

let folder: string;
let site: Site;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kashida-accessibility-'));
  [site, browser] = await Promise.all([
    serve({'/cdn': 'cdn', '/': folder}),
    launch(),
    mkdir(SCREENSHOTS, {recursive: true}),
  ]);
  for (const direction of DIRECTIONS) await writeFile(join(folder, `${direction}.html`), pageOf(direction));
});

after(async () => {
  await browser.close();
  await site.close();
  await rm(folder, {recursive: true});
});

function pageOf(direction: Direction): string {
  return `<!doctype html><html lang="${langOf(direction)}" dir="${direction}"><meta charset="utf-8"><title>Page</title>
    <link rel="icon" href="data:,"><meta name="color-scheme" content="light dark">
    <style>body { margin: 1rem; } main { inline-size: 380px; } main > * { margin-block-end: 2rem; }</style>
    <script type="module" src="/cdn/kashida.js"></script><main id="showcase">${[...showcase(direction).values()].join('')}</main></html>`;
}

/** How many pixels within the box differ from the one in its corner. */
function painted({data, width}: PNG, box: {x: number; y: number; width: number; height: number}): number {
  const at = (x: number, y: number) => 4 * (Math.round(y) * width + Math.round(x));
  const corner = at(box.x, box.y);
  let different = 0;
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x; x < box.x + box.width; x++) {
      if ([0, 1, 2].some((channel) => Math.abs(data[at(x, y) + channel]! - data[corner + channel]!) > 64))
        different += 1;
    }
  }
  return different;
}

describe('forced colours', () => {
  for (const [direction, colorScheme] of [
    ['ltr', 'dark'],
    ['rtl', 'light'],
  ] as const) {
    it(`leave every text, icon and focus ring to be seen, ${direction}, ${colorScheme}`, async () => {
      await using visited = await visit(browser, `${site.origin}/${direction}.html`, {
        viewport: {width: 420, height: 900},
        colorScheme,
        forcedColors: 'active',
      });
      const {page} = visited;
      const picture = await page.screenshot({path: `${SCREENSHOTS}forced-${direction}.png`, fullPage: true});
      const pieces = await page
        .locator('.root :is(.headline, .kicker, .standfirst, .meta, .label, .icon, figcaption, bdi):visible')
        .evaluateAll((all) =>
          all.flatMap((piece) => {
            const {x, y, width, height} = piece.getBoundingClientRect();
            const isSeen = width > 1 && height > 1 && x + width < innerWidth && !piece.closest('.unseen');
            return isSeen ? [{box: {x, y: y + scrollY, width, height}, markup: piece.outerHTML.slice(0, 120)}] : [];
          }),
        );
      assert.ok(pieces.length > 30);
      const png = PNG.sync.read(picture);
      for (const {box, markup} of pieces) assert.ok(painted(png, box) > 4, markup);

      // A ring is what the window shows besides with the focus.
      for (const selector of [
        'kashida-share-bar a',
        'kashida-related-links a',
        'kashida-article-card a',
        '[part=zoom]',
      ]) {
        const target = page.locator(`${selector}:visible`).first();
        await target.evaluate((element) => element.scrollIntoView({block: 'center'}));
        const before = await page.screenshot();
        await target.evaluate((element: HTMLElement) => element.focus({focusVisible: true} as FocusOptions));
        assert.ok(!before.equals(await page.screenshot()), selector);
      }
    });
  }
});

describe('a reader who asks for less motion', () => {
  it('sees nothing move by itself', async () => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await using visited = await visit(browser, `${site.origin}/ltr.html`, {reducedMotion});
      const moving = await visited.page.evaluate(
        () => [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot?.getAnimations() ?? []).length,
      );
      if (reducedMotion === 'reduce') assert.equal(moving, 0);
      else assert.ok(moving > 0);
    }
  });
});

describe('on paper', () => {
  it('stands what was read, and nothing that can only be pressed or watched', async () => {
    await using visited = await visit(browser, `${site.origin}/ltr.html`, {viewport: {width: 420, height: 900}});
    const {page} = visited;
    await page.emulateMedia({media: 'print'});
    for (const name of [
      'article-header',
      'byline',
      'article-time',
      'figure',
      'sources',
      'related-links',
      'article-card',
    ]) {
      assert.ok(await page.locator(`kashida-${name}`).first().isVisible(), name);
    }
    for (const name of ['ad-slot', 'reading-progress', 'share-bar']) {
      const box = await page.locator(`kashida-${name}`).first().boundingBox();
      assert.equal(box?.height ?? 0, 0, name);
    }
    for (const part of ['zoom', 'next', 'previous', 'load-more', 'retry']) {
      for (const button of await page.locator(`[part=${part}]`).all()) assert.ok(!(await button.isVisible()), part);
    }
  });
});
