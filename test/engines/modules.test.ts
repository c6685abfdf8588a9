// What the modules of dist/ import when it is needed may fail, or hang, like any request. Each row says what the reader sees
// without it, and what the page is told.

import {expect} from '@open-wc/testing';
import type {ShareBar} from '../../src/elements/share-bar.js';
import {tried} from '../support/tried.js';
import {opened, waitUntil} from './pages.js';

const BROKEN = ['press.js', 'further.js', 'load-feed.js', 'rank.js', 'prefetch.js'];

const BODY = `
  <kashida-share-bar networks="x reddit" url="https://news.example/a" headline="A" popup></kashida-share-bar>
  <kashida-article-card href="/card" headline="Card"></kashida-article-card>
  <kashida-related-links id="feed" src="/fault/feed" prefetch><a href="/one">One</a></kashida-related-links>
  <kashida-related-links id="slotted" rank="newest" prefetch><a href="/two">Two</a> <a href="/three">Three</a></kashida-related-links>`;

describe('a page of modules of which some do not come', function () {
  this.timeout(120_000);

  for (const fault of ['404', 'reset', 'script', 'silent']) {
    it(`${fault}: links lead on, lists show what they have, and what was asked for is told to have failed`, async () => {
      BROKEN.forEach(() => tried('faults'));
      const page = await opened(
        `${BODY}<script type="module" src="/modules/${fault}/${BROKEN.join()}/dist/all.js"></script>`,
      );
      const find = (selector: string) => page.querySelector(selector) as HTMLElement;
      const all = (element: HTMLElement, selector: string) => [
        ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
      ];
      const results: string[] = [];
      page.addEventListener('kashida-share-result', ({network, outcome}) => results.push(`${network} ${outcome}`));

      await waitUntil(() => find('#feed').matches(':state(error)'), 'the list of the feed has given up');
      await waitUntil(() => find('#slotted').matches(':state(ready)'), 'the other list has its order');
      const headlines = (id: string) => all(find(id), '[part=headline]').map(({textContent}) => textContent.trim());
      expect(headlines('#feed')).to.deep.equal(['One']);
      expect(headlines('#slotted')).to.deep.equal(['Two', 'Three']);
      all(find('#slotted'), '[part=link]')[0]?.focus();
      expect(all(find('kashida-article-card'), '[part=headline]').length).to.equal(1);

      const bar = find('kashida-share-bar') as ShareBar;
      await waitUntil(() => !all(bar, '.pending').length, 'the bar has its networks');
      expect(all(bar, '[part=network]').map(({dataset}) => dataset.network)).to.deep.equal(['x']);
      await Promise.all([bar.copy(), bar.share(), bar.openDialog()]);
      expect(results).to.have.members(['copy failed', 'native failed']);
      const [link] = all(bar, '[part=network]') as HTMLAnchorElement[];
      // Nobody leaves the test.
      let followed: boolean | undefined;
      bar.addEventListener('click', (event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      });
      link?.click();
      expect(followed).to.equal(true);

      const {escaped, told} = page.documentElement.dataset;
      expect([escaped, told]).to.deep.equal(['', 'network ']);
    });
  }
});
