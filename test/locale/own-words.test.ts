// A page may put other words into one element: asked of every element that says something, with each word that it says.

import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import * as english from '../../src/locale/english.js';
import type {Messages} from '../../src/locale/messages.js';
import {textNodes} from '../support/geometry.js';
import {showcase} from '../support/showcase.js';
import {perform, stage, still} from '../support/stage.js';

/** What an element says in sight, in the showcase. */
const SAYS: Readonly<Record<string, readonly (keyof Messages)[]>> = {
  'kashida-ad-slot': ['advertisement'],
  'kashida-article-card stack': ['by', 'video', 'comments', 'readingTime', 'updated'],
  'kashida-article-header': ['by', 'published', 'updated'],
  'kashida-article-time': ['published', 'updated'],
  'kashida-byline': ['by'],
  'kashida-comments-link': ['conversation', 'comments'],
  'kashida-figure': ['enlarge'],
  'kashida-follow-bar': ['followUs', 'newWindow'],
  'kashida-reading-time': ['readingTime'],
  'kashida-related-links list': ['relatedLinks'],
  'kashida-share-bar labels': ['share', 'copyLink', 'moreNetworks', 'newWindow'],
  'kashida-sources': ['sources'],
};

const WORDS = Object.assign({}, ...Object.values(english)) as Messages;

/** The word with a mark before it, in each of its forms. */
function marked(key: keyof Messages): Partial<Messages> {
  const word = WORDS[key];
  const other = typeof word === 'string' ? `§${key} ${word}` : {other: `§${key} {n}`};
  return {[key]: other};
}

const textOf = (host: LitElement) => [...textNodes(host)].map(({data}) => data).join('');

describe('messages', () => {
  for (const [name, keys] of Object.entries(SAYS)) {
    it(`are said by <${name}> in place of the language’s`, async () => {
      const host = (await perform(await stage('ltr'), showcase('ltr').get(name)!)) as LitElement & {
        messages?: Partial<Messages> | null;
      };
      host.messages = Object.assign({}, ...keys.map(marked)) as Partial<Messages>;
      await still(host);
      for (const key of keys) expect(textOf(host), key).to.contain(`§${key}`);
      host.messages = null;
      await still(host);
      expect(textOf(host)).not.to.contain('§');
    });
  }

  it('are taken by every element that has words', () => {
    const tags = [...showcase('ltr').keys()].map((name) => name.split(' ')[0]!);
    const deaf = [...new Set(tags)].filter(
      (tag) => !(customElements.get(tag) as typeof LitElement).elementProperties.has('messages'),
    );
    expect(deaf).to.deep.equal(['kashida-reading-progress']);
  });
});
