import {expect} from '@open-wc/testing';
import {ageOf, nextChange} from '../../src/locale/ages.js';
import type {DateSettings} from '../../src/locale/configuration.js';
import {formatAge, parseDate, type NewsDate} from '../../src/locale/dates.js';

const read = (text: string) => parseDate(text) as NewsDate;

const tell = (date: NewsDate, now: number, lang: string, settings?: DateSettings) => {
  const age = ageOf(date, now);
  return age ? formatAge(age, lang, settings) : 'written out';
};

describe('ageOf', () => {
  const date = read('2026-11-20T12:00:00Z');
  const after = (minutes: number, lang = 'en') => tell(date, date.time + minutes * 60_000, lang);

  it('goes from minutes to days, then is the date', () => {
    for (const [minutes, text] of [
      [0.9, 'now'],
      [1, '1 minute ago'],
      [59.9, '59 minutes ago'],
      [60, '1 hour ago'],
      [23 * 60 + 59, '23 hours ago'],
      [24 * 60, '1 day ago'],
      [7 * 24 * 60 - 1, '6 days ago'],
    ] as const) {
      expect(after(minutes), String(minutes)).to.equal(text);
    }
    expect(after(7 * 24 * 60)).to.equal('written out');
  });

  it('has the plurals and the digits of the language’s newsrooms', () => {
    expect([1, 2, 3, 11].map((minutes) => after(minutes, 'ar'))).to.deep.equal([
      'قبل دقيقة واحدة',
      'قبل دقيقتين',
      'قبل 3 دقائق',
      'قبل 11 دقيقة',
    ]);
    expect(after(11, 'fa')).to.equal('۱۱ دقیقه پیش');
    expect(after(11, 'he')).to.equal('לפני 11 דקות');
    expect(tell(date, date.time + 660_000, 'ar', {numberingSystem: 'arab'})).to.equal('قبل ١١ دقيقة');
  });

  it('writes out what is to come, and a day without a time', () => {
    expect(after(-1)).to.equal('written out');
    const day = read('2026-11-20');
    expect(tell(day, day.time + 3_600_000, 'en')).to.equal('written out');
  });
});

describe('nextChange', () => {
  const date = read('2026-11-20T12:00:00Z');
  const minutes = (count: number) => date.time + count * 60_000;

  it('is when ageOf changes next', () => {
    for (const [now, next] of [
      [-10, 0],
      [0.5, 1],
      [1, 2],
      [59.5, 60],
      [60, 120],
      [24 * 60, 48 * 60],
    ] as const) {
      expect(nextChange(date, minutes(now)), String(now)).to.equal(minutes(next));
    }
  });

  it('is never for what stays written out', () => {
    expect(nextChange(date, minutes(7 * 24 * 60))).to.equal(undefined);
    expect(nextChange(read('2026-11-20'), minutes(0))).to.equal(undefined);
  });
});
