// The demo's page of languages, wide and narrow, and pictures of it. Its words are read in every engine:
// `e2e/readers/languages.ts`.

import assert from 'node:assert/strict';
import {mkdir} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch, serve, visit, type Site, type Visit} from '../e2e/support.js';

const SCREENSHOTS = new URL('../e2e/screenshots/', import.meta.url).pathname;

let site: Site;
let browser: Browser;
let visited: Visit;

before(async () => {
  [site, browser] = await Promise.all([serve(), launch(), mkdir(SCREENSHOTS, {recursive: true})]);
  visited = await visit(browser, `${site.origin}/languages.html`, {viewport: {width: 1280, height: 900}});
});

after(async () => {
  await browser.close();
  await site.close();
});

describe('the page of languages', () => {
  it('lets nothing stand out of its section, wide or narrow', async () => {
    for (const width of [1280, 320]) {
      await visited.page.setViewportSize({width, height: 900});
      assert.equal(await visited.page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual(await visited.page.locator('.tongue').evaluateAll(standingOut), [], `${width} pixels`);
    }
    await visited.page.setViewportSize({width: 1280, height: 900});
  });

  it('is photographed, for a reader to look at', async () => {
    const {page} = visited;
    const boxes = () =>
      page.locator('.tongue').evaluateAll((all) =>
        all.map((section) => {
          const {top, height} = section.getBoundingClientRect();
          return {top: top + scrollY, height};
        }),
      );
    const rows = new Set((await boxes()).map(({top}) => top)).size;
    for (let row = 0; row < rows; row++) {
      // Anew for each: a section that was far away may have become higher since.
      const now = await boxes();
      const top = [...new Set(now.map((box) => box.top))][row];
      if (top === undefined) break;
      const height = Math.max(...now.filter((box) => box.top === top).map((box) => box.height));
      const clip = {x: 0, y: top, width: 1280, height};
      await page.screenshot({path: `${SCREENSHOTS}languages-${row + 1}.png`, fullPage: true, clip});
    }
  });
});

/** Runs in the page: texts that leave their section's box at the sides. */
function standingOut(sections: Element[]): string[] {
  const texts = (node: Node): Text[] => {
    if (node instanceof Text) return node.data.trim() ? [node] : [];
    const root = node instanceof Element ? node.shadowRoot : null;
    return [...(root?.childNodes ?? []), ...node.childNodes].flatMap(texts);
  };
  const seen = (element: Element | null): boolean =>
    !element || (getComputedStyle(element).clipPath === 'none' && seen(element.parentElement));
  return sections.flatMap((section) => {
    const box = section.getBoundingClientRect();
    return texts(section).flatMap((text) => {
      if (!seen(text.parentElement)) return [];
      const range = document.createRange();
      range.selectNodeContents(text);
      const outside = [...range.getClientRects()].some(
        ({left, right, width}) => width > 1 && (left < box.left - 1 || right > box.right + 1),
      );
      return outside ? [`${(section as HTMLElement).lang}: ${text.data}`] : [];
    });
  });
}
