import {aTimeout, expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import type {ArticleCard} from '../../src/elements/article-card.js';
import '../../src/define/article-card.js';
import {allWithin, seen} from '../support/elements.js';

const MANY = 300;

const isRendered = (card: ArticleCard) => allWithin(card, '[part=headline]').length > 0;

const isWaiting = (card: ArticleCard) => card.matches(':state(waiting)');

const isInView = (card: ArticleCard) => {
  const {top, bottom} = card.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Cards as a script inserts them: all at once. */
async function insert(count: number, attributes = ''): Promise<ArticleCard[]> {
  const page = await fixture(html`<div></div>`);
  page.innerHTML = Array.from(
    {length: count},
    (_, place) =>
      `<kashida-article-card headline="Story ${place}" href="/${place}" ${attributes}></kashida-article-card>`,
  ).join('');
  return [...page.querySelectorAll('kashida-article-card')];
}

const whenAll = (cards: readonly ArticleCard[]) => Promise.all(cards.map(({updateComplete}) => updateComplete));

describe('the turns of cards that come at once', () => {
  afterEach(() => scrollTo(0, 0));

  it('are not waited for where they are few, wherever they stand', async () => {
    const cards = await insert(20, 'style="margin-block-end: 100vh"');
    await aTimeout(0);
    expect(cards.filter(isRendered).length).to.equal(20);
  });

  it('come before the first frame for all that stand in view', async () => {
    const cards = await insert(MANY);
    // What a microtask has not done, a frame may be painted without.
    await Promise.resolve().then(() => Promise.resolve());
    expect(cards.filter(isInView).length).to.be.above(0);
    expect(cards.filter(isInView).every(isRendered)).to.equal(true);
    expect(cards.filter(isWaiting).length).to.be.above(MANY / 2);
    await whenAll(cards);
  });

  it('come in slices, between which the page goes on', async () => {
    const cards = await insert(
      MANY,
      'author="Mona Saleh" date-published="2026-11-20T09:30:00Z" standfirst="What it tells."',
    );
    const counts = new Set<number>();
    while (!cards.every(isRendered)) {
      counts.add(cards.filter(isRendered).length);
      await aTimeout(0);
    }
    expect(counts.size).to.be.above(1);
  });

  it('come for every card, in the end', async () => {
    const cards = await insert(MANY);
    await whenAll(cards);
    expect(cards.some(isWaiting)).to.equal(false);
    expect(cards.map((card) => seen(card))).to.deep.equal(cards.map((_, place) => `Story ${place}`));
  });

  it('come at once for what a reader scrolls to', async () => {
    const cards = await insert(400, 'standfirst="What the story tells."');
    const last = cards.at(-1) as ArticleCard;
    await nextFrame();
    last.scrollIntoView();
    await waitUntil(() => isRendered(last), '', {interval: 1});
    expect(cards.filter(isWaiting).length).to.be.above(0);
    await whenAll(cards);
  });

  it('do not delay the update of a card that has rendered, nor a few cards that come meanwhile', async () => {
    const cards = await insert(MANY);
    await cards[0]?.updateComplete;
    cards[0]?.setAttribute('headline', 'Changed');
    const late = document.createElement('kashida-article-card');
    late.headline = 'Late';
    cards.at(-1)?.after(late);
    await Promise.all([cards[0]?.updateComplete, late.updateComplete]);
    expect(seen(cards[0] as ArticleCard)).to.equal('Changed');
    expect(isRendered(late)).to.equal(true);
    expect(cards.some(isWaiting)).to.equal(true);
    await whenAll(cards);
  });

  it('come for a card that is taken out of the page meanwhile, and hold up no other', async () => {
    const cards = await insert(MANY);
    const [away] = cards.splice(-1) as [ArticleCard];
    await aTimeout(0);
    away.remove();
    await away.updateComplete;
    expect(isRendered(away)).to.equal(true);
    await whenAll(cards);
    expect(cards.every(isRendered)).to.equal(true);
  });

  it('show what an attribute was changed to meanwhile', async () => {
    const cards = await insert(MANY);
    const last = cards.at(-1) as ArticleCard;
    expect(isRendered(last)).to.equal(false);
    last.headline = 'Changed';
    await last.updateComplete;
    expect(seen(last)).to.equal('Changed');
    await whenAll(cards);
  });

  it('keep about the space that the cards will take', async () => {
    const cards = await insert(MANY, 'image="/fixtures/picture.svg" standfirst="What the story tells."');
    await Promise.resolve().then(() => Promise.resolve());
    const last = cards.at(-1) as ArticleCard;
    const kept = last.offsetHeight;
    expect(isWaiting(last)).to.equal(true);
    await whenAll(cards);
    expect(kept / last.offsetHeight).to.be.within(0.7, 1.4);
  });

  it('keep a width of their own where the parent has none', async () => {
    const cards = await insert(MANY);
    Object.assign((cards[0]?.parentElement as HTMLElement).style, {display: 'inline-grid'});
    await Promise.resolve().then(() => Promise.resolve());
    const last = cards.at(-1) as ArticleCard;
    const kept = last.offsetWidth;
    expect(isWaiting(last)).to.equal(true);
    await whenAll(cards);
    expect(kept).to.be.above(200).and.equal(last.offsetWidth);
  });
});
