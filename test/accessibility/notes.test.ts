// What the site says of each element's accessibility, in scripts/docs/notes.js, sentence by sentence where no other test has it.

import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../src/all.js';
import {allWithin, seen, within} from '../support/elements.js';
import {perform} from '../support/stage.js';

const show = async (markup: string) => perform(await fixture(html`<div></div>`), markup) as Promise<LitElement>;

const nameOf = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();

describe('a card', () => {
  const kind = 'type="video" access="premium" kicker="Cities" kicker-href="/cities" author="Mona" author-href="/mona"';

  it('says the kind of story and who may read it within its own link, beside the other links', async () => {
    const card = await show(
      `<kashida-article-card href="/a" headline="Harbour" heading-level="4" ${kind}></kashida-article-card>`,
    );
    expect(nameOf(within(card, 'h4 a'))).to.equal('Video Subscribers Harbour');
    const others = allWithin<HTMLAnchorElement>(card, 'a[href]').filter((link) => !link.closest('h4'));
    expect(others.map(nameOf)).to.deep.equal(['Cities', 'Mona']);
  });

  it('says them in the heading, before a slotted link', async () => {
    const card = await show(`<kashida-article-card ${kind}><a href="/a">Harbour</a></kashida-article-card>`);
    const heading = within(card, 'h3');
    expect(nameOf(heading)).to.equal('Video Subscribers');
    expect(heading.lastElementChild?.localName).to.equal('slot');
  });

  it('has a picture that is decoration without a text of its own', async () => {
    for (const alt of ['', 'image-alt="Harbour"']) {
      const card = await show(
        `<kashida-article-card href="/a" headline="Harbour" image="/fixtures/picture.svg" ${alt}></kashida-article-card>`,
      );
      expect(within(card, '.image img').getAttribute('alt')).to.equal('');
    }
  });
});

describe('a list of cards', () => {
  const card = '<kashida-article-card href="/a" headline="A"></kashida-article-card>';

  it('is a list whose items are the cards, with headings of one level', async () => {
    const list = await show(`<kashida-article-list heading-level="4">${card}${card}</kashida-article-list>`);
    await waitUntil(() => list.children[1]?.shadowRoot?.querySelector('h4'));
    expect(within(list, '[part=list]').getAttribute('role')).to.equal('list');
    expect([...list.children].map(({role}) => role)).to.deep.equal(['listitem', 'listitem']);
    expect(
      [...list.children].map((child) => allWithin(child, 'h2, h3, h4').map(({localName}) => localName)),
    ).to.deep.equal([['h4'], ['h4']]);
  });

  it('is none where something else stands among them', async () => {
    const list = await show(`<kashida-article-list>${card}<p>Between</p></kashida-article-list>`);
    expect(within(list, '[part=list]').getAttribute('role')).to.equal('none');
    expect([...list.children].map(({role}) => role)).to.deep.equal([null, null]);
  });
});

it('a follow bar’s links have their network’s name, and say that they open a new window', async () => {
  const bar = await show(
    '<kashida-follow-bar><a href="https://www.youtube.com/@news">The news on video</a> <a href="/feed.xml">RSS</a></kashida-follow-bar>',
  );
  const [video, rss] = allWithin(bar, '[part=link]');
  expect(nameOf(video!)).to.equal('The news on video YouTube (opens in a new window)');
  expect(nameOf(rss!)).to.contain('RSS').and.not.to.contain('window');
});

it('a comments link says no number while it is unknown', async () => {
  const link = await show('<kashida-comments-link href="#c"></kashida-comments-link>');
  expect(seen(within(link, 'a'))).to.equal('Conversation');
  link.setAttribute('count', '1');
  await link.updateComplete;
  expect(seen(within(link, 'a')))
    .to.contain('1 comment')
    .and.not.to.contain('comments');
});

it('a slotted heading is the only one of the article’s header', async () => {
  const header = await show('<kashida-article-header headline="B"><h1>A</h1></kashida-article-header>');
  expect(allWithin(header, 'h1, h2, h3, h4, h5, h6')).to.deep.equal([]);
});

it('a byline’s names are links where they have an address, each isolated, and portraits are decoration', async () => {
  const byline = await show(
    '<kashida-byline author="Mona; منى" author-href="/mona" author-image="/fixtures/picture.svg"></kashida-byline>',
  );
  expect(allWithin(byline, '.byline bdi').map(nameOf)).to.deep.equal(['Mona', 'منى']);
  expect(allWithin(byline, 'a').map(nameOf)).to.deep.equal(['Mona']);
  expect(within(byline, 'img').getAttribute('alt')).to.equal('');
});

it('a time has its date as it was given, and one that is relative has it as its title', async () => {
  const date = new Date(Date.now() - 3_600_000).toISOString();
  const time = await show(`<kashida-article-time relative-time date-published="${date}"></kashida-article-time>`);
  await waitUntil(() => within(time, 'time').title);
  expect(within(time, 'time').getAttribute('datetime')).to.equal(date);
  expect(within(time, 'time').textContent).to.contain('ago');
});

it('an enlarged picture has the text of the page’s own', async () => {
  const figure = await show('<kashida-figure zoom><img src="/fixtures/picture.svg" alt="A harbour"></kashida-figure>');
  within(figure, '[part=zoom]').click();
  await waitUntil(() => allWithin(figure, 'dialog[open]').length);
  expect(within(figure, 'dialog img').getAttribute('alt')).to.equal('A harbour');
  within(figure, '[part=close]').click();
  await waitUntil(() => !allWithin(figure, 'dialog[open]').length);
});

it('sources are a list under their label, a slotted link in its language', async () => {
  const sources = await show('<kashida-sources><a href="/afp" lang="fr">AFP</a></kashida-sources>');
  const list = within(sources, 'ul');
  expect(seen(within(sources, `#${list.getAttribute('aria-labelledby')}`))).to.equal('Additional sources');
  expect(list.querySelector('a')?.lang).to.equal('fr');
  expect(list.querySelectorAll('bdi').length).to.equal(1);
});

it('the place of an advertisement is a group with that name', async () => {
  const ad = await show('<kashida-ad-slot></kashida-ad-slot>');
  const group = within(ad, '[role=group]');
  expect(seen(within(ad, `#${group.getAttribute('aria-labelledby')}`))).to.equal('Advertisement');
});

it('reading progress is drawn for the eye alone', async () => {
  const progress = await show('<kashida-reading-progress></kashida-reading-progress>');
  expect(within(progress, '.root').getAttribute('aria-hidden')).to.equal('true');
  expect(allWithin(progress, '[role], progress')).to.deep.equal([]);
});
