// The feed checker, as somebody uses it whose list stays empty.

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch, serve, visit, type Site, type Visit} from '../e2e/support.js';

let site: Site;
let closed: Site;
let open: Site;
let browser: Browser;

before(async () => {
  [site, closed, open, browser] = await Promise.all([
    serve(),
    serve({'/feeds': 'demo/feeds'}),
    serve({'/feeds': 'demo/feeds'}, {'access-control-allow-origin': '*'}),
    launch(),
  ]);
});

after(async () => {
  await browser.close();
  await Promise.all([site, closed, open].map((each) => each.close()));
});

const checker = (query = '', edition = ''): Promise<Visit> =>
  visit(browser, `${site.origin}/feed-checker${edition}.html${query}`, {viewport: {width: 1280, height: 900}});

describe('the feed checker', () => {
  it('shows what readers would see of a feed, what it took it for, and loads the reader of XML only then', async () => {
    await using visited = await checker();
    const {page, requests} = visited;
    const loaded = () => requests.filter((url) => /\/cdn\/(?:feeds|xml-feed)\.js$/.test(url)).length;
    assert.equal(loaded(), 0);
    await page.getByRole('link', {name: 'RSS'}).click();
    await page.getByText('stories can be shown').waitFor();
    assert.equal(loaded(), 2);
    const facts = await page.locator('dl').innerText();
    for (const fact of ['rss', 'utf-8', 'Two Shores', '6 of 6']) assert.ok(facts.includes(fact), fact);
    assert.equal(await page.locator('kashida-article-list [part=card]').count(), 6);
    assert.equal(new URL(page.url()).searchParams.get('src'), '/feeds/en.rss');
    assert.deepEqual(await visited.violations(), []);
    await page.goBack();
    await page.locator('dl').waitFor({state: 'detached'});
  });

  it('says in Arabic what was dropped, and why', async () => {
    await using visited = await checker('', '.ar');
    const {page} = visited;
    const items = [{url: '/a', title: 'خبر'}, {url: 'javascript:alert(1)', title: 'حيلة <b>'}, {url: '/c'}];
    const text = JSON.stringify({version: 'https://jsonfeed.org/version/1.1', items});
    await page.getByLabel('نص الخلاصة').fill(text);
    await page.getByRole('button', {name: 'افحص هذا النص'}).click();
    await page.getByText('عدد ما استُبعد: 2.').waitFor();
    assert.deepEqual(await page.locator('tbody tr').allInnerTexts(), [
      'حيلة <b>\tبلا رابط يمكن فتحه',
      'بلا عنوان\tبلا عنوان',
    ]);
    assert.equal(await page.locator('kashida-article-list [part=card]').count(), 1);
    assert.deepEqual(await visited.violations(), []);
    assert.deepEqual([...visited.messages, ...visited.errors], []);
  });

  it('names the server’s line where another host does not allow it, and reads the feed where that line is there', async () => {
    await using visited = await checker(`?src=${encodeURIComponent(`${closed.origin}/feeds/en.json`)}`);
    const {page} = visited;
    await page.locator('.code-line code', {hasText: /^cors$/}).waitFor();
    await page.getByRole('link', {name: 'The server’s line that fixes it'}).click();
    assert.ok(await page.getByText('Header set Access-Control-Allow-Origin "*"').isVisible());
    assert.deepEqual(await visited.violations(), []);
    await page.getByLabel('Address of a feed').fill(`${open.origin}/feeds/en.json`);
    await page.getByRole('button', {name: 'Check', exact: true}).click();
    await page.getByText('stories can be shown').waitFor();
    // The pictures stand on that host too, and are left out.
    assert.ok(await page.getByText('Pictures on other hosts are not asked for here.').isVisible());
    assert.deepEqual(
      visited.requests.filter((url) => url.startsWith(open.origin) && !url.endsWith('/feeds/en.json')),
      [],
    );
  });

  for (const [src, code] of [
    ['/feeds/with-dtd.rss', 'dtd'],
    ['/index.html', 'not-a-feed'],
    ['/feeds/broken.json', 'syntax'],
    ['/feeds/no-list.json', 'shape'],
  ] as const) {
    it(`says what to do about the code ${code}`, async () => {
      await using visited = await checker(`?src=${src}`);
      await visited.page.locator('.code-line code', {hasText: code}).waitFor();
      assert.ok((await visited.page.getByRole('status').first().innerText()).length > 40);
    });
  }

  it('without script says what a server must answer', async () => {
    await using visited = await visit(browser, `${site.origin}/feed-checker.html`, {javaScriptEnabled: false});
    assert.ok(await visited.page.getByText('add_header Access-Control-Allow-Origin "*" always;').isVisible());
  });
});
