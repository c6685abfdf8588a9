// The words of every language, as far as a machine can read them: seeded faults show that it does.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {basename} from 'node:path';
import {gzipSync} from 'node:zlib';
import {namesIn} from '../../scripts/entries.js';
import {buildLocales} from '../../scripts/locales.js';
import {languages} from '../../src/locale/languages.js';
import type {Messages} from '../../src/locale/messages.js';
import {ar} from '../../src/locale/messages/ar.js';
import {ckb} from '../../src/locale/messages/ckb.js';
import {en} from '../../src/locale/messages/en.js';
import {fa} from '../../src/locale/messages/fa.js';
import {fr} from '../../src/locale/messages/fr.js';
import {ja} from '../../src/locale/messages/ja.js';
import {faultsIn} from '../support/words.js';

/** Of a script of cdn/locales, in bytes after gzip -9. */
const LARGEST = 1600;
const LARGEST_WITH_DATA = 2500;

const registry = () =>
  (globalThis as unknown as {[key: symbol]: Map<string, Messages>})[Symbol.for('kashida.messages')]!;

const tags = namesIn('locale/messages')
  .map((name) => basename(name))
  .filter((tag) => tag !== 'en');

before(async () => {
  for (const load of languages.values()) await load();
});

describe('the languages', () => {
  it('are 41, English with them, each with a file and a line in the list', () => {
    assert.equal(tags.length + 1, 41);
    assert.deepEqual([...languages.keys()].sort(), tags.map((tag) => tag.toLowerCase()).sort());
  });

  it('say in every file which one it is', () => {
    assert.deepEqual(
      tags.map((tag) => registry().get(tag.toLowerCase())?.lang),
      tags,
    );
  });

  for (const tag of tags) {
    it(`${tag} has nothing wrong that a machine can see`, () => {
      assert.deepEqual(faultsIn(registry().get(tag.toLowerCase())!), []);
    });
  }

  it('are each a small download', async () => {
    const scripts = (await buildLocales('locales', false)).filter(({path}) => path.endsWith('.js'));
    assert.equal(scripts.length, tags.length);
    const tooLarge = scripts.flatMap(({path, contents}) => {
      const tag = basename(path, '.js');
      const {length} = gzipSync(contents, {level: 9});
      const most = registry().get(tag.toLowerCase())?.data ? LARGEST_WITH_DATA : LARGEST;
      return length > most ? [`${tag}: ${length} of ${most} bytes`] : [];
    });
    assert.deepEqual(tooLarge, []);
  });

  it('are scripts for a classic tag too: no export, and no name in the page’s scope', async () => {
    for (const {path, contents} of await buildLocales('locales', false)) {
      if (!path.endsWith('.js')) continue;
      const code = Buffer.from(contents).toString();
      assert.match(code, /^"use strict";\(\(\)=>\{.*\}\)\(\);\n/s, path);
      assert.doesNotMatch(code, /\bexport\b|\\u/, path);
    }
  });
});

describe('what the check of words finds', () => {
  const withoutFew = {...ar.comments};
  delete withoutFew.few;
  const seeds: [fault: string, messages: Parameters<typeof faultsIn>[0]][] = [
    ['comments.few is missing', {...ar, comments: withoutFew}],
    ['comments.few is no form of fr', {...fr, comments: {...fr.comments, few: '{n} commentaires'}}],
    ['comments.few has lost {n}', {...ar, comments: {...ar.comments, few: 'تعليقات'}}],
    ['comments.one has lost {n}', {...fr, comments: {...fr.comments, one: 'un commentaire'}}],
    ['data.daysAgo.other has lost {n}', {...ckb, data: {...ckb.data!, daysAgo: {one: '{n} ڕۆژ', other: 'ڕۆژ'}}}],
    ['by has lost {authors}', {...ar, by: 'بقلم:'}],
    ['paidBy has lost {sponsor}', {...ar, paidBy: 'برعاية {sponser}'}],
    ['share is English', {...ar, share: en.share}],
    ['video is English', {...fr, video: 'Video'}],
    ['close has a bidi control', {...ar, close: '\u200fإغلاق'}],
    ['offline has a comma, semicolon or question mark of another script', {...ar, offline: 'لا اتصال, حاول'}],
    ['retry has a comma, semicolon or question mark of another script', {...fa, retry: 'دوباره?'}],
    ['retry has a comma, semicolon or question mark of another script', {...fr, retry: 'Réessayer؟'}],
    ['retry has a comma, semicolon or question mark of another script', {...ja, retry: 'はい,再試行'}],
    ['share has lost a ZWNJ', {...fa, share: 'اشتراک گذاری'}],
    ['newWindow has lost a ZWNJ', {...fa, newWindow: '(در پنجرهٔ تازه باز میشود)'}],
    ['close has an Arabic letter for the language’s own', {...fa, close: 'بازكردن'}],
    ['next has an Arabic letter for the language’s own', {...fa, next: 'بعدي'}],
    ['close has a straight quote', {...fr, close: "Fermer l'onglet"}],
    ['networks.email has a straight quote', {...fr, networks: {email: '"e-mail"'}}],
    ['close begins or ends with a space', {...fr, close: 'Fermer '}],
    ['close has two spaces', {...fr, close: 'Fermer  tout'}],
    ['close is empty', {...fr, close: ''}],
    ['reviewed is missing', {...fr, reviewed: undefined as unknown as boolean}],
    ['close is missing', {...fr, close: undefined as unknown as string}],
  ];

  for (const [fault, messages] of seeds) {
    it(`${fault} (${messages.lang})`, () => assert.deepEqual(faultsIn(messages), [fault]));
  }
});

describe('the README', () => {
  it('says of each language whether a fluent reader has read it', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const rows = [...readme.matchAll(/^\| `([\w-]+)` \|.*\| (yes|not yet) \|$/gm)].map(([, tag, read]) => [tag, read]);
    const expected = ['en', ...tags].map((tag) => {
      const {reviewed} = registry().get(tag.toLowerCase()) ?? en;
      return [tag, reviewed ? 'yes' : 'not yet'];
    });
    assert.deepEqual(rows.sort(), expected.sort());
  });
});
