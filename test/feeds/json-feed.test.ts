import {expect} from '@open-wc/testing';
import type {FeedError} from '../../src/feeds/feed-error.js';
import {readFeed} from '../../src/feeds/read-feed.js';
import {readJsonFeed} from '../../src/feeds/json-feed.js';
import {badInputs} from '../support/bad-inputs.js';

const url = 'https://news.example/feed.json';

const codeOf = (reading: Promise<unknown>): Promise<string | undefined> =>
  reading.then(
    () => undefined,
    (error: FeedError) => error.code,
  );

describe('readJsonFeed', () => {
  it('makes articles of items, relative addresses from the feed’s own', () => {
    const feed = readJsonFeed(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'News',
        language: 'ar',
        items: [
          {
            id: '1',
            url: '/a',
            title: 'خبر',
            summary: 'ملخص',
            image: 'a.jpg',
            date_published: '2026-11-20T09:30:00+03:00',
            date_modified: '2026-11-20T10:30:00+03:00',
            authors: [{name: 'منى', url: '/mona'}],
            tags: ['بحر'],
          },
        ],
      },
      url,
    );
    expect(feed.title).to.equal('News');
    expect(feed.articles).to.deep.equal([
      {
        id: '1',
        url: 'https://news.example/a',
        headline: 'خبر',
        standfirst: 'ملخص',
        image: {url: 'https://news.example/a.jpg'},
        datePublished: '2026-11-20T09:30:00+03:00',
        dateModified: '2026-11-20T10:30:00+03:00',
        author: [{name: 'منى', url: 'https://news.example/mona'}],
        topics: ['بحر'],
        lang: 'ar',
      },
    ]);
  });

  it('takes an item’s authors before its author, and the feed’s where it has none', () => {
    const item = {url: '/a', title: 'A'};
    const {articles} = readJsonFeed(
      {
        authors: [{name: 'Desk'}],
        items: [{...item, authors: [{name: 'New'}], author: {name: 'Old'}}, {...item, author: {name: 'Old'}}, item],
      },
      url,
    );
    expect(articles.map(({author}) => author?.[0]?.name)).to.deep.equal(['New', 'Old', 'Desk']);
  });

  it('takes external_url where there is no url, and image before banner_image', () => {
    const {articles} = readJsonFeed({items: [{external_url: '/a', title: 'A', image: '/i', banner_image: '/b'}]}, url);
    expect(articles[0]?.url).to.equal('https://news.example/a');
    expect(articles[0]?.image?.url).to.equal('https://news.example/i');
  });

  it('takes banner_image where image is none that can be loaded', () => {
    const {articles} = readJsonFeed({items: [{url: '/a', title: 'A', image: '', banner_image: '/b'}]}, url);
    expect(articles[0]?.image?.url).to.equal('https://news.example/b');
  });

  it('takes titles as plain text, as the specification has them', () => {
    const {articles} = readJsonFeed({items: [{url: '/a', title: '&lt;b&gt; <i>'}]}, url);
    expect(articles[0]?.headline).to.equal('&lt;b&gt; <i>');
  });

  it('drops and counts what cannot be shown', () => {
    const {articles, dropped} = readJsonFeed({items: [{url: '/a'}, {title: 'B', url: 'data:,'}, 7, null]}, url);
    expect(articles).to.deep.equal([]);
    expect(dropped).to.deep.equal([
      {reason: 'no headline'},
      {reason: 'no address that may be followed', headline: 'B'},
      {reason: 'no headline'},
      {reason: 'no headline'},
    ]);
  });

  it('names the next page unless that is the page itself', () => {
    expect(readJsonFeed({items: [], next_url: '/2.json'}, url).next).to.equal('https://news.example/2.json');
    expect(readJsonFeed({items: [], next_url: url}, url).next).to.equal(undefined);
    expect(readJsonFeed({items: [], next_url: 'javascript:1'}, url).next).to.equal(undefined);
  });

  it('looks at 200 items', () => {
    const items = Array.from({length: 300}, (_, index) => ({url: `/${index}`, title: 'A'}));
    expect(readJsonFeed({items}, url).articles.length).to.equal(200);
  });

  for (const {input, expected} of badInputs('json')) {
    it(`answers ${input || 'nothing'} with ${expected}`, async () => {
      const [, code] = /error:(\w+)/.exec(expected) ?? [];
      const reading = readFeed(input, {url, format: 'json-feed'});
      if (code) expect(await codeOf(reading)).to.equal(code);
      else if (expected === 'no-pollution') expect(await codeOf(reading)).to.equal('shape');
      else expect((await reading).articles).to.deep.equal([]);
      expect('polluted' in {}).to.equal(false);
    });
  }
});
