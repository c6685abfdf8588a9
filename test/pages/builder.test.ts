// From a choice in the embed builder to a pasted snippet, on a blank page that is served elsewhere and takes its files from a third
// host, as from a CDN, under a policy that allows nothing else.

import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {VERSION} from '../../demo/builder/version.js';
import {launch, serve, slowly, visit, type Site, type Visit} from '../e2e/support.js';

const folder = mkdtempSync(join(tmpdir(), 'kashida-builder-'));
const path = `/kashida@${VERSION}/cdn`;

let demo: Site;
let cdn: Site;
let publisher: Site;
let browser: Browser;

before(async () => {
  [demo, cdn, browser] = await Promise.all([
    serve(),
    serve({[path]: 'cdn'}, {'access-control-allow-origin': '*'}),
    launch(),
  ]);
  const policy =
    `default-src 'none'; script-src ${cdn.origin}; style-src ${cdn.origin}; img-src 'self'; connect-src 'self'; ` +
    "require-trusted-types-for 'script'; trusted-types lit-html kashida";
  publisher = await serve(
    {'/feeds': 'demo/feeds', '/pictures': 'demo/pictures', '/ar': 'demo/ar', '/': folder},
    {'content-security-policy': policy},
  );
});

after(async () => {
  await browser.close();
  await Promise.all([demo, cdn, publisher].map((site) => site.close()));
  rmSync(folder, {recursive: true});
});

describe('the embed builder', () => {
  for (const [build, script] of [
    ['Module', 'kashida.js'],
    ['Classic', 'kashida.classic.js'],
  ] as const) {
    it(`writes what works in Arabic under a strict policy with hashes, from another host, by ${script}`, async () => {
      const {head, places} = await pasted(build);
      assert.equal(head.match(/integrity="sha384-[\w+/]{64}"/g)?.length, 3);
      write(`${script}.html`, head, places.join('\n'));
      await using visited = await visit(
        slowly(browser, 1500, `**/cdn/${script}`),
        `${publisher.origin}/${script}.html`,
        {
          viewport: {width: 1280, height: 2400},
        },
      );
      const {page, messages, errors, requests, layoutShift} = visited;
      for (const words of ['مواضيع إضافية', 'ابحثوا عنا', 'شارك هذا المقال', 'بقلم:']) {
        assert.ok(await page.getByText(words).first().isVisible(), words);
      }
      assert.deepEqual([...messages, ...errors], []);
      assert.equal(await layoutShift(), 0);
      // By its tag and its hash, and not once more by the script.
      assert.equal(requests.filter((url) => url.endsWith('/locales/ar.js')).length, 1);
      await linksWork(visited, 7);
      assert.deepEqual(await visited.violations(), []);
    });
  }

  it('writes a variant without script that works with JavaScript off', async () => {
    await using visited = await builder('?lang=ar&widget=related-links&for=plain');
    await visited.page.getByRole('heading', {name: 'مواضيع إضافية'}).first().waitFor();
    const [list = ''] = await codes(visited.page);
    await choose(visited.page, 'Widget', 'Share bar');
    await visited.page.locator('.step code', {hasText: 'https://t.me/share'}).waitFor();
    const [bar = ''] = await codes(visited.page);
    assert.doesNotMatch(list + bar, /kashida-|<script/);
    assert.equal(await visited.page.locator('.step button').count(), 1);
    write('plain.html', '', list + bar);
    await using plain = await visit(browser, `${publisher.origin}/plain.html`, {javaScriptEnabled: false});
    assert.deepEqual([...plain.messages, ...plain.errors], []);
    await linksWork(plain, 3);
    assert.ok(await plain.page.getByRole('link', {name: 'تيليغرام'}).isVisible());
    assert.equal(await plain.page.locator('div').first().getAttribute('dir'), 'rtl');
  });

  it('keeps a setup in its address: it can be sent, gone back from, and nothing is stored', async () => {
    await using visited = await builder('');
    const {page} = visited;
    await choose(page, 'Widget', 'Share bar');
    await choose(page, 'Layout', 'Stack');
    await page.getByLabel('Words before it').fill('"شارك" <b>');
    await page.getByLabel('Words before it').blur();
    const address = page.url();
    const code = await codes(page);
    assert.match(code.join(), /label="&quot;شارك&quot; &lt;b&gt;"/);
    await using sent = await visit(browser, address);
    await sent.page.getByText('integrity=').first().waitFor();
    assert.deepEqual(await codes(sent.page), code);

    await page.goBack();
    assert.equal(await page.getByLabel('Words before it').inputValue(), '');
    await page.goBack();
    await page.goBack();
    assert.equal(await page.getByLabel('Widget').inputValue(), 'article-card');
    assert.equal(new URL(page.url()).search, '');
    const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    assert.deepEqual(stored, [0, 0, '']);
  });

  it('is used by keyboard alone, and the focus stays where it was when the form changes', async () => {
    await using visited = await builder('');
    const {page} = visited;
    await page.getByLabel('Widget').focus();
    await page.keyboard.type('Follow');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-widget');
    await page.getByLabel('Profiles').waitFor();
    await page.locator('input[name=for]:checked').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('[kashida_follow_bar]').waitFor();
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), 'wordpress');
  });

  for (const edition of ['', '.ar']) {
    it(`is accessible with every widget, and each is seen at two widths, in builder${edition}.html`, async () => {
      await using visited = await visit(browser, `${demo.origin}/builder${edition}.html`, {
        viewport: {width: 1280, height: 900},
      });
      const {page} = visited;
      const widgets = page.locator('#field-widget option');
      for (const id of await widgets.evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value))) {
        await page.locator('#field-widget').selectOption(id);
        const boxes = page.locator(`.sheet > kashida-${id}`);
        await boxes.nth(1).waitFor();
        const sheets = page.locator('.sheet');
        const widths = await sheets.evaluateAll((all) => all.map((each) => (each as HTMLElement).offsetWidth));
        assert.deepEqual(widths, [1024, 360], id);
        assert.deepEqual(await visited.violations(), [], id);
      }
      assert.deepEqual([...visited.messages, ...visited.errors], []);
    });
  }
});

