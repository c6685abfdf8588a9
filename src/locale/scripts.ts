// What a language is written in, and which way that runs. Not from `Intl.Locale.textInfo`: two engines have it wrong
// for az-Arab, ku-Arab, ms-Arab and dv.

import {knownTag} from './intl.js';

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/** The direction of a language's script; undefined where the language is unknown. */
export function directionOf(lang: string | undefined): 'ltr' | 'rtl' | undefined {
  const script = scriptOf(lang);
  return script ? (RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr') : undefined;
}

export type Rhythm = 'latin' | 'tall' | 'nastaliq';

// The letters of the scripts above, as one range: Unicode keeps right-to-left scripts together.
const RIGHT_TO_LEFT_LETTER =
  /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LEFT_TO_RIGHT_LETTER =
  /(?=\p{L})[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

// Telephone numbers, scores, ranges: right to left, `+33 1 23` would end in its plus.
const FIGURES = /^[\d\s+().:/–-]+$/;

/**
 * The direction of a text whose language nobody has told: the page's, as long as it has a letter of that direction (an
 * Arabic headline may begin with a Latin name), else the other one where it has letters at all. Figures alone are
 * written from left to right everywhere.
 */
export function directionOfText(text: string, page: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  if (FIGURES.test(text)) return 'ltr';
  const has = {ltr: LEFT_TO_RIGHT_LETTER.test(text), rtl: RIGHT_TO_LEFT_LETTER.test(text)};
  const other = page === 'ltr' ? 'rtl' : 'ltr';
  return !has[page] && has[other] ? other : page;
}

// With signs above and below their letters.
const TALL = /Arab|Beng|Deva|Gujr|Guru|Sinh|Telu|Thai/;

/** Which rhythm of lines a language needs: Arabic and Devanagari stand taller than Latin, Urdu's Nastaliq much taller. */
export function rhythmOf(lang: string): Rhythm {
  if (/^ur\b/i.test(lang)) return 'nastaliq';
  return TALL.test(scriptOf(lang) ?? '') ? 'tall' : 'latin';
}

// Asked for every text of every card, of the few languages that a page has.
const scripts = new Map<string, string | undefined>();

/** The language's script, by its four-letter code; undefined where the language is unknown or the tag is none. */
export function scriptOf(lang = ''): string | undefined {
  if (!scripts.has(lang)) scripts.set(lang, likelyScript(lang));
  return scripts.get(lang);
}

function likelyScript(lang: string): string | undefined {
  try {
    const script = lang ? new Intl.Locale(knownTag(lang)).maximize().script : undefined;
    // Nastaliq is a hand of Arabic, not another script.
    return script === 'Aran' ? 'Arab' : script;
  } catch {
    return undefined;
  }
}
