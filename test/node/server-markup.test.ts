import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import '../../src/define/article-card.js';
import '../../src/define/related-links.js';
import '../../src/define/share-bar.js';

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
