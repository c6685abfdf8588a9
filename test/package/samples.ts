// Markup in which each element shows every part and slot that it has, in as many copies as that takes; and what a reader
// does to see the rest.

import type {Page} from 'playwright-core';

interface Sample {
  html: string;
  /** Sets properties. Runs in the page, on all that `html` holds of the element. */
  set?: (elements: Element[]) => void;
  act?: (page: Page) => Promise<void>;
  /** What a reader does besides, so that the element tells of everything that it can tell of; breaking it is the test's. */
  tell?: (page: Page) => Promise<void>;
  /** How the element comes into each of its states. */
  states?: Record<string, State>;
}

interface State {
  html: string;
  act?: (page: Page) => Promise<void>;
}

const FULL = {
  url: '/a',
  headline: 'Full',
  kicker: 'Kicker',
  standfirst: 'Standfirst',
  author: [{name: 'Mona', image: '/picture.svg'}],
  datePublished: '2026-11-18T18:00:00Z',
  image: {url: '/picture.svg'},
  type: 'opinion',
  access: 'premium',
  timeRequired: 'PT5M',
  commentCount: 3,
  sponsor: 'Sponsor',
  sublinks: [{url: '/b', headline: 'Sublink'}],
};

const LIST = `<ul>${[1, 2, 3, 4, 5, 6].map((n) => `<li><a href="/${n}">Story ${n}</a></li>`).join('')}</ul>`;

const related = (src: string) => `<kashida-related-links src="${src}"></kashida-related-links>`;

const press = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click();
};

const again = async (page: Page) => {
  const list = page.locator('kashida-related-links');
  await list.locator('[part=link]').first().waitFor();
  await list.evaluate((list) => (list as unknown as {load(): Promise<void>}).load());
};

const slotted = (...slots: string[]) => slots.map((slot) => `<p slot="${slot}">${slot}</p>`).join('');

