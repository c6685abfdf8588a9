import {expect, fixture, html} from '@open-wc/testing';
import {readingMinutes, type ReadingTime} from '../../src/elements/reading-time.js';
import '../../src/define/reading-time.js';
import '../../src/locale/messages/ar.js';
import {seen} from '../support/elements.js';

const repeat = (word: string, count: number) => Array(count).fill(word).join(' ');

const inArabic = async (words: number): Promise<ReadingTime> => {
  const page = await fixture(html`
    <div lang="ar" dir="rtl">
      <kashida-reading-time for="story"></kashida-reading-time>
      <article id="story">${repeat('كلمة', words)}</article>
    </div>
  `);
  return page.querySelector('kashida-reading-time') as ReadingTime;
};

describe('readingMinutes', () => {
  it('goes by the rate of the language', () => {
    expect(readingMinutes(repeat('word', 2280), 'en-GB')).to.equal(10);
    expect(readingMinutes(repeat('كلمة', 1380), 'ar-EG')).to.equal(10);
    expect(readingMinutes(repeat('word', 1840), 'xx')).to.equal(10);
  });

  it('is a minute at least, and none without words', () => {
    expect(readingMinutes('one', 'en')).to.equal(1);
    expect(readingMinutes(' … — ! ', 'en')).to.equal(undefined);
    expect(readingMinutes('', '')).to.equal(undefined);
  });

  it('counts words where nothing stands between them', () => {
    expect(readingMinutes('今天天气很好。'.repeat(1000), 'zh')).to.be.within(5, 40);
  });

  it('takes a tag that is none, and a text of any length', () => {
    expect(readingMinutes(repeat('word', 228), 'fa_IR')).to.equal(1);
    const before = performance.now();
    expect(readingMinutes(repeat('word', 1_000_000), 'en')).to.be.within(4300, 4450);
    expect(performance.now() - before).to.be.below(1000);
  });
});

describe('kashida-reading-time', () => {
  for (const [minutes, text] of Object.entries({
    1: 'دقيقة واحدة',
    2: 'دقيقتان',
    3: '3 دقائق',
    11: '11 دقيقة',
    100: '100 دقيقة',
  })) {
    it(`says ${text} for ${minutes} in Arabic`, async () => {
      expect(seen(await inArabic(Number(minutes) * 138))).to.equal(`مدة القراءة: ${text}`);
    });
  }

  it('reads the article around it where none is named, and by that article’s language', async () => {
    const page = await fixture(html`
      <article lang="ar">
        <div lang="en"><kashida-reading-time></kashida-reading-time></div>
        <p>${repeat('كلمة', 690)}</p>
      </article>
    `);
    expect(seen(page.querySelector('kashida-reading-time') as Element)).to.equal('Reading time: 5 minutes');
  });

  it('follows the article that it names', async () => {
    const element = await inArabic(138);
    const other = document.createElement('p');
    Object.assign(other, {id: 'other', textContent: repeat('كلمة', 414)});
    element.parentElement?.append(other);
    element.for = 'other';
    await element.updateComplete;
    await element.updateComplete;
    expect(seen(element)).to.equal('مدة القراءة: 3 دقائق');
  });

  it('shows what is slotted where there is no such article', async () => {
    const element = await fixture(html`<kashida-reading-time for="nowhere">4 minutes</kashida-reading-time>`);
    expect(seen(element)).to.equal('4 minutes');
  });

  it('is accessible', async () => {
    await expect(await inArabic(500)).to.be.accessible();
  });
});
