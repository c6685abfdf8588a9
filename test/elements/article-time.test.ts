import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ArticleTime} from '../../src/elements/article-time.js';
import '../../src/define/article-time.js';
import '../../src/locale/messages/ar.js';
import {configure} from '../../src/locale/configuration.js';
import {allWithin, seen, within} from '../support/elements.js';
import {boxOf} from '../support/geometry.js';

const PUBLISHED = '2025-03-09T21:00:00+03:00';
const DEFAULTS = {
  timeZone: undefined,
  calendar: undefined,
  numberingSystem: undefined,
  relativeTime: undefined,
  updatedThreshold: undefined,
};
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

const inArabic = async (published: string, modified = ''): Promise<ArticleTime> => {
  const page = await fixture(html`
    <div lang="ar" dir="rtl">
      <kashida-article-time date-published=${published} date-modified=${modified}></kashida-article-time>
    </div>
  `);
  return page.querySelector('kashida-article-time') as ArticleTime;
};

describe('kashida-article-time', () => {
  afterEach(() => configure(DEFAULTS));

  it('says when an article was published', async () => {
    const element = await inArabic(PUBLISHED);
    expect(seen(element)).to.match(/^نشرت في 9 مارس 2025.*21:00$/);
    expect(within<HTMLTimeElement>(element, 'time').dateTime).to.equal(PUBLISHED);
    expect(boxOf(element, 'نشرت').left).to.be.above(boxOf(element, '2025').left);
  });

  it('says when it was updated only where that was 15 minutes or more later', async () => {
    const element = await inArabic(PUBLISHED, '2025-03-09T21:14:59+03:00');
    expect(seen(element)).not.to.contain('آخر تحديث');
    element.dateModified = '2025-03-09T21:15:00+03:00';
    await element.updateComplete;
    expect(seen(element)).to.match(/^نشرت في .*21:00\s*آخر تحديث .*21:15$/);
    configure({updatedThreshold: 16});
    await element.updateComplete;
    expect(seen(element)).not.to.contain('آخر تحديث');
  });

  it('has the time zone, the calendar and the digits of its attributes before the page’s', async () => {
    configure({timeZone: 'Europe/Paris', calendar: 'gregory', numberingSystem: 'arab'});
    const element = await inArabic(PUBLISHED);
    expect(seen(element)).to.contain('١٩:٠٠');
    element.setAttribute('time-zone', 'Asia/Tokyo');
    element.setAttribute('numbering-system', 'latn');
    element.setAttribute('calendar', 'gregory persian');
    await element.updateComplete;
    expect(seen(element))
      .to.contain('03:00')
      .and.match(/10 مارس 2025.*\(20 اسفند.* 1403/);
    element.setAttribute('time-zone', 'Mars/Olympus');
    await element.updateComplete;
    expect(seen(element)).to.contain('19:00');
  });

  it('writes the date out first, and then says how long ago it was where that is asked for', async () => {
    const element = await inArabic(ago(200), ago(3.5));
    const absolute = seen(element);
    element.setAttribute('relative-time', '');
    await waitUntil(() => /^نشرت قبل 3 ساعات\s*آخر تحديث قبل 3 دقائق$/.test(seen(element)));
    expect(allWithin(element, 'time').map(({title}) => absolute.includes(title))).to.deep.equal([true, true]);
    element.removeAttribute('relative-time');
    await element.updateComplete;
    expect(seen(element)).to.equal(absolute);
  });

  it('follows the page’s wish for relative times, and may go without', async () => {
    configure({relativeTime: true});
    const element = await fixture<ArticleTime>(html`
      <kashida-article-time date-published=${ago(61)}></kashida-article-time>
    `);
    await waitUntil(() => seen(element) === 'Published 1 hour ago');
    element.setAttribute('relative-time', 'false');
    await element.updateComplete;
    expect(seen(element)).not.to.contain('ago');
  });

  it('keeps what is slotted while no date can be read', async () => {
    const element = await fixture<ArticleTime>(html`
      <kashida-article-time date-published="last week"><time datetime="2025-03-09">9 March</time></kashida-article-time>
    `);
    expect(seen(element)).to.equal('9 March');
    element.datePublished = '2025-03-09';
    await element.updateComplete;
    expect(seen(element)).to.equal('Published March 9, 2025');
  });

  it('is accessible', async () => {
    await expect(await inArabic(PUBLISHED, '2025-03-10')).to.be.accessible();
  });
});
