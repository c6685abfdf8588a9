// Pages of many cards, with the mouse, the keyboard and what a screen reader is told; and the faults that users of
// other cards report.

import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core';
import {launch, serve, visit, type Site} from './support.js';

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

async function open(body: string, options?: BrowserContextOptions) {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
    <style>body { margin: 0; } kashida-article-card:not(:defined) { display: block; }</style>
    <script type="module" src="/cdn/kashida.js"></script>${body}</html>`;
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'story.html'), '<!doctype html><title>Story</title>');
  return visit(browser, `${site.origin}/`, options);
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

  it('has one tab stop a card', async () => {
    await using visited = await open(pageOfTwenty);
    const stops: string[] = [];
    for (let press = 0; press < 20; press++) {
      await visited.page.keyboard.press('Tab');
      stops.push(
        await visited.page.evaluate(() => {
          const {activeElement} = document;
          return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.getAttribute('href') ?? '';
        }),
      );
    }
    const paths = stops.map((href) => new URL(href, site.origin).search);
    assert.deepEqual(
      paths,
      twenty.map((_, number) => `?${number}`),
    );
  });

  it('opens a tab by Ctrl-click and by the middle button, anywhere on the card', async () => {
    await using visited = await open(pageOfTwenty);
    const {page} = visited;
    for (const number of [0, 3]) {
      for (const how of [{modifiers: ['Control' as const]}, {button: 'middle' as const}]) {
        const opened = page.context().waitForEvent('page');
        await page
          .locator('kashida-article-card')
          .nth(number)
          .locator('.image')
          .click({...how, force: true});
        const tab = await opened;
        await tab.waitForURL(`**/story.html?${number}`);
        await tab.close();
      }
    }
    assert.equal(page.url(), `${site.origin}/`);
  });

  it('has the link’s own context menu over the whole card', async () => {
    await using visited = await open(pageOfTwenty);
    const {page} = visited;
    await page.evaluate(() => {
      addEventListener('contextmenu', (event) => {
        const link = event.composedPath().find((node) => (node as Element).matches?.('a[href]')) as HTMLAnchorElement;
        document.title = link?.search;
      });
    });
    for (const number of [0, 3]) {
      const image = page.locator('kashida-article-card').nth(number).locator('.image');
      await image.click({button: 'right', force: true});
      assert.equal(await page.title(), `?${number}`);
      await page.keyboard.press('Escape');
    }
  });

  it('lets a drag select the standfirst', async () => {
    await using visited = await open(pageOfTwenty);
    const standfirst = visited.page.locator('kashida-article-card').first().locator('[part=standfirst]');
    assert.match(await dragOver(visited.page, standfirst), /eleven years/);
    assert.equal(visited.page.url(), `${site.origin}/`);
  });
});

async function dragOver(page: Page, target: Locator): Promise<string> {
  const {x, y, width, height} = (await target.boundingBox())!;
  await page.mouse.move(x + 1, y + 4);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, {steps: 5});
  await page.mouse.move(x + width - 1, y + height - 4, {steps: 5});
  await page.mouse.up();
  return target.evaluate((node) => {
    const root = node.getRootNode() as ShadowRoot & {getSelection(): Selection};
    return root.getSelection().toString();
  });
}

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

  it('right-to-left told by the document only: a nested dir turns the card', async () => {
    await using visited = await open(
      `<div dir="rtl" lang="ar"><kashida-article-card layout="row" headline="خبر" image="/fault/picture"></kashida-article-card></div>`,
      {viewport: {width: 900, height: 600}},
    );
    const card = visited.page.locator('kashida-article-card');
    const image = (await card.locator('.image').boundingBox())!;
    const headline = (await card.locator('.headline').boundingBox())!;
    assert.ok(image.x > headline.x);
  });

  it('“LIVE” left in English: badges are in the language of the page', async () => {
    await using visited = await open(`<div dir="rtl" lang="ar">${twenty[1]!.markup}</div>`);
    const badge = visited.page.locator('kashida-article-card [part=badge]');
    await badge.getByText('مباشر').waitFor();
    assert.equal(await badge.count(), 1);
  });

  it('broken thumbnail box: a missing picture leaves a quiet box, not the browser’s sign of a broken one', async () => {
    await using visited = await open(
      '<kashida-article-card headline="A" image="/fault/404" image-alt="A lighthouse"></kashida-article-card>',
    );
    await visited.page.locator('kashida-article-card img').waitFor({state: 'hidden'});
    assert.ok((await visited.page.locator('kashida-article-card .image').boundingBox())!.height > 100);
    assert.equal(site.requests.filter((url) => url === '/fault/404').length >= 1, true);
  });

  it('client-rendered cards start the largest picture late: ours asks for it with the first frame, ahead of others', async () => {
    await using visited = await open(
      `<kashida-article-card headline="B" image="/fault/picture?later"></kashida-article-card>
       <kashida-article-card headline="A" image="/fault/picture?first" priority></kashida-article-card>`,
    );
    const pictures = visited.requests.filter((url) => url.includes('/fault/picture'));
    assert.match(pictures[0]!, /first/);
  });

  it('a stretched link blocks selection: the standfirst can be selected', async () => {
    await using visited = await open(twenty[3]!.markup);
    assert.match(await dragOver(visited.page, visited.page.locator('[part=standfirst]')), /eleven years/);
  });

  it('sub-links cannot be pressed over a video: ours can', async () => {
    await using visited = await open(
      `<kashida-article-card layout="overlay" headline="A" href="/story.html">
         <video slot="image" controls></video><a slot="sublinks" href="/story.html?lamp">The lamp</a>
       </kashida-article-card>`,
    );
    await visited.page.getByRole('link', {name: 'The lamp'}).click();
    await visited.page.waitForURL('**/story.html?lamp');
  });

  it('hard-coded h2: the level is the page’s', async () => {
    await using visited = await open('<kashida-article-card headline="A" heading-level="5"></kashida-article-card>');
    await visited.page.getByRole('heading', {level: 5, name: 'A'}).waitFor();
  });

  it('an increasingly large and complex number of props: one object or one script gives the whole card', async () => {
    const story = {
      '@type': 'NewsArticle',
      url: '/story.html',
      headline: 'The lighthouse is lit again',
      description: 'After eleven years.',
      articleSection: 'Coast',
      author: {name: 'Mona Saleh'},
      datePublished: '2026-11-20',
      image: '/fault/picture',
      isAccessibleForFree: false,
    };
    await using visited = await open(
      `<kashida-article-card from="#story"></kashida-article-card>
       <script type="application/ld+json" id="story">${JSON.stringify(story)}</script>`,
    );
    const text = await visited.page.locator('kashida-article-card .card').innerText();
    for (const part of ['Coast', 'Subscribers', 'The lighthouse', 'After eleven', 'By Mona Saleh', 'November 20']) {
      assert.ok(text.includes(part), part);
    }
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
