// A publisher's page with cdn/kashida.css while its script is late, and when it comes: nothing moves, and what stood there
// could be read.

import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch, serve, slowly, visit, type Site} from './support.js';

const EDITIONS = {
  en: {
    dir: 'ltr',
    kicker: 'Cities',
    headline: 'The old harbour’s lighthouse shines again after forty years of dark',
    standfirst:
      'Ships no longer need its light, but the town did: volunteers have set the old lens going again, piece by piece.',
    author: 'Fadi Karanfil',
    label: 'Send by mail',
  },
  ar: {
    dir: 'rtl',
    kicker: 'مدن',
    headline: 'منارة الميناء القديم تضيء من جديد بعد أربعين عامًا من العتمة',
    standfirst:
      'لم تعد السفن تحتاج إلى ضوئها، لكن أهل البلدة احتاجوا إليه: متطوّعون أعادوا تشغيل العدسة القديمة قطعةً قطعة.',
    author: 'فادي قرنفل',
    label: 'أرسل بالبريد',
  },
} as const;

type Lang = keyof typeof EDITIONS;

const IMAGE = '/fixtures/picture.svg';
const DATE = '2026-11-18T18:00:00+02:00';

const folder = mkdtempSync(join(tmpdir(), 'kashida-before-'));
let site: Site;
let browser: Browser;

before(async () => {
  for (const lang of ['en', 'ar'] as const) writeFileSync(join(folder, `${lang}.html`), pageIn(lang));
  [site, browser] = await Promise.all([serve({'/cdn': 'cdn', '/': folder}), launch()]);
});

after(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, {recursive: true});
});

for (const lang of ['en', 'ar'] as const) {
  for (const width of [360, 768, 1280]) {
    it(`moves nothing in ${lang} at ${width} pixels, when the script comes 1.5 s late`, async () => {
      // As high as the page: every element is in view when its script comes.
      await using visited = await visit(slowly(browser, 1500), `${site.origin}/${lang}.html`, {
        viewport: {width, height: 9000},
      });
      const {page, layoutShift, messages, errors} = visited;
      assert.equal(await page.locator(':not(:defined)').count(), 0);
      assert.equal(await page.locator('kashida-article-card [part=card]').count(), 13);
      assert.deepEqual([...messages, ...errors], []);
      assert.equal(await layoutShift(), 0);
    });
  }
}

describe('without script', () => {
  it('every link and text of the page can be read, and no empty space is kept', async () => {
    await using visited = await visit(browser, `${site.origin}/en.html`, {
      javaScriptEnabled: false,
      viewport: {width: 360, height: 900},
    });
    for (const link of await visited.page.locator('a').all()) assert.ok(await link.isVisible());
    const box = await visited.page.locator('kashida-article-card').first().boundingBox();
    assert.ok(box && box.height < 250, `${box?.height}`);
    assert.equal(await visited.page.locator('h1').isVisible(), true);
  });

  it('cards on shared lines stand apart where they stand below each other', async () => {
    await using visited = await visit(browser, `${site.origin}/en.html`, {
      javaScriptEnabled: false,
      viewport: {width: 360, height: 900},
    });
    const cards = await visited.page.locator('kashida-article-list[equal] > kashida-article-card').all();
    const [first, second] = await Promise.all(cards.map((card) => card.boundingBox()));
    assert.ok(second!.y - (first!.y + first!.height) >= 16);
  });

  it('names stand once, where the page has written out who wrote it and whose reports are used', async () => {
    writeFileSync(
      join(folder, 'names.html'),
      `<!doctype html>
<html lang="en">
<title>Names</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/cdn/kashida.css">
<kashida-byline author="A. Reed;B. Marsk">By <bdi>A. Reed</bdi> and <bdi>B. Marsk</bdi></kashida-byline>
<kashida-sources names="AFP;Reuters"><p>Sources: AFP, Reuters</p></kashida-sources>
</html>`,
    );
    await using visited = await visit(browser, `${site.origin}/names.html`, {javaScriptEnabled: false});
    for (const tag of ['kashida-byline', 'kashida-sources']) {
      const added = await visited.page
        .locator(tag)
        .evaluate((element) => getComputedStyle(element, '::before').content);
      assert.equal(added, 'none', tag);
    }
  });
});

