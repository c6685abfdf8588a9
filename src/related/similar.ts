// How close a story is to the page, told from headlines and topics alone. Parts of words are compared, not words:
// Arabic, Hebrew and Persian inflect at both ends, and a stemmer for each would be a library.

export interface Comparable {
  headline?: string;
  topics?: readonly string[];
}

/** What a shared topic counts, beside headlines whose likeness runs from 0 to 1; and how many count at most. */
const TOPIC = 0.1;
const MOST_TOPICS = 3;

// The accents of Latin, once they are split from their letters.
const ACCENTS = /[\u0300-\u036f]/g;

// Vowels and signs of Arabic and Hebrew, tatweel, and what has no width: joiners, marks of direction.
const UNREAD = /\p{Cf}|\u0640|(?=\p{M})[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;

// The Arabic article with what is written before it. A bare و is left: it begins too many words. Three letters must
// stay, and so الله stays whole; اللهم is its one longer form.
const ARTICLE = /^(?:[وبكف]?ال|لل)(?!لهم$)(?=\p{L}{3})/u;

// Letters that newsrooms and keyboards exchange for each other.
const FOLDED: Readonly<Record<string, string>> = {أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك'};

/** The words of a text as they are compared; never to be shown. */
export function comparable(text: string): string[] {
  const plain = text.normalize('NFKD').replace(ACCENTS, '').normalize('NFKC').replace(UNREAD, '').toLowerCase();
  // The article goes first: folded, the alef of ألمانيا would look like one.
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) =>
    word.replace(ARTICLE, '').replace(/[أإآٱىیةک]/g, (letter) => FOLDED[letter] ?? letter),
  );
}

/**
 * How like the page each article is: 0 for nothing in common, up to 1 by the headline (the cosine of trigrams, each
 * by how rare it is among these headlines), and a tenth more for each of at most three shared topics.
 */
export function likenesses(page: Comparable, articles: readonly Comparable[]): number[] {
  const own = trigrams(page.headline);
  const others = articles.map(({headline}) => trigrams(headline));
  const weights = rarity([own, ...others]);
  const sum = (trigrams: Iterable<string>) => {
    let total = 0;
    for (const trigram of trigrams) total += weights.get(trigram) ?? 0;
    return total;
  };
  const ownSum = sum(own);
  const topics = keys(page.topics);
  return others.map((other, place) => {
    const product = sum([...own].filter((trigram) => other.has(trigram)));
    const headline = product && product / Math.sqrt(ownSum * sum(other));
    const shared = [...keys(articles[place]?.topics)].filter((topic) => topics.has(topic)).length;
    return headline + TOPIC * Math.min(shared, MOST_TOPICS);
  });
}

/** Three letters each, beginnings and ends of words included. */
function trigrams(text = ''): Set<string> {
  const found = new Set<string>();
  for (const word of comparable(text)) {
    for (let end = 1; end <= word.length; end++) found.add(` ${word} `.slice(end - 1, end + 2));
  }
  return found;
}

// What stands in most headlines (small words, the feed's own subject, the site's name) tells little. Squared, as sums
// need it.
function rarity(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const trigram of text) counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  for (const [trigram, count] of counts) counts.set(trigram, Math.log(1 + texts.length / count) ** 2);
  return counts;
}

function keys(topics: readonly string[] = []): Set<string> {
  return new Set(topics.map((topic) => comparable(topic).join(' ')).filter(Boolean));
}
