// Every content value stands in its own direction: what is read first is asserted by where it is on the screen. Each row
// is a fault that others shipped.

import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {boxOf} from '../support/geometry.js';
import {still} from '../support/stage.js';

/** The element in a page of that direction, once nothing in it moves. */
async function shown(markup: string, dir: 'ltr' | 'rtl' = 'rtl'): Promise<LitElement> {
  const page = await fixture<HTMLElement>(html`
    <div dir=${dir} lang=${dir === 'rtl' ? 'ar' : 'en'} .style=${'inline-size: 700px'}></div>
  `);
  page.innerHTML = markup;
  await still(page.firstElementChild as LitElement);
  return page.firstElementChild as LitElement;
}

/**
 * These texts follow each other in a line, the first one furthest to the right, or to the left. Their left edges tell: of
 * a piece of text of both directions WebKit gives the box as far as the piece's direction runs.
 */
function expectOrder(element: Element, dir: 'ltr' | 'rtl', ...texts: string[]): void {
  const places = texts.map((text) => ({text, left: boxOf(element, text).left}));
  const seen = [...places].sort((a, b) => (dir === 'rtl' ? b.left - a.left : a.left - b.left));
  expect(seen.map(({text}) => text)).to.deep.equal(texts);
}

/** Elements that show a short text of the page's: each with the markup for it. */
const SHOWING: Readonly<Record<string, (text: string) => string>> = {
  'a headline': (text) => `<kashida-article-card href="/a" headline="${text}"></kashida-article-card>`,
  'a slotted headline': (text) => `<kashida-article-card><a href="/a">${text}</a></kashida-article-card>`,
  'a kicker': (text) => `<kashida-article-card href="/a" headline="خبر News" kicker="${text}"></kashida-article-card>`,
  'a linked kicker': (text) =>
    `<kashida-article-card href="/a" headline="خبر News" kicker="${text}" kicker-href="/k"></kashida-article-card>`,
  'a standfirst': (text) =>
    `<kashida-article-card href="/a" headline="خبر News" standfirst="${text}"></kashida-article-card>`,
  'a sponsor': (text) =>
    `<kashida-article-card href="/a" headline="خبر News" sponsor="${text}"></kashida-article-card>`,
  'an author of a card': (text) =>
    `<kashida-article-card href="/a" headline="خبر News" author="${text}"></kashida-article-card>`,
  'a headline in a list': (text) => `<kashida-article-list><a href="/a">${text}</a></kashida-article-list>`,
  'a related headline': (text) =>
    `<kashida-related-links dedupe="none"><a href="/b">${text}</a></kashida-related-links>`,
  'a numbered headline': (text) =>
    `<kashida-related-links layout="numbered" dedupe="none"><a href="/b">${text}</a></kashida-related-links>`,
  'the headline of a page': (text) => `<kashida-article-header headline="${text}"></kashida-article-header>`,
  'the kicker of a page': (text) =>
    `<kashida-article-header headline="خبر News" kicker="${text}"></kashida-article-header>`,
  'an author': (text) => `<kashida-byline author="${text}"></kashida-byline>`,
  'a place': (text) => `<kashida-byline author="سمر Mona" location="${text}"></kashida-byline>`,
  'an agency': (text) => `<kashida-byline author="سمر Mona" agency="${text}"></kashida-byline>`,
  'a caption': (text) => `<kashida-figure caption="${text}"></kashida-figure>`,
  'a credit': (text) => `<kashida-figure caption="خبر News" credit="${text}"></kashida-figure>`,
  'a source': (text) => `<kashida-sources names="سمر Mona; ${text}"></kashida-sources>`,
  'the words before sources': (text) => `<kashida-sources names="سمر Mona" label="${text}"></kashida-sources>`,
  'a profile': (text) => `<kashida-follow-bar><a href="https://a.example/">${text}</a></kashida-follow-bar>`,
  'a label': (text) => `<kashida-follow-bar label="${text}"><a href="https://a.example/">أ A</a></kashida-follow-bar>`,
};

/** A text, and the pieces of it from left to right. */
const TEXTS: readonly (readonly [text: string, ...fromTheLeft: string[]])[] = [
  ['#AI', '#', 'AI'],
  ['@example_ar', '@', 'example_ar'],
  ['#ذكاء', 'ذكاء', '#'],
  ['+33 1 23 45', '+', '33', '1 ', '23', '45'],
  ['5-7', '5', '-', '7'],
  ['(AFP)', '(', 'AFP', ')'],
  ['Name/Agency.', 'Name', '/', 'Agency', '.'],
  ['C++', 'C', '+'],
  ['مرحبًا!', '!', 'مرحبًا'],
];

