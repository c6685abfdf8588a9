import {expect} from '@open-wc/testing';
import {languages} from '../../src/locale/languages.js';
import {
  english,
  fallbacks,
  messagesFor,
  registerMessages,
  type Messages,
  type Plural,
} from '../../src/locale/messages.js';
import {en} from '../../src/locale/messages/en.js';

const registry = () =>
  (globalThis as unknown as {[key: symbol]: Map<string, Messages>})[Symbol.for('kashida.messages')];

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

describe('fallbacks', () => {
  it('goes from the whole tag to the language', () => {
    expect(fallbacks('zh-Hant-HK')).to.deep.equal(['zh-hant-hk', 'zh-hant', 'zh']);
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

describe('every language', () => {
  for (const [tag, load] of languages) {
    it(`${tag} has every plural category, and the places in its texts for what is put in`, async () => {
      await load();
      const messages = registry()?.get(tag) as Messages;
      const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      for (const [key, english] of Object.entries(en) as [keyof Messages, unknown][]) {
        const text = messages[key];
        if (typeof english === 'string') {
          expect(placesIn(text as string), key).to.deep.equal(placesIn(english));
        } else if (isPlural(english)) {
          expect(Object.keys(text as Plural).sort(), key).to.deep.equal([...categories].sort());
        }
      }
    });
  }
});

function placesIn(text: string): string[] {
  return text.match(/\{\w+\}/g) ?? [];
}

function isPlural(value: unknown): value is Plural {
  return typeof value === 'object' && value !== null && 'other' in value;
}
