import {expect} from '@open-wc/testing';
import {configure} from '../../src/locale/configuration.js';
import {languages} from '../../src/locale/languages.js';
import {english, fallbacks, messagesFor, registerMessages, type Messages} from '../../src/locale/messages.js';
import {en} from '../../src/locale/messages/en.js';

describe('messagesFor', () => {
  it('has English at once, for every English', () => {
    expect(messagesFor('en')).to.equal(english);
    expect(messagesFor('en-GB')).to.equal(english);
  });

  it('fetches a language when it is first needed, and takes ar for ar-EG', async () => {
    expect(messagesFor('ar-EG')).to.equal('waiting');
    await languages.get('ar')?.();
    expect((messagesFor('ar-EG') as Messages).close).to.equal('إغلاق');
  });

  it('falls back to English for a language that it has not, and for a tag that is none', () => {
    for (const lang of ['', 'tlh', 'fa_IR', 'constructor', '__proto__', 'x'.repeat(10_000)]) {
      expect(messagesFor(lang)).to.equal(english);
    }
  });
});

describe('a page with a configured language', () => {
  afterEach(() => configure({locale: undefined}));

  it('speaks it where the language is not known, or its tag is none', async () => {
    configure({locale: 'ar-LB'});
    await languages.get('ar')?.();
    for (const lang of ['fa_IR', 'x', '', 'tlh', 'sr-Latn', 'en-a']) {
      expect((messagesFor(lang) as Messages).lang, lang).to.equal('ar');
    }
    expect(messagesFor('en')).to.equal(english);
  });

  it('speaks English where that one is not known either', () => {
    configure({locale: 'tlh'});
    expect(messagesFor('fa_IR')).to.equal(english);
  });
});

describe('fallbacks', () => {
  const last = (lang: string) => fallbacks(lang).at(-1);

  it('goes from the whole tag to the language', () => {
    expect(fallbacks('ar-EG')).to.deep.equal(['ar-eg', 'ar']);
    expect(fallbacks('pt-PT')).to.deep.equal(['pt-pt', 'pt', 'pt-br']);
    expect(fallbacks('tlh-x-warf')).to.deep.equal(['tlh-x-warf', 'tlh-x', 'tlh']);
  });

  it('goes no further than words of the language', () => {
    expect(fallbacks('zh-Hant-HK')).to.deep.equal(['zh-hant-hk', 'zh-hant']);
    expect(fallbacks('FA-af')).to.deep.equal(['fa-af', 'prs']);
  });

  it('ends at each language that the package has', () => {
    for (const tag of ['en', ...languages.keys()]) expect(fallbacks(tag), tag).to.deep.equal([tag]);
  });

  it('finds Chinese by the characters that a place writes', () => {
    for (const tag of ['zh-TW', 'zh-HK', 'zh-MO', 'zh-AU', 'zh-Hant']) expect(last(tag), tag).to.equal('zh-hant');
    for (const tag of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans-TW']) expect(last(tag), tag).to.equal('zh-hans');
  });

  it('knows what else a language is called', () => {
    for (const [tag, name] of [
      ['iw', 'he'],
      ['in-ID', 'id'],
      ['pt', 'pt-br'],
      ['prs-AF', 'prs'],
      ['ku-Arab', 'ckb'],
      ['ku-Arab-IQ', 'ckb'],
      ['ur-Aran', 'ur'],
    ] as const) {
      expect(last(tag), tag).to.equal(name);
    }
  });

  it('has nothing in the wrong script: Serbian words are Cyrillic here, and Azerbaijani ones Latin', () => {
    for (const tag of ['sr-Latn', 'sr-ME', 'az-Cyrl', 'az-IR', 'uz-Arab', 'pa-PK', 'ku', 'zh-Latn']) {
      expect(
        fallbacks(tag).filter((one) => languages.has(one)),
        tag,
      ).to.deep.equal([]);
    }
  });

  it('has nothing for a tag that is none', () => {
    for (const tag of ['', 'x', 'fa_IR', '!', 'constructor', '__proto__'])
      expect(fallbacks(tag), tag).to.deep.equal([]);
  });
});

describe('registerMessages', () => {
  it('replaces single words of a language, the narrower tag winning', () => {
    Object.assign(english, en);
    registerMessages('en', {share: 'Pass it on', close: 'Shut'});
    registerMessages('en-GB', {share: 'Do share'});
    expect(messagesFor('en')).to.include({share: 'Pass it on', retry: en.retry});
    expect(messagesFor('en-GB')).to.include({share: 'Do share', close: 'Shut'});
    registerMessages('en', {share: en.share, close: en.close});
    registerMessages('en-GB', {share: en.share});
  });
});
