// @ts-check
// A thousand cards that come into a page at once, as a script inserts them: ours by attributes alone, beside the same
// content as plain HTML in the same style, and in the cards of other libraries. The page and its scripts are there
// before. Until the first frame, the main thread's processor time is counted from Chromium's own trace.

import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {chromiumArguments, findBrowser} from '../browsers.js';
import {npm, root} from '../npm.js';
import {cardStyles} from '../../src/card/card.styles.js';
import {formatDate, parseDate} from '../../src/locale/dates.js';
import {base} from '../../src/styles/base.styles.js';
import {serve} from '../../test/support/server.js';
import {median, row} from './table.js';
import {sum, traced, workBetween} from './trace.js';

const CARDS = 1000;
const ROUNDS = 7;

/** Where the other libraries are installed, by themselves. */
const PEERS = 'test/bench';

/** @type {{headline: string, lang: string}[]} */
const headlines = JSON.parse(readFileSync(new URL('../../test/fixtures/headlines.json', import.meta.url), 'utf8'));
const titles = headlines.filter(({lang}) => lang === 'en').map(({headline}) => headline);

const STORIES = Array.from({length: CARDS}, (_, place) => {
  const date = new Date(Date.UTC(2026, 10, 20) - place * 600_000).toISOString();
  return {
    url: `https://news.example/story/${place}`,
    headline: `${titles[place % titles.length]} (${place})`,
    standfirst: 'What the story tells in a sentence or two, so that a reader knows whether to go on with it.',
    date,
    dateText: formatDate(/** @type {import('../../src/locale/dates.js').NewsDate} */ (parseDate(date)), 'en'),
  };
});

/** @typedef {(typeof STORIES)[number]} Story */

const KICKER = 'Economy';
const AUTHOR = {name: 'Mona Saleh', url: 'https://news.example/authors/mona'};
const PICTURE = '/fixtures/picture.svg';

/**
 * What a page that builds its cards of plain HTML would write.
 *
 * @param {Story} story
 */
const plain = ({url, headline, standfirst, date, dateText}) => `<article class="card stack">
<div class="image"><img class="picture" loading="lazy" decoding="async" alt="" src="${PICTURE}"></div>
<div class="body"><p class="kicker">${KICKER}</p><h3 class="headline"><a class="link" href="${url}">${headline}</a></h3>
<p class="standfirst">${standfirst}</p>
<div class="meta"><span class="byline">By <a class="author" href="${AUTHOR.url}">${AUTHOR.name}</a></span>
<time datetime="${date}">${dateText}</time></div></div></article>`;

// No more than the look of it asks for.
const PLAIN_STYLE = `
  .card {align-content: start; display: grid; gap: 0.75rem; position: relative}
  .image {aspect-ratio: 16 / 9; background: #eee}
  .picture {display: block; height: 100%; object-fit: cover; width: 100%}
  .body {display: grid; gap: 0.4rem}
  .kicker, .headline, .standfirst {margin: 0}
  .kicker {color: #9c1420; font-size: 0.8125rem; font-weight: 700}
  .headline {font-size: 1.25rem; line-height: 1.2}
  .link {color: inherit; text-decoration: none}
  .link::after {content: ''; inset: 0; position: absolute}
  .standfirst {color: #555; font-size: 0.9375rem; line-height: 1.5; position: relative; z-index: 1}
  .meta {color: #555; display: flex; flex-wrap: wrap; font-size: 0.8125rem; gap: 0 0.9em; line-height: 1.5}
  .author {color: inherit; position: relative; z-index: 1}`;

const OUR_STYLE = `${base.cssText}${cardStyles.cssText}`
  .replaceAll(/:host\((.*?)\)/g, '.host$1')
  .replaceAll(':host', '.host');

/**
 * The page's own markup in another library's card.
 *
 * @param {Story} story
 */
