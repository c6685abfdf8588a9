import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {RelatedLinks} from '../../src/elements/related-links.js';
import '../../src/define/related-links.js';
import '../../src/locale/messages/ar.js';
import type {LoadRequest} from '../../src/related/source.js';
import {allWithin, listen, next, seen, within} from '../support/elements.js';
import {boxOf} from '../support/geometry.js';
import {canonical, clearHead, meta} from '../support/page.js';

const FEED = '/fixtures/feed.json';

const headlines = (list: Element) => allWithin(list, '[part=headline]').map((node) => node.textContent?.trim());

const stories = (...names: string[]) => names.map((name) => ({url: `/${name}`, headline: name.toUpperCase()}));

const said = () => document.querySelector('body > [role=status]')?.textContent;

const settled = (list: RelatedLinks) =>
  waitUntil(() => !list.matches(':state(loading)'), 'the list settles', {timeout: 5000});

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
      await settled(list);
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
      '/fault/big?item=3000000': 'too-large',
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
      const list = await fixture<RelatedLinks>(
        html`<kashida-related-links src="/fault/500?recovers"></kashida-related-links>`,
      );
      await settled(list);
      const retry = within(list, '[part=retry]');
      retry.focus();
      retry.click();
      await list.updateComplete;
      expect(list.matches(':state(loading)')).to.equal(true);
      await settled(list);
      expect(list.shadowRoot?.activeElement?.getAttribute('part')).to.equal('retry');

      // The server has recovered.
      const {fetch} = window;
      window.fetch = () => fetch(FEED);
      retry.click();
      await waitUntil(() => list.matches(':state(ready)'));
      window.fetch = fetch;
      await waitUntil(() => list.shadowRoot?.activeElement?.id === 'heading');
      await waitUntil(() => said() === '3 stories loaded');
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
      list.src = `${FEED}?new`;
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
        <div><p><kashida-related-links src="${FEED}?moved"></kashida-related-links></p><section></section></div>
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

    it('stands a number and the first line of its headline on one line', async () => {
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links layout="numbered" .articles=${stories('a', 'b')}></kashida-related-links>
      `);
      await settled(list);
      const baselineOf = (part: string) => {
        const probe = document.createElement('span');
        probe.style.display = 'inline-block';
        within(list, `[part=${part}]`).prepend(probe);
        return probe.getBoundingClientRect().bottom;
      };
      expect(baselineOf('number')).to.be.closeTo(baselineOf('headline'), 1);
    });

    it('is accessible in every layout and while it fails', async () => {
      for (const layout of ['list', 'grid', 'rail', 'numbered', 'unknown']) {
        const list = await fixture<RelatedLinks>(html`
          <kashida-related-links layout=${layout} src=${FEED}></kashida-related-links>
        `);
        await settled(list);
        expect(headlines(list).length).to.equal(3);
        await expect(list).to.be.accessible();
        list.remove();
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

  describe('with a source of the page’s own', () => {
    const answering = (...answers: unknown[]) => {
      const requests: LoadRequest[] = [];
      return {
        requests,
        load(request: LoadRequest) {
          requests.push(request);
          return Promise.resolve(answers[Math.min(requests.length, answers.length) - 1]);
        },
      };
    };

    it('asks it for stories that go with the page', async () => {
      canonical('/story');
      meta('og:title', 'Rain at last');
      meta('article:tag', 'Water');
      const source = answering({articles: stories('a', 'b')});
      const {events, stop} = listen('kashida-load');
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links .source=${source} max="2"></kashida-related-links>
      `);
      await settled(list);
      clearHead();
      stop();
      expect(headlines(list)).to.deep.equal(['A', 'B']);
      const [request] = source.requests;
      expect(request?.current).to.deep.equal({
        url: `${location.origin}/story`,
        headline: 'Rain at last',
        topics: ['Water'],
      });
      expect(request?.limit).to.equal(2);
      expect(events.map(({source: name}) => name)).to.deep.equal(['source']);
    });

    it('takes its answer for unknown data', async () => {
      const articles = [null, {url: 'javascript:1', headline: 'Hostile'}, ...stories('a')];
      const {events, stop} = listen('kashida-load');
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links .source=${answering({articles})}></kashida-related-links>
      `);
      await settled(list);
      stop();
      expect(headlines(list)).to.deep.equal(['A']);
      expect(events[0]?.dropped).to.equal(2);
    });

    for (const [what, source, code] of [
      ['no method', {}, 'shape'],
      ['an answer without articles', answering({}), 'shape'],
      ['no answer', answering(undefined), 'shape'],
      [
        'a throw',
        {
          load: () => {
            throw new Error('down');
          },
        },
        'network',
      ],
      ['a rejection', {load: () => Promise.reject(new Error('down'))}, 'network'],
    ] as const) {
      it(`takes ${what} for a failure`, async () => {
        const {events, stop} = listen('kashida-error');
        const list = await fixture<RelatedLinks>(html`
          <kashida-related-links .source=${source}>${slotted}</kashida-related-links>
        `);
        await settled(list);
        stop();
        expect(events.map((event) => event.code)).to.deep.equal([code]);
        expect(headlines(list)).to.deep.equal(['One', 'Two']);
      });
    }

    it('asks it for more, with its cursor, until there is none', async () => {
      const source = answering(
        {articles: stories('a', 'b'), next: 'p2'},
        {articles: stories('b', 'c'), next: 'p3'},
        {articles: stories('d')},
      );
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links .source=${source} max="2" load-more></kashida-related-links>
      `);
      await settled(list);
      within(list, '[part=load-more]').click();
      await waitUntil(() => headlines(list).length === 3);
      await waitUntil(() => list.shadowRoot?.activeElement?.textContent === 'C');
      within(list, '[part=load-more]').click();
      await waitUntil(() => headlines(list).join('') === 'ABCD');
      expect(source.requests.map(({cursor}) => cursor)).to.deep.equal([undefined, 'p2', 'p3']);
      await waitUntil(() => !allWithin(list, '[part=load-more]').length);
    });

    it('asks for more no longer when it names the same page again', async () => {
      const source = answering({articles: stories('a'), next: 'p1'}, {articles: stories('b'), next: 'p1'});
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links .source=${source} max="1" load-more></kashida-related-links>
      `);
      await settled(list);
      within(list, '[part=load-more]').click();
      await waitUntil(() => headlines(list).join('') === 'AB');
      await waitUntil(() => !allWithin(list, '[part=load-more]').length);
    });

    it('keeps the stories and the button when more cannot be loaded, and says so', async () => {
      let fails = true;
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links
          max="1"
          load-more
          .source=${{
            load: ({cursor}: LoadRequest) => {
              if (cursor && fails) return Promise.reject(new Error('down'));
              return Promise.resolve(cursor ? {articles: stories('b')} : {articles: stories('a'), next: 'p2'});
            },
          }}
        ></kashida-related-links>
      `);
      await settled(list);
      within(list, '[part=load-more]').click();
      await waitUntil(() => said() === 'These stories could not be loaded.');
      expect(headlines(list)).to.deep.equal(['A']);
      expect(seen(list)).to.contain('could not be loaded.').and.to.contain('More stories');
      fails = false;
      within(list, '[part=load-more]').click();
      await waitUntil(() => headlines(list).join('') === 'AB');
    });
  });

  describe('two on a page', () => {
    it('of one source make one request and show no story twice, and take over what the other gives up', async () => {
      let asked = 0;
      const {fetch} = window;
      window.fetch = (...args) => {
        asked++;
        return fetch(...args);
      };
      const page = await fixture(html`
        <div>
          <kashida-related-links src="${FEED}?two" max="2"></kashida-related-links>
          <kashida-related-links src="${FEED}?two" max="2"></kashida-related-links>
        </div>
      `);
      const [first, second] = page.querySelectorAll('kashida-related-links') as NodeListOf<RelatedLinks> &
        Iterable<RelatedLinks>;
      await settled(first as RelatedLinks);
      await settled(second as RelatedLinks);
      window.fetch = fetch;
      expect(asked).to.equal(1);
      expect([headlines(first as Element), headlines(second as Element)]).to.deep.equal([
        ['First', 'Second'],
        ['Third', 'Fourth'],
      ]);
      first?.remove();
      await waitUntil(() => headlines(second as Element).join() === 'First,Second');
    });

    it('show the same story where the page allows it', async () => {
      const page = await fixture(html`
        <div>
          <kashida-related-links .articles=${stories('a')}></kashida-related-links>
          <kashida-related-links .articles=${stories('a')} dedupe="list"></kashida-related-links>
          <kashida-related-links .articles=${stories('a')}></kashida-related-links>
        </div>
      `);
      const lists = [...page.querySelectorAll('kashida-related-links')];
      for (const list of lists) await settled(list);
      expect(lists.map((list) => headlines(list).join())).to.deep.equal(['A', 'A', '']);
      expect(lists[2]?.matches(':state(empty)')).to.equal(true);
      expect(lists[2]?.offsetHeight).to.equal(0);
    });
  });

  describe('with a second feed', () => {
    it('asks it where the first fails, and shows no failure', async () => {
      const {events, stop} = listen('kashida-error');
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links src="/fault/500" fallback-src=${FEED}>${slotted}</kashida-related-links>
      `);
      await settled(list);
      stop();
      expect(headlines(list)).to.deep.equal(['First', 'Second', 'Third']);
      expect(events.map(({code, source}) => [code, source])).to.deep.equal([['status', '/fault/500']]);
      expect(allWithin(list, '[part=error]')).to.deep.equal([]);
    });

    it('fills up from it where the first has fewer than the page wants', async () => {
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links .articles=${stories('a')} min="2" fallback-src=${FEED}></kashida-related-links>
      `);
      await settled(list);
      expect(headlines(list)).to.deep.equal(['A', 'First', 'Second']);
      const {events, stop} = listen('kashida-open');
      allWithin(list, 'a')[0]?.click();
      allWithin(list, 'a')[1]?.click();
      stop();
      expect(events.map(({source}) => source)).to.deep.equal(['articles', FEED]);
    });

    it('leaves it alone where the first has enough', async () => {
      const {events, stop} = listen('kashida-load');
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links .articles=${stories('a')} fallback-src="/fault/500"></kashida-related-links>
      `);
      await settled(list);
      stop();
      expect(headlines(list)).to.deep.equal(['A']);
      expect(events.length).to.equal(1);
    });

    it('shows the slotted links where both fail', async () => {
      const {events, stop} = listen('kashida-error');
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links src="/fault/500" fallback-src="/fault/404">${slotted}</kashida-related-links>
      `);
      await settled(list);
      stop();
      expect(headlines(list)).to.deep.equal(['One', 'Two']);
      expect(events.length).to.equal(2);
      expect(allWithin(list, '[part=retry]').length).to.equal(1);
    });
  });

  describe('in the order that the page wants', () => {
    const articles = [
      {url: '/old', headline: 'Harvest begins', datePublished: '2026-01-01'},
      {url: '/new', headline: 'Election in spring', datePublished: '2026-11-01'},
      {url: '/near', headline: 'Drinking water for the coast', datePublished: '2026-06-01'},
    ];

    for (const [rank, expected] of Object.entries({
      served: ['Harvest begins', 'Election in spring', 'Drinking water for the coast'],
      newest: ['Election in spring', 'Drinking water for the coast', 'Harvest begins'],
      similar: ['Drinking water for the coast', 'Election in spring', 'Harvest begins'],
      unknown: ['Harvest begins', 'Election in spring', 'Drinking water for the coast'],
    })) {
      it(`“${rank}”`, async () => {
        meta('og:title', 'The coast waits for drinking water');
        const list = await fixture<RelatedLinks>(html`
          <kashida-related-links rank=${rank} .articles=${articles}></kashida-related-links>
        `);
        await settled(list);
        clearHead();
        expect(headlines(list)).to.deep.equal(expected);
      });
    }

    it('but not an earlier answer, which was still being put in order', async () => {
      const silent = {load: () => new Promise<never>(() => undefined)};
      // After each number of steps that the earlier answer may have taken.
      for (let steps = 0; steps < 15; steps++) {
        const list = await fixture<RelatedLinks>(html`
          <kashida-related-links rank="newest" .articles=${articles}></kashida-related-links>
        `);
        for (let step = 0; step < steps; step++) await Promise.resolve();
        list.source = silent;
        await aTimeout(20);
        expect(headlines(list), `${steps} steps`).to.deep.equal([]);
        list.remove();
      }
    });
  });

  describe('what it shows of a story', () => {
    const story = {
      url: '/a',
      headline: 'A',
      kicker: 'Water',
      author: 'Nour',
      datePublished: '2026-11-20',
      image: '/fixtures/picture.svg',
    };

    for (const [show, parts] of [
      [null, 'image kicker time'],
      ['image kicker time byline', 'image kicker byline time'],
      ['byline', 'byline'],
      ['headline', ''],
    ] as const) {
      it(`is the headline and, with show=${show}, “${parts}”`, async () => {
        const list = await fixture<RelatedLinks>(html`
          <kashida-related-links .show=${show} .articles=${[story]}></kashida-related-links>
        `);
        await settled(list);
        const names = ['image', 'kicker', 'byline', 'time'];
        expect(names.filter((name) => allWithin(list, `[part=${name}]`).length).join(' ')).to.equal(parts);
        expect(headlines(list)).to.deep.equal(['A']);
      });
    }

    it('is a small picture beside the headline in a numbered list that asks for pictures', async () => {
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links layout="numbered" show="image" .articles=${[story]}></kashida-related-links>
      `);
      await settled(list);
      expect(within(list, 'img').offsetWidth).to.be.within(40, 140);
    });
  });

  describe('with a button for more', () => {
    it('shows as many again, moves the focus to the first new one and says how many came', async () => {
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links max="2" load-more .articles=${stories('a', 'b', 'c', 'd', 'e')}></kashida-related-links>
      `);
      await settled(list);
      within(list, '[part=load-more]').click();
      await waitUntil(() => headlines(list).join('') === 'ABCD');
      await waitUntil(() => list.shadowRoot?.activeElement?.textContent === 'C');
      await waitUntil(() => said() === '2 stories loaded');
      within(list, '[part=load-more]').click();
      await waitUntil(() => headlines(list).join('') === 'ABCDE');
      await waitUntil(() => !allWithin(list, '[part=load-more]').length);
    });

    it('has none where there is no more, or nothing at all', async () => {
      for (const articles of [stories('a'), []]) {
        const list = await fixture<RelatedLinks>(html`
          <kashida-related-links load-more .articles=${articles}></kashida-related-links>
        `);
        await settled(list);
        expect(allWithin(list, '[part=load-more]')).to.deep.equal([]);
        list.remove();
      }
    });

    it('shows fifty at most', async () => {
      const many = stories(...Array.from({length: 60}, (_, index) => `n${index}`));
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links max="40" load-more .articles=${many}></kashida-related-links>
      `);
      await settled(list);
      within(list, '[part=load-more]').click();
      await waitUntil(() => headlines(list).length === 50);
      await waitUntil(() => !allWithin(list, '[part=load-more]').length);
    });
  });

  describe('as a rail', () => {
    for (const [dir, before] of [
      ['ltr', 'left'],
      ['rtl', 'right'],
    ] as const) {
      it(`has buttons that move it back and on, ${dir}`, async () => {
        const frame = await fixture<HTMLElement>(html`
          <div dir=${dir} .style=${'inline-size:320px'}>
            <kashida-related-links layout="rail" max="6" .articles=${stories(...'abcdef')}></kashida-related-links>
          </div>
        `);
        const list = frame.querySelector('kashida-related-links') as RelatedLinks;
        await waitUntil(() => allWithin(list, '[part=next]').length);
        const [previous, next] = [within(list, '[part=previous]'), within(list, '[part=next]')];
        expect([previous.getAttribute('aria-label'), next.getAttribute('aria-label')]).to.deep.equal([
          'Previous',
          'Next',
        ]);
        // The first button stands first in reading direction, and its arrow points to where it moves.
        expect(previous.getBoundingClientRect()[before] < next.getBoundingClientRect()[before]).to.equal(dir === 'ltr');
        expect(getComputedStyle(within(list, '[part=next] svg')).scale === 'none').to.equal(dir === 'ltr');
        expect(previous.getAttribute('aria-disabled')).to.equal('true');
        next.click();
        await waitUntil(() => previous.getAttribute('aria-disabled') === 'false');
        expect(Math.sign(within(list, '[part=list]').scrollLeft)).to.equal(dir === 'ltr' ? 1 : -1);
        await expect(list).to.be.accessible();
      });
    }

    it('has none where all stories are in sight', async () => {
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links layout="rail" .articles=${stories('a')}></kashida-related-links>
      `);
      await settled(list);
      await aTimeout(50);
      expect(allWithin(list, 'button')).to.deep.equal([]);
    });
  });

  describe('what it costs', () => {
    it('asks for nothing until the reader comes near', async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <div .style=${'block-size:5000px'}></div>
          <kashida-related-links src=${FEED}></kashida-related-links>
        </div>
      `);
      const list = page.querySelector('kashida-related-links') as RelatedLinks;
      await aTimeout(100);
      expect(list.matches(':state(loading)')).to.equal(true);
      scrollTo(0, 4200);
      await settled(list);
      scrollTo(0, 0);
      expect(headlines(list).length).to.equal(3);
    });

    it('keeps the height of the list while it loads', async () => {
      const picture = {image: '/fixtures/picture.svg', datePublished: '2026-11-20'};
      const long = 'A headline of an ordinary length, over two lines';
      for (const layout of ['list', 'grid', 'rail', 'numbered']) {
        const frame = await fixture<HTMLElement>(html`
          <div .style=${'inline-size:360px'}>
            <kashida-related-links layout=${layout} .source=${{load: () => new Promise(() => undefined)}}></kashida-related-links>
          </div>
        `);
        const list = frame.querySelector('kashida-related-links') as RelatedLinks;
        const before = list.offsetHeight;
        list.articles = stories('a', 'b', 'c').map((story) => ({...story, ...picture, headline: long}));
        await settled(list);
        expect(list.offsetHeight, layout).to.be.closeTo(before, before * 0.12);
        list.remove();
      }
    });
  });

  describe('without a connection', () => {
    it('says so over its last answer, and asks again when there is one', async () => {
      const list = await fixture<RelatedLinks>(
        html`<kashida-related-links src="${FEED}?offline"></kashida-related-links>`,
      );
      await settled(list);
      const {fetch} = window;
      Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
      window.fetch = () => Promise.reject(new TypeError('offline'));
      await list.load();
      await list.updateComplete;
      expect(headlines(list).length).to.equal(3);
      expect([list.matches(':state(stale)'), list.matches(':state(offline)')]).to.deep.equal([true, true]);
      expect(seen(list)).to.contain('You are offline.');
      Reflect.deleteProperty(navigator, 'onLine');
      window.fetch = fetch;
      dispatchEvent(new Event('online'));
      await waitUntil(() => list.matches(':state(ready)'));
      expect(list.matches(':state(offline)')).to.equal(false);
      expect(allWithin(list, '[part=error]')).to.deep.equal([]);
    });

    it('does not say so of a server that has answered', async () => {
      Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
      const list = await fixture<RelatedLinks>(html`<kashida-related-links src="/fault/500"></kashida-related-links>`);
      await settled(list);
      Reflect.deleteProperty(navigator, 'onLine');
      expect([list.matches(':state(error)'), list.matches(':state(offline)')]).to.deep.equal([true, false]);
    });
  });

  it('shows what is whole of an answer over 2 MB, and says that it is partial', async () => {
    const {events, stop} = listen('kashida-load');
    const list = await fixture<RelatedLinks>(html`<kashida-related-links src="/fault/big"></kashida-related-links>`);
    await settled(list);
    stop();
    expect(headlines(list).length).to.equal(3);
    expect(list.matches(':state(partial)')).to.equal(true);
    expect(events[0]?.partial).to.equal(true);
  });

  it('tells which stories were seen: half of one, for a second, once', async () => {
    const {events, stop} = listen('kashida-view');
    const page = await fixture<HTMLElement>(html`
      <div>
        <kashida-related-links .articles=${stories('a')}></kashida-related-links>
        <div .style=${'block-size:5000px'}></div>
        <kashida-related-links .articles=${stories('b')}></kashida-related-links>
      </div>
    `);
    await aTimeout(500);
    expect(events.length).to.equal(0);
    await waitUntil(() => events.length === 1, undefined, {timeout: 3000});
    await aTimeout(1200);
    stop();
    expect(events.map(({article, position, source}) => [article.headline, position, source])).to.deep.equal([
      ['A', 0, 'articles'],
    ]);
    expect(events[0]?.target === page.querySelector('kashida-related-links')).to.equal(true);
  });

  it('fetches the page of a story ahead where it is told to', async () => {
    const list = await fixture<RelatedLinks>(html`
      <kashida-related-links prefetch .articles=${stories('ahead')}></kashida-related-links>
    `);
    await settled(list);
    // Until what it takes has come.
    const point = () => {
      const over = new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType: 'mouse'});
      within(list, 'a').dispatchEvent(over);
      return document.head.querySelector('link[rel=prefetch][href$="/ahead"]');
    };
    await waitUntil(point, 'the page is fetched', {interval: 200, timeout: 5000});
    document.head.querySelector('link[rel=prefetch]')?.remove();
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
