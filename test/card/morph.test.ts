import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {morph} from '../../src/card/morph.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import '../../src/define/article-card.js';
import {allWithin, seen, within} from '../support/elements.js';

const PICTURE = '/fixtures/picture.svg';

function nodes(markup: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = `<div>${markup}</div>`;
  return template.content.firstElementChild as HTMLElement;
}

describe('morph', () => {
  const PAIRS = [
    ['', '<p>A</p>'],
    ['<p>A</p>', ''],
    ['<p>A</p>', '<p>B</p>'],
    ['<p>A</p>text', 'text<p>A</p>'],
    ['<p part="a">A</p><p part="b">B</p>', '<p part="b">B</p><p part="c">C</p>'],
    ['<p class="a" lang="ar">A</p>', '<p class="b" dir="rtl">A</p>'],
    ['<!--1--><p>A</p><!--2-->', '<!--1--><!--2-->'],
    ['<!--1--><!--2--><b>B</b>', '<!--1--><p>A</p><!--2--><b>B</b>'],
    ['<p>A <b>B</b> C</p>', '<p><b>B</b> D<i>E</i></p>'],
    ['<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>', '<svg viewBox="0 0 2 2"><path d="M1 1"></path></svg>'],
    ['<p style="color: red;">A</p>', '<p style="color: blue;">A</p>'],
  ] as const;

  for (const [before, after] of PAIRS) {
    it(`makes ${after || 'nothing'} of ${before || 'nothing'}`, () => {
      const live = nodes(before);
      const wanted = nodes(after);
      morph(live, wanted);
      expect(live.innerHTML).to.equal(after);
      expect(wanted.innerHTML).to.equal(after);
    });
  }

  it('keeps each element that is still wanted, whatever comes or goes before it', () => {
    const live = nodes('<p part="kicker">K</p><h3>One</h3>text');
    const [kicker, heading] = live.children;
    morph(live, nodes('<img><p part="sponsor">S</p><p part="kicker">K</p><h3>Two</h3>'));
    expect([...live.children].slice(2)).to.deep.equal([kicker, heading]);
    expect(heading?.textContent).to.equal('Two');
  });
});

describe('a card that changes', () => {
  const show = () =>
    fixture<ArticleCard>(html`
      <kashida-article-card
        href="/a"
        headline="One"
        standfirst="What it tells."
        author="Mona"
        author-href="/mona"
        image=${PICTURE}
      ></kashida-article-card>
    `);

  it('keeps the focus on its link, though its text and what stands before it change', async () => {
    const card = await show();
    within(card, '[part=link]').focus();
    Object.assign(card, {
      headline: 'Two',
      kicker: 'Coast',
      sponsor: 'Trust',
      type: 'live',
      layout: 'compact',
      href: '/b',
    });
    await card.updateComplete;
    expect(seen(card)).to.contain('Live Two').and.contain('Coast').and.contain('Trust');
    expect(card.shadowRoot?.activeElement?.getAttribute('href')).to.equal(`${location.origin}/b`);
  });

  it('keeps what a reader has selected in a text that stays', async () => {
    const card = await show();
    const text = within(card, '[part=standfirst]');
    getSelection()?.selectAllChildren(text);
    const [node] = [...text.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
    Object.assign(card, {headline: 'Two', kicker: 'Coast', commentCount: 3});
    await card.updateComplete;
    expect([...text.childNodes]).to.include(node);
    expect(text.isConnected).to.equal(true);
    getSelection()?.removeAllRanges();
  });

  it('asks for its picture once', async () => {
    const card = await show();
    const img = within<HTMLImageElement>(card, 'img');
    const asked = new MutationObserver(() => undefined);
    asked.observe(img, {attributeFilter: ['src', 'srcset', 'sizes', 'loading']});
    Object.assign(card, {headline: 'Two', kicker: 'Coast', imageRatio: '4/3', imageAlt: 'A lighthouse'});
    await card.updateComplete;
    expect(within(card, 'img')).to.equal(img);
    expect(img.alt).to.equal('A lighthouse');
    expect(asked.takeRecords()).to.deep.equal([]);
  });

  it('still hides a picture that is broken', async () => {
    const card = await show();
    card.image = '/fault/404';
    const img = within(card, 'img');
    await waitUntil(() => getComputedStyle(img).visibility === 'hidden');
    card.headline = 'Two';
    await card.updateComplete;
    expect(getComputedStyle(img).visibility).to.equal('hidden');
  });

  it('forgets the shape of a picture’s box when it is taken back', async () => {
    const card = await show();
    const ratio = () => getComputedStyle(within(card, '[part=image]')).aspectRatio;
    card.imageRatio = '4/3';
    await card.updateComplete;
    expect(ratio()).to.equal('4 / 3');
    card.imageRatio = null;
    await card.updateComplete;
    expect(ratio()).to.equal('16 / 9');
  });

  it('does not take over anything of a card that was rendered before it', async () => {
    const page = await fixture(html`
      <div>
        <kashida-article-card
          .article=${{url: '/a', headline: 'A', kicker: 'K', sponsor: 'S', lang: 'ar', image: {url: PICTURE}}}
          image-ratio="4/3"
          priority
          heading-level="2"
        ></kashida-article-card>
        <kashida-article-card headline="B" image=${PICTURE}></kashida-article-card>
      </div>
    `);
    const [, second] = page.querySelectorAll<ArticleCard>('kashida-article-card');
    await second?.updateComplete;
    expect(seen(second!)).to.equal('B');
    expect(allWithin(second!, 'h3').length).to.equal(1);
    expect(allWithin(second!, '[rel], [lang], [fetchpriority], a').length).to.equal(0);
    expect(getComputedStyle(within(second!, '[part=image]')).aspectRatio).to.equal('16 / 9');
  });
});
