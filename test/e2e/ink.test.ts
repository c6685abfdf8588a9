// Scripts that reach far above and below a line: no part of a letter is cut off, in any layout of a card or a related
// list, and where a page clamps its lines. The same page is photographed twice: as it is, and with nothing cut at all.

import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import type {Browser, Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {launch, serve, visit, type Site} from './support.js';

const SCREENSHOTS = new URL('screenshots/', import.meta.url).pathname;

const SAMPLES: Readonly<Record<string, {lang: string; font: string; text: string}>> = {
  'Urdu in Nastaliq': {
    lang: 'ur',
    font: 'Noto Nastaliq Urdu',
    text: 'پرانی بندرگاہ کے مینار کی روشنی گیارہ برس بعد لوٹ آئی، چٹّانوں پر کچھ نہیں ٹوٹا',
  },
  'Arabic with every vowel sign': {
    lang: 'ar',
    font: 'Noto Naskh Arabic',
    text: 'مَنَارَةُ المِينَاءِ القَدِيمِ تُضِيءُ مِنْ جَدِيدٍ، وَلَمْ تُفْقَدْ سَفِينَةٌ فِي كُلِّ ذٰلِكَ الوَقْتِ',
  },
  'Persian with joiners': {
    lang: 'fa',
    font: 'Noto Sans Arabic',
    text: 'فانوس دریایی بندر قدیمی دوباره روشن می‌شود و کشتی‌های گم‌شده به خانه برمی‌گردند',
  },
  'Hebrew with every vowel sign': {
    lang: 'he',
    font: 'Noto Serif Hebrew',
    text: 'הַמִּגְדַּלּוֹר הַיָּשָׁן שֶׁל הַנָּמֵל מֵאִיר שׁוּב, וְאַף אֳנִיָּה לֹא אָבְדָה',
  },
  'Thai with Latin': {
    lang: 'th',
    font: 'Noto Sans Thai',
    text: 'ประภาคารเก่า Lighthouse ที่ท่าเรือส่องแสงอีกครั้ง ผู้ใหญ่บ้านปิ่นเกล้าชื่นชม',
  },
  Devanagari: {
    lang: 'hi',
    font: 'Noto Sans Devanagari',
    text: 'पुराने बंदरगाह की मीनार फिर रोशन हुई, र्कीं द्ध्रूं ट्ठ्यों कुंआँ श्रृंखला',
  },
  Tamil: {lang: 'ta', font: 'Noto Sans Tamil', text: 'பழைய துறைமுகத்தின் கலங்கரை விளக்கம் மீண்டும் ஒளிர்கிறது'},
  Chinese: {lang: 'zh-Hant', font: 'Noto Sans CJK TC', text: '老港燈塔在黑暗十一年之後重新亮起,沒有一艘船失事'},
  Japanese: {lang: 'ja', font: 'Noto Sans CJK JP', text: '古い港の灯台が十一年ぶりに再び輝き「ぎょうざ」も戻る'},
  'Latin with signs': {lang: 'vi', font: 'Noto Sans', text: 'Ngọn hải đăng cũ ở cảng lại sáng: ẤẪỂỖỘỬỲ ÅÇŞĞ gjpqy'},
};

const CLAMPED = `
  kashida-article-card::part(headline), kashida-article-card::part(standfirst), kashida-related-links::part(headline) {
    display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden;
  }`;

let folder: string;
let site: Site;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kashida-ink-'));
  [site, browser] = await Promise.all([
    serve({'/cdn': 'cdn', '/': folder}),
    launch(),
    mkdir(SCREENSHOTS, {recursive: true}),
  ]);
});

after(async () => {
  await browser.close();
  await site.close();
  await rm(folder, {recursive: true});
});

function sectionOf({lang, font, text}: (typeof SAMPLES)[string]): string {
  const cards = ['stack', 'row', 'lead', 'compact', 'overlay', 'text'].map(
    (
      layout,
    ) => `<kashida-article-card layout="${layout}" href="/${layout}" headline="${text}" standfirst="${text}" kicker="${text}"
      author="${text}" type="live" image="/fault/picture" heading-level="3"></kashida-article-card>`,
  );
  const lists = ['list', 'grid', 'rail', 'numbered'].map(
    (layout) =>
      `<kashida-related-links layout="${layout}" heading="${text}" dedupe="none"><a href="/a">${text}</a></kashida-related-links>`,
  );
  const others = [
    `<kashida-article-header headline="${text}" kicker="${text}" standfirst="${text}" author="${text}"></kashida-article-header>`,
    `<kashida-byline author="${text}"></kashida-byline>`,
    `<kashida-figure caption="${text}" credit="${text}"></kashida-figure>`,
    `<kashida-sources names="${text}"></kashida-sources>`,
    '<kashida-comments-link href="#a" count="12"></kashida-comments-link>',
    '<kashida-share-bar url="/a" labels="shown" native="never"></kashida-share-bar>',
  ];
  const dir = /^(?:ur|ar|fa|he)$/.test(lang) ? 'rtl' : 'ltr';
  const all = [...cards, ...lists, ...others].map((markup) => `<div class="place">${markup}</div>`).join('');
  return `<section lang="${lang}" dir="${dir}" style="font-family: '${font}'">${all}</section>`;
}

async function open(name: string, style: string) {
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
    <style>section { display: grid; grid-template-columns: repeat(4, 300px); gap: 40px; padding: 40px; } ${style}</style>
    <script type="module" src="/cdn/kashida.js"></script>${sectionOf(SAMPLES[name]!)}</html>`,
  );
  return visit(browser, `${site.origin}/`, {viewport: {width: 1400, height: 900}, reducedMotion: 'reduce'});
}

/** Runs in the page: what our elements cut, besides pictures and what is for ears alone, is cut no longer. */
function cutNothing(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':not(.image, .unseen, .space) { overflow: visible !important; }');
  for (const {shadowRoot} of document.querySelectorAll('*')) shadowRoot?.adoptedStyleSheets.push(sheet);
}

const photograph = async (page: Page) => PNG.sync.read(await page.screenshot({fullPage: true}));

describe('no letter is cut off', () => {
  for (const name of Object.keys(SAMPLES)) {
    for (const [how, style] of [
      ['as it is', ''],
      ['where a page clamps', CLAMPED],
    ] as const) {
      it(`${name}, ${how}`, async () => {
        await using visited = await open(name, style);
        const {page} = visited;
        const whole = await photograph(page);
        await page.evaluate(cutNothing);
        const uncut = await photograph(page);
        const {width, height} = whole;
        assert.equal(`${uncut.width} by ${uncut.height}`, `${width} by ${height}`);
        const diff = new PNG({width, height});
        const differing = pixelmatch(whole.data, uncut.data, diff.data, width, height, {threshold: 0.1});
        if (differing)
          await writeFile(`${SCREENSHOTS}ink-${name}-${how}.png`.replaceAll(' ', '-'), PNG.sync.write(diff));
        assert.equal(differing, 0, `${differing} pixels`);
      });
    }
  }

  it('and the test machine has the hand of Urdu', async () => {
    await using visited = await open('Urdu in Nastaliq', '');
    const session = await visited.page.context().newCDPSession(visited.page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
    const {nodeId} = await session.send('DOM.querySelector', {nodeId: root.nodeId, selector: 'kashida-byline'});
    const {fonts} = await session.send('CSS.getPlatformFontsForNode', {nodeId});
    const names = fonts.map(({familyName}) => familyName);
    assert.ok(!names.length || names.includes('Noto Nastaliq Urdu'), names.join());
  });
});
