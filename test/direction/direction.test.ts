// Which way an element runs, wherever it stands, in three engines and by where its text is on the screen. Each case is
// a fact that was measured, or a fault that others shipped.

import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import type {ArticleCard, Figure, RelatedLinks, ShareBar} from '../../src/index.js';
import {refreshLocale} from '../../src/locale/locale.js';
import {allWithin, within} from '../support/elements.js';
import {boxOf} from '../support/geometry.js';
import {DIRECTIONS, type Direction} from '../support/showcase.js';
import {layoutOf, movedIn, performAll, stage, type Layout} from '../support/stage.js';

const other = {ltr: 'rtl', rtl: 'ltr'} as const;

/** Ways to stand in a page of the other direction, each giving the place for the elements. */
const PLACES: Readonly<Record<string, (page: HTMLElement, direction: Direction) => Element | ShadowRoot>> = {
  'in an island': (page, direction) => Object.assign(page, {dir: direction}),
  'three shadow roots deep': (page, direction) => {
    page.dir = direction;
    return rootIn(rootIn(rootIn(page, 'open'), 'open'), 'open');
  },
  'in closed roots': (page, direction) => {
    page.dir = direction;
    return rootIn(rootIn(page, 'closed'), 'closed');
  },
  'slotted into a frame that has the direction': (page, direction) => frameAround(page, direction, 'open'),
  'slotted into a frame in a closed root': (page, direction) => frameAround(page, direction, 'closed'),
  'where the direction stands in a style sheet alone': (page, direction) => {
    page.style.direction = direction;
    return page;
  },
};

function rootIn(place: Element | ShadowRoot, mode: ShadowRootMode): ShadowRoot {
  return place.appendChild(document.createElement('div')).attachShadow({mode});
}

function frameAround(page: HTMLElement, direction: Direction, mode: ShadowRootMode): Element {
  const root = rootIn(page, mode);
  const frame = document.createElement('section');
  frame.dir = direction;
  frame.append(document.createElement('slot'));
  root.append(frame);
  return root.host.appendChild(document.createElement('div'));
}

describe('an element stands as in a page of its direction', () => {
  for (const direction of DIRECTIONS) {
    let plain: Layout;
    before(async () => {
      plain = layoutOf(await performAll(await stage(direction), direction));
    });

    for (const [where, placeIn] of Object.entries(PLACES)) {
      it(`${where}, ${direction} in ${other[direction]}`, async () => {
        const place = placeIn(await stage(direction, other[direction]), direction);
        expect(movedIn(plain, layoutOf(await performAll(place, direction)))).to.deep.equal([]);
      });
    }
  }
});

