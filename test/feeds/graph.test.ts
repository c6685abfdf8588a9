import {expect} from '@open-wc/testing';
import {articleFields} from '../../src/article.js';
import {articleIn} from '../../src/feeds/graph.js';

const read = (data: unknown) => articleFields(articleIn(data), 'https://news.example/');

/** The fields of Google's example of an article behind a paywall. */
const paywalled = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  mainEntityOfPage: {'@type': 'WebPage', '@id': 'https://news.example/lighthouse'},
  headline: 'The lighthouse is lit again',
  image: [
    'https://news.example/photos/1x1.jpg',
    'https://news.example/photos/4x3.jpg',
    'https://news.example/photos/16x9.jpg',
  ],
  datePublished: '2026-11-20T08:00:00+08:00',
  dateModified: '2026-11-20T09:20:00+08:00',
  author: [
    {'@type': 'Person', name: 'Mona Saleh', url: 'https://news.example/mona'},
    {'@type': 'Person', name: 'Jane Doe', url: 'https://news.example/jane'},
  ],
  publisher: {'@type': 'Organization', name: 'News', logo: {'@type': 'ImageObject', url: 'https://news.example/l.png'}},
  description: 'After eleven years in the dark.',
  isAccessibleForFree: false,
  hasPart: {'@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall'},
};

/** The shape in which WordPress plugins such as Yoast SEO write it. */
const graph = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      '@id': 'https://news.example/lighthouse/#article',
      isPartOf: {'@id': 'https://news.example/lighthouse/'},
      author: {name: 'Mona Saleh', '@id': 'https://news.example/#/schema/person/7'},
      headline: 'The lighthouse is lit again',
      datePublished: '2026-11-20T05:00:00+00:00',
      dateModified: '2026-11-20T06:20:00+00:00',
      mainEntityOfPage: {'@id': 'https://news.example/lighthouse/'},
      wordCount: 512,
      commentCount: 4,
      publisher: {'@id': 'https://news.example/#organization'},
      image: {'@id': 'https://news.example/lighthouse/#primaryimage'},
      thumbnailUrl: 'https://news.example/small.jpg',
      keywords: ['coast', 'light'],
      articleSection: ['Coast'],
      inLanguage: 'en-US',
    },
    {
      '@type': 'WebPage',
      '@id': 'https://news.example/lighthouse/',
      url: 'https://news.example/lighthouse/',
      name: 'The lighthouse is lit again - News',
      description: 'After eleven years in the dark.',
    },
    {
      '@type': 'ImageObject',
      '@id': 'https://news.example/lighthouse/#primaryimage',
      url: 'https://news.example/lighthouse.jpg',
      contentUrl: 'https://news.example/lighthouse.jpg',
      width: 1600,
      height: 900,
      caption: 'The lighthouse at dusk',
    },
    {'@type': 'WebSite', '@id': 'https://news.example/#website', name: 'News'},
    {
      '@type': 'Person',
      '@id': 'https://news.example/#/schema/person/7',
      name: 'Mona Saleh',
      image: {'@type': 'ImageObject', '@id': 'https://news.example/#/schema/person/image/', url: '/mona.jpg'},
      url: 'https://news.example/author/mona/',
    },
  ],
};

describe('articleIn', () => {
  it('takes an article as it stands', () => {
    expect(read(paywalled)).to.deep.equal({
      url: 'https://news.example/lighthouse',
      headline: 'The lighthouse is lit again',
      standfirst: 'After eleven years in the dark.',
      author: [
        {name: 'Mona Saleh', url: 'https://news.example/mona'},
        {name: 'Jane Doe', url: 'https://news.example/jane'},
      ],
      datePublished: '2026-11-20T08:00:00+08:00',
      dateModified: '2026-11-20T09:20:00+08:00',
      image: {url: 'https://news.example/photos/1x1.jpg'},
      access: 'premium',
    });
  });

  it('puts author, picture and page of a graph in their place', () => {
    expect(read(graph)).to.deep.equal({
      url: 'https://news.example/lighthouse/',
      headline: 'The lighthouse is lit again',
      kicker: 'Coast',
      standfirst: 'After eleven years in the dark.',
      author: [{name: 'Mona Saleh', url: 'https://news.example/author/mona/', image: 'https://news.example/mona.jpg'}],
      datePublished: '2026-11-20T05:00:00+00:00',
      dateModified: '2026-11-20T06:20:00+00:00',
      image: {
        url: 'https://news.example/lighthouse.jpg',
        width: 1600,
        height: 900,
        caption: 'The lighthouse at dusk',
      },
      commentCount: 4,
      topics: ['coast', 'light'],
      lang: 'en-US',
    });
  });

  it('finds the article among several things, and takes the first thing where none is called one', () => {
    expect(read([{'@type': 'BreadcrumbList', name: 'Path'}, paywalled]).headline).to.equal(paywalled.headline);
    expect(read([{headline: 'Ours', url: '/a'}]).headline).to.equal('Ours');
  });

  it('finds nothing in what is no data, and follows no circle', () => {
    for (const data of [undefined, null, 7, 'text', [], [[]], {'@graph': [7]}]) {
      expect(read(data)).to.deep.equal({});
    }
    const circle = {'@type': 'Article', '@id': '#a', headline: 'A', url: '/a', isPartOf: {'@id': '#a'}};
    expect(read(circle).headline).to.equal('A');
  });
});
