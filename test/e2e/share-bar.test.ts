// The share bar on a real page, by keyboard alone, and what it asks of the network.

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch, serve, visit, type Site} from './support.js';

const NETWORKS =
  'x facebook facebook-dialog messenger whatsapp telegram linkedin reddit bluesky threads mastodon lemmy friendica misskey ' +
  'pinterest tumblr vk ok line viber email sms flipboard hackernews xing weibo snapchat teams instapaper evernote nextdoor';

let site: Site;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([serve(), launch()]);
});

after(async () => {
  await browser.close();
  await site.close();
});

const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const box = element?.getBoundingClientRect();
    return {
      part: element?.getAttribute('part') ?? '',
      network: (element as HTMLElement | null)?.dataset.network ?? '',
      left: box?.left ?? 0,
    };
  });

async function tabTo(page: Page, isThere: (at: {part: string; network: string}) => boolean): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab');
    if (isThere(await focused(page))) return;
  }
  throw new Error('the keyboard does not get there');
}

describe('the share bar before a press', () => {
  it('asks no other host and stores nothing, with every network listed and the dialog open', async () => {
    await using visited = await visit(browser, `${site.origin}/en/seed-library.html`);
    const {page, requests, messages, errors} = visited;
    await page
      .locator('kashida-share-bar')
      .first()
      .evaluate((bar, networks) => {
        Object.assign(bar, {networks, url: 'https://news.example/story', appIds: 'messenger=1 facebook-dialog=1'});
      }, NETWORKS);
    await page.locator('.bar [data-network=nextdoor]').first().waitFor();
    const listed = await page.locator('kashida-share-bar').first().locator('.bar [data-network]').count();
    // Lemmy, Friendica and Misskey are on the reader's own server, and stand in the dialog.
    assert.equal(listed, NETWORKS.split(' ').length - 3);

    await page.locator('kashida-share-bar [part=more]').first().click();
    await page.locator('dialog [part=server]').first().waitFor();
    await page.locator('dialog [part=qr-code]').first().click();
    await page.locator('dialog [part=qr]').first().waitFor();
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(`${site.origin}/`)),
      [],
    );
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
    assert.deepEqual(stored, {local: 0, session: 0, cookies: '', databases: 0, caches: 0});
    assert.deepEqual([...messages, ...errors], []);
  });
});

for (const [lang, direction] of [
  ['ar', 'rtl'],
  ['en', 'ltr'],
] as const) {
  describe(`the share bar by keyboard alone, in ${lang}`, () => {
    it('is reached in the order in which it is read', async () => {
      await using visited = await visit(browser, `${site.origin}/${lang}/seed-library.html`);
      const {page} = visited;
      await tabTo(page, ({network}) => network === 'x');
      const stops = [await focused(page)];
      for (let stop = 0; stop < 6; stop++) {
        await page.keyboard.press('Tab');
        stops.push(await focused(page));
      }
      assert.deepEqual(
        stops.map(({part, network}) => network || part),
        ['x', 'facebook', 'whatsapp', 'telegram', 'email', 'copy', 'more'],
      );
      const places = stops.map(({left}) => left);
      const read = [...places].sort((a, b) => (direction === 'rtl' ? b - a : a - b));
      assert.deepEqual(places, read);
    });

    it('opens the dialog, finds a network, opens it, closes, and gives the focus back', async () => {
      await using visited = await visit(browser, `${site.origin}/${lang}/seed-library.html`);
      const {page} = visited;
      // The networks themselves are out of reach here: their answer is made up.
      await page.context().route(/^https:/, (route) => route.fulfill({contentType: 'text/html', body: 'shared'}));
      await tabTo(page, ({part}) => part === 'more');
      await page.keyboard.press('Enter');
      await tabTo(page, ({part}) => part === 'search');
      await page.keyboard.type(lang === 'ar' ? 'ريديت' : 'reddit');
      await tabTo(page, ({network}) => network === 'reddit');
      const opened = page.context().waitForEvent('page');
      await page.keyboard.press('Enter');
      const shared = await opened;
      await shared.waitForURL(/reddit/);
      const {host, searchParams} = new URL(shared.url());
      assert.equal(host, 'www.reddit.com');
      assert.equal(searchParams.get('url'), `${site.origin}/${lang}/seed-library.html`);
      assert.equal(await shared.evaluate(() => window.opener), null);
      await shared.close();

      await page.bringToFront();
      await page.keyboard.press('Escape');
      await page.locator('kashida-share-bar dialog').first().waitFor({state: 'hidden'});
      assert.equal((await focused(page)).part, 'more');
    });
  });
}
