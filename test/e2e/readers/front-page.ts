// The front page: a lead, rows, an opinion, a live story, a video, pictures, a premium and a paid one.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Reader} from '../reader.js';

/** How each kind of story is told, before its headline. */
const EDITIONS = {
  ar: {
    regatta: 'مباشر',
    clockmaker: 'فيديو 2:40',
    'delta-maps': 'للمشتركين',
    'slow-ferry': 'رأي',
    'old-doors': 'صور',
    'lemon-coast': 'محتوى مدفوع برعاية فنادق ساحل الليمون',
  },
  en: {
    regatta: 'Live',
    clockmaker: 'Video 2:40',
    'delta-maps': 'Subscribers',
    'slow-ferry': 'Opinion',
    'old-doors': 'Photos',
    'lemon-coast': 'Paid for by Lemon Coast Hotels',
  },
} as const;

export function frontPage(reader: () => Reader): void {
  for (const [lang, kinds] of Object.entries(EDITIONS)) {
    const path = `/${lang}/index.html`;

    describe(`the front page in ${lang}`, () => {
      for (const width of [1280, 360]) {
        it(`moves nothing when its script comes late, fits ${width} pixels, and logs nothing`, async () => {
          await reader().open(path, {width, late: 500});
          await reader().hasNothingToSay();
          assert.deepEqual(await reader().run(() => watched.moved), []);
          await reader().fits();
        });
      }

      it('says of each story what kind it is, and marks what is paid for', async () => {
        await reader().open(path);
        const said = await reader().run(
          (names) =>
            names.map((name) => {
              const card = document.querySelector(`kashida-article-card:has(a[href$="/${name}.html"])`);
              const parts = card?.shadowRoot?.querySelectorAll<HTMLElement>(
                '[part=badge], [part=sponsor]:not([hidden])',
              );
              return [...(parts ?? [])].map(({innerText}) => innerText.trim()).join(' ');
            }),
          Object.keys(kinds),
        );
        assert.deepEqual(said, Object.values(kinds));
        const rel = await reader().run(() => watched.find('a[href$="/lemon-coast.html"]').getAttribute('rel'));
        assert.equal(rel, 'sponsored');
      });

      it('has its headlines as headings of one outline, each link once', async () => {
        await reader().open(path);
        const {paths, headings, items} = await reader().run(() => ({
          paths: watched
            .all('main a[href]')
            .filter((link) => !link.closest('kashida-ad-slot'))
            .map((link) => (link as HTMLAnchorElement).pathname),
          headings: [...watched.all('main h3'), ...watched.all('kashida-article-card >>> h3')].length,
          items: watched.all('kashida-article-list > [role=listitem]').length,
        }));
        assert.deepEqual([paths.length, new Set(paths).size, headings, items], [12, 12, 11, 6]);
      });

      it('has every story and its summary to read with scripts blocked', async () => {
        await reader().open(path, {script: false});
        const seen = await reader().run(() =>
          ['kashida-article-card > a', 'kashida-article-card > [slot=standfirst]'].map(
            (selector) => watched.all(selector).filter((element) => element.checkVisibility()).length,
          ),
        );
        assert.deepEqual(seen, [12, 12]);
      });
    });
  }
}
