import {expect} from '@open-wc/testing';
import {rankArticles} from '../../src/related/rank.js';

const NOW = Date.parse('2026-11-20T12:00Z');

interface Story {
  headline: string;
  datePublished?: string;
  topics?: string[];
}

const story = (headline: string, datePublished?: string): Story => ({headline, ...(datePublished && {datePublished})});

const order = (stories: readonly Story[], rank: string | null | undefined, current = {}) =>
  rankArticles(stories, rank, current, NOW).map(({headline}) => headline);

const STORIES = [
  story('Old', '2026-11-01'),
  story('Undated'),
  story('New', '2026-11-20T09:00:00+03:00'),
  story('Broken', '2026-02-31'),
  story('Newer', '2026-11-20T07:00:00Z'),
];
const AS_SERVED = ['Old', 'Undated', 'New', 'Broken', 'Newer'];

describe('rankArticles', () => {
  it('keeps the order served, and does so for a rank that it does not know', () => {
    for (const rank of ['served', 'toString', '', null, undefined]) {
      expect(order(STORIES, rank), String(rank)).to.deep.equal(AS_SERVED);
    }
  });

  it('leaves what it was given as it was', () => {
    const given = [...STORIES];
    for (const rank of ['served', 'newest', 'similar']) expect(rankArticles(given, rank, {}, NOW)).to.not.equal(given);
    expect(given.map(({headline}) => headline)).to.deep.equal(AS_SERVED);
  });

  it('takes an empty list', () => {
    for (const rank of ['served', 'newest', 'similar']) expect(order([], rank, {headline: 'Old'})).to.deep.equal([]);
  });
});

describe('rank newest', () => {
  it('goes by the instant of publication; without a date that can be read, last and as served', () => {
    expect(order(STORIES, 'newest')).to.deep.equal(['Newer', 'New', 'Old', 'Undated', 'Broken']);
  });

  it('keeps what was published at one time as served', () => {
    const same = ['a', 'b', 'c'].map((headline) => story(headline, '2026-11-20T10:00Z'));
    expect(order(same, 'newest')).to.deep.equal(['a', 'b', 'c']);
  });
});

describe('rank similar', () => {
  const current = {headline: 'Wheat harvest shrinks', topics: ['Farming']};

  it('puts the stories closest to the page first, and those that share nothing behind them, as served', () => {
    const stories = ['Подземный толчок', 'Поезд', 'Farmers count the harvest', 'Price of wheat after a poor harvest'];
    expect(
      order(
        stories.map((headline) => story(headline)),
        'similar',
        current,
      ),
    ).to.deep.equal(['Price of wheat after a poor harvest', 'Farmers count the harvest', 'Подземный толчок', 'Поезд']);
  });

  it('finds a story by its topics alone', () => {
    const stories = [story('Подземный толчок'), {headline: 'Засуха', topics: ['farming']}];
    expect(order(stories, 'similar', current)).to.deep.equal(['Засуха', 'Подземный толчок']);
    expect(order(stories, 'similar', {topics: ['Farming']})).to.deep.equal(['Засуха', 'Подземный толчок']);
  });

  it('prefers the fresher of two that are equally close', () => {
    const stories = ['2026-10-01', '2026-11-19', '2026-11-10'].map((date) => ({
      headline: 'Wheat',
      datePublished: date,
    }));
    const dates = rankArticles(stories, 'similar', current, NOW).map(({datePublished}) => datePublished);
    expect(dates).to.deep.equal(['2026-11-19', '2026-11-10', '2026-10-01']);
  });

  it('takes a date ahead for now, and an undated story for an old one', () => {
    const stories = [
      {headline: 'Wheat'},
      {headline: 'Wheat', datePublished: 'soon'},
      {headline: 'Wheat', datePublished: '2026-11-20T12:00:00Z'},
      {headline: 'Wheat', datePublished: '2030-01-01'},
    ];
    const dates = rankArticles(stories, 'similar', current, NOW).map(({datePublished}) => datePublished);
    expect(dates).to.deep.equal(['2026-11-20T12:00:00Z', '2030-01-01', undefined, 'soon']);
  });

  it('does not let a fresh story past a closer one', () => {
    const stories = [story('Wheat prices', '2026-11-20'), story('Wheat harvest shrinks again', '2020-01-01')];
    expect(order(stories, 'similar', current)[0]).to.equal('Wheat harvest shrinks again');
  });

  it('gives nothing for being fresh alone', () => {
    const stories = [story('Поезд', '2020-01-01'), story('Засуха', '2026-11-20')];
    expect(order(stories, 'similar', current)).to.deep.equal(['Поезд', 'Засуха']);
  });

  it('keeps ties as served', () => {
    const stories = ['a', 'b', 'c'].map((url) => ({url, headline: 'Wheat', datePublished: '2026-11-20'}));
    expect(rankArticles(stories, 'similar', current, NOW).map(({url}) => url)).to.deep.equal(['a', 'b', 'c']);
  });

  it('keeps the order served on a page without headline and topics', () => {
    for (const page of [{}, {headline: ''}, {headline: '…', topics: []}]) {
      expect(order(STORIES, 'similar', page)).to.deep.equal(AS_SERVED);
    }
  });

  it('compares the first 200, and leaves the rest behind them', () => {
    const stories = [...Array.from({length: 200}, (_, place) => story(String(place))), story('Wheat harvest shrinks')];
    expect(order(stories, 'similar', current).at(-1)).to.equal('Wheat harvest shrinks');
    expect(order(stories.slice(1), 'similar', current)[0]).to.equal('Wheat harvest shrinks');
  });
});
