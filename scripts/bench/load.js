// @ts-check
// A page that asks too much: very many elements at once, a feed of 10,000 items, a headline of a million letters, 5,000
// changes of language. Measured is the main thread's processor time and its longest task, from Chromium's own trace, until
// the page is still, and what the JavaScript heap holds after a collection. What of it has a bound is asserted in
// `test/load.test.ts`.

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {chromiumArguments, findBrowser} from '../browsers.js';
import {serve} from '../../test/support/server.js';
import {median, row} from './table.js';
import {sum, traced, workBetween} from './trace.js';

const ROUNDS = 5;

/** What a page does, in a function of its own. It has `add(tag, properties)` and `shown(elements)`. */
const WORK = {
  'an empty page': '',
  '1,000 cards, 50 bars, 20 lists': `
    const all = [];
    for (let n = 0; n < 1000; n++) all.push(add('kashida-article-card', {href: '/' + n, headline: 'Story ' + n, author: 'Mona', datePublished: '2026-11-20'}));
    for (let n = 0; n < 50; n++) all.push(add('kashida-share-bar', {url: '/a', headline: 'A'}));
    for (let n = 0; n < 20; n++) all.push(add('kashida-related-links', {src: '/fault/feed', dedupe: 'none'}));
    await shown(all);`,
  'a feed of 10,000 items, 50 shown': `
    await shown([add('kashida-related-links', {src: '/fault/big?item=500', max: 50})]);`,
  'a headline of a million letters': `
    await shown([add('kashida-article-card', {href: '/a', headline: 'ن'.repeat(1e6)})]);`,
  '5,000 changes of language': `
    const all = [add('kashida-article-card', {href: '/a', headline: 'A', datePublished: '2026-11-20'}), add('kashida-share-bar', {url: '/a'})];
    await shown(all);
    const languages = ['ar', 'he', 'fa', 'en'];
    for (let turn = 0; turn < 5000; turn++) {
      document.body.lang = languages[turn % 4];
      document.body.dir = turn % 2 ? 'rtl' : 'ltr';
      if (turn % 49 === 0) await new Promise((resolve) => setTimeout(resolve));
    }`,
};

/** @param {string} work */
const pageOf = (work) => `<!doctype html>
<html lang="en">
<title>Page</title>
<script type="module" src="/cdn/kashida.js"></script>
<body>
<script>
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const add = (tag, properties) => {
    const element = Object.assign(document.createElement(tag), properties);
    document.body.append(element);
    return element;
  };
  const shown = async (elements) => {
    for (;;) {
      const left = elements.find(({shadowRoot}) => !shadowRoot?.querySelector('[part=headline], [part=bar]'));
      if (!left) return frame();
      // Lists ask when a reader comes near.
      left.scrollIntoView();
      await frame();
    }
  };
  const work = async () => {${work}};
  const measure = async () => {
    // In a task of the page's own, not in that of the browser's driver.
    await new Promise((resolve) => setTimeout(resolve, 100));
    performance.mark('bench-start');
    await work();
    await frame();
    performance.mark('bench-end');
    return document.body.childElementCount;
  };
</script>`;

const FIGURES = ['clock', 'all, CPU', 'longest, CPU', 'heap, MB', 'requests'];

export async function bench() {
  const executablePath = findBrowser('chromium');
  if (!executablePath) return console.log('Left out: Chromium is not here.');
  const folder = mkdtempSync(join(tmpdir(), 'kashida-'));
  const names = Object.keys(WORK);
  Object.values(WORK).forEach((work, place) => writeFileSync(`${folder}/${place}.html`, pageOf(work)));
  const site = await serve({'/cdn': 'cdn', '/': folder});
  const browser = await chromium.launch({executablePath, args: chromiumArguments});
  try {
    console.log(`Chromium ${browser.version()}; ms, median of ${ROUNDS}`);
    row('', FIGURES);
    for (const [place, name] of names.entries()) {
      /** @type {number[][]} */
      const runs = [];
      for (let round = 0; round < ROUNDS; round++) runs.push(await run(browser, site, `/${place}.html`));
      row(
        name,
        FIGURES.map((_, column) => median(runs.map((figures) => figures[column] ?? NaN)).toFixed(column === 3 ? 1 : 0)),
      );
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, {recursive: true});
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('../../test/support/server.js').Site} site
 * @param {string} path
 * @returns {Promise<number[]>} in the order of FIGURES
 */
async function run(browser, site, path) {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  const page = await context.newPage();
  await page.goto(site.origin + path, {waitUntil: 'networkidle'});
  const before = site.requests.length;
  const {events} = await traced(page, 'measure()');
  const requests = site.requests.length - before;
  const {wait, clock, processor} = workBetween(events, 'bench-start', 'bench-end');
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  await context.close();
  if (!clock.length) throw new Error(`The trace of ${path} has no task.`);
  return [wait, sum(processor), Math.max(...processor), usedSize / 1e6, requests];
}
