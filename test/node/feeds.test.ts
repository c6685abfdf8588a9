import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {FeedError, readFeed, withEmbedded} from '../../src/feeds.js';
import {encode, essence, FEEDS, type Story} from '../support/stories.js';

const fixture = (file: string): Buffer => readFileSync(new URL(`../fixtures/feeds/${file}`, import.meta.url));
const expected = JSON.parse(fixture('expected.json').toString()) as Story[];

describe('kashida/feeds.js, without a document', () => {
  for (const {file, options} of FEEDS) {
    it(`reads the stories of ${file}, from bytes and from text`, async () => {
      const hasLanguage = !file.startsWith('wordpress');
      const stories = expected.map(({lang, ...story}) => ({...story, ...(hasLanguage && {lang})}));
      for (const input of [fixture(file), fixture(file).toString()]) {
        const {articles, dropped, partial} = await readFeed(input, options);
        assert.deepEqual(
          articles.map((article) => essence(article, hasLanguage)),
          stories,
        );
        assert.deepEqual({dropped, partial}, {dropped: [], partial: false});
      }
    });
  }

  it('reads Arabic bytes of Windows', async () => {
    const xml = `<?xml version="1.0" encoding="windows-1256"?><rss><channel><item><link>https://news.example/a</link><title>خبر عاجل</title></item></channel></rss>`;
    const {articles} = await readFeed(encode(xml, 'windows-1256'));
    assert.equal(articles[0]?.headline, 'خبر عاجل');
  });

  it('drops relative addresses where nobody says what they start from', async () => {
    const {articles, dropped} = await readFeed({items: [{url: '/a', title: 'A'}]});
    assert.deepEqual([articles, dropped], [[], [{reason: 'no address that may be followed', headline: 'A'}]]);
  });

  it('rejects with an error that has a code', async () => {
    await assert.rejects(
      readFeed('<!doctype html>'),
      (error) => error instanceof FeedError && error.code === 'not-a-feed',
    );
  });

  it('has what a server needs to ask a WordPress', () => {
    assert.equal(
      withEmbedded('https://news.example/wp-json/wp/v2/posts'),
      'https://news.example/wp-json/wp/v2/posts?_embed=author,wp:featuredmedia,wp:term',
    );
  });
});
