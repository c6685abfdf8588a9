// Generated input through every boundary that needs no browser: whatever comes in, nothing throws but what is promised,
// and nothing goes out that may not be followed. `FUZZ_RUNS=10` makes ten times as many, as `npm run test:long` does; `FUZZ_SEED` repeats a run.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc, {type Arbitrary} from 'fast-check';
import {tried} from '../../scripts/tally.js';
import {articleFields, toArticle, type Article} from '../../src/article.js';
import {FeedError} from '../../src/feeds/feed-error.js';
import {readFeed} from '../../src/feeds/read-feed.js';
import {formatDate, parseDate} from '../../src/locale/dates.js';
import {shareUrl} from '../../src/share.js';
import {further} from '../../src/share/further.js';
import {safeUrl} from '../../src/url.js';
import {address, anything, article, date, json, jsonFeed, text, xml} from '../support/arbitraries.js';

const TIMES = Number(process.env.FUZZ_RUNS ?? 1);
const seed = process.env.FUZZ_SEED ? Number(process.env.FUZZ_SEED) : undefined;

const base = 'https://news.example/section/';

/** A run of a property. What fails is shrunk, and told with its seed. */
async function holds<T>(
  runs: number,
  arbitrary: Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): Promise<void> {
  let count = 0;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    count++;
    await check(value);
  });
  await fc
    .assert(property, {numRuns: runs * TIMES, ...(seed !== undefined && {seed})})
    .finally(() => tried('bad inputs', count));
  assert.ok(!('polluted' in {}) && !('__X' in globalThis));
}

function isFollowable(url: unknown): void {
  if (url === undefined) return;
  const {protocol, username, password, href} = new URL(String(url));
  assert.match(protocol, /^https?:$/);
  assert.equal(username + password, '');
  assert.equal(href, url);
  assert.ok(href.length <= 4096);
}

function isSound(fields: Partial<Article>): void {
  const {url, headline, author = [], image, sublinks = [], topics = []} = fields;
  for (const link of [url, image?.url, ...author.flatMap((one) => [one.url, one.image])]) isFollowable(link);
  assert.ok(headline === undefined || [...new Intl.Segmenter().segment(headline)].length <= 300);
  const {commentCount} = fields;
  const texts = ['kicker', 'standfirst', 'datePublished', 'dateModified', 'lang', 'sponsor', 'duration', 'id'] as const;
  for (const value of [...texts.map((name) => fields[name]), ...topics, ...author.map(({name}) => name)]) {
    assert.ok(value === undefined || (typeof value === 'string' && value));
  }
  assert.ok(commentCount === undefined || (Number.isFinite(commentCount) && commentCount >= 0));
  for (const sublink of sublinks) isSound(sublink);
}

async function isAnswered(input: unknown, options: Parameters<typeof readFeed>[1] = {}): Promise<void> {
  try {
    const {articles, next, title} = await readFeed(input, {url: `${base}feed`, ...options});
    articles.forEach(isSound);
    assert.ok(articles.length <= 200 && articles.every(({url, headline}) => url && headline));
    isFollowable(next);
    assert.ok(title === undefined || typeof title === 'string');
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
  }
}

