// In which order a list shows what its source answered. A module of its own, fetched where a page asks for an order:
// most lists stay as they are served.

import type {Article} from '../article.js';
import {CONSIDERED} from '../feeds/feed-result.js';
import {parseDate} from '../locale/dates.js';
import {likenesses, type Comparable} from './similar.js';

type Ranked = Pick<Article, 'headline' | 'topics' | 'datePublished'>;

/** What a fresh article has before an equally close old one: it parts neighbours, and lifts nothing over its head. */
const FRESHNESS = 0.05;

/** In milliseconds: a week. */
const HALF_LIFE = 7 * 86_400_000;

/**
 * The articles in the order that `rank` names, in a new array. What is equal stays as served.
 *
 * @param rank `newest`: the undated last. `similar`: those like the current page first, of the first 200; those that
 *   share nothing with it behind them, as served. Anything else: as served.
 * @param now milliseconds since 1970, from which the age of an article is counted.
 */
export function rankArticles<T extends Ranked>(
  articles: readonly T[],
  rank: string | null | undefined,
  current: Comparable,
  now: number,
): T[] {
  if (rank === 'newest') return byHighest(articles, publishedAt);
  if (rank !== 'similar') return [...articles];
  const likes = likenesses(current, articles.slice(0, CONSIDERED));
  return byHighest(articles, (article, place) => {
    const like = likes[place] ?? 0;
    // A date in the future is a mistake or an announcement, and as fresh as now.
    return like && like + FRESHNESS * 2 ** (Math.min(0, publishedAt(article) - now) / HALF_LIFE);
  });
}

function byHighest<T>(articles: readonly T[], score: (article: T, place: number) => number): T[] {
  return articles
    .map((article, place) => ({article, score: score(article, place)}))
    .sort((a, b) => (a.score < b.score ? 1 : a.score > b.score ? -1 : 0))
    .map(({article}) => article);
}

function publishedAt({datePublished}: Ranked): number {
  return parseDate(datePublished)?.time ?? -Infinity;
}
