// What kind of story it is, in one or two words that belong to the headline's link. A word that the headline or the
// kicker says already is not said again.

import type {Article} from '../article.js';
import type {CardWord} from '../locale/english.js';
import type {Words} from '../locale/locale.js';

const KINDS = [
  'upcoming',
  'live',
  'ended',
  'video',
  'audio',
  'gallery',
  'opinion',
  'length',
  'registered',
  'premium',
] as const;

export interface Badge {
  kind: (typeof KINDS)[number];
  text: string;
}

/** @param length of a video or audio, as it is shown */
export function badgesOf(article: Partial<Article>, words: Words<CardWord>, length = ''): Badge[] {
  const {type, liveStatus = type, access, headline = '', kicker, kickerUrl} = article;
  // Coverage that has ended or not begun is not live.
  const facts: unknown[] = [liveStatus, type === 'live' ? '' : type, length && 'length', access];
  return KINDS.filter((kind) => facts.includes(kind))
    .map((kind) => ({kind, text: kind === 'length' ? length : words[kind]}))
    .filter(({text}) => !beginsWith(headline, text) && !(kickerUrl && isSame(text, kicker)));
}

/** The kicker says no more than a badge, and leads nowhere. */
export function isRepeated(article: Partial<Article>, words: Words<CardWord>): boolean {
  return !article.kickerUrl && badgesOf(article, words).some(({text}) => isSame(text, article.kicker));
}

function isSame(word: string, other: string | undefined): boolean {
  return word.toLocaleLowerCase() === other?.toLocaleLowerCase();
}

// "Live: the count goes on" says it; "Live music returns" does not.
function beginsWith(headline: string, word: string): boolean {
  return isSame(word, headline.slice(0, word.length)) && /^\s*[:|•·–—]/.test(headline.slice(word.length));
}
