// The demo's page of related links: every source with the same stories, every state, and every failure with its code.

import assert from 'node:assert/strict';
import {mkdir} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch, NO_FILE, serve, visit, type Site} from './support.js';

const SCREENSHOTS = new URL('screenshots/', import.meta.url).pathname;

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
  const SAME = ['slot', 'json-feed', 'rss', 'rdf', 'atom', 'wordpress', 'schema', 'elasticsearch', 'typesense'];
  const GIVEN = ['object', 'articles'];
  const STATES = {
    loading: 'loading',
    ready: 'ready',
    empty: 'empty',
    partial: 'ready partial',
    stale: 'stale',
    offline: 'stale offline',
    kept: 'error',
  };
  const ERRORS = [
    ...['status', 'not-a-feed', 'syntax', 'dtd', 'shape', 'policy', 'unknown-format'],
    ...['timeout', 'too-large', 'cors', 'network'],
  ];

  for (const [lang, width] of [
    ['ar', 1280],
    ['en', 1280],
    ['ar', 360],
    ['en', 360],
  ] as const) {
    it(`shows each source and state in ${lang} at ${width} pixels`, async () => {
      await using visited = await visit(browser, addressOf(lang), {viewport: {width, height: 900}});
      const {page} = visited;
      await readThrough(page);
      const stories = (name: string) => page.locator(`#${name}-${lang}`).evaluate(storiesIn);
      const [first, ...others] = await Promise.all([...SAME, ...GIVEN].map(stories));
      assert.equal(first?.length, 3);
      for (const [index, other] of others.entries()) assert.deepEqual(other, first, [...SAME, ...GIVEN][index + 1]);
      assert.equal((await stories('page')).length, 4);

      const report = (name: string) => page.locator(`[data-report-of="${name}-${lang}"] p`).allInnerTexts();
      for (const [name, states] of Object.entries(STATES)) {
        assert.equal((await report(name))[0]?.trim(), `:state ${states}`, name);
      }
      for (const code of ERRORS) {
        const [state, failure] = await report(code);
        assert.equal(state?.trim(), ':state error', code);
        assert.match(failure?.trim() ?? '', new RegExp(`^kashida-error ${code} .*\\.$`));
      }
      const name = `${SCREENSHOTS}related-links-${lang}-${width}.png`;
      await page.locator('#examples').screenshot({path: name});

      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual([...visited.messages.filter((message) => message !== NO_FILE), ...visited.errors], []);
      assert.deepEqual(
        visited.requests.filter((url) => !url.startsWith(`${site.origin}/`)),
        [],
      );
    });
  }

  it('is accessible with every list loaded, has no story twice in two lists, and asks once for both', async () => {
    for (const lang of ['ar', 'en']) {
      await using visited = await visit(browser, addressOf(lang), {viewport: {width: 1280, height: 900}});
      const {page} = visited;
      await readThrough(page);
      assert.deepEqual(await visited.violations(), []);
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
