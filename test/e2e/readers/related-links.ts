// The demo's page of related links: every source with the same stories, every state, and every failure with its code.

import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {root} from '../../../scripts/npm.js';
import type {Reader} from '../reader.js';

const SAME = ['slot', 'json-feed', 'rss', 'rdf', 'atom', 'wordpress', 'schema', 'elasticsearch', 'typesense'];
const GIVEN = ['object', 'articles'];
const STATES = {
  loading: 'loading',
  ready: 'ready',
  empty: 'empty',
  partial: 'ready partial',
  stale: 'stale',
  offline: 'stale offline',
  kept: 'error',
};
const ERRORS = [
  ...['status', 'not-a-feed', 'syntax', 'dtd', 'shape', 'policy', 'unknown-format'],
  ...['timeout', 'too-large', 'cors', 'network'],
];

const PAGES = ['/related-links.html', '/related-links.ar.html'].filter((path) => existsSync(`${root}demo${path}`));

export function relatedLinks(reader: () => Reader): void {
  for (const path of PAGES) {
    describe(path, () => {
      it('shows each source and state, and each failure with its code', async () => {
        await reader().open(path);
        const langs = await reader().run(() => watched.all('[id^="slot-"]').map(({id}) => id.slice('slot-'.length)));
        assert.ok(langs.length > 0);
        await reader().run(readThrough);
        for (const lang of langs) {
          const names = [...SAME, ...GIVEN].map((name) => `${name}-${lang}`);
          await reader().until((ids) => ids.every((id) => watched.find(`#${id}`).matches(':state(ready)')), names);
          const [first, ...others] = await reader().run(storiesIn, names);
          assert.equal(first?.length, 3);
          for (const [index, other] of others.entries()) assert.deepEqual(other, first, names[index + 1]);
          for (const [name, states] of Object.entries(STATES)) {
            await reader().until(
              (id, said) => watched.find(`[data-report-of="${id}"] p`).innerText.trim() === said,
              `${name}-${lang}`,
              `:state ${states}`,
            );
          }
          for (const code of ERRORS) {
            await reader().until(
              (id, said) => watched.find(`[data-report-of="${id}"]`).innerText.includes(said),
              `${code}-${lang}`,
              `kashida-error ${code} `,
            );
          }
        }
        const {errors, moved} = await reader().run(() => ({errors: watched.errors, moved: watched.moved}));
        assert.deepEqual({errors, moved}, {errors: [], moved: []});
      });
    });
  }

  describe('a list that failed', () => {
    it('is loaded by its button, and the focus goes to its heading', async () => {
      await reader().openBody('<kashida-related-links src="/fault/500"></kashida-related-links>');
      await reader().until(() => watched.all('kashida-related-links >>> [part=retry]').length > 0);
      await reader().tabTo(({part}) => part === 'retry');
      await reader().run(() => {
        const {fetch} = window;
        window.fetch = () => fetch('/fault/feed');
      });
      await reader().strike('Enter');
      await reader().until(() => watched.find('kashida-related-links').matches(':state(ready)'));
      await reader().until(() => watched.focused().id === 'heading');
    });
  });
}

// The functions below run in the page, each on its own.

/** Goes from list to list, and waits at each until it has asked: none asks before a reader is near. */
async function readThrough(): Promise<void> {
  for (const list of watched.all('kashida-related-links:not([id^=loading])')) {
    list.scrollIntoView({block: 'center', behavior: 'instant'});
    for (let frame = 0; frame < 300 && list.matches(':state(loading)'); frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}

/** Times are compared as instants: formats differ in how they say the zone. */
function storiesIn(ids: string[]): {headline: string; url: string; time: number}[][] {
  return ids.map((id) =>
    watched.all(`#${id} >>> [part=item]`).map((item) => {
      const link = item.querySelector('a');
      return {
        headline: link?.textContent?.trim() ?? '',
        url: link?.pathname ?? '',
        time: Date.parse(item.querySelector('time')?.dateTime ?? ''),
      };
    }),
  );
}
