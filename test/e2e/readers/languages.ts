// Every element in every language, on the demo's page of languages.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {languages} from '../../../src/locale/languages.js';
import {en} from '../../../src/locale/messages/en.js';
import type {Reader} from '../reader.js';

/** Words that several languages write as English does; which ones, the check of their words knows. */
const LOANWORDS = ['Video', 'Audio', 'Live', 'Link', 'Email', 'minute', 'minutes'];

/** What English writes, without what is put in; and what `Intl` does of dates, where it falls back. */
const ENGLISH = [
  ...textsOf({...en, lang: ''}).flatMap((text) => text.split(/\{\w+\}/)),
  ...['March', 'minutes ago', ' and ', 'AM', 'PM', 'M03'],
]
  .map((text) => text.trim())
  .filter((text) => /[a-z]{2}/i.test(text) && !LOANWORDS.includes(text));

export function languagesPage(reader: () => Reader): void {
  describe('the page of languages', () => {
    it('has a section in each language, English with them, and no English outside the English one', async () => {
      await reader().open('/languages.html');
      // Forty languages are fetched, and one that comes late is English until then.
      await reader().until(
        () => !watched.all('.tongue:not([lang=en]) kashida-share-bar >>> .root').some(({lang}) => lang === 'en'),
      );
      const sections = await reader().run(textsWithin);
      const tags = sections.map(({lang}) => lang.toLowerCase());
      assert.deepEqual(tags.sort(), ['en', ...languages.keys()].sort());
      for (const {lang, texts} of sections) {
        if (lang === 'en') continue;
        assert.ok(texts.length > 60, `${lang}: ${texts.length} texts`);
        assert.deepEqual(texts.filter(isEnglish), [], lang);
      }
      assert.deepEqual(await reader().run(standingOut), []);
    });
  });
}

function isEnglish(text: string): boolean {
  return ENGLISH.some((word) => new RegExp(`(?<!\\w)${escape(word)}(?!\\w)`).test(text));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsOf) : [];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Runs in the page: what is written in each section, and what is said of its links and buttons. */
function textsWithin(): {lang: string; texts: string[]}[] {
  const read = (node: Node): string[] => {
    if (node instanceof Text) return node.data.trim() ? [node.data.trim()] : [];
    if (!(node instanceof Element)) return [...node.childNodes].flatMap(read);
    if (/^(?:style|script)$/i.test(node.tagName)) return [];
    const label = node.getAttribute('aria-label');
    return [...(label ? [label] : []), ...[...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].flatMap(read)];
  };
  return watched.all('.tongue').map((section) => ({lang: (section as HTMLElement).lang, texts: read(section)}));
}

/** Runs in the page: texts that leave their section's box at the sides. */
export function standingOut(sections: Element[] = watched.all('.tongue')): string[] {
  const texts = (node: Node): Text[] => {
    if (node instanceof Text) return node.data.trim() ? [node] : [];
    const root = node instanceof Element ? node.shadowRoot : null;
    return [...(root?.childNodes ?? []), ...node.childNodes].flatMap(texts);
  };
  const seen = (element: Element | null): boolean =>
    !element || (getComputedStyle(element).clipPath === 'none' && seen(element.parentElement));
  return sections.flatMap((section) => {
    const box = section.getBoundingClientRect();
    return texts(section).flatMap((text) => {
      if (!seen(text.parentElement)) return [];
      const range = document.createRange();
      range.selectNodeContents(text);
      const outside = [...range.getClientRects()].some(
        ({left, right, width}) => width > 1 && (left < box.left - 1 || right > box.right + 1),
      );
      return outside ? [`${(section as HTMLElement).lang}: ${text.data}`] : [];
    });
  });
}