const text = ({url, headline, standfirst}) =>
  `<p>${KICKER}</p><h3><a href="${url}">${headline}</a></h3><p>${standfirst}</p>`;

/** @param {Story} story */
const meta = ({date, dateText}) =>
  `By <a href="${AUTHOR.url}">${AUTHOR.name}</a> <time datetime="${date}">${dateText}</time>`;

/** @param {string} slot */
const picture = (slot) =>
  `<img slot="${slot}" loading="lazy" decoding="async" alt="" src="${PICTURE}" width="160" height="90">`;

/**
 * @typedef {object} Subject
 * @property {string} [modules] what defines its element
 * @property {string} [style]
 * @property {string} [page] what stands around the cards; `%` is their place
 * @property {(story: Story) => string} card
 */

/** @type {Record<string, Subject>} */
const SUBJECTS = {
  'plain HTML': {card: plain, style: PLAIN_STYLE},
  'plain, content-visibility: auto': {
    card: plain,
    style: `${PLAIN_STYLE} .card {content-visibility: auto; contain-intrinsic-size: auto 24rem}`,
  },
  // What containers, directions and scripts ask of a style sheet costs without components too.
  'plain, in the style of ours': {
    card: (story) => `<div class="host"><div class="root latin">${plain(story)}</div></div>`,
    style: OUR_STYLE,
  },
  'kashida-article-card': {
    card: ({url, headline, standfirst, date}) => `<kashida-article-card href="${url}" headline="${headline}"
      kicker="${KICKER}" standfirst="${standfirst}" author="${AUTHOR.name}" author-href="${AUTHOR.url}"
      date-published="${date}" image="${PICTURE}"></kashida-article-card>`,
  },
  'sl-card': {
    modules: `import '@shoelace-style/shoelace/dist/components/card/card.js';
      import '@shoelace-style/shoelace/dist/themes/light.css';`,
    card: (story) => `<sl-card>${picture('image')}${text(story)}<div slot="footer">${meta(story)}</div></sl-card>`,
  },
  'wa-card': {
    modules: `import '@awesome.me/webawesome/dist/components/card/card.js';
      import '@awesome.me/webawesome/dist/styles/themes/default.css';`,
    card: (story) => `<wa-card>${picture('media')}${text(story)}<div slot="footer">${meta(story)}</div></wa-card>`,
  },
  'sp-card': {
    modules: `import '@spectrum-web-components/theme/sp-theme.js';
      import '@spectrum-web-components/theme/scale-medium.js';
      import '@spectrum-web-components/theme/theme-light.js';
      import '@spectrum-web-components/card/sp-card.js';`,
    page: '<sp-theme system="spectrum" color="light" scale="medium">%</sp-theme>',
    card: ({url, headline, standfirst, ...rest}) => `<sp-card subheading="${KICKER}">${picture('cover-photo')}
      <a slot="heading" href="${url}">${headline}</a><p slot="description">${standfirst}</p>
      <div slot="footer">${meta({url, headline, standfirst, ...rest})}</div></sp-card>`,
  },
};

/** @param {Subject} subject @param {number} place */
const pageOf = ({style = '', page = '%', modules}, place) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>News</title>
<style>
  body {margin: 1rem; font-family: sans-serif}
  #page {display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr))}
  ${style}
