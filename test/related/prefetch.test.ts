import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {Article} from '../../src/article.js';
import {prefetchFrom} from '../../src/related/prefetch.js';

const prefetched = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=prefetch]')];

const paths = () => prefetched().map(({href}) => new URL(href).pathname);

const at = (path: string): Article => ({url: new URL(path, location.href).href, headline: path});

function pretendConnection(connection: object): void {
  Object.defineProperty(navigator, 'connection', {value: connection, configurable: true});
}

describe('prefetchFrom', () => {
  let end: AbortController;
  let story: Article | undefined;
  let link: HTMLElement;

  const point = (type = 'pointerover', pointerType = 'mouse') =>
    link.dispatchEvent(new PointerEvent(type, {bubbles: true, pointerType}));

  beforeEach(async () => {
    end = new AbortController();
    link = await fixture(html`<a href="/">story</a>`);
    prefetchFrom(link, () => story, end.signal);
  });

  afterEach(() => {
    end.abort();
    Reflect.deleteProperty(navigator, 'connection');
  });

  it('fetches nothing of another site, nothing that is paid for, and nothing for a finger', async () => {
    for (const other of [
      {url: 'https://other.example/', headline: 'x'},
      {...at('/paid'), sponsor: 'Shop'},
      undefined,
    ]) {
      story = other;
      point();
      await aTimeout(100);
    }
    story = at('/touched');
    point('pointerover', 'touch');
    await aTimeout(100);
    expect(paths()).to.deep.equal([]);
  });

  it('fetches nothing for a reader who saves data or has a slow connection', async () => {
    story = at('/saved');
    for (const connection of [{saveData: true}, {effectiveType: '2g'}, {effectiveType: 'slow-2g'}]) {
      pretendConnection(connection);
      point();
      await aTimeout(100);
    }
    expect(paths()).to.deep.equal([]);
  });

  it('leaves alone what a pointer only passes', async () => {
    story = at('/passed');
    point();
    await aTimeout(20);
    point('pointerout');
    await aTimeout(100);
    expect(paths()).to.deep.equal([]);
  });

  it('fetches nothing once it has ended', async () => {
    story = at('/late');
    point();
    end.abort();
    await aTimeout(100);
    expect(paths()).to.deep.equal([]);
  });

  it('fetches what a pointer rests on or the focus comes to, each once, two at most', async () => {
    story = at('/one');
    point();
    await aTimeout(100);
    point();
    await aTimeout(100);
    expect(paths()).to.deep.equal(['/one']);
    story = at('/two');
    link.focus();
    await aTimeout(20);
    expect(paths()).to.deep.equal(['/one', '/two']);
    story = at('/three');
    point();
    await aTimeout(100);
    expect(paths()).to.deep.equal(['/one', '/two']);
    prefetched().forEach((element) => element.remove());
  });
});
