// A page with very many of our elements, and what is too long for any: work and memory go by what is shown, counted in
// requests, listeners, observers and nodes. How long it takes is measured by `npm run bench -- load`.

import {aTimeout, expect, fixture, html, waitUntil as waitShortly} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../src/all.js';
import type {ArticleCard} from '../src/elements/article-card.js';
import type {RelatedLinks} from '../src/elements/related-links.js';
import type {ShareBar} from '../src/elements/share-bar.js';
import {allWithin, listen, seen, within} from './support/elements.js';
import {watch} from './support/watch.js';
import {watchRegistrations} from './support/watch-registrations.js';

// A busy machine takes its time, and what is asked here is what happens in the end.
const waitUntil = (isTrue: () => unknown, what: string) => waitShortly(isTrue, what, {timeout: 60_000});

const made = <T extends HTMLElement>(tag: string, properties: Partial<T>): T =>
  Object.assign(document.createElement(tag) as T, properties);

const cards = (count: number) =>
  Array.from({length: count}, (_, number) =>
    made<ArticleCard>('kashida-article-card', {
      href: `/story/${number}`,
      headline: `Story ${number}`,
      author: 'Mona',
      datePublished: '2026-11-20',
    }),
  );

const bars = (count: number) => Array.from({length: count}, () => made<ShareBar>('kashida-share-bar', {url: '/a'}));

const lists = (count: number) =>
  Array.from({length: count}, () =>
    made<RelatedLinks>('kashida-related-links', {src: '/fault/feed?load', dedupe: 'none'}),
  );

const nodesIn = (elements: readonly Element[]) =>
  elements.reduce((sum, element) => sum + allWithin(element, '*').length, 0);

const isShown = (element: Element) => allWithin(element, '[part=headline], [part=bar]').length > 0;

describe('a page under load', function () {
  this.timeout(120_000);

  it('shows 1,000 cards, 50 share bars and 20 lists with one request and what few of them take, and stays usable', async () => {
    const registrations = watchRegistrations();
    const watched = watch();
    const place = await fixture(html`<div></div>`);
    const show = async (elements: LitElement[]) => {
      place.append(...elements);
      await waitUntil(() => {
        const left = elements.find((element) => !isShown(element));
        // Lists ask when a reader comes near, and here one does.
        left?.scrollIntoView();
        return !left;
      }, 'all are shown');
      await aTimeout(0);
      return registrations.count();
    };
    const clear = async () => {
      place.replaceChildren();
      await aTimeout(50);
      return registrations.count();
    };

    const each = [cards(1), bars(1), lists(1)];
    const few = await show(each.flat());
    const [card = 0, bar = 0, list = 0] = each.map(nodesIn);
    const withoutFew = await clear();

    const all = {cards: cards(1000), bars: bars(50), lists: lists(20)};
    const many = await show([...all.cards, ...all.bars, ...all.lists]);
    expect(watched.asked.length).to.equal(1);
    expect(many.listeners).to.equal(few.listeners);
    // A list follows the links in it; whatever else is observed is observed once for the page.
    expect(many.MutationObserver).to.equal((few.MutationObserver ?? 0) + 19);
    expect(many.IntersectionObserver ?? 0).to.be.at.most(2 + 20);
    expect(many.ResizeObserver).to.equal(few.ResizeObserver);
    expect(many.intervals).to.equal(few.intervals);
    expect(nodesIn(Object.values(all).flat())).to.be.at.most(1000 * card + 50 * bar + 20 * list);

    const opened = listen('kashida-open');
    within(all.cards[999] as ArticleCard, 'a').click();
    opened.stop();
    expect(opened.events.map(({article}) => article.headline)).to.deep.equal(['Story 999']);
    await all.bars[49]?.openDialog();
    const dialog = within<HTMLDialogElement>(all.bars[49] as ShareBar, 'dialog');
    expect(dialog.open).to.equal(true);
    dialog.close();

    const withoutMany = await clear();
    registrations.stop();
    watched.stop();
    expect(withoutMany).to.deep.equal(withoutFew);
    expect(watched.escaped).to.deep.equal([]);
  });

  it('reads a feed of 10,000 items once, looks at 200 of them and shows 50', async () => {
    const watched = watch();
    const loaded = listen('kashida-load');
    const list = await fixture<RelatedLinks>(html`
      <kashida-related-links src="/fault/big?item=500&load" max="50" load-more></kashida-related-links>
    `);
    await waitUntil(() => list.matches(':state(ready)'), 'the feed is shown');
    await waitUntil(() => loaded.events.length, 'the page is told');
    loaded.stop();
    watched.stop();
    expect(allWithin(list, '[part=item]').length).to.equal(50);
    expect(allWithin(list, '[part=load-more]').length).to.equal(0);
    expect(list.matches(':state(partial)')).to.equal(true);
    expect(loaded.events.map(({articles, dropped}) => [articles.length, dropped])).to.deep.equal([[50, 0]]);
    expect(watched.asked.length).to.equal(1);
  });

  it('shows 300 letters of a headline of a million, wherever it comes from', async () => {
    const headline = 'ن'.repeat(1_000_000);
    const list = made<RelatedLinks>('kashida-related-links', {articles: [{url: '/long', headline}]});
    const card = made<ArticleCard>('kashida-article-card', {href: '/long', headline});
    const place = await fixture(html`<div>${card} ${list}</div>`);
    await waitUntil(() => [card, list].every(isShown), 'both are shown');
    for (const element of [card, list]) {
      expect(seen(within(element, '[part=headline]')).length).to.be.within(300, 301);
      expect(element.shadowRoot?.textContent.length).to.be.below(1000);
    }
    place.remove();
  });

  it('follows 5,000 changes of language with one request a language, and holds no more than before', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const registrations = watchRegistrations();
    const elements = [...cards(2), ...bars(2), ...lists(1)];
    place.append(...elements);
    await waitUntil(() => elements.every(isShown), 'all are shown');
    const before = registrations.count();
    const nodes = nodesIn(elements);
    const languages = ['ar', 'he', 'fa', 'en', 'xx', ''];
    for (let turn = 0; turn < 5000; turn++) {
      place.lang = languages[turn % languages.length] ?? '';
      place.dir = turn % 2 ? 'rtl' : 'ltr';
      // Most changes follow each other within a task; now and then there is a frame between them.
      if (turn % 49 === 0) await aTimeout(0);
    }
    place.lang = 'ar';
    const [, , bar] = elements;
    await waitUntil(() => seen(bar as ShareBar).includes('شارك'), 'the last language is shown');
    for (const [kind, count] of Object.entries(registrations.count())) {
      expect(count, kind).to.be.at.most(before[kind] ?? 0);
    }
    expect(nodesIn(elements)).to.equal(nodes);
    const asked = performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    for (const file of ['ar', 'he', 'fa']) {
      expect(asked.filter((path) => path.endsWith(`/messages/${file}.ts`)).length, file).to.equal(1);
    }
    place.remove();
    registrations.stop();
  });
});
