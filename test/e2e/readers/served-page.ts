// A page that a server has rendered: read where no script runs, and taken over once, without a word, where one does.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {renderToString} from '../../../src/ssr.js';
import {SERVED} from '../../support/served-page.js';
import type {Reader} from '../reader.js';

/** What a reader reads of each element. */
const READ = {
  'kashida-article-header': 'A story',
  'kashida-byline': 'By Rima',
  'kashida-article-time': 'March 10, 2026',
  'kashida-figure': 'A harbour.',
  'kashida-comments-link': '12',
  'kashida-sources': 'Reuters',
  'kashida-ad-slot': 'Advertisement',
  '#arabic': 'إعلان',
  'kashida-share-bar': 'Reddit',
  'kashida-article-card': 'First',
};

export function servedPage(reader: () => Reader): void {
  describe('a page that a server has rendered', () => {
    const page = () =>
      renderToString(
        SERVED.replace('<kashida-share-bar', '<kashida-share-bar url="https://news.example/a" labels="shown"'),
      );

    it('is read without script, links too', async () => {
      await reader().openBody(await page(), {script: false});
      for (const [selector, text] of Object.entries(READ)) {
        const read = await reader().text(`${selector} >>> .root`);
        assert.ok(read.includes(text), `${selector}: ${read}`);
      }
      const links = await reader().run(() =>
        [
          'kashida-article-card >>> a',
          'kashida-share-bar >>> a',
          'kashida-related-links a',
          'kashida-follow-bar a',
        ].map((selector) => watched.find(selector).hasAttribute('href') && watched.find(selector).offsetHeight > 0),
      );
      assert.deepEqual([...new Set(links)], [true]);
    });

    it('has each element once when the script comes, with the same text', async () => {
      await reader().openBody(await page(), {script: false});
      const before = await reader().run(shown, Object.keys(READ));
      await reader().openBody(await page());
      await reader().until(() => watched.find('#arabic >>> .root').innerText.includes('إعلان'));
      await reader().until(() => {
        const ours = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('kashida-'));
        const copies = ({shadowRoot}: Element) =>
          [...(shadowRoot?.children ?? [])].filter((child) => child.matches('.root, .bar, style')).length;
        return (
          ours
            .filter((element) => copies(element) !== 1)
            .map(({localName}) => localName)
            .join() || true
        );
      });
      assert.deepEqual(await reader().run(shown, Object.keys(READ)), before);
      await reader().hasNothingToSay();
    });
  });
}

/** Runs in the page. */
function shown(selectors: string[]): string[] {
  return selectors.map((selector) => watched.find(`${selector} >>> .root`).innerText.replace(/\s+/g, ' ').trim());
}
