import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feeds/feed-error.js';
import {readFeed} from '../../src/feeds/read-feed.js';

const url = 'https://news.example/feed';
const failure = (input: unknown): FeedError => {
  try {
    readFeed(input, {url});
  } catch (error) {
    return error as FeedError;
  }
  throw new Error('it did not fail');
};

describe('readFeed', () => {
  it('tells a JSON Feed from schema.org data', () => {
    expect(readFeed('{"items":[{"url":"/a","title":"A"}]}', {url}).articles.length).to.equal(1);
    expect(readFeed('[{"@type":"NewsArticle","url":"/a","headline":"A"}]', {url}).articles.length).to.equal(1);
  });

  it('passes over a byte order mark', () => {
    expect(readFeed('\ufeff{"items":[]}', {url}).articles).to.deep.equal([]);
  });

  it('takes data that has been parsed', () => {
    expect(readFeed({items: [{url: '/a', title: 'A'}]}, {url}).articles[0]?.url).to.equal('https://news.example/a');
  });

  it('says what is wrong', () => {
    expect(failure('<!DOCTYPE html><title>Not found</title>').code).to.equal('not-a-feed');
    expect(failure('{"items":[').code).to.equal('syntax');
    expect(failure('{"posts":[]}').code).to.equal('shape');
    expect(failure('').code).to.equal('syntax');
    expect(failure('null').code).to.equal('shape');
  });
});
