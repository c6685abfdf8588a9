// What the one-file script asks for beside itself, a language, networks, icons, the XML reader and the QR code, may fail like
// any request. Each row says what the reader sees without it, what the page is told, and how often the server is asked.

import {expect} from '@open-wc/testing';
import type {ShareBar} from '../../src/elements/share-bar.js';
import {tried} from '../support/tried.js';
import {opened, waitUntil} from './pages.js';

const BODY = `
  <kashida-share-bar lang="ar" networks="x reddit" url="https://news.example/a" headline="A"></kashida-share-bar>
  <kashida-related-links src="/fault/feed?as=xml"><a href="/one">One</a></kashida-related-links>
  <kashida-follow-bar><a href="https://www.youtube.com/@news">The news on video</a></kashida-follow-bar>`;

const PARTS = ['/locales/ar.js', '/networks/reddit.js', '/profiles/youtube.js', '/xml-feed.js'];

let count = 0;

describe('a page whose script’s parts do not come', function () {
  this.timeout(120_000);

  /** Opens the page and waits until it shows what it will show. */
  async function without(fault: string) {
    PARTS.forEach(() => tried('faults'));
    const id = `${Date.now()}-${count++}`;
    const page = await opened(`${BODY}<script type="module" src="/parts/${id}/${fault}/kashida.js"></script>`);
    const find = (tag: string) => page.querySelector(tag) as HTMLElement;
    const all = (tag: string, selector: string) => [
      ...(find(tag).shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    const results: string[] = [];
    page.addEventListener('kashida-share-result', ({network, outcome}: HTMLElementEventMap['kashida-share-result']) =>
      results.push(`${network} ${outcome}`),
    );
    await waitUntil(() => find('kashida-related-links').matches(':state(error)'), 'the list has given up');
    await waitUntil(() => !all('kashida-share-bar', '.root.waiting').length, 'the bar has words');
    await waitUntil(() => !all('kashida-share-bar', '.pending').length, 'the bar has its networks');
    const asked = async () => (await (await fetch(`/parts/${id}`)).json()) as string[];
    return {page, bar: find('kashida-share-bar') as ShareBar, all, results, asked};
  }

  type Shown = Awaited<ReturnType<typeof without>>;

  function expectTheRest({page, all}: Shown): void {
    const texts = (tag: string, selector: string) => all(tag, selector).map(({textContent}) => textContent.trim());
    expect(texts('kashida-related-links', '[part=headline]')).to.deep.equal(['One']);
    expect(all('kashida-share-bar', '[part=network]').map(({dataset}) => dataset.network)).to.deep.equal(['x']);
    expect(all('kashida-share-bar', '[part=more]')[0]?.title).to.equal('More ways to share');
    expect(texts('kashida-follow-bar', '[part=link] bdi')[0]).to.equal('The news on video');
    const {escaped, told} = page.documentElement.dataset;
    expect([escaped, told]).to.deep.equal(['', 'network ']);
  }

  for (const fault of ['404', '500', 'html', 'reset', 'truncated', 'redirect', 'script']) {
    it(`${fault}: English, the networks at hand, the slotted links, no QR code, and at most one more try`, async () => {
      const shown = await without(fault);
      expectTheRest(shown);
      const {all, asked, bar, results} = shown;
      await bar.openDialog();
      all('kashida-share-bar', '[part=qr-code]')[0]?.click();
      await waitUntil(() => results.length, 'the page is told of the QR code');
      expect(results).to.deep.equal(['qr failed']);
      expect(all('kashida-share-bar', '[part=qr]')).to.deep.equal([]);
      expect(all('kashida-share-bar', 'dialog[open] [part=network]').length).to.be.above(0);
      const paths = await asked();
      for (const part of [...PARTS, '/qr.js']) {
        expect(paths.filter((path) => path === part).length, part).to.be.within(1, 2);
      }
    });
  }

  it('silence: the same, after a while', async () => expectTheRest(await without('silent')));
});
