// @ts-check
// A feed of 10,000 items as a list reads it, beside a page that reads it whole with DOMParser. Counted is every task of
// the page's main thread, from Chromium's own trace, between asking for the list and its first frame: fetching, the
// lazily loaded reader, layout and paint included. The page and its scripts are there before.

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {chromiumArguments, findBrowser} from '../browsers.js';
import {serve} from '../../test/support/server.js';
import {median, row} from './table.js';
import {sum, traced, workBetween} from './trace.js';

const ITEMS = 10_000;
const BYTES_AN_ITEM = 500;
const MAX = 10;
const ROUNDS = 12;

/** @type {{headline: string, lang: string}[]} */
const headlines = JSON.parse(readFileSync(new URL('../../test/fixtures/headlines.json', import.meta.url), 'utf8'));

const titles = headlines.filter(({lang}) => lang === 'ar' || lang === 'en').map(({headline}) => headline);

const STORIES = Array.from({length: ITEMS}, (_, place) => ({
  url: `https://news.example/story/${place}`,
  headline: `${titles[place % titles.length]} (${place})`,
}));

/** @param {object} properties */
const list = (properties) => `
  const list = document.createElement('kashida-related-links');
  Object.assign(list, {max: ${MAX}}, ${JSON.stringify(properties)});
  document.body.append(list);
  await new Promise((resolve) => list.addEventListener('kashida-load', resolve));
  return list.shadowRoot.querySelectorAll('li a').length;`;

/** What a page does, and answers with the number of links. */
const PAGES = {
  'kashida, max=10': list({src: 'feed.xml'}),
  'kashida, max=10, rank=similar': list({src: 'feed.xml', rank: 'similar'}),
  'the same list without a feed': list({articles: STORIES.slice(0, MAX)}),
  'DOMParser, 10 links': `
  const text = await (await fetch('feed.xml')).text();
  const feed = new DOMParser().parseFromString(text, 'text/xml');
  const list = document.createElement('ul');
  for (const item of [...feed.querySelectorAll('item')].slice(0, ${MAX})) {
    const link = document.createElement('a');
    link.href = item.querySelector('link').textContent;
    link.textContent = item.querySelector('title').textContent;
    const entry = document.createElement('li');
    entry.append(link);
    list.append(entry);
  }
  document.body.append(list);
  return list.querySelectorAll('a').length;`,
};

/** @param {string} work */
const pageOf = (work) => `<!doctype html>
<html lang="en">
<title>Wheat harvest shrinks after a dry winter</title>
<script type="module" src="/cdn/kashida.js"></script>
<script>
  const work = async () => {${work}};
  const measure = async () => {
    // In a task of the page's own, not in that of the browser's driver.
    await new Promise((resolve) => setTimeout(resolve, 100));
    performance.mark('bench-start');
    const links = await work();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    performance.mark('bench-end');
    return links;
  };
</script>`;

const FIGURES = ['first list', 'all tasks', 'longest', 'all, CPU', 'longest, CPU'];

export async function bench() {
  const executablePath = findBrowser('chromium');
  if (!executablePath) return console.log('Left out: Chromium is not here.');
  const folder = mkdtempSync(join(tmpdir(), 'kashida-'));
  const feed = feedText();
  writeFileSync(`${folder}/feed.xml`, feed);
  const names = Object.keys(PAGES);
  Object.values(PAGES).forEach((work, place) => writeFileSync(`${folder}/${place}.html`, pageOf(work)));
  const site = await serve({'/cdn': 'cdn', '/': folder});
  const browser = await chromium.launch({executablePath, args: chromiumArguments});
  try {
    const size = (Buffer.byteLength(feed) / 1e6).toFixed(1);
    console.log(`RSS of ${ITEMS} items, ${size} MB; Chromium ${browser.version()}; ms, median of ${ROUNDS}`);
    /** @type {number[][][]} */
    const runs = names.map(() => []);
    for (let round = 0; round < ROUNDS; round++) {
      // In turns, each round from another one on: whatever else the machine does falls on all.
      for (const step of names.keys()) {
        const place = (step + round) % names.length;
        runs[place]?.push(await run(browser, `${site.origin}/${place}.html`));
      }
    }
    row('', FIGURES);
    const medians = runs.map((figures) => FIGURES.map((_, column) => median(figures.map((run) => run[column] ?? NaN))));
    names.forEach((name, place) => print(name, medians[place] ?? []));
    const [ours = []] = medians;
    const others = medians.at(-1) ?? [];
    print(
      'DOMParser ÷ kashida',
      others.map((figure, column) => figure / (ours[column] ?? NaN)),
    );
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, {recursive: true});
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<number[]>} in the order of FIGURES, in milliseconds
 */
async function run(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, {waitUntil: 'networkidle'});
  const {answer: links, events} = await traced(page, 'measure()');
  await context.close();
  if (links !== MAX) throw new Error(`${url} shows ${links} links instead of ${MAX}.`);
  const {wait, clock, processor} = workBetween(events, 'bench-start', 'bench-end');
  return [wait, sum(clock), Math.max(...clock), sum(processor), Math.max(...processor)];
}

/**
 * @param {string} name
 * @param {number[]} figures
 */
function print(name, figures) {
  row(
    name,
    figures.map((figure) => figure.toFixed(1)),
  );
}

function feedText() {
  const items = STORIES.map(({url, headline}, place) => {
    const title = headline.replaceAll('&', '&amp;');
    const date = new Date(Date.UTC(2026, 10, 20) - place * 600_000).toUTCString();
    const start = `<item><title>${title}</title><link>${url}</link><guid>${url}</guid><pubDate>${date}</pubDate><category>News</category><description>`;
    const end = '</description></item>\n';
    const missing = BYTES_AN_ITEM - Buffer.byteLength(start + end);
    return start + 'What the story tells. '.repeat(30).slice(0, Math.max(0, missing)) + end;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>News</title><link>https://news.example/</link><description>All news</description>
${items.join('')}</channel></rss>
`;
}
