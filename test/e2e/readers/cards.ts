// Pages of many cards, with the pointer, the keyboard and what a screen reader is told; and the faults that users of
// other cards report.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Reader} from '../reader.js';

/** Every kind of card, with the name that its link must have. */
const KINDS: [attributes: string, name: string, content?: string][] = [
  ['headline="A plain story NUMBER" href="/story.html?NUMBER"', 'A plain story NUMBER'],
  [
    'headline="The count NUMBER" href="/story.html?NUMBER" type="live" author="Mona Saleh" date-published="2026-11-20"',
    'Live The count NUMBER',
  ],
  [
    'headline="The lamp NUMBER" href="/story.html?NUMBER" type="video" duration="PT3M5S" access="premium" kicker="Video"',
    'Video 3:05 Subscribers The lamp NUMBER',
  ],
  ['type="opinion" kicker="Coast"', 'A slotted link NUMBER', '<a href="/story.html?NUMBER">A slotted link NUMBER</a>'],
  [
    'headline="Live: from the pier NUMBER" href="/story.html?NUMBER" type="live" image-alt="Live: from the pier NUMBER"',
    'Live: from the pier NUMBER',
  ],
];

const numbered = (text: string, number: number) => text.replaceAll('NUMBER', String(number));

const CARDS = Array.from({length: 10}, (_, number) => {
  const [attributes, name, content = ''] = KINDS[number % KINDS.length]!;
  const card = `<kashida-article-card image="/fault/picture" standfirst="After eleven years in the dark, and no ship lost."
    ${attributes}>${content}</kashida-article-card>`;
  return {name: numbered(name, number), isSlotted: content !== '', markup: numbered(card, number)};
});

const PAGE = `<kashida-article-list heading-level="2">${CARDS.map(({markup}) => markup).join('')}</kashida-article-list>`;

const nth = (number: number) => `kashida-article-card:nth-of-type(${number + 1})`;

