import {expect} from '@open-wc/testing';
import {withoutTracking} from '../../src/related/identity.js';
import {pageHeadline, pageTopics, pageUrl} from '../../src/related/page.js';
import {canonical, clearHead, meta} from '../support/page.js';

describe('the page', () => {
  afterEach(clearHead);

  it('has its canonical address where that may be followed, else its own', () => {
    const link = canonical('/story');
    expect(pageUrl()).to.equal(`${location.origin}/story`);
    link.setAttribute('href', 'javascript:1');
    expect(pageUrl()).to.equal(withoutTracking(location.href).split('#')[0]);
  });

  it('has the headline that it gives to networks, else its title', () => {
    expect(pageHeadline()).to.equal(document.title);
    meta('og:title', '  Rain  at last ');
    expect(pageHeadline()).to.equal('Rain at last');
  });

  it('has its tags, section and keywords as topics', () => {
    meta('article:tag', 'Water');
    meta('article:section', 'Climate');
    meta('keywords', 'rain، rivers, ');
    expect(pageTopics()).to.deep.equal(['Water', 'Climate', 'rain', 'rivers']);
  });
});
