// What kind of story it is, in one or two words that belong to the headline's link. A word that the headline or the
// kicker says already is not said again.

import type {Article} from '../article.js';
import type {Messages} from '../locale/messages.js';

const KINDS = ['upcoming', 'live', 'ended', 'video', 'audio', 'gallery', 'opinion', 'registered', 'premium'] as const;

export interface Badge {
  kind: (typeof KINDS)[number];
  text: string;
}

export function badgesOf(article: Partial<Article>, words: Messages): Badge[] {
  const {headline = '', kicker, kickerUrl} = article;
  return allOf(article, words).filter(({text}) => !beginsWith(headline, text) && !(kickerUrl && isSame(text, kicker)));
}

/** The kicker says no more than a badge, and leads nowhere. */
export function isRepeated(article: Partial<Article>, words: Messages): boolean {
  return !article.kickerUrl && badgesOf(article, words).some(({text}) => isSame(text, article.kicker));
}

// Coverage that has ended or not begun is not live.
function allOf({type, liveStatus = type as Article['liveStatus'], access}: Partial<Article>, words: Messages): Badge[] {
  const facts = [liveStatus, type === 'live' ? undefined : type, access];
  return KINDS.filter((kind) => facts.includes(kind)).map((kind) => ({kind, text: words[kind]}));
}

function isSame(word: string, other: string | undefined): boolean {
  return word.toLocaleLowerCase() === other?.toLocaleLowerCase();
}

// "Live: the count goes on" says it; "Live music returns" does not.
function beginsWith(headline: string, word: string): boolean {
  return isSame(word, headline.slice(0, word.length)) && /^\s*[:|•·–—]/.test(headline.slice(word.length));
}
