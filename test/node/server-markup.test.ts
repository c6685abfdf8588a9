import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, type TemplateResult} from 'lit';
import '../../src/define/article-card.js';
import '../../src/define/related-links.js';
import '../../src/define/share-bar.js';
import '../../src/define/ad-slot.js';
import '../../src/define/article-header.js';
import '../../src/define/article-time.js';
import '../../src/define/byline.js';
import '../../src/define/figure.js';
import '../../src/define/reading-progress.js';
import '../../src/define/reading-time.js';
import '../../src/define/sources.js';

describe('an article card rendered on the server', () => {
  it('has its headline as a link', async () => {
    const markup = await collectResult(
      render(html`<kashida-article-card href="https://news.example/a" headline="A & B"></kashida-article-card>`),
    );
    assert.match(
      markup.replace(/<!--.*?-->/g, ''),
      /<h3[^>]*><a[^>]*href="https:\/\/news\.example\/a"[^>]*>A &amp; B<\/a>/,
    );
  });
});

describe('a card whose picture is the largest of the page, rendered on the server', () => {
  it('has the browser ask for it at once, before any script', async () => {
    const markup = await collectResult(
      render(
        html`<kashida-article-card headline="A" image="https://news.example/a.jpg" layout="lead" priority></kashida-article-card>`,
      ),
    );
    const [img = ''] = /<img[^>]*>/.exec(markup) ?? [];
    assert.match(img, /src="https:\/\/news\.example\/a\.jpg"/);
    assert.match(img, /loading="eager"/);
    assert.match(img, /fetchpriority="high"/);
  });
});

describe('a share bar rendered on the server', () => {
  it('has its networks as links that need no script', async () => {
    const markup = await collectResult(
      render(html`<kashida-share-bar url="https://news.example/a" headline="A & B"></kashida-share-bar>`),
    );
    const links = [...markup.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>/g)];
    assert.deepEqual(
      links.map(([, href]) => href?.replaceAll('&amp;', '&')),
      [
        'https://x.com/intent/post?text=A%20%26%20B&url=https%3A%2F%2Fnews.example%2Fa',
        'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fnews.example%2Fa',
        'https://wa.me/?text=A%20%26%20B%0Ahttps%3A%2F%2Fnews.example%2Fa',
        'https://t.me/share/url?url=https%3A%2F%2Fnews.example%2Fa&text=A%20%26%20B',
        'mailto:?subject=A%20%26%20B&body=A%20%26%20B%0Ahttps%3A%2F%2Fnews.example%2Fa',
      ],
    );
    assert.ok(links.slice(0, 4).every(([link]) => link.includes('target="_blank"') && link.includes('rel="noopener"')));
    assert.match(markup, /<template shadowroot/);
  });
});

describe('a related list rendered on the server', () => {
  it('shows the links that stand in it', async () => {
    const markup = await collectResult(
      render(html`<kashida-related-links src="/feed.json"><a href="/a">A</a></kashida-related-links>`),
    );
    const [, shadow = ''] = /<template[^>]*>(.*)<\/template>/s.exec(markup) ?? [];
    assert.match(shadow.replace(/<!--.*?-->/g, ''), /<div class="root[^>]*><slot><\/slot><\/div>/);
    assert.match(markup, /<a href="\/a">A<\/a><\/kashida-related-links>/);
  });
});

describe('the furniture of an article page rendered on the server', () => {
  const markupOf = async (template: TemplateResult) =>
    (await collectResult(render(template))).replace(/<style>.*?<\/style>/gs, '').replace(/<!--.*?-->/g, '');
  const textOf = async (template: TemplateResult) =>
    (await markupOf(template))
      .replace(/<[^>]*>/g, ' ')
      .replace(/(?:\s|&nbsp;)+/g, ' ')
      .trim();

  it('has the header with a heading, byline and dates', async () => {
    const header = html`<kashida-article-header
      headline="A & B"
      kicker="Cities"
      author="Rima; John"
      date-published="2025-03-09"
    ></kashida-article-header>`;
    assert.match(await markupOf(header), /<h1[^>]*><span[^>]*>A &amp; B<\/span><\/h1>/);
    assert.equal(await textOf(header), 'Cities A &amp; B By Rima and John Published March 9, 2025');
  });

  it('has the byline, the sources and the label of an advertisement', async () => {
    const byline = html`<kashida-byline author="Rima" location="Beirut" agency="AFP"></kashida-byline>`;
    assert.equal(await textOf(byline), 'By Rima Beirut AFP');
    assert.equal(
      await textOf(html`<kashida-sources names="AFP; Reuters"></kashida-sources>`),
      'Additional sources • AFP • Reuters',
    );
    assert.equal(await textOf(html`<kashida-ad-slot></kashida-ad-slot>`), 'Advertisement');
  });

  it('has the caption and the credit of a figure', async () => {
    const figure = html`<kashida-figure caption="A harbour." credit="Name/Agency." credit-lang="en" zoom></kashida-figure>`;
    assert.equal(await textOf(figure), 'A harbour. Name/Agency.');
    assert.match(await markupOf(figure), /<span[^>]*lang="en"[^>]*dir="ltr"/);
  });

  it('writes dates out, whatever the time is and however they are wanted', async () => {
    const now = new Date().toISOString();
    const time = html`<kashida-article-time date-published=${now} relative-time time-zone="UTC"></kashida-article-time>`;
    assert.match(await textOf(time), new RegExp(`^Published .*${now.slice(0, 4)}`));
  });

  it('shows what is slotted for what only a browser can know', async () => {
    assert.match(
      await markupOf(html`<kashida-reading-time for="a">4 min</kashida-reading-time>`),
      /<slot><\/slot>.*4 min/s,
    );
    assert.match(await markupOf(html`<kashida-reading-progress></kashida-reading-progress>`), /aria-hidden="true"/);
  });
});
