import {expect} from '@open-wc/testing';
import type {Article} from '../../src/article.js';
import {available, claim, release, type Claimant} from '../../src/related/shown.js';
import {canonical, clearHead} from '../support/page.js';

const stories = (...names: string[]): Article[] =>
  names.map((name) => ({url: new URL(name, location.href).href, headline: name}));

const headlines = (articles: readonly Article[]) => articles.map(({headline}) => headline);

const lists: Claimant[] = [];

function list(requestUpdate: () => void = () => undefined): Claimant {
  const claimant = {requestUpdate};
  lists.push(claimant);
  return claimant;
}

describe('the stories that a list may show', () => {
  afterEach(() => {
    lists.splice(0).forEach(release);
    clearHead();
  });

  it('are not the page itself, under its own address or the canonical one', () => {
    canonical('/story');
    const articles = stories('/story?utm_source=list', location.href, '/a');
    for (const dedupe of ['page', 'list', 'none'] as const) {
      expect(headlines(available(list(), articles, dedupe))).to.deep.equal(['/a']);
    }
  });

  it('are not the page that the reader came from', () => {
    Object.defineProperty(document, 'referrer', {
      value: new URL('/a?utm_source=x', location.href).href,
      configurable: true,
    });
    const articles = stories('/a', '/b');
    expect(headlines(available(list(), articles, 'page'))).to.deep.equal(['/b']);
    expect(headlines(available(list(), articles, 'list'))).to.deep.equal(['/b']);
    expect(headlines(available(list(), articles, 'none'))).to.deep.equal(['/a', '/b']);
    Reflect.deleteProperty(document, 'referrer');
  });

  it('are no repeats, unless the page wants them', () => {
    const articles = stories('/a', '/a#x', '/b');
    expect(headlines(available(list(), articles, 'list'))).to.deep.equal(['/a', '/b']);
    expect(headlines(available(list(), articles, 'none'))).to.deep.equal(['/a', '/a#x', '/b']);
  });

  it('are as many as it wants', () => {
    expect(headlines(claim(list(), stories('/a', '/b', '/c'), 2, 'page'))).to.deep.equal(['/a', '/b']);
  });

  it('are none that another list shows, and what follows fills the list up', () => {
    const articles = stories('/a', '/b', '/c', '/d');
    claim(list(), articles, 2, 'page');
    expect(headlines(claim(list(), articles, 2, 'page'))).to.deep.equal(['/c', '/d']);
    expect(headlines(claim(list(), articles, 2, 'list'))).to.deep.equal(['/a', '/b']);
  });

  it('are its own again when it asks again', () => {
    const first = list();
    claim(first, stories('/a', '/b'), 2, 'page');
    expect(headlines(claim(first, stories('/b', '/a'), 2, 'page'))).to.deep.equal(['/b', '/a']);
  });

  it('are for others as soon as it gives them up, and the others are told', () => {
    const articles = stories('/a', '/b', '/c');
    let told = 0;
    const [first, second] = [list(), list(() => told++)];
    claim(first, articles, 2, 'page');
    claim(second, articles, 2, 'page');
    expect(told).to.equal(0);
    claim(first, articles, 1, 'page');
    expect(told).to.equal(1);
    expect(headlines(claim(second, articles, 2, 'page'))).to.deep.equal(['/b', '/c']);
    release(first);
    expect(told).to.equal(2);
    expect(headlines(claim(second, articles, 2, 'page'))).to.deep.equal(['/a', '/b']);
  });
});