function pageIn(lang: Lang): string {
  const {dir, kicker, headline, standfirst, author, label} = EDITIONS[lang];
  const card = (facts: string, layout = 'stack') =>
    `<kashida-article-card layout="${layout}" image="${IMAGE}" ${facts}><a href="/a">${headline}</a></kashida-article-card>`;
  const whole = `kicker="${kicker}" standfirst="${standfirst}" author="${author}" date-published="${DATE}"`;
  const links = [1, 2, 3]
    .map(
      (number) =>
        `<li><a href="/${number}">${headline}</a> <time datetime="${DATE}">18.11.2026</time> <img src="${IMAGE}" width="160" height="90" alt=""></li>`,
    )
    .join('');
  const parts = [
    `<kashida-article-header kicker="${kicker}" author="${author}" date-published="${DATE}"><h1>${headline}</h1><p slot="standfirst">${standfirst}</p></kashida-article-header>`,
    `<kashida-figure caption="${headline}" credit="${author}"><img src="${IMAGE}" width="160" height="90" alt=""></kashida-figure>`,
    `<kashida-byline><a href="/author">${author}</a></kashida-byline>`,
    `<kashida-article-time date-published="${DATE}" date-modified="2026-11-18T20:30:00+02:00"><time datetime="${DATE}">18.11.2026</time></kashida-article-time>`,
    `<kashida-share-bar url="https://news.example/a" headline="${headline}"><a href="mailto:?body=https%3A%2F%2Fnews.example%2Fa">${label}</a></kashida-share-bar>`,
    `<kashida-follow-bar><ul><li><a href="https://bsky.app/profile/a.example">Bluesky</a></li><li><a href="https://www.youtube.com/@a">YouTube</a></li><li><a href="https://t.me/a">Telegram</a></li></ul></kashida-follow-bar>`,
    `<kashida-comments-link href="#comments" count="12"><a href="#comments">${label}</a></kashida-comments-link>`,
    `<kashida-ad-slot height="100" height-medium="90" height-wide="250"><a href="/offer">${label}</a></kashida-ad-slot>`,
    card(whole),
    card(`kicker="${kicker}" date-published="${DATE}" image-ratio="4/3"`),
    card(whole, 'row'),
    card(whole, 'lead'),
    card(`date-published="${DATE}"`, 'compact'),
    card(whole, 'text'),
    card('', 'overlay'),
    `<kashida-article-list columns="3">${[1, 2, 3].map(() => card(whole)).join('')}</kashida-article-list>`,
    `<kashida-article-list layout="row" columns="2">${card(whole, 'row')}</kashida-article-list>`,
    `<kashida-article-list equal columns="2">${card(whole)}${card('', 'stack')}</kashida-article-list>`,
    `<kashida-share-bar layout="button" url="https://news.example/a"><a href="mailto:?subject=a">${label}</a></kashida-share-bar>`,
    `<kashida-share-bar layout="stack" url="https://news.example/a"><a href="mailto:?subject=a">${label}</a></kashida-share-bar>`,
    `<kashida-sources names="AFP; Reuters"></kashida-sources>`,
    ...['list', 'grid', 'rail', 'numbered'].map(
      (layout) =>
        `<kashida-related-links layout="${layout}" dedupe="list" heading="${kicker}"><ul>${links}</ul></kashida-related-links>`,
    ),
  ];
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/cdn/kashida.css">
${lang === 'en' ? '' : `<script src="/cdn/locales/${lang}.js" defer></script>`}
<script type="module" src="/cdn/kashida.js"></script>
<style>
  /* Many pages set their root for their own sums. */
  html { font-size: ${lang === 'ar' ? '62.5%' : '100%'}; }
  body { margin: 16px; font: 18px/1.6 serif; }
  section { margin-block: 24px; max-inline-size: 1024px; }
</style>
${parts.map((part) => `<section>${part}</section>`).join('\n')}
<footer id="comments"><p>${label}</p></footer>
</html>`;
}
