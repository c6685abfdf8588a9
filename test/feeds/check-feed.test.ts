import {expect} from '@open-wc/testing';
import {checkAddress, checkFeed, FeedError} from '../../src/feeds/check-feed.js';

const ITEM = '<title>Story</title><link>https://news.example/1</link>';

const FEEDS = {
  rss: `<rss version="2.0"><channel><title>News</title><item>${ITEM}</item></channel></rss>`,
  rdf: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item>${ITEM}</item></rdf:RDF>`,
  atom: '<?xml version="1.0"?><!-- News --><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Story</title><link href="https://news.example/1"/></entry></feed>',
  'json-feed':
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"https://news.example/1","title":"Story"}]}',
  wordpress: '[{"title":{"rendered":"Story"},"link":"https://news.example/1"}]',
  'json-ld':
    '{"@context":"https://schema.org","@type":"NewsArticle","url":"https://news.example/1","headline":"Story"}',
  json: '[{"url":"https://news.example/1","headline":"Story"}]',
};

describe('a feed that is checked', () => {
  for (const [format, text] of Object.entries(FEEDS)) {
    it(`is recognised as ${format}`, async () => {
      const checked = await checkFeed(`\uFEFF${text}`);
      expect(checked.format).to.equal(format);
      expect(checked.articles.map(({headline}) => headline)).to.deep.equal(['Story']);
      expect(checked).not.to.have.any.keys('encoding', 'bytes');
    });
  }

  it('says by which encoding its bytes were read, and how many they were', async () => {
    const latin = Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?>', (letter) => letter.charCodeAt(0));
    const rest = new TextEncoder().encode(FEEDS.rss);
    const {encoding, bytes} = await checkFeed(new Uint8Array([...latin, ...rest]));
    expect([encoding, bytes]).to.deep.equal(['windows-1252', latin.length + rest.length]);
    const named = await checkFeed(rest, {contentType: 'application/rss+xml; charset=utf-8'});
    expect([named.encoding, named.contentType]).to.deep.equal(['utf-8', 'application/rss+xml; charset=utf-8']);
  });

  it('that was cut is told by its beginning', async () => {
    const {format, partial} = await checkFeed(FEEDS['json-feed'].replace('}]}', '},{"url":"https://news'), {cut: true});
    expect([format, partial]).to.deep.equal(['json-feed', true]);
  });

  it('is asked for at its address, by the same door as an element', async () => {
    const {format, encoding, url, articles} = await checkAddress('/fixtures/feed.json');
    expect([format, encoding, url]).to.deep.equal([
      'json-feed',
      'utf-8',
      new URL('/fixtures/feed.json', location.href).href,
    ]);
    expect(articles).not.to.be.empty;
  });

  for (const [address, code] of [
    ['/fault/404', 'status'],
    ['/fault/html', 'not-a-feed'],
    ['javascript:alert(1)', 'policy'],
  ] as const) {
    it(`fails with the code ${code} for ${address}`, async () => {
      const failed: unknown = await checkAddress(address).catch((cause: unknown) => cause);
      expect(failed).to.be.instanceOf(FeedError).with.property('code', code);
    });
  }
});