export function cards(reader: () => Reader): void {
  describe('a page of many cards', () => {
    it('has each link known by badge words and headline, once', async () => {
      await reader().openBody(PAGE);
      for (const [number, {name, isSlotted}] of CARDS.entries()) {
        await reader().isKnownAs(`${nth(number)}${isSlotted ? ' a' : ' >>> a'}`, 'link', name);
      }
      await reader().isKnownAs(`${nth(3)} >>> h2`, 'heading', 'Opinion A slotted link 3');
    });

    it('has one tab stop a card', async () => {
      await reader().openBody(PAGE);
      const stops: string[] = [];
      for (let stroke = 0; stroke < CARDS.length; stroke++) {
        await reader().strike('Tab');
        stops.push(new URL((await reader().focused()).href, reader().origin).search);
      }
      assert.deepEqual(
        stops,
        CARDS.map((_, number) => `?${number}`),
      );
    });

    it('follows the link by Enter, and by a press anywhere on the card', async () => {
      await reader().openBody(PAGE);
      await reader().strike('Tab');
      await reader().strike('Enter');
      await reader().until(() => location.search === '?0');
      for (const number of [1, 3]) {
        await reader().openBody(PAGE);
        await reader().press(`${nth(number)} >>> .image`);
        await reader().until((search) => location.search === search, `?${number}`);
      }
    });

    it('opens a window by Ctrl-click and by the middle button, anywhere on the card', async () => {
      const {engine} = reader();
      for (const number of [0, 3]) {
        for (const how of [{key: 'Control'}, {button: 'middle'}] as const) {
          await reader().openBody(PAGE);
          await reader().press(`${nth(number)} >>> .image`, how);
          await reader().asked((path) => path === `/story.html?${number}`);
          // WebKit's MiniBrowser opens no window for either, not for a plain link either, and follows the link itself.
          if (engine === 'webkit') continue;
          await reader().closeOther();
          assert.equal(await reader().run(() => location.pathname), '/written.html');
        }
      }
    });

    it('has the link’s own context menu over the whole card', async () => {
      await reader().openBody(PAGE);
      await reader().run(() => {
        addEventListener('contextmenu', (event) => {
          event.preventDefault();
          const link = event.composedPath().find((node) => (node as Element).matches?.('a[href]')) as HTMLAnchorElement;
          document.title = link?.search;
        });
        // WebKit's driver ends a press of the right button with a click of the left one.
        addEventListener('click', (event) => event.preventDefault());
      });
      for (const number of [0, 3]) {
        await reader().press(`${nth(number)} >>> .image`, {button: 'right'});
        await reader().until((search) => document.title === search, `?${number}`);
      }
    });

    it('lets a drag select the standfirst, of a slotted link too', async () => {
      for (const number of [0, 3]) {
        await reader().openBody(PAGE);
        await reader().drag(`${nth(number)} >>> [part=standfirst]`);
        const selected = await reader().run((card) => {
          const {shadowRoot} = watched.find(card);
          const within = shadowRoot as ShadowRoot & {getSelection?(): Selection};
          const selection = within.getSelection?.() ?? getSelection();
          const [range] = selection?.getComposedRanges?.({shadowRoots: [within]}) ?? [];
          if (!range) return selection?.toString() ?? '';
          return range.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? '';
        }, nth(number));
        assert.match(selected, /eleven years/);
        assert.equal(await reader().run(() => location.pathname), '/written.html');
      }
    });
  });

  describe('what users of other cards report', () => {
    it('right-to-left told by the document only: a nested dir turns the card', async () => {
      await reader().openBody(
        '<div dir="rtl" lang="ar"><kashida-article-card layout="row" headline="خبر" image="/fault/picture"></kashida-article-card></div>',
      );
      const image = await reader().box('kashida-article-card >>> .image');
      const headline = await reader().box('kashida-article-card >>> .headline');
      assert.ok(image.x > headline.x);
    });

    it('arrows flipped by the document’s direction: ours point by their own, in an island of either', async () => {
      const links = [...'abcdef'].map((name) => `<a href="/${name}">Story ${name}</a>`).join('');
      for (const [page, island, scale] of [
        ['ltr', 'rtl', '-1 1'],
        ['rtl', 'ltr', 'none'],
      ] as const) {
        await reader().openBody(
          `<div dir="${page}"><div dir="${island}" style="inline-size: 320px">
             <kashida-related-links layout="rail" max="6" dedupe="none">${links}</kashida-related-links>
           </div></div>`,
        );
        await reader().run((dir) => void (document.documentElement.dir = dir), page);
        await reader().until(
          (wanted) => getComputedStyle(watched.find('kashida-related-links >>> [part=next] svg')).scale === wanted,
          scale,
        );
      }
    });

    it('“LIVE” left in English: badges are in the language of the page', async () => {
      await reader().openBody(`<div dir="rtl" lang="ar">${CARDS[1]!.markup}</div>`);
      await reader().until(() => watched.find('kashida-article-card >>> [part=badge]').innerText.trim() === 'مباشر');
    });

    it('broken thumbnail box: a missing picture leaves a quiet box, not the browser’s sign of a broken one', async () => {
      await reader().openBody(
        '<kashida-article-card headline="A" image="/fault/404" image-alt="A lighthouse"></kashida-article-card>',
      );
      await reader().until(
        () =>
          !watched
            .all('kashida-article-card >>> img')
            .some((image) => image.checkVisibility({visibilityProperty: true})),
      );
      assert.ok((await reader().box('kashida-article-card >>> .image')).height > 100);
    });

    it('sub-links cannot be pressed over a video: ours can', async () => {
      await reader().openBody(
        `<kashida-article-card layout="overlay" headline="A" href="/story.html">
           <video slot="image" controls></video><a slot="sublinks" href="/story.html?lamp">The lamp</a>
         </kashida-article-card>`,
      );
      await reader().press('kashida-article-card [slot=sublinks]');
      await reader().until(() => location.search === '?lamp');
    });

    it('hard-coded h2: the level is the page’s', async () => {
      await reader().openBody('<kashida-article-card headline="A" heading-level="5"></kashida-article-card>');
      await reader().isKnownAs('kashida-article-card >>> h5', 'heading', 'A');
    });

    it('an increasingly large and complex number of props: one script gives the whole card', async () => {
      const story = {
        '@type': 'NewsArticle',
        url: '/story.html',
        headline: 'The lighthouse is lit again',
        description: 'After eleven years.',
        articleSection: 'Coast',
        author: {name: 'Mona Saleh'},
        datePublished: '2026-11-20',
        image: '/fault/picture',
        isAccessibleForFree: false,
      };
      await reader().openBody(
        `<kashida-article-card from="#story"></kashida-article-card>
         <script type="application/ld+json" id="story">${JSON.stringify(story)}</script>`,
      );
      const text = await reader().text('kashida-article-card >>> .card');
      for (const part of ['Coast', 'Subscribers', 'The lighthouse', 'After eleven', 'By Mona Saleh', 'November 20']) {
        assert.ok(text.includes(part), `${part} in ${text}`);
      }
    });
  });
}
