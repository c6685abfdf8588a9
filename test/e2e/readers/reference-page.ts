// The reference article: what moves, what overlaps, where its text stands, its dialog, and its links without script.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Reader} from '../reader.js';

const EDITIONS = {
  ar: {side: 'right', share: 'شارك هذا المقال', related: 'مواضيع إضافية', close: 'إغلاق'},
  en: {side: 'left', share: 'Share this article', related: 'More on this story', close: 'Close'},
} as const;

export function referencePage(reader: () => Reader): void {
  for (const [lang, {side, share, related, close}] of Object.entries(EDITIONS)) {
    const path = `/${lang}/seed-library.html`;

    for (const width of [1280, 768, 360]) {
      describe(`the reference page in ${lang} at ${width} pixels`, () => {
        it('asks no other host, logs nothing, and moves nothing, however late its script comes', async () => {
          await reader().open(path, {width, late: 500});
          await reader().run(readThrough);
          await reader().hasNothingToSay();
          assert.deepEqual(await reader().run(() => watched.moved), []);
        });

        it('fits its width, nothing overlaps, and its text stands on the side at which lines start', async () => {
          await reader().open(path, {width});
          await reader().fits();
          assert.deepEqual(await reader().run(overlaps), []);
          for (const words of [share, related]) {
            const {text, frame} = await reader().run(place, words);
            assert.ok(Math.abs(text[side] - frame[side]) < 2, `${words}: ${text[side]} in ${frame[side]}`);
          }
        });
      });
    }

    describe(`the reference page in ${lang}`, () => {
      it('lists three other stories, and never itself', async () => {
        await reader().open(path);
        const paths = await reader().run(() =>
          watched
            .all('kashida-related-links >>> [part=link]')
            .slice(0, 3)
            .map((link) => (link as HTMLAnchorElement).pathname),
        );
        assert.equal(new Set(paths).size, 3);
        assert.ok(!paths.includes(path));
      });

      it('opens and closes its share dialog by keyboard, and the focus returns', async () => {
        await reader().open(path);
        await reader().run(() => watched.find('kashida-share-bar >>> [part=more]').focus());
        await reader().strike('Enter');
        await reader().until(() => watched.find('kashida-share-bar >>> dialog').matches(':modal'));
        await reader().isKnownAs('kashida-share-bar >>> dialog', 'dialog', share);
        await reader().isKnownAs('kashida-share-bar >>> dialog [part=close]', 'button', close);
        await reader().strike('Escape');
        await reader().until(() => !watched.find('kashida-share-bar >>> dialog').matches('[open]'));
        assert.equal((await reader().focused()).part, 'more');
      });

      it('has every headline and related link as a link that works, and a way to share, with scripts blocked', async () => {
        await reader().open(path, {script: false});
        const {links, texts, mail} = await reader().run(() => ({
          links: watched
            .all(':is(kashida-article-card, kashida-related-links) a')
            .map((link) => [
              link.checkVisibility() && link.innerText.trim() !== '',
              (link as HTMLAnchorElement).pathname,
            ]),
          texts: ['article-header', 'byline', 'article-time', 'figure', 'reading-time', 'sources', 'ad-slot'].filter(
            (name) => watched.find(`kashida-${name}`).innerText.trim() === '',
          ),
          mail: watched.find('kashida-share-bar a[href^="mailto:"]').checkVisibility(),
        }));
        assert.ok(links.length > 3);
        for (const [isSeen, pathname] of links) {
          assert.ok(isSeen, String(pathname));
          assert.equal((await fetch(reader().origin + String(pathname))).status, 200, String(pathname));
        }
        assert.deepEqual({texts, mail}, {texts: [], mail: true});
      });
    });
  }

  describe('a switch of the page’s language while it is read', () => {
    it('takes every word and the direction along', async () => {
      const shows = (words: string) =>
        reader().until((words) => watched.find('kashida-share-bar >>> .bar').innerText.includes(words), words);
      await reader().open('/en/seed-library.html');
      await reader().run(() => void Object.assign(document.documentElement, {lang: 'ar-EG', dir: 'rtl'}));
      await shows(EDITIONS.ar.share);
      const {text, frame} = await reader().run(place, EDITIONS.ar.related);
      assert.ok(Math.abs(text.right - frame.right) < 2);
      await reader().run(() => void Object.assign(document.documentElement, {lang: 'en', dir: 'ltr'}));
      await shows(EDITIONS.en.share);
    });
  });
}

// The functions below run in the page, each on its own.

/** Scrolls as a reader does, so that whatever comes late has come. */
async function readThrough(): Promise<void> {
  for (let top = 0; top < document.documentElement.scrollHeight; top += 600) {
    scrollTo(0, top);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  scrollTo(0, 0);
}

/** Boxes of text that lie on one another, as pairs of their texts. */
function overlaps(): string[] {
  const boxes: {text: string; box: DOMRect}[] = [];
  const collect = (root: Node) => {
    const children = root instanceof HTMLSlotElement ? root.assignedNodes() : [...root.childNodes];
    for (const node of children.length ? children : root.childNodes) {
      if (node instanceof Element) {
        const {clipPath, position} = getComputedStyle(node);
        // What only screen readers meet lies under the rest by design.
        if (!(clipPath !== 'none' && position === 'absolute')) collect(node.shadowRoot ?? node);
      } else if (
        node instanceof Text &&
        node.data.trim() &&
        node.parentElement?.closest(':not(slot)')?.checkVisibility()
      ) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) boxes.push({text: node.data.trim().slice(0, 30), box});
      }
    }
  };
  collect(document.body);
  // Line boxes of one text may touch; two that share more than a few pixels each way are on one another.
  const shared = (a: DOMRect, b: DOMRect) => ({
    across: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    down: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  });
  const found: string[] = [];
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const {across, down} = shared(a.box, b.box);
      const height = Math.min(a.box.height, b.box.height);
      if (across > 2 && down > height * 0.45) found.push(`${a.text} / ${b.text}`);
    }
  });
  return found;
}

/** Where the element's text of these words stands, and where its element does. */
function place(words: string): Record<'text' | 'frame', {left: number; right: number}> {
  for (const element of document.querySelectorAll('kashida-share-bar, kashida-related-links')) {
    const walker = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!(walker.currentNode as Text).data.includes(words)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const {left, right} = range.getBoundingClientRect();
      const frame = element.getBoundingClientRect();
      if (right > left) return {text: {left, right}, frame: {left: frame.left, right: frame.right}};
    }
  }
  throw new Error(`"${words}" is not there`);
}