export const SAMPLES: Record<string, Sample> = {
  'kashida-ad-slot': {
    html: '<kashida-ad-slot><p>Advertisement</p></kashida-ad-slot>',
    states: {collapsed: {html: '<kashida-ad-slot empty></kashida-ad-slot>'}},
  },
  'kashida-article-card': {
    html: `<kashida-article-card></kashida-article-card>
      <kashida-article-card><a href="/b">Slotted</a>${slotted(
        'image',
        'sponsor',
        'kicker',
        'standfirst',
        'meta',
        'save',
        'sublinks',
        'footer',
      )}</kashida-article-card>`,
    set: ([card]) => Object.assign(card!, {article: globalThis.FULL}),
    tell: press('kashida-article-card [part=link]'),
    states: {
      // It ends with the next frame, and here none comes.
      waiting: {
        html: `<script>requestAnimationFrame = setTimeout = () => 0</script>
          <div hidden>${'<kashida-article-card href="/a" headline="A"></kashida-article-card>'.repeat(30)}</div>`,
      },
    },
  },
  'kashida-article-header': {
    html: `<kashida-article-header headline="A" kicker="K" standfirst="S" author="Mona" date-published="2026-11-18"></kashida-article-header>
      <kashida-article-header><h1>A</h1>${slotted('kicker', 'standfirst', 'image', 'meta', 'footer')}</kashida-article-header>`,
  },
  'kashida-article-list': {
    html: `<kashida-article-list></kashida-article-list>
      <kashida-article-list><kashida-article-card href="/a" headline="A"></kashida-article-card></kashida-article-list>`,
    set: ([list]) => Object.assign(list!, {articles: [globalThis.FULL]}),
    tell: press('kashida-article-list [part=item] [part=link]'),
  },
  'kashida-article-time': {
    html: `<kashida-article-time date-published="2026-11-18"></kashida-article-time>
      <kashida-article-time>Yesterday</kashida-article-time>`,
  },
  'kashida-byline': {
    html: `<kashida-byline location="Beirut" agency="AFP"></kashida-byline><kashida-byline></kashida-byline>`,
    set: ([byline]) => Object.assign(byline!, {author: globalThis.FULL.author}),
  },
  'kashida-comments-link': {
    html: '<kashida-comments-link href="#c" count="3"><a href="#c">C</a></kashida-comments-link>',
  },
  'kashida-figure': {
    html: `<kashida-figure caption="Caption" credit="Credit" zoom><img src="/picture.svg" alt="" width="60" height="40"></kashida-figure>`,
    act: async (page) => {
      await page.locator('kashida-figure button').click();
    },
  },
  'kashida-follow-bar': {
    html: `<kashida-follow-bar><a href="https://www.youtube.com/@news">YouTube</a></kashida-follow-bar>
      <kashida-follow-bar></kashida-follow-bar>`,
  },
  'kashida-reading-progress': {
    html: '<article><p>Words</p><kashida-reading-progress></kashida-reading-progress></article>',
  },
  'kashida-reading-time': {
    html: '<article><p>Words</p><kashida-reading-time></kashida-reading-time></article><kashida-reading-time></kashida-reading-time>',
  },
  'kashida-related-links': {
    html: `<kashida-related-links dedupe="none" layout="numbered" max="2" load-more>${LIST}</kashida-related-links>
      <kashida-related-links dedupe="none" layout="rail" max="6">${LIST}</kashida-related-links>
      <kashida-related-links dedupe="none" layout="grid" show="image kicker time byline"></kashida-related-links>
      <kashida-related-links dedupe="none" src="/none.json">${LIST}</kashida-related-links>
      <kashida-related-links dedupe="none" src="/empty.json"><p slot="empty">Nothing</p></kashida-related-links>`,
    set: ([, , grid]) => Object.assign(grid!, {articles: [globalThis.FULL]}),
    act: async (page) => {
      for (const list of await page.locator('kashida-related-links').all()) await list.scrollIntoViewIfNeeded();
      await page.locator('kashida-related-links').getByRole('button', {name: 'Try again'}).waitFor();
    },
    tell: async (page) => {
      const item = page.locator('kashida-related-links [part=item]').first();
      await item.scrollIntoViewIfNeeded();
      await page.waitForFunction(() => globalThis.told.some(({type}) => type === 'kashida-view'));
      await item.locator('[part=link]').click();
    },
    states: {
      loading: {
        html: related('/fault/feed'),
        act: (page) =>
          page.locator('kashida-related-links').evaluate((list) => list.setAttribute('src', '/fault/silent')),
      },
      ready: {html: related('/fault/feed')},
      empty: {html: related('/empty.json')},
      error: {html: related('/fault/500')},
      stale: {html: related('/fault/once?then=500'), act: again},
      offline: {
        html: related('/fault/feed'),
        act: async (page) => {
          await page.context().setOffline(true);
          await again(page);
        },
      },
      partial: {html: related('/fault/bomb?stories')},
    },
  },
  'kashida-share-bar': {
    html: `<kashida-share-bar networks="x copy" native="always"><a slot="network" href="https://own.example/share" data-share="https://own.example/?u={url}">Own</a></kashida-share-bar>`,
    act: async (page) => {
      const bar = page.locator('kashida-share-bar');
      await bar.getByRole('button', {name: 'More'}).click();
      await bar.getByRole('button', {name: 'QR code'}).click();
      await bar.getByRole('img', {name: 'QR code'}).waitFor();
    },
    tell: async (page) => {
      await page.keyboard.press('Escape');
      await press('kashida-share-bar [part=bar] [part=network]')(page);
    },
  },
  'kashida-sources': {
    html: `<kashida-sources><a href="/afp">AFP</a></kashida-sources><kashida-sources></kashida-sources>`,
  },
};

/** An event of ours, as an element has told of it. */
export interface Told {
  by: string;
  type: string;
  cancelable: boolean;
  facts: string[];
}

declare global {
  var FULL: typeof FULL_ARTICLE;
  var told: Told[];
}

/** For `set`, which runs in the page. */
export const FULL_ARTICLE = FULL;