describe('a live switch', () => {
  /** Where the number stands that follows the word, in a comments link. */
  const side = (link: LitElement, word: string, count: string) =>
    boxOf(link, word).left < boxOf(link, count).left ? 'ltr' : 'rtl';

  const commentsLink = async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="en"><kashida-comments-link href="#comments" count="2345"></kashida-comments-link></div>
    `);
    return {page, link: page.firstElementChild as LitElement};
  };

  it('of dir turns the line', async () => {
    const {page, link} = await commentsLink();
    expect(side(link, 'Conversation', '2,345')).to.equal('ltr');
    page.dir = 'rtl';
    await waitUntil(() => side(link, 'Conversation', '2,345') === 'rtl');
    page.dir = 'ltr';
    await waitUntil(() => side(link, 'Conversation', '2,345') === 'ltr');
  });

  it('of dir on the document turns the line', async () => {
    const {link} = await commentsLink();
    document.documentElement.dir = 'rtl';
    await waitUntil(() => side(link, 'Conversation', '2,345') === 'rtl');
    document.documentElement.removeAttribute('dir');
    await waitUntil(() => side(link, 'Conversation', '2,345') === 'ltr');
  });

  it('of dir turns the line of an element in a closed root', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const link = document.createElement('kashida-comments-link');
    Object.assign(link, {href: '#comments', count: 2345});
    rootIn(page, 'closed').append(link);
    await (link as LitElement).updateComplete;
    await waitUntil(() => side(link, 'Conversation', '2,345') === 'ltr');
    page.dir = 'rtl';
    await waitUntil(() => side(link, 'Conversation', '2,345') === 'rtl');
  });

  it('of lang changes the words, and leaves the direction to the page', async () => {
    const {page, link} = await commentsLink();
    page.lang = 'ar';
    await waitUntil(() => link.shadowRoot?.textContent?.includes('محادثة'));
    expect(side(link, 'محادثة', '2,345')).to.equal('ltr');
    page.dir = 'rtl';
    await waitUntil(() => side(link, 'محادثة', '2,345') === 'rtl');
  });

  it('of the direction in a style sheet turns the line when the page says so', async () => {
    const {page, link} = await commentsLink();
    page.style.direction = 'rtl';
    refreshLocale();
    await waitUntil(() => side(link, 'Conversation', '2,345') === 'rtl');
  });
});

describe('a dialog in an rtl page', () => {
  it('of the share bar runs from the right, and has its way out on the left', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="ar" dir="rtl"><kashida-share-bar url="https://news.example/a" headline="خبر"></kashida-share-bar></div>
    `);
    const bar = page.firstElementChild as ShareBar;
    await bar.openDialog();
    await waitUntil(() => bar.shadowRoot?.querySelector('dialog')?.open);
    const dialog = within<HTMLDialogElement>(bar, 'dialog');
    expect(getComputedStyle(dialog).direction).to.equal('rtl');
    const [title, close] = [within(bar, 'dialog h2'), within(bar, 'dialog [part=close]')];
    expect(close.getBoundingClientRect().right).to.be.below(title.getBoundingClientRect().left);
    const [icon, name] = ['svg', '.name'].map((part) =>
      within(bar, `dialog a[data-network] ${part}`).getBoundingClientRect(),
    );
    expect(icon!.left).to.be.above(name!.right - 1);
    dialog.close();
  });

  it('of a figure runs from the right', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="ar" dir="rtl">
        <kashida-figure zoom><img src="/fault/picture" alt="" width="160" height="90" /></kashida-figure>
      </div>
    `);
    const figure = page.querySelector('kashida-figure') as Figure;
    await waitUntil(() => figure.shadowRoot?.querySelector('[part=zoom]'));
    within(figure, '[part=zoom]').click();
    await waitUntil(() => figure.shadowRoot?.querySelector('dialog')?.open);
    // As wide as its picture, once that has come.
    await waitUntil(() => within(figure, 'dialog').offsetWidth >= 160);
    const [dialog, close] = ['dialog', '[part=close]'].map((part) => within(figure, part).getBoundingClientRect());
    expect(dialog!.right - close!.right).to.be.below(close!.left - dialog!.left);
    within<HTMLDialogElement>(figure, 'dialog').close();
  });
});

describe('a headline of the other direction', () => {
  const ENGLISH = 'Hello, world. What a long headline this one has become, in the end.';
  const ARABIC = 'مرحبًا بالعالم. ما أطول هذا العنوان الذي صار عليه في النهاية.';

  const CASES = [
    {page: 'rtl', lang: 'ar', headline: ENGLISH, start: 'Hello', itsSide: 'left'},
    {page: 'ltr', lang: 'en', headline: ARABIC, start: 'مرحبًا', itsSide: 'right'},
  ] as const;

  for (const {page, lang, headline, start, itsSide} of CASES) {
    for (const [how, lines, style] of [
      ['cut in its line', 1, 'white-space: nowrap; overflow: hidden; text-overflow: ellipsis'],
      [
        'clamped to two lines',
        2,
        'display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden',
      ],
    ] as const) {
      it(`keeps its start in sight, ${how}, in a page that is ${page}`, async () => {
        const sheet = document.createElement('style');
        sheet.textContent = `kashida-article-card::part(headline), kashida-related-links::part(headline) {${style}}`;
        const frame = await fixture<HTMLElement>(html`
          <div dir=${page} lang=${lang} .style=${'inline-size: 220px'}>
            <kashida-article-card layout="text" href="/a" headline=${headline}></kashida-article-card>
            <kashida-related-links dedupe="none"><a href="https://news.example/b">${headline}</a></kashida-related-links>
          </div>
        `);
        frame.append(sheet);
        for (const element of frame.querySelectorAll<LitElement>('kashida-article-card, kashida-related-links')) {
          await waitUntil(() => element.shadowRoot?.querySelector('[part=headline]'));
          const box = within(element, '[part=headline]').getBoundingClientRect();
          const first = boxOf(element, start);
          // Where it fills its line, its start stands at its own side.
          if (lines === 1) expect(first[itsSide], element.localName).to.be.closeTo(box[itsSide], 2);
          expect(first.left, element.localName).to.be.above(box.left - 1);
          expect(first.right, element.localName).to.be.below(box.right + 1);
          expect(first.bottom, element.localName).to.be.below(box.bottom + 3);
        }
      });
    }
  }

  it('has the direction that its language has, or that is given, before that of its letters', async () => {
    const page = await fixture<HTMLElement>(html`<div dir="ltr" lang="en"></div>`);
    const card = document.createElement('kashida-article-card') as ArticleCard;
    for (const [facts, dir] of [
      [{headline: 'AFP 24', lang: 'ar'}, 'rtl'],
      [{headline: 'AFP 24', lang: 'az-Arab'}, 'rtl'],
      [{headline: 'خبر', lang: 'ar', dir: 'ltr'}, 'ltr'],
      [{headline: 'خبر'}, 'rtl'],
      [{headline: 'BBC: خبر'}, 'ltr'],
    ] as const) {
      card.article = {url: '/a', ...facts};
      page.append(card);
      await card.updateComplete;
      expect(getComputedStyle(within(card, '[part=headline]')).direction, facts.headline).to.equal(dir);
    }
  });
});

describe('a rail', () => {
  for (const direction of DIRECTIONS) {
    it(`is moved by the arrow keys the way that they point, and begins where a line does, ${direction}`, async () => {
      const articles = [...'abcdefgh'].map((name) => ({url: `https://news.example/${name}`, headline: name}));
      const page = await fixture<HTMLElement>(html`
        <div dir=${direction} .style=${'inline-size: 320px'}>
          <kashida-related-links layout="rail" max="8" .articles=${articles}></kashida-related-links>
        </div>
      `);
      const list = page.querySelector('kashida-related-links') as RelatedLinks;
      await waitUntil(() => allWithin(list, '[part=item]').length === 8);
      const row = within(list, '[part=list]');
      const first = allWithin(list, '[part=item]')[0]!;
      const itsSide = direction === 'rtl' ? 'right' : 'left';
      expect(first.getBoundingClientRect()[itsSide]).to.be.closeTo(row.getBoundingClientRect()[itsSide], 1);
      within(list, '[part=link]').focus();
      await sendKeys({press: direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'});
      await waitUntil(() => row.scrollLeft !== 0);
      expect(Math.sign(row.scrollLeft)).to.equal(direction === 'rtl' ? -1 : 1);
    });
  }
});