describe('a value stands in its own direction, in a page of either', () => {
  for (const [where, markup] of Object.entries(SHOWING)) {
    it(`as ${where}`, async () => {
      const cases = TEXTS.flatMap((row) => (['rtl', 'ltr'] as const).map((dir) => [row, dir] as const));
      const elements = await Promise.all(cases.map(([[text], dir]) => shown(markup(text), dir)));
      cases.forEach(([[, ...pieces]], index) => expectOrder(elements[index]!, 'ltr', ...pieces));
    });
  }
});

describe('values beside each other, in an rtl page', () => {
  it('the first of two Latin names is read first in a byline', async () => {
    const byline = await shown('<kashida-byline author="John Smith; Jane Doe"></kashida-byline>');
    expectOrder(byline, 'rtl', 'بقلم', 'John Smith', 'Jane Doe');
    const three = await shown('<kashida-byline author="John Smith; سمر إدلبي; Jane Doe"></kashida-byline>');
    expectOrder(three, 'rtl', 'John Smith', 'سمر إدلبي', 'Jane Doe');
  });

  it('the first of two Latin sources is read first, each after its mark', async () => {
    const sources = await shown('<kashida-sources names="AFP; Reuters"></kashida-sources>');
    expectOrder(sources, 'rtl', 'المصادر', '•', 'AFP', 'Reuters');
  });

  it('a Latin name stands before the number of comments', async () => {
    const card = await shown(
      '<kashida-article-card href="/a" headline="خبر" author="BBC News" comment-count="3"></kashida-article-card>',
    );
    expectOrder(card, 'rtl', 'BBC News', '3', 'تعليقات');
    expectOrder(card, 'ltr', 'BBC', 'News');
  });

  it('the full stop of a credit stands after the agency, and the credit after the caption', async () => {
    const figure = await shown(
      '<kashida-figure caption="المرفأ القديم." credit="Copyright Name/Agency."></kashida-figure>',
    );
    expectOrder(figure, 'ltr', 'Copyright', 'Name', '/', 'Agency', '.');
    expectOrder(figure, 'rtl', 'المرفأ القديم', 'Copyright');
  });

  it('a Latin place and agency keep their order after an Arabic name', async () => {
    const byline = await shown(
      '<kashida-byline author="سمر إدلبي" location="Paris (France)" agency="AFP"></kashida-byline>',
    );
    expectOrder(byline, 'rtl', 'سمر إدلبي', 'Paris (France)', 'AFP');
  });

  it('a badge stands before a Latin headline, and a length keeps its digits', async () => {
    const card = await shown(
      '<kashida-article-card href="/a" headline="The lamp" type="video" duration="PT1H2M9S"></kashida-article-card>',
    );
    expectOrder(card, 'ltr', '1:', '02:', '09');
    expectOrder(card, 'rtl', 'فيديو', '1:02:09');
  });

  it('a Latin name in a message does not turn it', async () => {
    const card = await shown(
      '<kashida-article-card href="/a" headline="خبر" sponsor="Harbour Trust!"></kashida-article-card>',
    );
    expectOrder(card, 'rtl', 'برعاية', 'Harbour Trust!');
    expectOrder(card, 'ltr', 'Harbour', 'Trust', '!');
  });
});

describe('a control character that turns text round', () => {
  const OVERRIDE = 'Story \u202e one';
  const time = 'date-published="2025-03-09T15:05:00+02:00"';

  for (const [where, markup] of [
    [
      'a card',
      `<kashida-article-card href="/a" headline="${OVERRIDE}" author="${OVERRIDE}" ${time}></kashida-article-card>`,
    ],
    [
      'a compact card',
      `<kashida-article-card layout="compact" href="/a" headline="${OVERRIDE}" ${time}></kashida-article-card>`,
    ],
    [
      'an article’s header',
      `<kashida-article-header headline="${OVERRIDE}" author="${OVERRIDE}" ${time}></kashida-article-header>`,
    ],
    [
      'a badge',
      `<kashida-article-card href="/a" headline="${OVERRIDE}" type="video" duration="PT15M5S" kicker="${OVERRIDE}"></kashida-article-card>`,
    ],
  ] as const) {
    it(`in ${where} does not reach the time beside it`, async () => {
      expectOrder(await shown(markup, 'rtl'), 'ltr', '15', ':05');
      const digits = markup.includes('duration') ? ['15', ':05'] : ['March', '9,', '2025'];
      expectOrder(await shown(markup, 'ltr'), 'ltr', ...digits);
    });
  }

  it('in one name does not reach the next', async () => {
    const byline = await shown(
      `<kashida-byline author="${OVERRIDE}; Jane Doe" agency="AFP 24"></kashida-byline>`,
      'ltr',
    );
    expectOrder(byline, 'ltr', 'Jane', 'Doe');
    expectOrder(byline, 'ltr', 'AFP', '24');
    const sources = await shown(`<kashida-sources names="${OVERRIDE}; AFP 24"></kashida-sources>`, 'ltr');
    expectOrder(sources, 'ltr', 'AFP', '24');
  });
});
