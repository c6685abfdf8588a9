import {expect} from '@open-wc/testing';
import {identityOf, withoutTracking} from '../../src/related/identity.js';

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

  it('is that of the page for its mobile and AMP twins', () => {
    const twins = [
      'https://m.news.example/a',
      'https://mobile.news.example/a',
      'https://amp.news.example/a',
      'https://news.example/amp/a',
      'https://news.example/a/amp/',
      'https://news.example/a/amp',
      'https://news.example/a.amp',
      'https://news.example/a?amp',
      'https://news.example/a?amp=1',
      'https://news.example/a?outputType=amp',
    ];
    for (const twin of twins) expect(identityOf(twin), twin).to.equal('news.example/a');
    expect(identityOf('https://news.example/a.amp.html')).to.equal('news.example/a.html');
  });

  it('takes no word for a twin that only looks like one', () => {
    for (const path of ['/champ', '/amplifiers/a', '/a?q=amp', '/a/amps']) {
      expect(identityOf(`https://news.example${path}`)).to.equal(`news.example${path}`);
    }
    expect(identityOf('https://m.example/a')).to.equal('m.example/a');
  });

  it('tells pages apart by path and query', () => {
    const apart = ['https://news.example/a', 'https://news.example/b', 'https://news.example/a?page=2'];
    expect(new Set(apart.map(identityOf)).size).to.equal(3);
  });
});
