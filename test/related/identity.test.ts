import {expect} from '@open-wc/testing';
import {identityOf, othersOf, pageUrl, withoutTracking} from '../../src/related/identity.js';

const canonical = (href: string): HTMLLinkElement => {
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = href;
  document.head.append(link);
  return link;
};

describe('withoutTracking', () => {
  it('takes out what only tracks, and leaves the rest as it is written', () => {
    expect(withoutTracking('https://a.example/x?utm_source=y&id=7&fbclid=z#part')).to.equal(
      'https://a.example/x?id=7#part',
    );
    expect(withoutTracking('https://a.example/x?q=a%20b&c')).to.equal('https://a.example/x?q=a%20b&c');
  });
});

describe('identityOf', () => {
  it('is one for all addresses of a page', () => {
    const same = [
      'https://news.example/a',
      'http://news.example/a/',
      'https://www.news.example/a?utm_campaign=x',
      'https://news.example/a#comments',
      'https://news.example/a/index.html',
    ];
    expect(new Set(same.map(identityOf)).size).to.equal(1);
  });

  it('tells pages apart by path and query', () => {
    const apart = ['https://news.example/a', 'https://news.example/b', 'https://news.example/a?page=2'];
    expect(new Set(apart.map(identityOf)).size).to.equal(3);
  });
});

describe('pageUrl', () => {
  it('is the canonical link where that may be followed', () => {
    const link = canonical('/story');
    expect(pageUrl()).to.equal(`${location.origin}/story`);
    link.setAttribute('href', 'javascript:1');
    expect(pageUrl()).to.equal(withoutTracking(location.href).split('#')[0]);
    link.remove();
  });
});

describe('othersOf', () => {
  it('leaves out the page itself, under its own address and the canonical one, and repeats', () => {
    const link = canonical('/story');
    const urls = ['/story?utm_source=list', location.href, '/a', '/a#x', '/b'];
    const others = othersOf(urls.map((url) => ({url: new URL(url, location.href).href})));
    expect(others.map(({url}) => new URL(url).pathname)).to.deep.equal(['/a', '/b']);
    link.remove();
  });
});
