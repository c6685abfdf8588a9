// Pages of many cards: the whole accessibility tree, layout shift, and what users of other cards report of them, which
// Chromium's protocol alone tells. What a reader does with cards in every engine is in `readers/cards.ts`.

import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {launch, serve, slowly, visit, type Site} from './support.js';

let folder: string;
let site: Site;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kashida-cards-'));
  [site, browser] = await Promise.all([serve({'/cdn': 'cdn', '/': folder}), launch()]);
});

after(async () => {
  await browser.close();
  await site.close();
  await rm(folder, {recursive: true});
});

async function open(body: string, options?: BrowserContextOptions, by = browser) {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
    <style>body { margin: 0; } kashida-article-card:not(:defined) { display: block; }</style>
    <script type="module" src="/cdn/kashida.js"></script>${body}</html>`;
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'story.html'), '<!doctype html><title>Story</title>');
  return visit(by, `${site.origin}/`, options);
}

/** Every kind of card, four of each, with the name that its link must have. */
const KINDS: [attributes: string, name: string, content?: string][] = [
  ['headline="A plain story NUMBER" href="/story.html?NUMBER"', 'A plain story NUMBER'],
  [
    'headline="The count NUMBER" href="/story.html?NUMBER" type="live" author="Mona Saleh" date-published="2026-11-20"',
    'Live The count NUMBER',
  ],
  [
    'headline="The lamp NUMBER" href="/story.html?NUMBER" type="video" duration="PT3M5S" access="premium" kicker="Video"',
    'Video 3:05 Subscribers The lamp NUMBER',
  ],
  ['type="opinion" kicker="Coast"', 'A slotted link NUMBER', '<a href="/story.html?NUMBER">A slotted link NUMBER</a>'],
  [
    'headline="Live: from the pier NUMBER" href="/story.html?NUMBER" type="live" image-alt="Live: from the pier NUMBER"',
    'Live: from the pier NUMBER',
  ],
];

const twenty = Array.from({length: 20}, (_, number) => {
  const [attributes, name, content = ''] = KINDS[number % KINDS.length]!;
  const numbered = (text: string) => text.replaceAll('NUMBER', String(number));
  const standfirst = 'standfirst="After eleven years in the dark, and no ship lost."';
  return {
    name: numbered(name),
    markup: `<kashida-article-card image="/fault/picture" ${standfirst} ${numbered(attributes)}>${numbered(content)}</kashida-article-card>`,
  };
});

const pageOfTwenty = `<kashida-article-list heading-level="2">${twenty.map(({markup}) => markup).join('')}</kashida-article-list>`;

async function rolesOf(page: Page): Promise<{role: string; name: string}[]> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ignored}) => !ignored)
    .map(({role, name}) => ({role: String(role?.value), name: String(name?.value ?? '').trim()}));
}

describe('a page of 20 cards', () => {
  it('has 20 links in its list of links, each named by badge words and headline, once', async () => {
    await using visited = await open(pageOfTwenty);
    const roles = await rolesOf(visited.page);
    const links = roles.filter(({role}) => role === 'link').map(({name}) => name);
    assert.deepEqual(
      links,
      twenty.map(({name}) => name),
    );
    assert.equal(roles.filter(({role}) => role === 'listitem').length, 20);
    assert.equal(roles.filter(({role}) => role === 'image').length, 0);
    assert.equal(roles.filter(({role}) => role === 'heading').length, 20);
  });

  it('says the kind of a slotted link in the heading', async () => {
    await using visited = await open(pageOfTwenty);
    const headings = (await rolesOf(visited.page)).filter(({role}) => role === 'heading').map(({name}) => name);
    assert.equal(headings[3], 'Opinion A slotted link 3');
  });
});

describe('a page of 30 cards with slow, missing and odd-sized pictures', () => {
  it('moves nothing', async () => {
    const pictures = [
      '/fault/picture?ms=700',
      '/fault/404',
      '/fault/picture?width=33&height=2000&ms=300',
      '/fault/picture?width=3000&height=40',
      '/fault/html',
      '/fault/hang',
    ];
    const cards = Array.from({length: 30}, (_, number) => {
      const image = pictures[number % pictures.length];
      const layout = ['stack', 'row', 'compact', 'overlay', 'lead'][number % 5];
      return `<kashida-article-card layout="${layout}" headline="Story ${number}" href="/story.html?${number}" image="${image}"
        image-ratio="${number % 2 ? '4/3' : '1/1'}" date-published="2026-11-20T09:30Z"></kashida-article-card>`;
    });
    for (const width of [360, 1280]) {
      await using visited = await openHanging(`<kashida-article-list>${cards.join('')}</kashida-article-list>`, width);
      const {page} = visited;
      for (let scrolled = 0; scrolled < 12; scrolled++) {
        await page.mouse.wheel(0, 700);
        await page.waitForTimeout(100);
      }
      await page.waitForTimeout(800);
      assert.equal(await visited.layoutShift(), 0, `at ${width} pixels`);
    }
  });

  // A picture that never comes keeps the page from becoming idle, and so it comes at last.
  function openHanging(body: string, width: number) {
    return open(body.replaceAll('/fault/hang', '/fault/picture?ms=2500'), {viewport: {width, height: 800}});
  }
});

describe('what users of other cards report', () => {
  it('title announced twice: a picture’s text that is the headline is not read again', async () => {
    await using visited = await open(twenty[4]!.markup);
    const names = (await rolesOf(visited.page)).filter(({name}) => name.includes('from the pier'));
    assert.deepEqual(
      names.map(({role}) => role).filter((role) => /link|heading|image/.test(role)),
      ['heading', 'link'],
    );
  });

  it('a whole-card anchor removes the heading from the accessibility tree: ours keeps it', async () => {
    await using visited = await open(twenty[0]!.markup);
    const roles = await rolesOf(visited.page);
    assert.ok(roles.some(({role, name}) => role === 'heading' && name === 'A plain story 0'));
  });

  it('overlong announcement: the link’s name has neither standfirst nor byline nor date', async () => {
    await using visited = await open(twenty[1]!.markup);
    const [link] = (await rolesOf(visited.page)).filter(({role}) => role === 'link');
    assert.equal(link?.name, 'Live The count 1');
  });

  it('“premium premium”: a badge is said once', async () => {
    await using visited = await open(
      '<kashida-article-card headline="A" href="/story.html" access="premium" kicker="subscribers"></kashida-article-card>',
    );
    const text = await visited.page.locator('kashida-article-card .card').innerText();
    assert.equal(text.match(/subscribers/gi)?.length, 1);
  });

  it('client-rendered cards start the largest picture late: ours asks for it with the first frame, ahead of others', async () => {
    await using visited = await open(
      `<kashida-article-card headline="B" image="/fault/picture?later"></kashida-article-card>
       <kashida-article-card headline="A" image="/fault/picture?first" priority></kashida-article-card>`,
    );
    const pictures = visited.requests.filter((url) => url.includes('/fault/picture'));
    assert.match(pictures[0]!, /first/);
  });

  it('client-rendered cards start the largest picture late: ours waits for no language', async () => {
    const late = slowly(browser, 1500, '**/cdn/locales/ar.js');
    const card =
      '<kashida-article-card lang="ar" headline="A" type="live" image="/fault/picture" priority></kashida-article-card>';
    await using visited = await open(card, {}, late);
    const times = await visited.page.evaluate(() =>
      Object.fromEntries(
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
          ({name, startTime, responseEnd}) => [new URL(name).pathname, {startTime, responseEnd}],
        ),
      ),
    );
    assert.ok(times['/fault/picture']!.startTime < times['/cdn/locales/ar.js']!.responseEnd);
  });

  it('moving badges: the live sign is still for readers who asked for less motion', async () => {
    const animation = async (reducedMotion: 'reduce' | 'no-preference') => {
      await using visited = await open(twenty[1]!.markup, {reducedMotion});
      const badge = visited.page.locator('kashida-article-card .live');
      return await badge.evaluate((node) => getComputedStyle(node, '::before').animationName);
    };
    assert.equal(await animation('no-preference'), 'pulse');
    assert.equal(await animation('reduce'), 'none');
  });
});
