import {expect} from '@open-wc/testing';
import {ar} from '../../src/locale/messages/ar.js';
import {en} from '../../src/locale/messages/en.js';
import {formatNumber, formatPlural} from '../../src/locale/numbers.js';

describe('formatNumber', () => {
  it('has the digits of the language’s newsrooms', () => {
    expect(formatNumber(1234, 'en')).to.equal('1,234');
    for (const lang of ['ar', 'ar-EG', 'ar-SA']) expect(formatNumber(12, lang)).to.equal('12');
    expect(formatNumber(12, 'fa')).to.equal('۱۲');
  });
});

describe('formatPlural', () => {
  it('has all six Arabic forms', () => {
    const say = (count: number) => formatPlural(ar.storiesLoaded, count, 'ar');
    expect([0, 1, 2, 3, 11, 100, 103].map(say)).to.deep.equal([
      'لم يُحمَّل أي موضوع',
      'تم تحميل موضوع واحد',
      'تم تحميل موضوعين',
      'تم تحميل 3 مواضيع',
      'تم تحميل 11 موضوعًا',
      'تم تحميل 100 موضوع',
      'تم تحميل 103 مواضيع',
    ]);
  });

  it('has both English forms', () => {
    expect(formatPlural(en.storiesLoaded, 1, 'en')).to.equal('1 story loaded');
    expect(formatPlural(en.storiesLoaded, 3, 'en')).to.equal('3 stories loaded');
  });
});