</style>
${modules ? `<link rel="stylesheet" href="${place}.css"><script type="module" src="${place}.js"></script>` : '<script type="module" src="/cdn/kashida.js"></script>'}
${page.replace('%', '<div id="page"></div>')}
<script>
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => {
    // After this frame's layout and paint.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  }));
  const load = async () => {
    const answer = await fetch('${place}.txt');
    globalThis.cards = await answer.text();
  };
  const measure = async () => {
    // In a task of the page's own, not in that of the browser's driver.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const page = document.getElementById('page');
    performance.mark('bench-start');
    page.innerHTML = cards;
    await frame();
    performance.mark('bench-frame');
    await Promise.all([...page.children].map((card) => card.updateComplete));
    await frame();
    performance.mark('bench-end');
    delete globalThis.cards;
    return [page.children.length, find('(${CARDS - 1})'), page.scrollHeight];
  };
</script>`;

const FIGURES = ['first frame', '÷ plain', 'longest', 'later slice', 'all, CPU', 'all, clock', 'kB a card'];

export async function bench() {
  const executablePath = findBrowser('chromium');
  if (!executablePath) return console.log('Left out: Chromium is not here.');
  if (!existsSync(`${root}${PEERS}/node_modules`) && !npm(['ci', '--ignore-scripts', '--prefix', PEERS])) {
    throw new Error(`What is in ${PEERS} could not be installed.`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'kashida-'));
  const subjects = Object.entries(SUBJECTS);
  for (const [place, [, subject]] of subjects.entries()) {
    writeFileSync(`${folder}/${place}.html`, pageOf(subject, place));
    writeFileSync(`${folder}/${place}.txt`, STORIES.map(subject.card).join('\n'));
    if (subject.modules) await bundle(subject.modules, `${folder}/${place}.js`);
  }
  const site = await serve({'/cdn': 'cdn', '/': folder});
  const browser = await chromium.launch({executablePath, args: chromiumArguments});
  try {
    console.log(`${CARDS} cards, Chromium ${browser.version()}; ms of processor time, median of ${ROUNDS}`);
    /** @type {number[][][]} */
    const runs = subjects.map(() => []);
    for (let round = 0; round < ROUNDS; round++) {
      // In turns, each round from another one on: whatever else the machine does falls on all.
      for (const step of subjects.keys()) {
        const place = (step + round) % subjects.length;
        runs[place]?.push(await run(browser, `${site.origin}/${place}.html`));
      }
    }
    row('', FIGURES);
    const [plainFrames = []] = runs.map((rounds) => rounds.map(([first = NaN]) => first));
    subjects.forEach(([name], place) => {
      const rounds = runs[place] ?? [];
      const [first = NaN, ...others] = [0, 1, 2, 3, 4, 5].map((column) =>
        median(rounds.map((run) => run[column] ?? NaN)),
      );
      row(
        name,
        [first, first / median(plainFrames), ...others].map((figure, column) => figure.toFixed(column === 1 ? 2 : 1)),
      );
    });
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, {recursive: true});
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<number[]>}
 */
async function run(browser, url) {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  const page = await context.newPage();
  await page.goto(url, {waitUntil: 'networkidle'});
  await page.evaluate('load()');
  const session = await context.newCDPSession(page);
  const before = await heapOf(session);
  /** @type {{answer: [number, boolean, number], events: import('./trace.js').TraceEvent[]}} */
  const {answer, events} = await traced(page, 'measure()');
  const after = await heapOf(session);
  await context.close();
  const [count, found, height] = answer;
  if (count !== CARDS || !found || height < 10_000) throw new Error(`${url} does not show all cards.`);
  const first = workBetween(events, 'bench-start', 'bench-frame');
  const later = workBetween(events, 'bench-frame', 'bench-end');
  const all = workBetween(events, 'bench-start', 'bench-end');
  return [
    sum(first.processor),
    Math.max(...all.processor),
    Math.max(0, ...later.processor.slice(1)),
    sum(all.processor),
    all.wait,
    (after - before) / CARDS / 1000,
  ];
}

/** @param {import('playwright-core').CDPSession} session */
async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * @param {string} contents
 * @param {string} outfile
 */
async function bundle(contents, outfile) {
  await build({
    stdin: {contents, resolveDir: root + PEERS},
    bundle: true,
    minify: true,
    format: 'esm',
    outfile,
    external: ['*.woff2', '*.svg'],
    legalComments: 'none',
    logLevel: 'error',
  });
  if (!existsSync(outfile.replace('.js', '.css'))) writeFileSync(outfile.replace('.js', '.css'), '');
}
