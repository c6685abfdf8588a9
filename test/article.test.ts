import {expect} from '@open-wc/testing';
import {articleFields, toArticle} from '../src/article.js';
import {badInputs} from './support/bad-inputs.js';

const base = 'https://news.example/';

describe('toArticle', () => {
  it('keeps an Article as it is', () => {
    const article = {
      url: 'https://news.example/a',
      headline: 'The lighthouse is lit again',
      kicker: 'Coast',
      kickerUrl: 'https://news.example/coast',
      standfirst: 'After eleven years.',
      author: [{name: 'Mona Saleh', url: 'https://news.example/mona'}],
      datePublished: '2026-11-20T09:30:00+03:00',
      dateModified: '2026-11-20T12:00:00+03:00',
      image: {url: 'https://news.example/a.jpg', width: 1600, height: 900, alt: 'A lighthouse', credit: 'Reem'},
      type: 'video' as const,
      liveStatus: 'live' as const,
      access: 'premium' as const,
      duration: 'PT3M',
      timeRequired: 'PT5M',
      commentCount: 3,
      topics: ['coast'],
      sponsor: 'Harbour Trust',
      sublinks: [{url: 'https://news.example/b', headline: 'How it was built'}],
      lang: 'en',
      dir: 'ltr' as const,
      id: 'a-1',
    };
    expect(toArticle(article, base)).to.deep.equal(article);
  });

  it('reads a schema.org NewsArticle', () => {
    const article = toArticle(
      {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        mainEntityOfPage: {'@type': 'WebPage', '@id': '/a'},
        headline: 'Title of a news article',
        description: 'Summary',
        articleSection: ['World', 'Asia'],
        image: ['https://example.com/1x1.jpg', 'https://example.com/4x3.jpg'],
        datePublished: '2024-01-05T08:00:00+08:00',
        author: [{'@type': 'Person', name: 'Jane Doe', url: 'https://example.com/jane'}, {name: 'John Doe'}],
        keywords: 'sea, light',
        inLanguage: 'en',
      },
      base,
    );
    expect(article).to.deep.equal({
      url: 'https://news.example/a',
      headline: 'Title of a news article',
      standfirst: 'Summary',
      kicker: 'World',
      image: {url: 'https://example.com/1x1.jpg'},
      datePublished: '2024-01-05T08:00:00+08:00',
      author: [{name: 'Jane Doe', url: 'https://example.com/jane'}, {name: 'John Doe'}],
      topics: ['sea', 'light'],
      lang: 'en',
    });
  });

  it('tells who may read a story from schema.org’s “isAccessibleForFree”, also where that is text', () => {
    for (const [isAccessibleForFree, access] of [
      [false, 'premium'],
      ['False', 'premium'],
      [true, 'free'],
      ['True', 'free'],
      ['perhaps', undefined],
      [{}, undefined],
    ]) {
      expect(articleFields({isAccessibleForFree}, base).access).to.equal(access);
    }
    expect(articleFields({access: 'registered', isAccessibleForFree: false}, base).access).to.equal('registered');
  });

  it('takes a srcset whole, however long the addresses of a picture server are, up to 50 of them', () => {
    const candidates = Array.from({length: 60}, (_, index) => `https://cdn.example/${'x'.repeat(400)} ${index + 1}w`);
    expect(articleFields({image: {url: '/a.jpg', srcset: candidates.join(', ')}}, base).image?.srcset).to.equal(
      candidates.slice(0, 50).join(', '),
    );
  });

  it('lets into a srcset only addresses that may be followed', () => {
    const srcset = 'a.jpg 400w, javascript:1 800w,/w_1,h_2/b.jpg 1.5x,https://cdn.example/c.jpg';
    expect(articleFields({image: {url: '/a.jpg', srcset}}, base).image?.srcset).to.equal(
      'https://news.example/a.jpg 400w, https://news.example/w_1,h_2/b.jpg 1.5x, https://cdn.example/c.jpg',
    );
    expect(articleFields({image: {url: '/a.jpg', srcset: ['x']}}, base).image).to.deep.equal({url: base + 'a.jpg'});
  });

  it('reads the fields of a feed item', () => {
    const article = toArticle(
      {
        id: '1',
        external_url: '/a',
        title: 'T',
        summary: 'S',
        date_published: '2026-01-01',
        tags: ['x'],
        language: 'ar',
      },
      base,
    );
    expect(article).to.deep.equal({
      id: '1',
      url: 'https://news.example/a',
      headline: 'T',
      standfirst: 'S',
      datePublished: '2026-01-01',
      topics: ['x'],
      lang: 'ar',
    });
  });

  it('drops an item without a headline or without an address that may be followed', () => {
    for (const item of [
      {url: '/a'},
      {headline: 'A'},
      {url: 'javascript:alert(1)', headline: 'A'},
      {url: ['javascript:1'], headline: 'A'},
      {url: '/a', headline: ['a', ['<i>']]},
      {url: '/a', headline: '   '},
      undefined,
      null,
      'text',
      7,
      [],
    ]) {
      expect(toArticle(item, base)).to.equal(undefined);
    }
  });

  for (const {input, expected} of badInputs('title')) {
    it(`takes the headline ${JSON.stringify(input.slice(0, 40))} as text: ${expected}`, () => {
      const headline = toArticle({url: '/a', headline: input}, base)?.headline ?? '';
      expect([...new Intl.Segmenter().segment(headline)].length).to.be.within(1, 300);
      if (input.length < 300) expect(headline).to.equal(input.replace('\0', ' '));
    });
  }

  it('reads 5,000 characters of any other text: no engine lays out a word of a million', () => {
    const long = 'ن'.repeat(1e6);
    const article = toArticle({url: '/a', headline: 'A', kicker: long, standfirst: long, topics: [long]}, base);
    expect([article?.kicker, article?.standfirst, article?.topics?.[0]].map((text) => text?.length)).to.deep.equal([
      5000, 5000, 5000,
    ]);
  });

  it('throws nothing for an object whose fields throw', () => {
    const hostile = {
      get headline() {
        throw new Error('mine');
      },
    };
    expect(toArticle(hostile, base)).to.equal(undefined);
  });

  it('leaves the prototypes of the page alone', () => {
    toArticle(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'), base);
    expect('polluted' in {}).to.equal(false);
  });
});

describe('articleFields', () => {
  it('keeps what can be read and drops only what cannot', () => {
    const fields = articleFields(
      {
        headline: 'A',
        url: 'data:text/html,x',
        image: 'javascript:1',
        author: [7, {name: 'Mona', url: 'javascript:1'}],
        commentCount: -1,
        dir: 'up',
      },
      base,
    );
    expect(fields).to.deep.equal({headline: 'A', author: [{name: 'Mona'}]});
  });
});
