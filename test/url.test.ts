import {expect} from '@open-wc/testing';
import {safeUrl} from '../src/url.js';
import {badInputs} from './support/bad-inputs.js';

describe('safeUrl', () => {
  const page = 'http://news.example/section/page.html';

  for (const {input, expected} of badInputs('url')) {
    it(`answers ${JSON.stringify(input.slice(0, 60))} with ${expected}`, () => {
      const self = 'http://news.example/section';
      const href = expected === 'no-href' ? undefined : expected.replace('href=SELF', self).replace('href=', '');
      expect(safeUrl(input, page)).to.equal(href);
    });
  }

  it('resolves a relative address from the page', () => {
    expect(safeUrl('../a?b#c', page)).to.equal('http://news.example/a?b#c');
    expect(safeUrl('/here')).to.equal(new URL('/here', document.baseURI).href);
  });

  it('is not misled by an element that takes the name of the page’s base address', () => {
    const image = document.createElement('img');
    image.name = 'baseURI';
    document.body.append(image);
    expect(safeUrl('/here')).to.equal(`${location.origin}/here`);
    image.remove();
  });

  it('refuses what is not a string, and the empty string', () => {
    for (const value of [undefined, null, 7, ['https://a.example/'], {href: 'https://a.example/'}, '', '  ']) {
      expect(safeUrl(value, page)).to.equal(undefined);
    }
  });

  it('refuses characters that disguise a host', () => {
    for (const mark of ['\u202e', '\u2066', '\u200f', '\u0085']) {
      expect(safeUrl(`https://news${mark}.example/`, page)).to.equal(undefined);
      expect(safeUrl(`//news${mark}.example/`, page)).to.equal(undefined);
    }
    expect(safeUrl('https://a.example/\u202e', page)).to.equal('https://a.example/%E2%80%AE');
  });

  it('takes an address of 4,096 characters and none longer', () => {
    const start = 'https://a.example/';
    const longest = start.padEnd(4096, 'a');
    expect(safeUrl(longest, page)).to.equal(longest);
    expect(safeUrl(`${longest}a`, page)).to.equal(undefined);
    expect(safeUrl(start.padEnd(4000, 'ن'), page)).to.equal(undefined);
  });
});
