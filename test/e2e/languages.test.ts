// Every element in every language, on the demo's page of languages.

import assert from 'node:assert/strict';
import {mkdir} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {languages} from '../../src/locale/languages.js';
import {en} from '../../src/locale/messages/en.js';
import {launch, serve, visit, type Site, type Visit} from './support.js';

const SCREENSHOTS = new URL('screenshots/', import.meta.url).pathname;

/** Words that several languages write as English does; which ones, the check of their words knows. */
const LOANWORDS = ['Video', 'Audio', 'Live', 'Link', 'Email', 'minute', 'minutes'];

/** What English writes, without what is put in; and what `Intl` does of dates, where it falls back. */
const ENGLISH = [
  ...textsOf({...en, lang: ''}).flatMap((text) => text.split(/\{\w+\}/)),
  ...['March', 'minutes ago', ' and ', 'AM', 'PM', 'M03'],
]
  .map((text) => text.trim())
  .filter((text) => /[a-z]{2}/i.test(text) && !LOANWORDS.includes(text));

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
  it('has a section in each language, English with them', async () => {
    const tags = await visited.page
      .locator('.tongue')
      .evaluateAll((all) => all.map((one) => (one.getAttribute('lang') ?? '').toLowerCase()));
    assert.deepEqual(tags.sort(), ['en', ...languages.keys()].sort());
  });

  it('shows no English outside the English section', async () => {
    const sections = await visited.page.locator('.tongue:not([lang=en])').evaluateAll(textsWithin);
    for (const {lang, texts} of sections) {
      assert.ok(texts.length > 60, `${lang}: ${texts.length} texts`);
      const left = texts.filter((text) =>
        ENGLISH.some((word) => new RegExp(`(?<!\\w)${escape(word)}(?!\\w)`).test(text)),
      );
      assert.deepEqual(left, [], lang);
    }
  });

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
    const boxes = await page.locator('.tongue').evaluateAll((all) =>
      all.map((section) => {
        const {top, height} = section.getBoundingClientRect();
        return {top: top + scrollY, height};
      }),
    );
    for (const [index, top] of [...new Set(boxes.map((box) => box.top))].entries()) {
      const height = Math.max(...boxes.filter((box) => box.top === top).map((box) => box.height));
      const clip = {x: 0, y: top, width: 1280, height};
      await page.screenshot({path: `${SCREENSHOTS}languages-${index + 1}.png`, fullPage: true, clip});
    }
  });
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsOf) : [];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Runs in the page: what is written in each section, and what is said of its links and buttons. */
function textsWithin(sections: Element[]): {lang: string; texts: string[]}[] {
  const read = (node: Node): string[] => {
    if (node instanceof Text) return node.data.trim() ? [node.data.trim()] : [];
    if (!(node instanceof Element)) return [...node.childNodes].flatMap(read);
    if (/^(?:style|script)$/i.test(node.tagName)) return [];
    const label = node.getAttribute('aria-label');
    return [...(label ? [label] : []), ...[...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].flatMap(read)];
  };
  return sections.map((section) => ({lang: (section as HTMLElement).lang, texts: read(section)}));
}

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
