import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {articleFields, toArticle, type Article} from '../../src/article.js';
import {itemList, newsArticle} from '../../src/card/json-ld.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import type {ArticleList} from '../../src/elements/article-list.js';
import '../../src/define/article-card.js';
import '../../src/define/article-list.js';
import {loadFromPage} from '../../src/related/page-source.js';
import {seen} from '../support/elements.js';

const SCRIPT = ':scope > script[type="application/ld+json"]';

const scripts = (element: Element) => [...element.querySelectorAll(SCRIPT)];

/** What machines read of the element, once it is `headline`. */
async function dataOf(element: Element, headline: string): Promise<Record<string, unknown>> {
  await waitUntil(() => scripts(element)[0]?.textContent?.includes(headline));
  return JSON.parse(scripts(element)[0]?.textContent ?? '') as Record<string, unknown>;
}

const full: Article = {
  url: 'https://news.example/a',
  headline: 'The lighthouse is lit again',
  kicker: 'Coast',
  standfirst: 'After eleven years.',
  author: [{name: 'Mona Saleh', url: 'https://news.example/mona', image: 'https://news.example/mona.jpg'}],
  datePublished: '2026-11-20T09:30:00+03:00',
  dateModified: '2026-11-20T12:00:00+03:00',
  image: {url: 'https://news.example/a.jpg', width: 1600, height: 900, caption: 'At dusk.', credit: 'Mona'},
  type: 'opinion',
  access: 'premium',
  timeRequired: 'PT5M',
  commentCount: 3,
  topics: ['sea', 'light'],
  sponsor: 'Harbour Trust',
  lang: 'en',
};

describe('newsArticle', () => {
  it('says what is read back as the same article', () => {
    expect(toArticle(JSON.parse(JSON.stringify(newsArticle(full))))).to.deep.equal(full);
  });

  it('has the types that schema.org has for what is live and what is opinion', () => {
    const types = (['article', 'live', 'opinion', 'video'] as const).map((type) => newsArticle({...full, type}));
    expect(types.map((data) => (data as Record<string, unknown>)['@type'])).to.deep.equal([
      'NewsArticle',
      'LiveBlogPosting',
      'OpinionNewsArticle',
      'NewsArticle',
    ]);
  });

  it('is nothing without a headline or an address', () => {
    expect(newsArticle({headline: 'A'})).to.equal(undefined);
    expect(newsArticle({url: 'https://news.example/a'})).to.equal(undefined);
    expect(itemList([])).to.equal(undefined);
  });
});

describe('a card’s schema.org data', () => {
  it('is written by none that is not asked for it', async () => {
    const card = await fixture<ArticleCard>(html`<kashida-article-card .article=${full}></kashida-article-card>`);
    await aTimeout(50);
    expect(scripts(card)).to.deep.equal([]);
  });

  it('is written once, follows the card, and goes when it is no longer asked for', async () => {
    const card = await fixture<ArticleCard>(html`
      <kashida-article-card jsonld .article=${full} headline="One </script>"></kashida-article-card>
    `);
    const data = await dataOf(card, 'One');
    expect(data['@context']).to.equal('https://schema.org');
    expect(articleFields(data)).to.deep.equal({...full, headline: 'One </script>'});
    expect(scripts(card)[0]?.textContent).not.to.contain('<');
    card.headline = 'Two';
    await dataOf(card, 'Two');
    card.requestUpdate();
    await aTimeout(50);
    expect(scripts(card).length).to.equal(1);
    card.jsonld = false;
    await waitUntil(() => !scripts(card).length);
  });

  it('is never read back as what the card shows, also where the page is copied', async () => {
    const card = await fixture<ArticleCard>(html`
      <kashida-article-card jsonld href="/a" headline="One" kicker="Coast"></kashida-article-card>
    `);
    await dataOf(card, 'One');
    const copy = card.cloneNode(true) as ArticleCard;
    for (const element of [card, copy]) {
      element.removeAttribute('kicker');
      element.setAttribute('headline', 'Two');
    }
    card.after(copy);
    for (const element of [card, copy]) {
      expect((await dataOf(element, 'Two')).articleSection).to.equal(undefined);
      expect(seen(element)).to.equal('Two');
      expect(scripts(element).length).to.equal(1);
    }
    expect(loadFromPage().articles).to.deep.equal([]);
  });

  it('stands beside what the page has written for the card', async () => {
    const card = document.createElement('kashida-article-card');
    const own = Object.assign(document.createElement('script'), {type: 'application/ld+json'});
    own.textContent = JSON.stringify({'@type': 'NewsArticle', headline: 'Own', url: '/own', articleSection: 'Sea'});
    card.append(own);
    card.jsonld = true;
    document.body.append(card);
    await waitUntil(() => scripts(card).length === 2);
    own.remove();
    card.headline = 'Mine';
    await card.updateComplete;
    expect(seen(card)).to.equal('Mine');
    await waitUntil(() => !scripts(card).length);
    card.remove();
  });
});

describe('a list’s schema.org data', () => {
  it('is an ItemList of its articles', async () => {
    const list = await fixture<ArticleList>(html`
      <kashida-article-list jsonld .articles=${[full, {url: '/b', headline: 'B'}]}></kashida-article-list>
    `);
    const {itemListElement, ...rest} = await dataOf(list, 'B');
    expect(rest).to.deep.equal({'@context': 'https://schema.org', '@type': 'ItemList'});
    const items = itemListElement as {position: number; item: unknown}[];
    expect(items.map(({position, item}) => [position, toArticle(item)?.headline])).to.deep.equal([
      [1, full.headline],
      [2, 'B'],
    ]);
    list.articles = [];
    await waitUntil(() => !scripts(list).length);
  });

  it('is an ItemList of its links', async () => {
    const list = await fixture<ArticleList>(html`
      <kashida-article-list jsonld><a href="/a">A</a><a href="/b">B</a></kashida-article-list>
    `);
    expect((await dataOf(list, '"B"')).itemListElement).to.have.lengthOf(2);
    await aTimeout(50);
    expect(scripts(list).length).to.equal(1);
    expect(seen(list)).to.equal('AB');
  });

  it('stands in each of its cards', async () => {
    const list = await fixture<ArticleList>(html`
      <kashida-article-list jsonld>
        <kashida-article-card href="/a" headline="A"></kashida-article-card>
        <kashida-article-card href="/b" headline="B"></kashida-article-card>
      </kashida-article-list>
    `);
    const [first, second] = list.querySelectorAll('kashida-article-card');
    expect((await dataOf(first!, '"A"')).url).to.equal(`${location.origin}/a`);
    await dataOf(second!, '"B"');
    expect(scripts(list)).to.deep.equal([]);
  });
});
