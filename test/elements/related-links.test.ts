import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {RelatedLinks} from '../../src/elements/related-links.js';
import '../../src/define/related-links.js';
import '../../src/locale/messages/ar.js';
import {allWithin, listen, next, seen, within} from '../support/elements.js';
import {boxOf} from '../support/geometry.js';

const FEED = '/fixtures/feed.json';

const headlines = (list: Element) => allWithin(list, '[part=headline]').map((node) => node.textContent?.trim());

const stories = (...names: string[]) => names.map((name) => ({url: `/${name}`, headline: name.toUpperCase()}));

const settled = (list: RelatedLinks) => waitUntil(() => !list.matches(':state(loading)'));

const slotted = html`<ul>
  <li><a href="/one">One</a></li>
  <li><a href="/two">Two</a></li>
</ul>`;

describe('kashida-related-links', () => {
  describe('with slotted links', () => {
    it('lists them, three at most, under the language’s heading', async () => {
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links>
          <a href="/a">A</a><a href="/b">B</a><a href="/c">C</a><a href="/d">D</a>
        </kashida-related-links>
      `);
      expect(headlines(list)).to.deep.equal(['A', 'B', 'C']);
      expect(within(list, 'h2').textContent?.trim()).to.equal('More on this story');
      expect(list.matches(':state(ready)')).to.equal(true);
    });

    it('has them rendered before the page can be painted', async () => {
      const list = document.createElement('kashida-related-links');
      list.innerHTML = '<a href="/a">A</a>';
      document.body.append(list);
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['A']);
      list.remove();
    });

    it('takes the picture and time that stand with a link', async () => {
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links>
          <ul>
            <li>
              <img src="/fixtures/picture.svg" alt="Sea" /><a href="/a">A</a
              ><time datetime="2026-11-20">yesterday</time>
            </li>
          </ul>
        </kashida-related-links>
      `);
      expect(within<HTMLImageElement>(list, 'img').alt).to.equal('Sea');
      expect(seen(within(list, 'time'))).to.equal('November 20, 2026');
    });

    it('follows the links while the page changes them', async () => {
      const list = await fixture<RelatedLinks>(html`<kashida-related-links><a href="/a">A</a></kashida-related-links>`);
      list.innerHTML = '<ul><li><a href="/b">B</a></li></ul>';
      await waitUntil(() => headlines(list).join() === 'B');
      (list.querySelector('a') as HTMLElement).textContent = 'Changed';
      await waitUntil(() => headlines(list).join() === 'Changed');
    });

    it('shows nothing, not even the heading, where there is none', async () => {
      const list = await fixture<RelatedLinks>(html`<kashida-related-links></kashida-related-links>`);
      await settled(list);
      expect(list.matches(':state(empty)')).to.equal(true);
      expect(list.offsetHeight).to.equal(0);
      expect(allWithin(list, 'section, h2')).to.deep.equal([]);
    });
  });

  describe('with a feed', () => {
    it('lists its stories and tells the page', async () => {
      const {events, stop} = listen('kashida-load');
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links src=${FEED}>${slotted}</kashida-related-links>
      `);
      await settled(list);
      stop();
      expect(headlines(list)).to.deep.equal(['First', 'Second', 'Third']);
      const [event] = events;
      expect(events.length).to.equal(1);
      expect(event?.articles.map(({headline}) => headline)).to.deep.equal(['First', 'Second', 'Third']);
      expect([event?.dropped, event?.partial, event?.stale, event?.source]).to.deep.equal([1, false, false, FEED]);
    });

    it('shows the slotted links while it loads, and says that it is busy', async () => {
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links src="/fault/slow?ms=300&file=feed.json">${slotted}</kashida-related-links>
      `);
      expect(headlines(list)).to.deep.equal(['One', 'Two']);
      expect(list.matches(':state(loading)')).to.equal(true);
      expect(within(list, 'section').getAttribute('aria-busy')).to.equal('true');
      await waitUntil(() => headlines(list).includes('First'));
      expect(within(list, 'section').getAttribute('aria-busy')).to.equal('false');
    });

    it('shows a skeleton where there are no links', async () => {
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links src="/fault/slow?ms=300&file=feed.json"></kashida-related-links>
      `);
      expect(allWithin(list, '.bone').length).to.be.above(0);
      await settled(list);
      expect(allWithin(list, '.bone')).to.deep.equal([]);
    });

    it('shows as many as the page asks for, from 1 to 50', async () => {
      const list = await fixture<RelatedLinks>(html`<kashida-related-links src=${FEED}></kashida-related-links>`);
      await settled(list);
      for (const [max, shown] of Object.entries({1: 1, 4: 4, 99: 4, 0: 3, '-1': 3, many: 3})) {
        list.setAttribute('max', max);
        await list.updateComplete;
        expect(headlines(list).length, max).to.equal(shown);
      }
    });

    it('leaves out the page that the reader is on', async () => {
      const before = location.href;
      history.replaceState(null, '', '/fixtures/first?utm_source=mail');
      const list = await fixture<RelatedLinks>(html`<kashida-related-links src=${FEED}></kashida-related-links>`);
      await settled(list);
      const shown = headlines(list);
      history.replaceState(null, '', before);
      expect(shown).to.deep.equal(['Second', 'Third', 'Fourth']);
    });

    for (const [fault, code] of Object.entries({
      '/fault/500': 'status',
      '/fault/404': 'status',
      '/fault/204': 'status',
      '/fault/html': 'not-a-feed',
      '/fault/invalid': 'syntax',
      '/fault/truncated': 'network',
      '/fault/big': 'too-large',
      'http://a:b@localhost/': 'policy',
      'javascript:1': 'policy',
    })) {
      it(`shows the slotted links again when ${fault} fails, and says ${code} once`, async () => {
        const {events, stop} = listen('kashida-error');
        const list = await fixture<RelatedLinks>(html`
          <kashida-related-links src=${fault}>${slotted}</kashida-related-links>
        `);
        await settled(list);
        stop();
        expect(headlines(list)).to.deep.equal(['One', 'Two']);
        expect(events.map((event) => event.code)).to.deep.equal([code]);
        expect(list.matches(':state(error)')).to.equal(true);
        expect(seen(list)).to.contain('could not be loaded').and.to.contain('Try again');
      });
    }

    it('is asked again by the retry button, and then the focus goes to the heading', async () => {
      const list = await fixture<RelatedLinks>(html`<kashida-related-links src="/fault/500"></kashida-related-links>`);
      await settled(list);
      const retry = within(list, '[part=retry]');
      retry.focus();
      retry.click();
      await waitUntil(() => list.matches(':state(loading)'));
      await settled(list);
      expect(list.shadowRoot?.activeElement?.getAttribute('part')).to.equal('retry');

      // The server has recovered.
      const {fetch} = window;
      window.fetch = () => fetch(FEED);
      retry.click();
      await waitUntil(() => list.matches(':state(ready)'));
      window.fetch = fetch;
      await waitUntil(() => list.shadowRoot?.activeElement?.id === 'heading');
      await waitUntil(() => document.querySelector('body > [role=status]')?.textContent === '3 stories loaded');
    });

    it('keeps its last good answer when it fails later', async () => {
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links src=${FEED}>${slotted}</kashida-related-links>
      `);
      await settled(list);
      const {fetch} = window;
      window.fetch = () => Promise.reject(new TypeError('offline'));
      await list.load();
      window.fetch = fetch;
      expect(headlines(list)).to.deep.equal(['First', 'Second', 'Third']);
      expect(list.matches(':state(stale)')).to.equal(true);
      expect(allWithin(list, '[part=retry]').length).to.equal(1);
    });

    it('drops a late answer of an earlier source', async () => {
      const {events, stop} = listen('kashida-load');
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links src="/fault/slow?ms=200"></kashida-related-links>
      `);
      list.src = FEED;
      await waitUntil(() => headlines(list).includes('First'));
      await aTimeout(300);
      stop();
      expect(headlines(list)).to.deep.equal(['First', 'Second', 'Third']);
      expect(events.map(({source}) => source)).to.deep.equal([FEED]);
    });

    it('is silent when the element is removed, and asks again when it comes back', async () => {
      const loads = listen('kashida-load');
      const errors = listen('kashida-error');
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links src="/fault/slow?ms=100&file=feed.json"></kashida-related-links>
      `);
      const parent = list.parentElement as HTMLElement;
      list.remove();
      await aTimeout(250);
      expect(loads.events.length + errors.events.length).to.equal(0);
      parent.append(list);
      await waitUntil(() => headlines(list).includes('First'));
      loads.stop();
      errors.stop();
    });

    it('is not asked by an element that is taken out again at once', async () => {
      let asked = 0;
      const {fetch} = window;
      window.fetch = (...args) => {
        asked++;
        return fetch(...args);
      };
      const list = document.createElement('kashida-related-links');
      list.src = FEED;
      document.body.append(list);
      list.remove();
      await aTimeout(20);
      const before = asked;
      document.body.append(list);
      await waitUntil(() => headlines(list).includes('First'));
      window.fetch = fetch;
      list.remove();
      expect([before, asked]).to.deep.equal([0, 1]);
    });

    it('is not asked twice when the element is moved', async () => {
      let asked = 0;
      const {fetch} = window;
      window.fetch = (...args) => {
        asked++;
        return fetch(...args);
      };
      const page = await fixture(html`
        <div><p><kashida-related-links src=${FEED}></kashida-related-links></p><section></section></div>
      `);
      const list = page.querySelector('kashida-related-links') as RelatedLinks;
      page.querySelector('section')?.append(list);
      await settled(list);
      page.append(list);
      await aTimeout(50);
      window.fetch = fetch;
      expect(asked).to.equal(1);
      expect(headlines(list).length).to.equal(3);
    });

    it('shows what the page slotted for it where it answers with nothing, else nothing', async () => {
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links src="/fault/slow?ms=0"><p slot="empty">No stories today.</p>${slotted}</kashida-related-links>
      `);
      await settled(list);
      expect(seen(list)).to.equal('No stories today.');
      list.querySelector('p')?.remove();
      await aTimeout(0);
      expect(list.offsetHeight).to.equal(0);
    });
  });

  describe('with articles', () => {
    it('lists Articles and schema.org objects', async () => {
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links
          .articles=${[...stories('a'), {'@type': 'NewsArticle', url: '/b', headline: 'B'}]}
        ></kashida-related-links>
      `);
      await settled(list);
      expect(headlines(list)).to.deep.equal(['A', 'B']);
    });

    it('goes by what was set last', async () => {
      const list = await fixture<RelatedLinks>(html`<kashida-related-links src=${FEED}></kashida-related-links>`);
      list.articles = stories('a');
      await waitUntil(() => headlines(list).join() === 'A');
      expect(list.src).to.equal(null);
      list.src = FEED;
      await waitUntil(() => headlines(list)[0] === 'First');
      list.src = null;
      await waitUntil(() => list.matches(':state(empty)'));
    });

    it('leaves out repeats and what cannot be shown', async () => {
      const {events, stop} = listen('kashida-load');
      const articles = [...stories('a', 'b', 'a'), {url: 'javascript:1', headline: 'X'}, null, 'text'];
      const list = await fixture<RelatedLinks>(
        html`<kashida-related-links .articles=${articles}></kashida-related-links>`,
      );
      await settled(list);
      stop();
      expect(headlines(list)).to.deep.equal(['A', 'B']);
      expect(events[0]?.dropped).to.equal(3);
    });

    it('takes what is no array for a failure of its source', async () => {
      const {events, stop} = listen('kashida-error');
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links .articles=${{length: 1e9}}>${slotted}</kashida-related-links>
      `);
      await settled(list);
      stop();
      expect(events.map(({code}) => code)).to.deep.equal(['shape']);
      expect(headlines(list)).to.deep.equal(['One', 'Two']);
    });
  });

  it('reads the page’s own schema.org data', async () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify({
      '@type': 'ItemList',
      itemListElement: [{'@type': 'ListItem', item: {'@type': 'NewsArticle', url: '/ld', headline: 'Linked data'}}],
    });
    const broken = document.createElement('script');
    broken.type = 'application/ld+json';
    broken.textContent = '{';
    document.head.append(broken, script);
    const list = await fixture<RelatedLinks>(html`<kashida-related-links format="json-ld"></kashida-related-links>`);
    await settled(list);
    script.remove();
    broken.remove();
    expect(headlines(list)).to.deep.equal(['Linked data']);
  });

  describe('what it shows', () => {
    it('is one landmark named by its heading, and a list with one link a story', async () => {
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links heading-level="3" heading="Elsewhere" .articles=${stories('a', 'b')}></kashida-related-links>
      `);
      await settled(list);
      expect(within(list, 'h3').textContent?.trim()).to.equal('Elsewhere');
      expect(allWithin(list, 'h4').length).to.equal(2);
      expect(within(list, '[role=list]').children.length).to.equal(2);
      expect(allWithin(list, 'a').length).to.equal(2);
      await expect(list).to.be.accessible();
    });

    it('is accessible in every layout and while it fails', async () => {
      for (const layout of ['list', 'grid', 'rail', 'numbered', 'unknown']) {
        const list = await fixture<RelatedLinks>(html`
          <kashida-related-links layout=${layout} src=${FEED}></kashida-related-links>
        `);
        await settled(list);
        await expect(list).to.be.accessible();
      }
      const failed = await fixture<RelatedLinks>(
        html`<kashida-related-links src="/fault/500"></kashida-related-links>`,
      );
      await settled(failed);
      await expect(failed).to.be.accessible();
    });

    it('says in every layout who pays for a story, and marks its link', async () => {
      const articles = [{url: '/a', headline: 'A', sponsor: 'Harbour Trust'}, ...stories('b')];
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links .articles=${articles}></kashida-related-links>
      `);
      for (const layout of ['list', 'grid', 'rail', 'numbered']) {
        list.layout = layout;
        await list.updateComplete;
        expect(allWithin(list, '[part=sponsor]').map(seen), layout).to.deep.equal(['Paid for by Harbour Trust']);
        expect(allWithin<HTMLAnchorElement>(list, 'a').map(({rel}) => rel)).to.deep.equal(['sponsored', '']);
      }
    });

    it('numbers in the digits of the language', async () => {
      const page = await fixture(html`
        <div lang="ar" dir="rtl">
          <kashida-related-links layout="numbered" .articles=${stories('a', 'b')}></kashida-related-links>
        </div>
      `);
      const list = page.querySelector('kashida-related-links') as RelatedLinks;
      await settled(list);
      expect(allWithin(list, '[part=number]').map((number) => number.textContent)).to.deep.equal(['1', '2']);
      expect(seen(within(list, 'h2'))).to.equal('مواضيع إضافية');
      expect(boxOf(list, '1').left).to.be.above(boxOf(list, 'A').left);
    });

    it('scrolls sideways in layout “rail” and never widens the page', async () => {
      const frame = await fixture<HTMLElement>(html`
        <div style="inline-size: 320px">
          <kashida-related-links layout="rail" .articles=${stories('a', 'b', 'c')}></kashida-related-links>
        </div>
      `);
      const list = frame.querySelector('kashida-related-links') as RelatedLinks;
      await settled(list);
      const rail = within(list, '[part=list]');
      expect(rail.scrollWidth).to.be.above(rail.clientWidth);
      expect(frame.scrollWidth).to.equal(320);
    });
  });

  it('tells which story is opened, from which place and source', async () => {
    const {events, stop} = listen('kashida-open');
    const list = await fixture<RelatedLinks>(html`
      <kashida-related-links .articles=${stories('a', 'b')}></kashida-related-links>
    `);
    await settled(list);
    allWithin(list, 'a')[1]?.click();
    stop();
    expect(
      events.map(({article, position, source, region}) => [article.headline, position, source, region]),
    ).to.deep.equal([['B', 1, 'articles', 'headline']]);
    expect(events[0]?.target === list).to.equal(true);
  });

  it('emits load and error for the element itself', async () => {
    const list = document.createElement('kashida-related-links');
    setTimeout(() => document.body.append(list));
    list.src = FEED;
    const {target} = await next(list, 'kashida-load');
    expect(target === list).to.equal(true);
    list.remove();
  });
});