describe('generated input', () => {
  it('safeUrl lets through what may be followed, and nothing else', () =>
    holds(5000, fc.oneof(address, anything), (value) => isFollowable(safeUrl(value, base))));

  it('toArticle and articleFields make sound articles of anything, and throw nothing', () =>
    holds(4000, fc.oneof(article, anything), (value) => {
      const whole = toArticle(value, base);
      if (whole) assert.ok(whole.url && whole.headline);
      isSound(whole ?? {});
      isSound(articleFields(value, base));
    }));

  it('readFeed reads text like JSON Feed, or refuses it', () => holds(3000, jsonFeed, (value) => isAnswered(value)));

  it('readFeed reads half of such a text, or refuses it', () =>
    holds(1000, fc.tuple(jsonFeed, fc.double({min: 0, max: 1, noNaN: true})), ([value, share]) =>
      isAnswered(value.slice(0, value.length * share), {cut: true}),
    ));

  it('readFeed reads text like RSS, RDF and Atom, or refuses it', () => holds(3000, xml, (value) => isAnswered(value)));

  it('readFeed reads any data in any format with any path, or refuses it', () =>
    holds(
      2000,
      fc.tuple(
        fc.oneof(anything, fc.array(article), json, text, fc.uint8Array()),
        fc.constantFrom('auto', 'json-feed', 'json-ld', 'wordpress', 'json', 'rss', 'constructor'),
        fc.option(fc.constantFrom('items', '__proto__', 'a[0].b', 'results[].hits', '[')),
        fc.option(
          fc.constantFrom('headline:title', 'headline:title|html url:url', 'x', '__proto__:a', 'date:constructor'),
        ),
      ),
      ([value, format, listPath, map]) => isAnswered(value, {format: format as 'auto', listPath, map}),
    ));

  it('shareUrl answers with an address of its own network, or none', () =>
    holds(
      3000,
      fc.record({
        network: fc.oneof(fc.constantFrom('x', 'email', 'sms', 'viber', 'mastodon', ...further.keys()), text),
        url: address,
        headline: text,
        text,
        via: text,
        server: fc.oneof(address, text),
        params: text,
        appId: text,
        hashtags: fc.array(text, {maxLength: 3}),
      }),
      ({network, ...share}) => {
        const href = shareUrl(network, share);
        assert.ok(href === undefined || /^(?:https?:\/\/|mailto:|sms:|viber:)/.test(href), href);
        if (href) new URL(href);
      },
    ));

  it('parseDate reads a date that can be shown, or nothing', () =>
    holds(2000, fc.oneof(date, text), (value) => {
      const found = parseDate(value);
      if (!found) return;
      assert.ok(Number.isFinite(found.time));
      for (const lang of ['ar', 'en', 'fa', 'zz']) assert.ok(formatDate(found, lang));
    }));
});

describe('what it has found', () => {
  const sound = {url: 'https://news.example/1', headline: 'Sound'};

  const headlines = async (input: unknown, options = {}) =>
    (await readFeed(input, options)).articles.map(({headline}) => headline);

  it('a version that is no text, and cannot become one', () =>
    assert.rejects(readFeed('{"version":[{"toString":false}]}'), {code: 'shape'}));

  it('a type and an id that cannot become text', async () => {
    const items = [{'@type': {toString: 1}}, {'@type': 'NewsArticle', ...sound}];
    assert.deepEqual(await headlines(JSON.stringify(items), {format: 'json-ld'}), ['Sound']);
    const posts = [
      {id: {toString: 1}, title: {rendered: 'Odd'}, link: sound.url},
      {id: 1, title: {rendered: 'Sound'}, link: sound.url},
    ];
    assert.ok((await headlines(JSON.stringify(posts))).includes('Sound'));
  });

  it('an item that throws when it is read', async () => {
    const mine = {
      get headline() {
        throw new Error('mine');
      },
    };
    for (const format of ['json', 'json-ld', 'json-feed'] as const) {
      const items = [mine, {'@type': 'NewsArticle', ...sound}];
      assert.deepEqual(await headlines(format === 'json-feed' ? {items} : items, {format}), ['Sound'], format);
    }
  });

  it('stories that name each other, and would be followed for ever', () => {
    const one: Record<string, unknown> = {url: 'https://news.example/1', headline: 'One'};
    const two = {url: 'https://news.example/2', headline: 'Two', sublinks: [one, one]};
    one.sublinks = [two, two];
    assert.deepEqual(
      toArticle(one)?.sublinks?.map(({headline, sublinks}) => [headline, sublinks]),
      [
        ['Two', undefined],
        ['Two', undefined],
      ],
    );
  });
});
