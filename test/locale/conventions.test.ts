import {expect} from '@open-wc/testing';
import {ageOf} from '../../src/locale/ages.js';
import {conventionsOf} from '../../src/locale/conventions.js';
import {formatAge, formatDate, parseDate, type NewsDate} from '../../src/locale/dates.js';
import {languages} from '../../src/locale/languages.js';
import {joinList} from '../../src/locale/lists.js';
import {formatNumber} from '../../src/locale/numbers.js';
import {directionOf, scriptOf} from '../../src/locale/scripts.js';

const read = (text: string) => parseDate(text) as NewsDate;

// What a date of 9 March 2025, five past three in the afternoon, must have in it. Engines differ in the words between.
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  ar: ['9 مارس 2025', '15:05'],
  ckb: ['9ی ئازاری 2025، 15:05'],
  fa: ['۹ مارس ۲۰۲۵', '۱۵:۰۵'],
  he: ['9 במרץ 2025', '15:05'],
  prs: ['۹ مارچ ۲۰۲۵ ساعت ۱۵:۰۵'],
  ps: ['۲۰۲۵ مارچ ۹ په ۱۵:۰۵'],
  ur: ['9 مارچ', '2025', '15:05'],
  az: ['9 mart 2025, 15:05'],
  bn: ['৯ মার্চ', '২০২৫', '১৫:০৫'],
  de: ['9. März 2025', '15:05'],
  el: ['9 Μαρτίου 2025', '15:05'],
  en: ['March 9, 2025', '3:05'],
  es: ['9 de marzo de 2025', '15:05'],
  fr: ['9 mars 2025', '15:05'],
  gu: ['9 માર્ચ', '2025', '15:05'],
  hi: ['9 मार्च 2025', '15:05'],
  hu: ['2025. március 9.', '15:05'],
  id: ['9 Maret 2025', '15.05'],
  it: ['9 marzo 2025', '15:05'],
  ja: ['2025年3月9日', '15:05'],
  ko: ['2025년 3월 9일 15:05'],
  ky: ['2025-ж., 9-март 15:05'],
  mr: ['9 मार्च', '2025', '15:05'],
  ne: ['२०२५ मार्च ९, १५:०५'],
  pa: ['9 ਮਾਰਚ 2025 15:05'],
  pl: ['9 marca 2025', '15:05'],
  'pt-BR': ['9 de março de 2025', '15:05'],
  ro: ['9 martie 2025', '15:05'],
  ru: ['9 марта 2025', '15:05'],
  si: ['2025 මාර්තු 9 දින 15:05'],
  sr: ['9. март 2025.', '15:05'],
  sw: ['9 Machi 2025', '15:05'],
  ta: ['9 மார்ச்', '2025', '15:05'],
  te: ['9 మార్చి', '2025', '15:05'],
  th: ['9 มีนาคม', '2025', '15:05'],
  tr: ['9 Mart 2025', '15:05'],
  uk: ['9 березня 2025', '15:05'],
  uz: ['9-mart, 2025, 15:05'],
  vi: ['9 tháng 3', '2025', '15:05'],
  'zh-Hans': ['2025年3月9日', '15:05'],
  'zh-Hant': ['2025年3月9日 15:05'],
};

const RIGHT_TO_LEFT = ['ar', 'ckb', 'fa', 'he', 'prs', 'ps', 'ur'];

describe('every language', () => {
  before(async () => {
    for (const load of languages.values()) await load();
  });

  const date = read('2025-03-09T15:05:00+02:00');

  const ago = (tag: string, minutes: number) => {
    const age = ageOf(date, date.time + minutes * 60_000);
    return age && formatAge(age, tag);
  };

  it('is in the table', () => {
    const tags = Object.keys(PRINTED).map((tag) => tag.toLowerCase());
    expect(tags.sort()).to.deep.equal(['en', ...languages.keys()].sort());
  });

  for (const [tag, parts] of Object.entries(PRINTED)) {
    it(`${tag} has the digits, month and clock that its newsrooms print`, () => {
      const text = formatDate(date, tag);
      for (const part of parts) expect(text).to.contain(part);
      if (scriptOf(tag) !== 'Latn') expect(text).not.to.match(/[a-z]/i);
    });

    it(`${tag} says how long ago, and joins names, in its own script`, () => {
      const texts = [0, 3, 200, 5000].map((minutes) => ago(tag, minutes));
      texts.push(joinList(['1', '2', '3'], tag).join(''));
      if (scriptOf(tag) === 'Latn') expect(new Set(texts).size).to.equal(5);
      else expect(texts.join('')).not.to.match(/[a-z]/i);
    });

    it(`${tag} runs in its own direction`, () => {
      expect(directionOf(tag)).to.equal(RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr');
    });
  }

  it('that an engine lacks brings its own words', () => {
    expect(['ckb', 'ps', 'az', 'uz'].map((tag) => ago(tag, 3))).to.deep.equal([
      '3 خولەک لەمەوبەر',
      '۳ دقيقې مخکې',
      '3 dəqiqə öncə',
      '3 daqiqa oldin',
    ]);
    expect(ago('ps-AF', 0)).to.equal('اوس');
    expect(joinList(['A', 'B'], 'ckb').join('')).to.equal('A و B');
    expect(joinList(['A', 'B', 'C'], 'ckb').join('')).to.equal('A، B و C');
    expect(joinList(['A'], 'ckb')).to.deep.equal(['A']);
    expect(joinList([], 'ckb')).to.deep.equal([]);
  });

  it('that an engine lacks has its own mark between thousands', () => {
    const texts = ['az', 'ky', 'uz', 'ps', 'prs', 'ckb', 'ne'].map((tag) => formatNumber(1234, tag));
    expect(texts).to.deep.equal(['1.234', '1\u00a0234', '1\u00a0234', '۱٬۲۳۴', '۱٬۲۳۴', '1,234', '१,२३४']);
  });

  it('of Afghanistan has its own months of the solar calendar, as has Sorani', () => {
    const day = read('2025-03-09');
    expect(formatDate(day, 'fa-AF', {calendar: 'gregory persian'})).to.equal('۹ مارچ ۲۰۲۵ (۱۹ حوت ۱۴۰۳)');
    expect(formatDate(day, 'ps', {calendar: 'persian'})).to.equal('۱۴۰۳ کب ۱۹');
    expect(formatDate(day, 'ckb', {calendar: 'persian'})).to.equal('19ی ڕەشەمەی 1403');
  });

  it('follows settings also where its words are our own', () => {
    const settings = {timeZone: 'Asia/Kabul', numberingSystem: 'latn', hourCycle: 'h12'} as const;
    expect(formatDate(date, 'prs', settings))
      .to.contain('9 مارچ 2025')
      .and.to.contain('5:35');
  });
});

describe('conventionsOf', () => {
  it('goes by the language, whatever the region', () => {
    expect(conventionsOf('fa-IR').numberingSystem).to.equal('arabext');
    expect(conventionsOf('ar-SA')).to.include({numberingSystem: 'latn', calendar: 'gregory', hourCycle: 'h23'});
    expect(conventionsOf('en-US').hourCycle).to.equal(undefined);
  });

  it('is western and gregorian for what is not listed', () => {
    expect(conventionsOf('')).to.include({numberingSystem: 'latn', calendar: 'gregory'});
  });
});

describe('a language that no engine knows', () => {
  it('is written in English, and not in the reader’s own language', () => {
    expect(formatNumber(1234, 'tlh')).to.equal('1,234');
    expect(formatDate(read('2025-03-09'), 'tlh')).to.equal('March 9, 2025');
  });
});
