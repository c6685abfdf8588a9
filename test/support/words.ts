// What can go wrong in the words of a language, whoever wrote them, and what a machine can see of it.

import type {Messages} from '../../src/locale/messages.js';
import {en} from '../../src/locale/messages/en.js';

type Words = Omit<Messages, 'by' | 'updated' | 'paidBy'> & Record<'by' | 'updated' | 'paidBy', string>;

/** Words that the language writes as English does; any other text that is equal has been forgotten. */
const LOANWORDS: Readonly<Record<string, string>> = {
  az: 'video audio',
  de: 'link live video audio',
  es: 'audio',
  fr: 'audio',
  hu: 'link',
  id: 'networks.email video audio',
  it: 'link video audio',
  pl: 'link audio',
  'pt-BR': 'link',
  ro: 'link video audio',
  sw: 'video',
  tr: 'video',
  uz: 'video audio',
  vi: 'networks.email video',
};

const ZWNJ = '\u200c';

/** Persian words that are wrong in one piece, and in two. */
const JOINED = ['می‌شود', 'نمی‌شود', 'به‌روز', 'به‌زودی', 'تازه‌تر', 'راه‌های', 'برنامه‌های', 'رسانه‌ها'];
const NEEDS_ZWNJ: Readonly<Record<string, readonly string[]>> = {
  fa: [...JOINED, 'اشتراک‌گذاری', 'واتس‌اپ', 'گفت‌وگو', 'ثبت‌نام', 'تیک‌تاک', 'شبکه‌ای'],
  prs: JOINED,
};

const ARABIC = ['ar', 'ckb', 'fa', 'prs', 'ps', 'ur'];
const HAN = ['ja', 'zh-Hans', 'zh-Hant'];

/** Letters of Arabic that look like the language's own. Pashto has the Arabic yeh as well. */
const ARABIC_LETTERS: Readonly<Record<string, RegExp>> = {
  ckb: /[كي]/,
  fa: /[كيى]/,
  prs: /[كيى]/,
  ps: /ك/,
  ur: /[كيى]/,
};

/** A text, the place where it stands (`comments.few`), and its language. */
type Check = (text: string, place: string, lang: string) => boolean;

const CHECKS: Readonly<Record<string, Check>> = {
  'is empty': (text) => !text,
  'begins or ends with a space': (text, place) => !/^data\.(?:comma|group)$/.test(place) && text !== text.trim(),
  'has two spaces': (text) => /\s{2}/.test(text),
  'has a bidi control': (text) => /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text),
  'has a straight quote': (text) => /["']/.test(text),
  'is English': (text, place, lang) =>
    text === flat(en).get(place) && /[a-z]{2}/i.test(text) && !LOANWORDS[lang]?.split(' ').includes(place),
  'has a comma, semicolon or question mark of another script': (text, _place, lang) =>
    markOf(lang).test(text.replace(/\{\w+\}/g, '')),
  'has lost a ZWNJ': (text, _place, lang) =>
    (NEEDS_ZWNJ[lang] ?? []).some((word) => ['', ' '].some((other) => text.includes(word.replace(ZWNJ, other)))),
  'has an Arabic letter for the language’s own': (text, _place, lang) => ARABIC_LETTERS[lang]?.test(text) ?? false,
};

function markOf(lang: string): RegExp {
  if (ARABIC.includes(lang)) return /[,;?]/;
  if (HAN.includes(lang)) return /[,;?]/;
  return lang === 'el' ? /[?،؛؟，；？]/ : /[،؛؟，；？]/;
}

/** What is wrong: `comments.few has a straight quote`. */
export function faultsIn(messages: Words): string[] {
  const {lang} = messages;
  const texts = flat(messages);
  const faults = [...texts].flatMap(([place, text]) =>
    Object.entries(CHECKS).flatMap(([fault, check]) => (check(text, place, lang) ? [`${place} ${fault}`] : [])),
  );
  for (const [place, english] of flat(en)) {
    if (place.includes('.')) continue;
    const text = texts.get(place);
    if (text === undefined) faults.push(`${place} is missing`);
    else if (String(placesIn(text)) !== String(placesIn(english)))
      faults.push(`${place} has lost ${placesIn(english)}`);
  }
  if (typeof messages.reviewed !== 'boolean') faults.push('reviewed is missing');
  return [...faults, ...pluralFaults(messages)];
}

const ONCE = ['comments', 'storiesLoaded', 'readingTime'] as const;
const AGO = ['minutesAgo', 'hoursAgo', 'daysAgo'] as const;

function pluralFaults({lang, data, ...messages}: Words): string[] {
  const rules = new Intl.PluralRules(lang === 'prs' ? 'fa' : lang);
  const categories = rules.resolvedOptions().pluralCategories;
  const counts = [...Array(201).keys()];
  // A number may be a word where the form is for that number alone.
  const single = categories.filter(
    (category) => counts.filter((count) => rules.select(count) === category).length === 1,
  );
  const plurals = [
    ...ONCE.map((key) => [key, messages[key]] as const),
    ...(data ? AGO.map((key) => [`data.${key}`, data[key]] as const) : []),
  ];
  return plurals.flatMap(([place, plural]) => [
    ...categories.filter((category) => !(category in plural)).map((category) => `${place}.${category} is missing`),
    ...Object.entries(plural).flatMap(([category, text]) => {
      if (!categories.includes(category as Intl.LDMLPluralRule)) return [`${place}.${category} is no form of ${lang}`];
      const needed = !single.includes(category as Intl.LDMLPluralRule);
      return needed && !text.includes('{n}') ? [`${place}.${category} has lost {n}`] : [];
    }),
  ]);
}

function placesIn(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}

/** Every text by its place: `{'comments.few': '…'}` */
function flat(value: object, before = ''): Map<string, string> {
  return new Map(
    Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
      if (key === 'lang') return [];
      if (typeof one === 'string') return [[before + key, one] as const];
      return typeof one === 'object' && one ? [...flat(one, `${before}${key}.`)] : [];
    }),
  );
}