describe('what is drawn', () => {
  it('is a path in the colour of the text, so that forced colours reach it, and never a mask or a background', async () => {
    const hosts = await performAll(await stage('rtl'), 'rtl');
    for (const [name, host] of hosts) {
      for (const element of allWithin(host, '*')) {
        const {maskImage, backgroundImage} = getComputedStyle(element);
        const isPicture = /url\(/.test(`${maskImage} ${backgroundImage}`);
        expect(isPicture, `${name}: ${element.localName}`).to.equal(false);
      }
      for (const path of allWithin(host, 'svg path')) {
        const paints = ['fill', 'stroke'].map((paint) => path.getAttribute(paint) ?? 'none');
        expect(
          paints.includes('currentColor') && paints.every((paint) => /^(?:currentColor|none)$/.test(paint)),
          name,
        ).to.equal(true);
      }
    }
  });

  it('turns round in rtl where it points along the line, and nothing else does', async () => {
    const [ltr, rtl] = [await performAll(await stage('ltr'), 'ltr'), await performAll(await stage('rtl'), 'rtl')];
    const turned = (hosts: ReadonlyMap<string, LitElement>) =>
      [...hosts].flatMap(([name, host]) =>
        allWithin(host, 'svg, img').flatMap((drawing) => {
          const part = drawing.closest('[part]')?.getAttribute('part');
          return getComputedStyle(drawing).scale.startsWith('-1') ? `${name}: ${part}` : [];
        }),
      );
    expect(turned(ltr)).to.deep.equal([]);
    expect(turned(rtl)).to.deep.equal(['kashida-related-links rail: previous', 'kashida-related-links rail: next']);
  });

  it('has an outline around what is focused, and no shadow alone', async () => {
    const hosts = await performAll(await stage('rtl'), 'rtl');
    await sendKeys({press: 'Tab'});
    for (const [name, host] of hosts) {
      for (const one of allWithin(host, 'a[href], button').slice(0, 2)) {
        one.focus();
        const outlines = [undefined, '::after'].map((part) => getComputedStyle(one, part).outlineStyle);
        expect(outlines, `${name}: ${one.localName}`).to.include('solid');
      }
    }
  });
});
