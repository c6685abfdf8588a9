// The site's own pages: what each keeps to, and what its scripts do. test/pages/demo.test.ts has what holds for the newspaper too.

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {fileOf, langsOf, pages} from '../../scripts/docs/pages.js';
import {launch, serve, slowly, visit, type Site} from '../e2e/support.js';

let site: Site;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([serve(), launch()]);
});

after(async () => {
  await browser.close();
  await site.close();
});

const files = pages.flatMap((page) => langsOf(page).map((lang) => ({page, lang, file: fileOf(page.path, lang)})));

describe('a page of the site', () => {
  it('exists in English and in Arabic, each with a link to the other', async () => {
    for (const {path} of pages.filter((page) => langsOf(page).length === 2)) {
      for (const lang of ['en', 'ar'] as const) {
        const html = await (await fetch(`${site.origin}/${fileOf(path, lang)}`)).text();
        const other = fileOf(path, lang === 'en' ? 'ar' : 'en');
        assert.match(html, new RegExp(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`));
        assert.match(html, new RegExp(`class="edition"><a href="/${other}"`), path);
      }
    }
  });

  it('moves nothing when the script comes late', async () => {
    const late = slowly(browser, 200);
    // One of each kind: what moves on one page of a kind moves on all.
    const kinds = ['index', 'article-card', 'share-bar', 'guides/feeds', 'guides/theming', 'speed', 'tokens'];
    for (const {page, file} of files.filter(({page}) => kinds.includes(page.path))) {
      for (const width of [1280, 360]) {
        await using visited = await visit(late, `${site.origin}/${file}`, {viewport: {width, height: 900}});
        const shift = await visited.layoutShift();
        // A fraction of a pixel where letters of two fonts stand on one line.
        assert.ok(shift < 0.001, `${page.path} at ${width}: ${shift}`);
      }
    }
  });

  it('is whole without script, and has no form that does nothing', async () => {
    for (const file of ['share-bar.ar.html', 'guides/theming.html']) {
      await using visited = await visit(browser, `${site.origin}/${file}`, {javaScriptEnabled: false});
      const {page} = visited;
      assert.ok(await page.locator('main h1').isVisible());
      assert.ok((await page.locator('pre code').count()) > 3);
      assert.equal(await page.locator('form:visible').count(), 0);
      assert.equal(await page.locator('button.copy').count(), 0);
    }
  });
});

describe('the start page', () => {
  const SHOWN = ['kashida-article-card', 'kashida-share-bar', 'kashida-related-links'];

  for (const file of ['index.html', 'index.ar.html']) {
    it(`${file} has all three elements in both directions, and what to paste, on the first screen`, async () => {
      await using visited = await visit(browser, `${site.origin}/${file}`, {viewport: {width: 1280, height: 900}});
      const {page} = visited;
      const inView = async (selector: string) => {
        const box = await page.locator(selector).first().boundingBox();
        assert.ok(box && box.height > 20 && box.y + box.height <= 900, `${selector}: ${JSON.stringify(box)}`);
        return box;
      };
      await inView('h1');
      await inView('.opening pre');
      for (const tag of SHOWN) {
        const [english, arabic] = [await inView(`.stage[lang=en] ${tag}`), await inView(`.stage[lang=ar] ${tag}`)];
        assert.equal(english.y, arabic.y, tag);
      }
    });

    it(`${file} says on the first screen of a telephone what it is and where its markup is, and shows a card`, async () => {
      await using visited = await visit(browser, `${site.origin}/${file}`, {viewport: {width: 360, height: 740}});
      for (const selector of ['h1', '.lede', '.acts [href="#paste"]', 'kashida-article-card']) {
        const box = await visited.page.locator(selector).first().boundingBox();
        assert.ok(box && box.y + box.height <= 740, `${selector}: ${JSON.stringify(box)}`);
      }
    });
  }
});

describe('on paper', () => {
  it('a page is dark on light, whatever the screen is, and has its code without the buttons', async () => {
    for (const file of ['guides/feeds.ar.html', 'builder.html']) {
      await using visited = await visit(browser, `${site.origin}/${file}`, {colorScheme: 'dark'});
      const {page} = visited;
      await page.emulateMedia({media: 'print', colorScheme: 'dark'});
      const code = page.locator('main pre:visible').first();
      const [text, ground] = await code.evaluate((pre) => {
        const {color, backgroundColor} = getComputedStyle(pre);
        return [color, backgroundColor].map((value) => Number(/\d+/.exec(value)?.[0]));
      });
      assert.ok(text! < 60 && ground! > 200, `${file}: ${text} on ${ground}`);
      assert.equal(await page.locator('main button:visible').count(), 0, file);
    }
  });
});

describe('with colours of the reader’s own', () => {
  it('code and the page that is open are told by lines', async () => {
    await using visited = await visit(browser, `${site.origin}/guides/feeds.html`, {forcedColors: 'active'});
    const {page} = visited;
    const styleOf = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
    assert.equal(await styleOf('.code', 'border-block-start-style'), 'solid');
    assert.equal(await styleOf('.doors [aria-current]', 'text-decoration-line'), 'underline');
  });
});

describe('the playground', () => {
  it('brings a choice into the element, its markup and the address, and takes it from there', async () => {
    await using visited = await visit(browser, `${site.origin}/share-bar.html`, {viewport: {width: 1280, height: 900}});
    const {page} = visited;
    const code = page.locator('#specimen-code');
    await page.locator('#controls [name=labels]').selectOption('shown');
    await page.locator('#controls [name=networks]').fill('whatsapp email');
    await page.locator('#controls [name="slot."]').fill('Tell a "friend"');
    await page.locator('#switches [name=language]').selectOption('ar');
    await page.locator('#switches [name=direction]').selectOption('rtl');

    assert.match(await code.innerText(), /^<kashida-share-bar networks="whatsapp email" labels="shown">/);
    assert.match(await code.innerText(), />Tell a "friend"<\/a>/);
    await page.locator('#specimen [part=network]', {hasText: 'واتساب'}).waitFor();

    await using sent = await visit(browser, page.url(), {viewport: {width: 1280, height: 900}});
    assert.equal(await sent.page.locator('#specimen-code').innerText(), await code.innerText());
    assert.equal(await sent.page.locator('#specimen').getAttribute('dir'), 'rtl');
    await sent.page.locator('#specimen [part=network]', {hasText: 'واتساب'}).waitFor();

    await sent.page.locator('.edition a').click();
    await sent.page.waitForURL(/share-bar\.ar\.html\?.*networks=whatsapp\+email/);
    assert.deepEqual([...visited.messages, ...visited.errors, ...sent.messages, ...sent.errors], []);
  });

  it('gives back what the page had', async () => {
    await using visited = await visit(browser, `${site.origin}/article-card.html`);
    const {page} = visited;
    const code = page.locator('#specimen-code');
    const written = await code.innerText();
    await page.locator('#controls [name=layout]').selectOption('row');
    await page.locator('#controls [name=equal]').check();
    assert.match(await code.innerText(), /\n {2}layout="row"\n {2}equal>/);
    await page.locator('#controls [type=reset]').click();
    await page.waitForFunction((text) => document.getElementById('specimen-code')?.innerText === text, written);
    assert.equal(new URL(page.url()).search, '');
  });
});

describe('the token editor', () => {
  it('changes the preview, and writes the CSS of it', async () => {
    await using visited = await visit(browser, `${site.origin}/guides/theming.html`);
    const {page} = visited;
    await page.locator('[name="--kashida-accent"]').fill('#006400');
    await page.locator('[name="--kashida-gap"]').fill('2');
    assert.equal(
      await page.locator('#css').innerText(),
      ':root {\n  --kashida-accent: #006400;\n  --kashida-gap: 2rem;\n}',
    );
    const kicker = page.locator('#preview [part=kicker]').first();
    assert.equal(await kicker.evaluate((element) => getComputedStyle(element).color), 'rgb(0, 100, 0)');
    assert.match(page.url(), /\?accent=%23006400&gap=2rem/);
    assert.deepEqual([...visited.messages, ...visited.errors], []);
  });
});

describe('a sample', () => {
  it('is copied, and the button says so', async () => {
    await using visited = await visit(browser, `${site.origin}/guides/feeds.ar.html`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const {page} = visited;
    const sample = page.locator('.code', {hasText: '<kashida-related-links'}).first();
    await sample.getByRole('button', {name: 'انسخ'}).click();
    await sample.getByRole('button', {name: 'نُسخ'}).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await sample.locator('code').innerText());
  });
});
