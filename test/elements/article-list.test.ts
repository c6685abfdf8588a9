import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ArticleCard} from '../../src/elements/article-card.js';
import type {ArticleList} from '../../src/elements/article-list.js';
import '../../src/define/article-card.js';
import '../../src/define/article-list.js';
import {allWithin, listen, seen, within} from '../support/elements.js';

const stories = (...names: string[]) => names.map((name) => ({url: `/${name}`, headline: name.toUpperCase()}));

const PICTURE = '/fixtures/picture.svg';

const loadingOf = (img: Element) =>
  ['loading', 'fetchpriority']
    .map((name) => img.getAttribute(name) ?? '')
    .join(' ')
    .trim();

const cardsOf = (list: Element) => [...list.querySelectorAll<ArticleCard>('kashida-article-card')];

const columnsOf = (elements: Element[]) => new Set(elements.map((node) => node.getBoundingClientRect().left)).size;

describe('kashida-article-list', () => {
  describe('with slotted cards', () => {
    const page = (list = html`<kashida-article-list></kashida-article-list>`) => fixture<ArticleList>(list);

    it('is a list, and each card an item of it', async () => {
      const list = await page(html`
        <kashida-article-list>
          <kashida-article-card headline="A"></kashida-article-card>
          <kashida-article-card headline="B"></kashida-article-card>
        </kashida-article-list>
      `);
      expect(within(list, '[part=list]').getAttribute('role')).to.equal('list');
      const [first, second] = cardsOf(list);
      expect(first?.getAttribute('role')).to.equal('listitem');
      second?.remove();
      await waitUntil(() => !second?.hasAttribute('role'));
      await expect(list).to.be.accessible();
    });

    it('passes its layout to those that have none, and its heading level to all', async () => {
      const list = await page(html`
        <kashida-article-list layout="row" heading-level="4">
          <kashida-article-card headline="A"></kashida-article-card>
          <kashida-article-card headline="B" layout="text" heading-level="2"></kashida-article-card>
        </kashida-article-list>
      `);
      const looks = () => {
        return cardsOf(list).map((card) => [
          within(card, 'article').classList[1],
          within(card, '[part=headline]').localName,
        ]);
      };
      expect(looks()).to.deep.equal([
        ['row', 'h4'],
        ['text', 'h4'],
      ]);
      list.layout = 'compact';
      list.headingLevel = 2;
      await list.updateComplete;
      await Promise.all(cardsOf(list).map((card) => card.updateComplete));
      expect(looks()).to.deep.equal([
        ['compact', 'h2'],
        ['text', 'h2'],
      ]);
    });

    it('gives a card that leaves it its own ways back', async () => {
      const list = await page(html`
        <kashida-article-list layout="row" heading-level="4">
          <kashida-article-card headline="A"></kashida-article-card>
          <kashida-article-card headline="B"></kashida-article-card>
        </kashida-article-list>
      `);
      const [card] = cardsOf(list) as [ArticleCard];
      list.after(card);
      await waitUntil(() => within(card, '[part=headline]').localName === 'h3');
      expect(within(card, 'article').classList[1]).to.equal('stack');
      card.remove();
    });

    it('loads the pictures of the first cards at once and ahead of others, as many as it is asked to', async () => {
      const list = await page(html`
        <kashida-article-list priority="2">
          <kashida-article-card headline="A" image=${PICTURE}></kashida-article-card>
          <kashida-article-card headline="B" image=${PICTURE}></kashida-article-card>
          <kashida-article-card headline="C" image=${PICTURE}></kashida-article-card>
          <kashida-article-card headline="D" image=${PICTURE} priority></kashida-article-card>
        </kashida-article-list>
      `);
      const pictures = () => cardsOf(list).map((card) => loadingOf(within(card, 'img')));
      expect(pictures()).to.deep.equal(['eager high', 'eager high', 'lazy', 'eager high']);
      list.priority = '';
      await list.updateComplete;
      await Promise.all(cardsOf(list).map((card) => card.updateComplete));
      expect(pictures()).to.deep.equal(['eager high', 'lazy', 'lazy', 'eager high']);
    });

    it('has them tell times as it is asked to, unless a card says how itself', async () => {
      const aDayAgo = new Date(Date.now() - 25 * 60 * 60_000).toISOString();
      const list = await page(html`
        <kashida-article-list time-zone="Asia/Beirut" numbering-system="arab" relative-time>
          <kashida-article-card headline="A" date-published="2026-03-09T22:30Z"></kashida-article-card>
          <kashida-article-card
            headline="B"
            date-published="2026-03-09T22:30Z"
            time-zone="UTC"
            numbering-system="latn"
          ></kashida-article-card>
          <kashida-article-card headline="C" date-published=${aDayAgo}></kashida-article-card>
          <kashida-article-card headline="D" date-published=${aDayAgo} relative-time="false"></kashida-article-card>
        </kashida-article-list>
      `);
      const times = () => cardsOf(list).map((card) => seen(within(card, 'time')));
      await waitUntil(() => times()[2] === '١ day ago');
      expect(times()[0]).to.contain('١٠');
      expect(times()[1]).to.contain('March 9, 2026');
      expect(times()[3]).not.to.contain('ago');
      list.timeZone = null;
      await list.updateComplete;
      await Promise.all(cardsOf(list).map((card) => card.updateComplete));
      expect(times()[0]).to.contain('٩');
    });

    it('takes cards that come later, and follows their order', async () => {
      const {events, stop} = listen('kashida-open');
      const list = await page(html`
        <kashida-article-list><kashida-article-card headline="A" href="/a"></kashida-article-card></kashida-article-list>
      `);
      const later = document.createElement('kashida-article-card');
      Object.assign(later, {headline: 'Later', href: '/later'});
      list.prepend(later);
      await waitUntil(() => later.role === 'listitem');
      await later.updateComplete;
      within(later, 'a').click();
      within(cardsOf(list)[1]!, 'a').click();
      stop();
      expect(events.map(({article, position, source}) => [article.headline, position, source])).to.deep.equal([
        ['Later', 0, 'slot'],
        ['A', 1, 'slot'],
      ]);
    });

    it('stands the parts of cards side by side on shared lines, by option', async () => {
      const list = await page(html`
        <kashida-article-list equal columns="2" style="inline-size: 500px">
          <kashida-article-card headline=${'A long headline '.repeat(6)} date-published="2026-11-20"></kashida-article-card>
          <kashida-article-card kicker="Coast" headline="B" standfirst="Short." date-published="2026-11-20"></kashida-article-card>
        </kashida-article-list>
      `);
      for (const part of ['card', 'headline', 'meta']) {
        const tops = cardsOf(list).map((card) => within(card, `[part=${part}]`).getBoundingClientRect().top);
        expect(tops[0], part).to.be.closeTo(tops[1]!, 0.5);
      }
      for (const card of cardsOf(list)) {
        expect(within(card, '.card').offsetWidth).to.be.closeTo(card.offsetWidth, 1);
      }
    });
  });

  describe('with slotted links', () => {
    it('makes a card of each, with the picture and time beside it', async () => {
      const list = await fixture<ArticleList>(html`
        <kashida-article-list>
          <ul>
            <li><a href="/a">A</a> <time datetime="2026-11-20">yesterday</time></li>
            <li><a href="/b">B</a></li>
          </ul>
        </kashida-article-list>
      `);
      expect(allWithin(list, 'h3 a').map(seen)).to.deep.equal(['A', 'B']);
      expect(seen(within(list, 'li time'))).to.equal('November 20, 2026');
      list.querySelector('li')?.remove();
      await waitUntil(() => allWithin(list, 'li').length === 1);
    });
  });

  describe('with articles', () => {
    it('lists Articles and schema.org objects, and leaves out what cannot be shown', async () => {
      const list = await fixture<ArticleList>(html`
        <kashida-article-list
          heading-level="2"
          .articles=${[...stories('a'), {'@type': 'NewsArticle', name: 'B', url: '/b'}, {headline: 'no address'}, 7]}
        ></kashida-article-list>
      `);
      expect(allWithin(list, 'ul[role=list] > li h2 a').map(seen)).to.deep.equal(['A', 'B']);
      list.articles = 'text';
      await list.updateComplete;
      expect(seen(list)).to.equal('');
    });

    it('loads the first pictures at once and ahead of others, as many as it is asked to', async () => {
      const articles = stories('a', 'b', 'c').map((story) => ({...story, image: PICTURE}));
      const list = await fixture<ArticleList>(html`
        <kashida-article-list .articles=${articles}></kashida-article-list>
      `);
      for (const [priority, eager] of [
        [null, 0],
        [true, 1],
        ['', 1],
        ['2', 2],
        [0, 0],
        [false, 0],
        ['many', 0],
      ] as const) {
        list.priority = priority;
        await list.updateComplete;
        const found = allWithin(list, 'img').filter((img) => loadingOf(img) === 'eager high');
        expect(found.length, String(priority)).to.equal(eager);
      }
    });

    it('tells which story is opened, and its place', async () => {
      const {events, stop} = listen('kashida-open');
      const list = await fixture<ArticleList>(html`
        <kashida-article-list .articles=${stories('a', 'b')}></kashida-article-list>
      `);
      allWithin(list, 'a')[1]?.click();
      stop();
      expect(events.map(({article, position, source}) => [article.headline, position, source])).to.deep.equal([
        ['B', 1, 'articles'],
      ]);
    });

    it('tells their times as it is asked to', async () => {
      const aDayAgo = new Date(Date.now() - 25 * 60 * 60_000).toISOString();
      const list = await fixture<ArticleList>(html`
        <kashida-article-list
          relative-time
          .articles=${[{url: '/a', headline: 'A', datePublished: aDayAgo}]}
        ></kashida-article-list>
      `);
      await waitUntil(() => seen(within(list, 'time')) === '1 day ago');
    });

    it('stands as many side by side as its own width has room for, and no more than the page asks for', async () => {
      const list = await fixture<ArticleList>(html`
        <kashida-article-list .articles=${stories('a', 'b', 'c', 'd', 'e', 'f')}></kashida-article-list>
      `);
      const columns = async (width: number, most: string | null = null, layout: string | null = null) => {
        list.style.inlineSize = `${width}px`;
        Object.assign(list, {columns: most, layout});
        await list.updateComplete;
        expect(list.scrollWidth).to.equal(width);
        return columnsOf(allWithin(list, 'li'));
      };
      expect(await columns(160)).to.equal(1);
      expect(await columns(320)).to.equal(1);
      expect(await columns(500)).to.equal(2);
      expect(await columns(960)).to.equal(3);
      expect(await columns(960, '2')).to.equal(2);
      expect(await columns(960, '0')).to.equal(3);
      expect(await columns(320, '3')).to.equal(1);
      expect(await columns(960, null, 'row')).to.equal(2);
      expect(await columns(960, null, 'lead')).to.equal(1);
    });

    it('stands their parts on shared lines, by option', async () => {
      const articles = [
        {...stories('a')[0], headline: 'A long headline '.repeat(6), datePublished: '2026-11-20'},
        {...stories('b')[0], kicker: 'Coast', datePublished: '2026-11-20'},
      ];
      const list = await fixture<ArticleList>(html`
        <kashida-article-list equal columns="2" style="inline-size: 500px" .articles=${articles}></kashida-article-list>
      `);
      for (const part of ['headline', 'meta']) {
        const [one, two] = allWithin(list, `[part=${part}]`).map((node) => node.getBoundingClientRect().top);
        expect(one, part).to.be.closeTo(two!, 0.5);
      }
    });

    it('is accessible in every layout', async () => {
      for (const layout of ['stack', 'row', 'lead', 'compact', 'text', 'overlay']) {
        const list = await fixture<ArticleList>(html`
          <kashida-article-list layout=${layout} .articles=${stories('a', 'b')}></kashida-article-list>
        `);
        await expect(list).to.be.accessible();
      }
    });
  });

  it('does not collapse in a parent that shrinks to its content', async () => {
    const parent = await fixture<HTMLElement>(html`
      <div style="display: inline-block">
        <kashida-article-list .articles=${stories('a', 'b')}></kashida-article-list>
      </div>
    `);
    expect(parent.offsetWidth).to.be.above(200);
  });

  it('shows nothing where there is nothing', async () => {
    const list = await fixture<ArticleList>(html`<kashida-article-list></kashida-article-list>`);
    expect(seen(list)).to.equal('');
    expect(list.offsetHeight).to.equal(0);
  });
});
