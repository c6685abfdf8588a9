import {expect} from '@open-wc/testing';
import type {FeedError} from '../../src/feeds/feed-error.js';
import {readPlainJson, type Paths} from '../../src/feeds/plain-json.js';

const base = 'https://news.example/search';
const map = 'headline:t url:u';
const headlines = (data: unknown, paths: Paths) =>
  readPlainJson(data, base, paths).articles.map(({headline}) => headline);
const only = (item: unknown, fields: string) => readPlainJson([item], base, {map: `${map} ${fields}`}).articles[0];

const messageOf = (data: unknown, paths: Paths): string => {
  try {
    readPlainJson(data, base, paths);
  } catch (error) {
    expect((error as FeedError).code).to.equal('shape');
    return (error as FeedError).message;
  }
  throw new Error('it did not throw');
};

describe('list-path', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((t) => ({t, u: `/${t}`}));

  it('names the array, through names and places', () => {
    expect(headlines([a, b], {map})).to.deep.equal(['a', 'b']);
    expect(headlines({hits: {hits: [a, b]}}, {listPath: 'hits.hits', map})).to.deep.equal(['a', 'b']);
    expect(headlines({results: [{hits: [a]}, {hits: [b]}]}, {listPath: 'results[1].hits', map})).to.deep.equal(['b']);
    expect(headlines([[a], [b]], {listPath: '[1]', map})).to.deep.equal(['b']);
  });

  it('takes every place of an array with [], and what is in it', () => {
    const data = {results: [{hits: [a, b]}, {hits: []}, {error: 1}, {hits: [c]}]};
    for (const listPath of ['results[].hits[]', 'results[].hits']) {
      expect(headlines(data, {listPath, map}), listPath).to.deep.equal(['a', 'b', 'c']);
    }
    const documents = {results: [{hits: [{document: a}, {document: b}]}]};
    expect(headlines(documents, {listPath: 'results[0].hits[].document', map})).to.deep.equal(['a', 'b']);
    expect(headlines(documents, {listPath: 'results[].hits[].document', map})).to.deep.equal(['a', 'b']);
    expect(headlines({results: []}, {listPath: 'results[].hits[]', map})).to.deep.equal([]);
  });

  it('that leads to no array is an error that names it', () => {
    expect(messageOf({hits: {}}, {listPath: 'hits.hits'})).to.contain('"hits.hits"');
    expect(messageOf({hits: 'text'}, {listPath: 'hits'})).to.contain('"hits"');
    expect(messageOf({}, {})).to.contain('list-path');
  });

  it('never leads through a prototype', () => {
    const data: unknown = JSON.parse('{"__proto__":{"list":[]},"constructor":{"list":[]}}');
    for (const listPath of ['__proto__.list', 'constructor.list', 'prototype', 'toString', 'length']) {
      expect(messageOf(data, {listPath})).to.contain(listPath);
    }
    expect('list' in {}).to.equal(false);
  });
});

describe('map', () => {
  it('reads fields through names and places', () => {
    const item = {
      t: 'A',
      u: '/a',
      by: [{name: 'Mona'}, {name: 'Zoë'}],
      media: {images: ['/1.jpg', '/2.jpg']},
      tags: ['x', 'y'],
    };
    expect(only(item, 'author:by[].name image:media.images[1] topics:tags')).to.deep.equal({
      url: 'https://news.example/a',
      headline: 'A',
      author: [{name: 'Mona'}, {name: 'Zoë'}],
      image: {url: 'https://news.example/2.jpg'},
      topics: ['x', 'y'],
    });
  });

  it('leaves text as it is, and reads it as HTML where |html says so', () => {
    const title = 'Fish &amp; <b>chips</b>';
    expect(headlines([{t: title, u: '/a'}], {map})).to.deep.equal([title]);
    expect(headlines([{t: title, u: '/a'}], {map: 'headline:t|html url:u'})).to.deep.equal(['Fish & chips']);
    expect(only({t: 'A', u: '/a', tags: ['R&amp;D', 7]}, 'topics:tags|html')?.topics).to.deep.equal(['R&D']);
  });

  it('reads numbers as dates, in seconds and in milliseconds', () => {
    const item = {t: 'A', u: '/a', s: 1795156200, ms: 1795156200000};
    const article = only(item, 'datePublished:s dateModified:ms');
    expect(article?.datePublished).to.equal('2026-11-20T06:30:00.000Z');
    expect(article?.dateModified).to.equal('2026-11-20T06:30:00.000Z');
    expect(only({...item, s: 1e300}, 'datePublished:s')?.datePublished).to.equal(undefined);
  });

  it('leaves fields that it does not name under their own names', () => {
    expect(headlines([{headline: 'A', link: '/a'}], {map: 'url:link'})).to.deep.equal(['A']);
    expect(headlines([{headline: 'A', url: '/a'}], {})).to.deep.equal(['A']);
  });

  it('never leads through a prototype, and makes none', () => {
    const item: unknown = JSON.parse('{"t":"A","u":"/a","__proto__":{"x":"B"},"constructor":{"name":"C"}}');
    expect(only(item, 'kicker:__proto__.x standfirst:constructor.name __proto__:t')).to.deep.equal({
      url: 'https://news.example/a',
      headline: 'A',
    });
    expect(only({t: 'A', u: '/a'}, 'kicker:t.constructor.name')).not.to.have.property('kicker');
  });

  it('that cannot be read is an error that names what is wrong', () => {
    expect(messageOf([], {map: 'headline'})).to.contain('"headline"');
    expect(messageOf([], {map: 'headline: title'})).to.contain('headline:title');
  });
});

describe('readPlainJson', () => {
  it('drops and counts what cannot be shown', () => {
    const {articles, dropped} = readPlainJson([null, 7, {t: 'A'}, {t: 'A', u: 'javascript:1'}], base, {map});
    expect(articles).to.deep.equal([]);
    expect(dropped.map(({reason}) => reason)).to.deep.equal([
      'no headline',
      'no headline',
      'no address that may be followed',
      'no address that may be followed',
    ]);
  });
});
