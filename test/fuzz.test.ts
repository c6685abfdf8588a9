// Generated input rendered by every element in a real engine: nothing runs, nothing but text comes of text, nothing
// escapes. What needs no browser is in `node/fuzz.test.ts`, with many more cases.

import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import type {ArticleCard} from '../src/elements/article-card.js';
import {address, anything, article, date, text} from './support/arbitraries.js';
import {seen} from './support/elements.js';
import {EVERY_ELEMENT, sample} from './support/every-element.js';
import {fill, harms} from './support/harmless.js';
import {tried} from './support/tried.js';
import {watch} from './support/watch.js';

/** For each element. */
const RUNS = 25;

describe('generated input', () => {
  const {fetch} = window;

  afterEach(() => {
    window.fetch = fetch;
  });

  for (const [tag, Class] of EVERY_ELEMENT) {
    it(`is borne by ${tag}, and what stands beside it goes on working`, async function () {
      this.timeout(60_000);
      window.fetch = () => Promise.resolve(new Response(null, {status: 404}));
      const watched = watch();
      const sibling = await fixture<ArticleCard>(html`
        <kashida-article-card href="/a" headline="Beside"></kashida-article-card>
      `);
      const given = fc.oneof(text, address, date, anything, article, fc.array(article, {maxLength: 3}));
      const property = fc.asyncProperty(given, async (value) => {
        const element = sample(tag);
        sibling.after(element);
        tried('bad inputs');
        await fill(element, Class, value);
        await aTimeout(0);
        const found = harms(element);
        element.remove();
        expect(found).to.deep.equal([]);
        expect(watched.escaped).to.deep.equal([]);
      });
      await fc.assert(property, {numRuns: RUNS}).finally(() => watched.stop());
      for (const asked of watched.asked) expect(asked).to.match(/^https?:/);
      sibling.headline = 'Still here';
      await sibling.updateComplete;
      expect(seen(sibling)).to.equal('Still here');
    });
  }
});
