import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {rendered, renderToString, type RenderOptions} from '../../src/ssr.js';
import {root} from '../../scripts/npm.js';

const TEMPLATE = /<template shadowrootmode="open">.*?<\/template>/gs;

/** What the first shadow root holds, without its style. */
async function shadowOf(html: string, options?: RenderOptions): Promise<string> {
  const [template = ''] = (await renderToString(html, options)).match(TEMPLATE) ?? [];
  return template.replace(/<style.*?<\/style>/s, '');
}

async function textOf(html: string): Promise<string> {
  return (await shadowOf(html))
    .replace(/<(\w+)[^>]* hidden[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const CARD = '<kashida-article-card href="/a" headline="A"></kashida-article-card>';

describe('renderToString', () => {
  it('puts a declarative shadow root into each element of ours, and changes nothing else', async () => {
    const pages = [
      `<!DOCTYPE html>\r\n<HTML Lang=en><head><title>A 🎉</title>\n<body class=x>\r\n🎉<P>One<p>Two ${CARD}<table><kashida-sources names="A"></kashida-sources><tr><td>x</table>`,
      `text &amp; <b>more ${CARD}</B> <x-unknown a='1'>${CARD}</x-unknown><!-- end -->`,
      `<svg><title>A</title></svg><KASHIDA-ARTICLE-TIME date-published=2026-03-01></KASHIDA-ARTICLE-TIME>\0`,
    ];
    for (const page of pages) {
      const rendered = await renderToString(page);
      assert.ok(TEMPLATE.test(rendered));
      assert.equal(rendered.replace(TEMPLATE, ''), page);
    }
  });

  it('leaves tags alone that are no elements: in comments, scripts, texts and templates', async () => {
    const page = `<!--${CARD}--><script>const a = '${CARD}'</script><textarea>${CARD}</textarea><template>${CARD}</template>`;
    assert.equal(await renderToString(page), page);
  });

  it('leaves what it has rendered alone', async () => {
    const once = await renderToString(CARD);
    assert.equal(await renderToString(once), once);
  });

  it('renders every element', async () => {
    const tags = [
      'ad-slot',
      'article-card',
      'article-header',
      'article-list',
      'article-time',
      'byline',
      'comments-link',
    ];
    tags.push('figure', 'follow-bar', 'reading-progress', 'reading-time', 'related-links', 'sources');
    const rendered = await renderToString(tags.map((tag) => `<kashida-${tag}></kashida-${tag}>`).join(''));
    for (const tag of tags)
      assert.match(rendered, new RegExp(`<kashida-${tag}><template shadowrootmode="open"><style>`));
  });

  it('renders the elements by the names that the page gives them, with what they know of each other', async () => {
    const kashida = `<kashida-article-list layout="row" heading-level="4">${CARD}</kashida-article-list>
      <kashida-share-bar url="https://news.example/a" networks="reddit"></kashida-share-bar>`;
    const page = kashida.replaceAll('kashida-', 'my-');
    const rendered = await renderToString(page, {prefix: 'my'});
    assert.equal(rendered, (await renderToString(kashida)).replaceAll(/(?<=<\/?)kashida-/g, 'my-'));
    assert.match(rendered, /<h4.*reddit\.com/s);
    assert.equal(await renderToString(page), page);
    assert.equal(await renderToString(CARD, {prefix: 'my'}), CARD);
  });

  it('refuses what elements refuse', async () => {
    const shadow = await shadowOf(
      '<kashida-article-card href="javascript:alert(1)" headline="<b>&quot;" kicker="&lt;script>"></kashida-article-card>',
    );
    assert.doesNotMatch(shadow, /javascript|<b>|<script/);
    assert.match(shadow, /&lt;b&gt;/);
  });
});

describe('what is slotted into an element on the server', () => {
  it('is the card’s link, picture and text, and its data stands in the page’s own script', async () => {
    const slotted = await shadowOf(
      '<kashida-article-card><a href="/a">A</a><img slot="image" src="a.jpg"><p slot="footer">F</p></kashida-article-card>',
    );
    assert.match(slotted, /<h3[^>]*><slot><\/slot><\/h3>/);
    assert.match(slotted, /class="image"\s*><slot name="image">|class="image"[^>]*>\s*<slot name="image">/);
    assert.doesNotMatch(slotted, /class="(?:image|footer)"[^>]*hidden/);

    const data =
      '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "From data", "url": "https://a.example/"}';
    assert.match(
      await textOf(`<kashida-article-card><script type="application/ld+json">${data}</script></kashida-article-card>`),
      /From data/,
    );
  });

  it('is the authors of a byline, the sources, the caption of a figure, the heading of an article', async () => {
    assert.equal(await textOf('<kashida-byline><a href="/r">Rima</a></kashida-byline>'), 'By Rima');
    assert.match(await textOf('<kashida-sources><a href="/r">AFP</a></kashida-sources>'), /AFP/);
    assert.doesNotMatch(
      await shadowOf('<kashida-figure><b slot="caption">C</b></kashida-figure>'),
      /<figcaption hidden/,
    );
    assert.match(
      await shadowOf('<kashida-article-header><h1>A</h1></kashida-article-header>'),
      /class="headline"[^>]*><slot>/,
    );
  });

  it('is the links of a related list, and of a list of cards, which take the list’s layout', async () => {
    assert.match(
      await shadowOf('<kashida-related-links src="/f"><a href="/a">A</a></kashida-related-links>'),
      /<slot><\/slot>/,
    );
    const list = `<kashida-article-list layout="row" heading-level="4">${CARD}</kashida-article-list>`;
    const rendered = await renderToString(list);
    assert.match(rendered, /class="card row"/);
    assert.match(rendered, /<h4/);
  });

  it('has the first pictures of a list asked for at once, and its times told as the list says', async () => {
    const card =
      '<kashida-article-card headline="A" image="/a.jpg" date-published="2026-03-09T22:30Z"></kashida-article-card>';
    const rendered = await renderToString(
      `<kashida-article-list priority time-zone="Asia/Beirut">${card}${card}</kashida-article-list>`,
    );
    assert.equal(rendered.match(/loading="eager"\s+fetchpriority="high"/g)?.length, 1);
    assert.ok(rendered.indexOf('eager') < rendered.indexOf('lazy'));
    assert.equal(rendered.match(/March 10, 2026/g)?.length, 2);
  });
});

describe('what the page says around an element on the server', () => {
  it('is its language and direction', async () => {
    const page = '<html lang="ar" dir="rtl"><body><kashida-ad-slot></kashida-ad-slot>';
    assert.match(await shadowOf(page), /^<template[^>]*><div class="root tall" dir="rtl"/);
    assert.equal(await textOf(page), 'إعلان');
    assert.equal(
      await textOf('<div lang="ar"><p lang="en"><kashida-ad-slot></kashida-ad-slot></div>'),
      'Advertisement',
    );
  });

  it('is its settings, for that page alone', async () => {
    const time = '<kashida-article-time date-published="2026-03-01T23:30Z"></kashida-article-time>';
    assert.match(await textOf(`<meta name="kashida" content="time-zone=Asia/Beirut">${time}`), /March 2, 2026/);
    assert.match(await textOf(time), /March 1, 2026/);
  });

  it('is its address and title, for a share bar that names none', async () => {
    const bar = '<kashida-share-bar networks="reddit"></kashida-share-bar>';
    const head = '<title>A story</title><link rel="canonical" href="https://news.example/a">';
    assert.match(await shadowOf(head + bar), /href="https:\/\/www\.reddit\.com\/[^"]*news\.example%2Fa[^"]*A%20story/);
    assert.equal(await renderToString(bar), bar, 'a bar that would share nothing');
    assert.equal(await shadowOf('<kashida-share-bar url="/a"></kashida-share-bar>'), '');
  });

  it('leaves relative addresses relative', async () => {
    for (const href of ['/a', 'a.html?b=1', '../a', '../../a/b', '#a', 'https://news.example/a']) {
      const shadow = await shadowOf(`<kashida-article-card href="${href}" headline="A"></kashida-article-card>`);
      assert.ok(shadow.includes(`href="${href}"`), `${href}: ${shadow}`);
    }
  });
});

describe('under a content security policy', () => {
  const figure = '<kashida-article-card headline="A" image="/a.jpg" image-ratio="4/3"></kashida-article-card>';

  it('the style has the page’s nonce, and no attribute holds style', async () => {
    const rendered = await renderToString(figure, {nonce: 'a"b'});
    assert.match(rendered, /<style nonce="a&quot;b">/);
    assert.match(rendered, /\[data-style="0"\]\{aspect-ratio:4 \/ 3\}/);
    assert.match(rendered, /data-style="0"/);
    assert.doesNotMatch(rendered, / style="/);
  });

  it('the style is linked where the site wants no inline style', async () => {
    const rendered = await renderToString(figure, {styles: {href: '/kashida.css?a&b'}});
    assert.match(rendered, /<template[^>]*><link rel="stylesheet" href="\/kashida\.css\?a&amp;b">/);
    assert.doesNotMatch(rendered, /<style| style="/);
  });
});

describe('the text of every element', () => {
  it('is the same at any clock, time zone and language of the server', () => {
    const script = `
      Date.now = () => Number(process.env.NOW);
      const {renderToString} = await import('./src/ssr.ts');
      const {SERVED} = await import('./test/support/served-page.ts');
      console.log(await renderToString('<html lang="en"><title>A story</title><link rel="canonical" href="https://news.example/a"><body>'
        + '<kashida-article-time relative-time date-published="2026-03-01T23:30:00+02:00"></kashida-article-time>' + SERVED));`;
    const [one, other] = [
      {TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', NOW: String(Date.UTC(2026, 2, 2))},
      {TZ: 'America/Adak', LANG: 'C', NOW: '0'},
    ].map((env) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
        cwd: root,
        env: {...process.env, ...env},
        encoding: 'utf8',
      }),
    );
    for (const tag of rendered.keys()) assert.match(one ?? '', new RegExp(`<${tag}[^>]*><template`), tag);
    assert.match(one ?? '', /March 1, 2026/);
    assert.equal(one, other);
  });
});
