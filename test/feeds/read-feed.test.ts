import {expect} from '@open-wc/testing';
import type {FeedError} from '../../src/feeds/feed-error.js';
import {readFeed, type ReadOptions} from '../../src/feeds/read-feed.js';

const url = 'https://news.example/feed';
const failure = (input: unknown, options: ReadOptions = {}): Promise<FeedError> =>
  readFeed(input, {url, ...options}).then(
    () => {
      throw new Error('it did not fail');
    },
    (error: FeedError) => error,
  );

describe('readFeed', () => {
  it('tells a JSON Feed from schema.org data', async () => {
    expect((await readFeed('{"items":[{"url":"/a","title":"A"}]}', {url})).articles.length).to.equal(1);
    expect((await readFeed('[{"@type":"NewsArticle","url":"/a","headline":"A"}]', {url})).articles.length).to.equal(1);
  });

  it('passes over a byte order mark', async () => {
    expect((await readFeed('\ufeff{"items":[]}', {url})).articles).to.deep.equal([]);
  });

  it('takes data that has been parsed', async () => {
    expect((await readFeed({items: [{url: '/a', title: 'A'}]}, {url})).articles[0]?.url).to.equal(
      'https://news.example/a',
    );
  });

  it('says what is wrong', async () => {
    expect((await failure('<!DOCTYPE html><title>Not found</title>')).code).to.equal('not-a-feed');
    expect((await failure('{"items":[')).code).to.equal('syntax');
    expect((await failure('{"posts":[]}')).code).to.equal('shape');
    expect((await failure('')).code).to.equal('syntax');
    expect((await failure('null')).code).to.equal('shape');
  });
});
