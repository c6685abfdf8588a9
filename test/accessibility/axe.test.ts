// What axe finds of every element in every state, in both directions, in light and in dark. Axe takes most Arabic,
// Persian and Urdu text for icons made of ligatures and asks nothing of its contrast, so that contrast is asked again with
// Latin text in its place.

import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import type {LitElement} from 'lit';
import type {Figure} from '../../src/elements/figure.js';
import type {RelatedLinks} from '../../src/elements/related-links.js';
import type {ShareBar} from '../../src/elements/share-bar.js';
import {textNodes} from '../support/geometry.js';
import {DIRECTIONS, langOf, type Direction} from '../support/showcase.js';
import {perform, performAll, stage} from '../support/stage.js';

const {run} = (globalThis as unknown as {axe: typeof axe}).axe;

/** What breaks a rule, as `rule: element`. */
async function violations(place: Element, rules?: string[]): Promise<string[]> {
  const {violations} = await run(place, rules ? {runOnly: rules} : {});
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
}

const LINKS = '<a href="/one">One</a> <a href="/two">Two</a>';

/** Lists in each state, with what brings them there. */
const STATES: Record<string, {src: string; links?: string; then?: (list: RelatedLinks) => Promise<void>}> = {
  loading: {src: '/fault/silent'},
  error: {src: '/fault/500', links: LINKS},
  partial: {src: '/fault/big'},
  stale: {src: '/fixtures/feed.json?stale', then: (list) => failing(list, true)},
  offline: {src: '/fixtures/feed.json?offline', then: (list) => failing(list, false)},
};

/** Loads again, and the server cannot be reached. */
async function failing(list: RelatedLinks, onLine: boolean): Promise<void> {
  await waitUntil(() => list.matches(':state(ready)'));
  const {fetch} = window;
  window.fetch = () => Promise.reject(new TypeError('offline'));
  if (!onLine) Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
  await list.load();
  if (!onLine) Reflect.deleteProperty(navigator, 'onLine');
  window.fetch = fetch;
}

async function lists(place: Element): Promise<void> {
  for (const [state, {src, links = '', then}] of Object.entries(STATES)) {
    const {firstElementChild} = await fixture(
      html`<div><kashida-related-links dedupe="none" src=${src}></kashida-related-links></div>`,
    );
    const list = firstElementChild as RelatedLinks;
    list.insertAdjacentHTML('beforeend', links);
    place.append(list);
    list.scrollIntoView();
    await then?.(list);
    await waitUntil(() => list.matches(`:state(${state})`), state, {timeout: 5000});
    await list.updateComplete;
  }
}

/** Puts a Latin letter in the place of each other one: the colours are the same. */
function latin(place: Element): void {
  for (const text of textNodes(place)) text.data = text.data.replace(/\p{L}/gu, 'x');
}

async function wholeStage(direction: Direction): Promise<Element> {
  const place = await stage(direction);
  await performAll(place, direction);
  await lists(place);
  return place;
}

function paint(scheme: 'light' | 'dark'): void {
  const {style} = document.documentElement;
  Object.assign(style, {colorScheme: scheme, background: 'Canvas', color: 'CanvasText'});
}

describe('axe', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const direction of DIRECTIONS) {
    it(`finds nothing in any element and state, ${direction}`, async function () {
      this.timeout(60_000);
      const place = await wholeStage(direction);
      // The page's outline is not the stage's, and every list of it has the same heading.
      const {violations: found} = await run(place, {
        rules: {'landmark-unique': {enabled: false}, 'heading-order': {enabled: false}},
      });
      expect(found.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`))).to.deep.equal([]);
      for (const scheme of ['light', 'dark'] as const) {
        paint(scheme);
        if (direction === 'rtl') latin(place);
        expect(await violations(place, ['color-contrast']), scheme).to.deep.equal([]);
      }
    });

    for (const [tag, open] of Object.entries<(element: LitElement) => Promise<unknown>>({
      'kashida-share-bar': async (bar) => {
        await (bar as ShareBar).openDialog();
        await waitUntil(() => bar.shadowRoot?.querySelector('[part=server]'));
        for (const part of ['qr-code', 'server']) bar.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`)?.click();
        await waitUntil(() => bar.shadowRoot?.querySelector('form') && bar.shadowRoot.querySelector('[part=qr]'));
      },
      'kashida-figure': async (figure) => {
        (figure as Figure).shadowRoot?.querySelector<HTMLElement>('[part=zoom]')?.click();
        await waitUntil(() => figure.shadowRoot?.querySelector('dialog[open]'));
      },
    })) {
      it(`finds nothing in the dialog of ${tag}, ${direction}`, async function () {
        this.timeout(30_000);
        const place = await fixture(html`<div dir=${direction} lang=${langOf(direction)}></div>`);
        const picture = '<img src="/fault/picture" alt="" width="320" height="180">';
        const element = await perform(place, `<${tag} url="https://news.example/a" zoom>${picture}</${tag}>`);
        await open(element);
        expect(await violations(place)).to.deep.equal([]);
        for (const scheme of ['light', 'dark'] as const) {
          paint(scheme);
          if (direction === 'rtl') latin(place);
          expect(await violations(place, ['color-contrast']), scheme).to.deep.equal([]);
        }
      });
    }
  }
});