function builder(query: string): Promise<Visit> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  return visit(browser, `${demo.origin}/builder.html${query}`, {viewport: {width: 1280, height: 900}, permissions});
}

/** Goes through the form as a publisher does, and copies the head once and each widget. */
async function pasted(build: 'Module' | 'Classic'): Promise<{head: string; places: string[]}> {
  await using visited = await builder('');
  const {page} = visited;
  await choose(page, 'Language', /^العربية/);
  await choose(page, 'Where they stand', 'Elsewhere');
  await page.getByLabel('Address of the folder').fill(cdn.origin + path);
  await choose(page, 'Kind of script', new RegExp(`^${build}`));
  await page.getByText('integrity=').first().waitFor();
  const head = await copied(page, 0);
  const places = [await copied(page, 1)];
  for (const widget of ['Share bar', 'Follow bar', 'Related links']) {
    await choose(page, 'Widget', widget);
    // Its own words and stories are written into it once they have come.
    if (widget === 'Share bar') await page.locator('.step code', {hasText: '>البريد الإلكتروني<'}).waitFor();
    places.push(await copied(page, 1));
  }
  assert.deepEqual(visited.errors, []);
  return {head, places};
}

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  const list = page.getByRole('combobox', {name: label, exact: true});
  const value = await list.locator('option', {hasText: option}).first().getAttribute('value');
  await list.selectOption(value);
}

async function copied(page: Page, step: number): Promise<string> {
  await page.locator('.step').nth(step).getByRole('button', {name: 'Copy'}).click();
  await page.locator('.step').nth(step).getByRole('button', {name: 'Copied'}).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

function codes(page: Page): Promise<string[]> {
  return page.locator('.step code').allInnerTexts();
}

/** A blank page of a publisher whose pages are otherwise in English. */
function write(name: string, head: string, body: string): void {
  writeFileSync(
    join(folder, name),
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Blank</title>
<link rel="icon" href="/pictures/lighthouse.svg">
${head}
</head>
<body>
<main>
<h1>Blank</h1>
<h2>Stories</h2>
${body}
</main>
</body>
</html>
`,
  );
}

/** Those of the publisher lead to pages, and those to networks are whole. */
async function linksWork({page}: Visit, least: number): Promise<void> {
  const addresses = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const own = addresses.filter((url) => url.startsWith(publisher.origin));
  assert.ok(addresses.length >= least, `${addresses.length}`);
  assert.ok(own.length >= 3, own.join());
  for (const url of new Set(own)) assert.equal((await fetch(url)).status, 200, url);
  for (const url of addresses) assert.match(url, /^(?:https?:|mailto:)/);
}
