import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ArticleCard} from '../../src/elements/article-card.js';
import '../../src/define/article-card.js';
import {allWithin, seen} from '../support/elements.js';

const slots = (card: ArticleCard) => allWithin<HTMLSlotElement>(card, 'slot').map(({name}) => name);

describe('the slots of a card', () => {
  it('are those that the page fills, and no others', async () => {
    const card = await fixture<ArticleCard>(
      html`<kashida-article-card headline="Story" kicker="Coast"></kashida-article-card>`,
    );
    expect(slots(card)).to.deep.equal([]);
    card.innerHTML = '<span slot="kicker">Own</span><button slot="save">Save</button>';
    await waitUntil(() => slots(card).length === 2);
    expect(slots(card)).to.deep.equal(['kicker', 'save']);
    expect(seen(card)).to.equal('OwnStorySave');
  });

  it('follow a child that is given another one', async () => {
    const card = await fixture<ArticleCard>(html`
      <kashida-article-card headline="Story"><span slot="footer">Own</span></kashida-article-card>
    `);
    card.querySelector('span')?.setAttribute('slot', 'standfirst');
    await waitUntil(() => slots(card).join() === 'standfirst');
    expect(seen(card)).to.equal('StoryOwn');
  });

  it('follow a link that comes further inside', async () => {
    const card = await fixture<ArticleCard>(html`<kashida-article-card><p></p></kashida-article-card>`);
    const link = Object.assign(document.createElement('a'), {href: '/a', textContent: 'Slotted'});
    card.querySelector('p')?.append(link);
    await waitUntil(() => seen(card) === 'Slotted');
  });

  it('are followed out of the page, too', async () => {
    const card = await fixture<ArticleCard>(html`<kashida-article-card headline="Story"></kashida-article-card>`);
    const page = card.parentElement;
    card.remove();
    card.innerHTML = '<a href="/a">Slotted</a>';
    page?.append(card);
    await waitUntil(() => seen(card) === 'Slotted');
  });
});
