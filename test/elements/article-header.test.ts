import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ArticleHeader} from '../../src/elements/article-header.js';
import '../../src/define/article-header.js';
import '../../src/locale/messages/ar.js';
import {allWithin, seen, within} from '../support/elements.js';
import {boxesOf, boxOf} from '../support/geometry.js';

const SLOTS = ['kicker', 'standfirst', 'image', 'meta', 'footer'];

const inArabic = async (): Promise<ArticleHeader> => {
  const page = await fixture(html`
    <div lang="ar" dir="rtl">
      <kashida-article-header
        kicker="مدن"
        headline="منارة الميناء القديم تضيء «من جديد»"
        standfirst="عشرون عامًا من الظلام."
        author="John Smith; Jane Doe"
        date-published="2026-11-18T18:00:00+02:00"
        date-modified="2026-11-18T19:00:00+02:00"
      ></kashida-article-header>
    </div>
  `);
  return page.querySelector('kashida-article-header') as ArticleHeader;
};

describe('kashida-article-header', () => {
  it('says what the attributes say, in the order of the page', async () => {
    const element = await inArabic();
    expect(allWithin(element, '.kicker, .headline, .standfirst').map(seen)).to.deep.equal([
      'مدن',
      'منارة الميناء القديم تضيء «من جديد»',
      'عشرون عامًا من الظلام.',
    ]);
    const [by, published, updated] = allWithin(element, '.meta span').map(seen);
    expect(by).to.equal('بقلم: John Smith وJane Doe');
    expect(published).to.match(/^نشرت في 18 نوفمبر 2026.*18:00$/);
    expect(updated).to.match(/^آخر تحديث .*19:00$/);
    const tops = ['مدن', 'منارة', 'عشرون', 'بقلم'].map((text) => boxOf(element, text).top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(boxOf(element, 'John').left).to.be.above(boxOf(element, 'Jane').right);
  });

  it('links its kicker and each of its authors where it is told their addresses', async () => {
    const element = await inArabic();
    Object.assign(element, {kickerHref: '/cities', authorHref: '/john; javascript:alert(1)'});
    await element.updateComplete;
    const links = allWithin<HTMLAnchorElement>(element, 'a').map((link) => [seen(link), new URL(link.href).pathname]);
    expect(links).to.deep.equal([
      ['مدن', '/cities'],
      ['John Smith', '/john'],
    ]);
    expect(seen(within(element, '.byline'))).to.equal('بقلم: John Smith وJane Doe');
  });

  it('is a heading of the level that the page asks for, by default the first', async () => {
    const element = await inArabic();
    for (const [level, tag] of [
      [null, 'H1'],
      ['1', 'H1'],
      [2, 'H2'],
      ['6', 'H6'],
      ['9', 'H6'],
      ['0', 'H1'],
      ['large', 'H1'],
      ['none', 'P'],
    ] as const) {
      element.headingLevel = level;
      await element.updateComplete;
      expect(within(element, '[part=headline]').tagName, String(level)).to.equal(tag);
    }
  });

  it('keeps a slotted heading, which readers without script have, as the only one', async () => {
    const element = await fixture<ArticleHeader>(html`
      <kashida-article-header headline="another"><h1>The old lighthouse</h1></kashida-article-header>
    `);
    expect(seen(element)).to.equal('The old lighthouse');
    expect(allWithin(element, 'h1')).to.deep.equal([]);
  });

  it('shows what is slotted in place of the attributes, also when it comes later', async () => {
    const element = await inArabic();
    for (const slot of SLOTS) {
      const child = document.createElement('span');
      Object.assign(child, {slot, textContent: `own ${slot}`});
      element.append(child);
    }
    await waitUntil(() => seen(element).includes('own footer'));
    for (const slot of SLOTS) expect(seen(element)).to.contain(`own ${slot}`);
    for (const own of ['مدن', 'عشرون', 'بقلم']) expect(seen(element)).not.to.contain(own);
  });

  it('takes an article, whose text runs in its own direction', async () => {
    const element = await inArabic();
    const page = element.parentElement as HTMLElement;
    const other = document.createElement('kashida-article-header') as ArticleHeader;
    other.article = {
      '@type': 'NewsArticle',
      headline: 'Seeds, kept.',
      inLanguage: 'en',
      author: {name: 'Rima', url: '/rima'},
      datePublished: '2026-11-18',
    };
    page.append(other);
    await other.updateComplete;
    expect(seen(other)).to.match(/^Seeds, kept\.\s*بقلم: Rima\s*نشرت في 18 نوفمبر 2026$/);
    expect(within(other, '[part=headline]').dir).to.equal('ltr');
    expect(boxOf(other, '.').left).to.be.above(boxOf(other, 'kept').left);
  });

  it('breaks a name that is wider than its place', async () => {
    const element = await fixture<ArticleHeader>(html`
      <kashida-article-header author=${'Counterrevolutionaries'.repeat(3)} style="inline-size: 200px"></kashida-article-header>
    `);
    const {right} = element.getBoundingClientRect();
    for (const line of boxesOf(element, 'Counter')) expect(line.right).to.be.at.most(right + 0.5);
  });

  it('says how long ago its times are where that is asked for', async () => {
    const element = await inArabic();
    element.dateModified = null;
    element.datePublished = new Date(Date.now() - 200_000).toISOString();
    element.setAttribute('relative-time', '');
    await waitUntil(() => seen(within(element, '.told')) === 'نشرت قبل 3 دقائق');
  });

  it('shows the rest where a property is no text', async () => {
    const element = await inArabic();
    for (const name of ['kicker', 'datePublished', 'dateModified', 'author', 'timeZone', 'calendar'] as const) {
      Object.assign(element, {[name]: [['x'], {}]});
    }
    await element.updateComplete;
    expect(seen(element)).to.match(/^منارة الميناء القديم تضيء «من جديد»\s*عشرون عامًا من الظلام\.$/);
  });

  it('takes no room for what is not there', async () => {
    const element = await fixture<ArticleHeader>(
      html`<kashida-article-header headline="Short"></kashida-article-header>`,
    );
    const heading = within(element, 'h1').getBoundingClientRect();
    expect(element.getBoundingClientRect().height).to.equal(heading.height);
  });

  it('is accessible', async () => {
    await expect(await inArabic()).to.be.accessible();
  });
});
