// Every row of hostile input through every element, by every way into it. The boundaries themselves are tested where
// they stand: `url.test.ts`, `article.test.ts`, `feeds/`.

import {aTimeout, expect, fixture, html, waitUntil as waitShortly} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {RelatedLinks} from '../src/elements/related-links.js';
import {badInputs} from './support/bad-inputs.js';
import {allWithin, listen, seen} from './support/elements.js';
import {EVERY_ELEMENT, sample} from './support/every-element.js';
import {fill, harms} from './support/harmless.js';
import {tried} from './support/tried.js';
import {watch, type Watch} from './support/watch.js';

// A busy machine takes its time, and what is asked here is what happens in the end.
const waitUntil = (isTrue: () => unknown) => waitShortly(isTrue, undefined, {timeout: 8000});

const named = (input: string) => JSON.stringify(input.slice(0, 50));

/** What no reader of the package may be stopped by: what stands beside a hostile element. */
const beside = () =>
  fixture<LitElement>(html`<kashida-article-card href="/a" headline="Beside"></kashida-article-card>`);

describe('hostile input', function () {
  // As above, for all that is tried of one row.
  this.timeout(60_000);

  let watched: Watch;
  const {fetch} = window;
  const stay = (event: Event) => event.preventDefault();

  beforeEach(() => {
    // Whatever an element asks for while it is under attack, nobody answers.
    window.fetch = () => Promise.resolve(new Response(null, {status: 404}));
    watched = watch();
    addEventListener('click', stay);
  });

  afterEach(() => {
    watched.stop();
    window.fetch = fetch;
    removeEventListener('click', stay);
  });

  for (const [tag, Class] of EVERY_ELEMENT) {
    describe(tag, () => {
      for (const {input} of [...badInputs('url'), ...badInputs('title')]) {
        it(`bears ${named(input)} in every attribute, property, link and text`, async () => {
          const sibling = await beside();
          const element = sample(tag);
          sibling.after(element);
          tried('bad inputs');
          await fill(element, Class, input);
          await aTimeout(0);
          const found = harms(element);
          for (const link of allWithin(element, 'a')) link.click();
          const afterwards = harms(element);
          element.remove();
          expect([...found, ...afterwards]).to.deep.equal([]);
          expect(seen(sibling)).to.equal('Beside');
          expect(watched.escaped).to.deep.equal([]);
          for (const address of watched.asked) expect(address).to.match(/^https?:/);
        });
      }

      it('bears what is no string in every property', async () => {
        const values = [null, 7, NaN, true, [], ['javascript:window.__X=1'], {}, {toString: () => 'javascript:1'}, Symbol('s'), () => 1, new Date(NaN), Object.create(null), 10n]; // prettier-ignore
        for (const value of values) {
          const element = sample(tag);
          document.body.append(element);
          tried('bad inputs');
          await fill(element, Class, value);
          await aTimeout(0);
          const found = harms(element);
          element.remove();
          expect(found, typeof value).to.deep.equal([]);
        }
        expect(watched.escaped).to.deep.equal([]);
      });

      for (const {input} of badInputs('attr')) {
        it(`bears ${input}`, async () => {
          const [, name = '', value = ''] = /^([\w-]+)="(.*)"$/.exec(input) ?? [];
          const element = sample(tag);
          tried('bad inputs');
          element.setAttribute(name, value);
          document.body.append(element);
          await element.updateComplete;
          await aTimeout(20);
          const found = harms(element);
          const levels = allWithin(element, 'h1, h2, h3, h4, h5, h6').map(({localName}) => localName);
          const {offsetHeight} = element;
          element.remove();
          expect(found).to.deep.equal([]);
          expect(levels).to.not.include('h1');
          expect(watched.escaped).to.deep.equal([]);
          expect(watched.asked).to.deep.equal([]);
          // A boolean of HTML is true by its presence, whatever it says.
          if (name === 'hidden') expect(offsetHeight).to.equal(0);
        });
      }
    });
  }
});

describe('a hostile feed', () => {
  const {fetch} = window;

  afterEach(() => {
    window.fetch = fetch;
  });

  for (const {kind, input, expected} of [...badInputs('json'), ...badInputs('feed')]) {
    it(`${kind} ${named(input)}: ${expected}`, async () => {
      const asked: string[] = [];
      window.fetch = (address) => {
        asked.push(String(address));
        tried('bad inputs');
        return Promise.resolve(new Response(input, {headers: {'content-type': 'application/octet-stream'}}));
      };
      const {events, stop} = listen('kashida-error');
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links src="/hostile?${Math.random()}" format=${kind === 'json' ? 'json-feed' : 'auto'}
          ><a href="/one">One</a></kashida-related-links
        >
      `);
      await waitUntil(() => !list.matches(':state(loading)'));
      stop();
      const [, code] = /error:(\w+)/.exec(expected) ?? [];
      const codes = events.map((event) => event.code);
      if (code) expect(codes).to.deep.equal([code]);
      expect(asked.length).to.equal(1);
      expect(harms(list)).to.deep.equal([]);
      const shown = allWithin(list, '[part=headline]').map(seen);
      if (codes.length) expect(shown).to.deep.equal(['One']);
      if (expected === '1 item') expect(shown).to.deep.equal(['x']);
      if (expected === '1 item,partial flag') {
        expect(shown).to.deep.equal(['T1']);
        expect(list.matches(':state(partial)')).to.equal(true);
      }
      if (expected.startsWith('U+FFFD')) expect(shown).to.deep.equal(['\uFFFD']);
    });
  }
});
