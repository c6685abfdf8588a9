// @ts-check
// How often the first three links of a list are about what the page is about: each headline of the set stands for the
// page once, and all others of its language for the feed.

import {readFileSync} from 'node:fs';
import {rankArticles} from '../../src/related/rank.js';
import {median, row} from './table.js';

/** @typedef {{lang: string, set: string, topic: string, headline: string, datePublished: string, topics?: string[]}} Headline */

const SETS = {
  story: 'Four headlines a running story, fifteen stories',
  subject: 'Four headlines a subject, fifteen subjects',
};

const SHOWN = 3;
const NOW = Date.parse('2026-11-20T18:00:00Z');

/** @type {Headline[]} */
const headlines = JSON.parse(readFileSync(new URL('../../test/fixtures/headlines.json', import.meta.url), 'utf8'));
const languages = [...new Set(headlines.map(({lang}) => lang))].sort();

/** @type {Record<string, (feed: Headline[], page: Headline) => Headline[]>} */
const ORDERS = {
  // Served as feeds are: the newest first.
  served: (feed, page) => rankArticles(feed, 'newest', page, NOW),
  'similar, by headline alone': (feed, {headline}) => {
    const bare = feed.map(({topic, headline}) => /** @type {Headline} */ ({topic, headline}));
    return rankArticles(bare, 'similar', {headline}, NOW);
  },
  'similar, with section and date': (feed, page) =>
    rankArticles(rankArticles(feed, 'newest', page, NOW), 'similar', page, NOW),
};

export function bench() {
  for (const [set, title] of Object.entries(SETS)) {
    const pools = languages.map((lang) => headlines.filter((one) => one.lang === lang && one.set === set));
    console.log(`${title}: precision at ${SHOWN}`);
    row('', languages.concat('whole', '× chance'));
    const chances = pools.map(chance);
    print('by chance', chances, mean(chances));
    for (const [name, order] of Object.entries(ORDERS)) {
      print(
        name,
        pools.map((pool) => mean(pool.map((page) => precision(pool, page, order)))),
        mean(chances),
      );
    }
    console.log();
  }
  const feed = headlines.slice(0, 200);
  const times = headlines.map((page) => {
    const begun = performance.now();
    rankArticles(feed, 'similar', page, NOW);
    return performance.now() - begun;
  });
  console.log(`200 articles in ${median(times).toFixed(1)} ms`);
}

/**
 * @param {Headline[]} pool
 * @param {Headline} page
 * @param {(feed: Headline[], page: Headline) => Headline[]} order
 */
function precision(pool, page, order) {
  const first = order(
    pool.filter((one) => one !== page),
    page,
  ).slice(0, SHOWN);
  return first.filter(({topic}) => topic === page.topic).length / SHOWN;
}

/**
 * What a shuffled feed would give.
 *
 * @param {Headline[]} pool
 */
function chance(pool) {
  const related = pool.map(({topic}) => pool.filter((one) => one.topic === topic).length - 1);
  return mean(related) / (pool.length - 1);
}

/**
 * @param {string} name
 * @param {number[]} values
 * @param {number} unit
 */
function print(name, values, unit) {
  const figures = [...values, mean(values), mean(values) / unit];
  row(
    name,
    figures.map((figure, place) => figure.toFixed(place > values.length ? 1 : 2)),
  );
}

/** @param {number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
