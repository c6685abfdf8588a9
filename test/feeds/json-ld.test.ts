import {expect} from '@open-wc/testing';
import {readJsonLd} from '../../src/feeds/json-ld.js';

const base = 'https://news.example/';
const story = {'@type': 'NewsArticle', url: '/a', headline: 'A'};
const headlines = (data: unknown) => readJsonLd(data, base).articles.map(({headline}) => headline);

describe('readJsonLd', () => {
  it('reads one article, and several', () => {
    expect(headlines(story)).to.deep.equal(['A']);
    expect(headlines([story, {...story, headline: 'B'}])).to.deep.equal(['A', 'B']);
  });

  it('reads an ItemList, in its order', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [
        {'@type': 'ListItem', position: 1, item: story},
        {'@type': 'ListItem', position: 2, url: '/b', name: 'B'},
      ],
    };
    expect(headlines(list)).to.deep.equal(['A', 'B']);
  });

  it('reads a @graph, and passes over what is no article', () => {
    expect(headlines({'@graph': [{'@type': 'Organization', name: 'News', url: '/'}, story]})).to.deep.equal(['A']);
  });

  it('takes several types of one thing', () => {
    expect(headlines({...story, '@type': ['ReportageNewsArticle', 'Thing']})).to.deep.equal(['A']);
  });

  it('answers anything else with an empty list', () => {
    for (const data of [undefined, null, 7, 'text', [], {}, {'@graph': 7}]) expect(headlines(data)).to.deep.equal([]);
  });

  it('gives up on data that is nested without end', () => {
    const ring: Record<string, unknown> = {'@type': 'WebPage'};
    ring['@graph'] = [ring];
    expect(headlines(ring)).to.deep.equal([]);
  });

  it('ends where data holds itself many times, and looks at 200 articles', () => {
    const ring: Record<string, unknown> = {'@type': 'WebPage'};
    Object.assign(ring, {'@graph': [ring, [ring], {hasPart: ring}], mainEntity: [ring, ring]});
    expect(headlines(ring)).to.deep.equal([]);
    expect(headlines(Array.from({length: 300}, () => ({...story}))).length).to.equal(200);
  });
});
