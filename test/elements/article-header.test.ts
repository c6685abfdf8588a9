import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ArticleHeader} from '../../src/elements/article-header.js';
import '../../src/define/article-header.js';
import '../../src/locale/messages/ar.js';
import {allWithin, seen, within} from '../support/elements.js';
import {boxOf} from '../support/geometry.js';

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
    expect(seen(element)).to.match(
      /^مدن منارة الميناء القديم تضيء «من جديد» عشرون عامًا من الظلام\. بقلم: John Smith وJane Doe نشرت في 18 نوفمبر 2026.*18:00 آخر تحديث .*19:00$/,
    );
    const tops = ['مدن', 'منارة', 'عشرون', 'بقلم'].map((text) => boxOf(element, text).top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(boxOf(element, 'John').left).to.be.above(boxOf(element, 'Jane').right);
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
    for (const slot of ['kicker', 'standfirst', 'meta', 'image', 'footer']) {
      const child = document.createElement('span');
      Object.assign(child, {slot, textContent: `own ${slot}`});
      element.append(child);
    }
    await waitUntil(() => seen(element).includes('own footer'));
    expect(seen(element)).to.equal(
      'own kicker منارة الميناء القديم تضيء «من جديد» own standfirst own image own meta own footer',
    );
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
    expect(seen(other)).to.equal('Seeds, kept. بقلم: Rima نشرت في 18 نوفمبر 2026');
    expect(within(other, '[part=headline]').dir).to.equal('ltr');
    expect(boxOf(other, '.').left).to.be.above(boxOf(other, 'kept').left);
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
