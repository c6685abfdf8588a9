import {expect} from '@open-wc/testing';
import {directionOf, directionOfText, rhythmOf} from '../../src/locale/scripts.js';

describe('directionOf', () => {
  it('goes by the script of the language', () => {
    for (const lang of ['ar', 'ar-EG', 'he', 'fa', 'ur', 'ps', 'ckb', 'dv', 'az-Arab', 'ku-Arab', 'ms-Arab']) {
      expect(directionOf(lang), lang).to.equal('rtl');
    }
    for (const lang of ['en', 'fr', 'az', 'ku', 'ms', 'zh-Hant']) expect(directionOf(lang), lang).to.equal('ltr');
  });

  it('is unknown where the language is', () => {
    for (const lang of [undefined, '', 'fa_IR', '!']) expect(directionOf(lang)).to.equal(undefined);
  });
});

describe('directionOfText', () => {
  it('is the page’s for a text with a letter of its direction, whatever the text begins with', () => {
    expect(directionOfText('«Rooftop Cinema»: ماذا يعني الاسم؟', 'rtl')).to.equal('rtl');
    expect(directionOfText('«شارع» means street', 'ltr')).to.equal('ltr');
  });

  it('is the other one for a text that is all in the other', () => {
    expect(directionOfText('Hello, world.', 'rtl')).to.equal('ltr');
    expect(directionOfText('خبر 24!', 'ltr')).to.equal('rtl');
    expect(directionOfText('ނޫސް', 'ltr')).to.equal('rtl');
  });

  it('is the page’s for a text without letters', () => {
    expect(directionOfText('2026!', 'rtl')).to.equal('rtl');
    expect(directionOfText('2026!', 'ltr')).to.equal('ltr');
  });

  it('is from left to right for telephone numbers, scores and ranges', () => {
    for (const text of ['+33 1 23 45', '5-7', '3:1', '(02) 123', '2025–2026']) {
      expect(directionOfText(text, 'rtl'), text).to.equal('ltr');
    }
    expect(directionOfText('٥-٧', 'rtl')).to.equal('rtl');
  });
});

describe('rhythmOf', () => {
  it('is tall where signs stand above and below the letters', () => {
    for (const lang of ['hi', 'bn', 'gu', 'pa', 'si', 'te', 'th', 'ckb']) expect(rhythmOf(lang), lang).to.equal('tall');
    for (const lang of ['ru', 'he', 'ja', 'ko', 'ta', 'zh-Hans']) expect(rhythmOf(lang), lang).to.equal('latin');
  });

  it('gives each script the room that it needs between lines', () => {
    expect(['en', 'ar', 'fa', 'ur', 'ur-PK', ''].map(rhythmOf)).to.deep.equal([
      'latin',
      'tall',
      'tall',
      'nastaliq',
      'nastaliq',
      'latin',
    ]);
  });
});
