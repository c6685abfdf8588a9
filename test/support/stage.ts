// A place in the page on which the elements of the showcase are put.

import {fixture, html, waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../src/all.js';
import '../../src/locale/messages/ar.js';
// What elements fetch for themselves, so that no test looks before it has come.
import '../../src/icons/profiles/rss.js';
import '../../src/icons/profiles/youtube.js';
import '../../src/related/rail.js';
import {moved, placesOf, type Place} from './geometry.js';
import {langOf, showcase, type Direction} from './showcase.js';

/** A place that runs in `direction`, in the language of the showcase, 380 pixels wide whatever the style of the page. */
export function stage(direction: Direction, page: Direction = direction): Promise<HTMLElement> {
  return fixture<HTMLElement>(
    html`<div dir=${page} .style=${'inline-size: 380px; margin: 0 !important; box-sizing: border-box'}>
      <div id="showcase" lang=${langOf(direction)} .style=${'margin: 0 !important'}></div>
    </div>`,
  ).then(({firstElementChild}) => firstElementChild as HTMLElement);
}

/** Puts markup into `place`, and gives the element in it once nothing in it moves any more. */
export async function perform(place: Element | ShadowRoot, markup: string): Promise<LitElement> {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const {content} = template;
  const host = [...content.querySelectorAll<LitElement>('*')].find(({localName}) => localName.startsWith('kashida-'));
  if (!host) throw new Error(`no element in ${markup}`);
  // The margin outside is the page's to give.
  for (const own of [host, host.parentElement]) own?.style.setProperty('margin', '0', 'important');
  place.append(content);
  await still(host);
  return host;
}

/** Puts on all of the showcase at once, each by its name. */
export async function performAll(
  place: Element | ShadowRoot,
  direction: Direction,
): Promise<ReadonlyMap<string, LitElement>> {
  const hosts = [...showcase(direction)].map(async ([name, markup]) => [name, await perform(place, markup)] as const);
  const all = new Map(await Promise.all(hosts));
  await stillAll(all);
  return all;
}

export type Layout = ReadonlyMap<string, readonly Place[]>;

export function layoutOf(hosts: ReadonlyMap<string, LitElement>): Layout {
  return new Map([...hosts].map(([name, host]) => [name, placesOf(host)]));
}

/** What stands elsewhere than in `before`, by the element's name. */
export function movedIn(before: Layout, after: Layout): string[] {
  return [...before].flatMap(([name, places]) =>
    moved(places, after.get(name) ?? []).map((fault) => `${name}: ${fault}`),
  );
}

export async function stillAll(hosts: ReadonlyMap<string, LitElement>): Promise<void> {
  await Promise.all([...hosts.values()].map(still));
}

/** Resolves when four looks at the element, one after the other, show the same: what it needs later may be on its way. */
export async function still(host: LitElement): Promise<void> {
  let before = '';
  let times = 0;
  await waitUntil(
    async () => {
      await host.updateComplete;
      const now = JSON.stringify(placesOf(host));
      times = now === before ? times + 1 : 0;
      before = now;
      return times === 3 && (now !== '[]' || host.localName === 'kashida-reading-progress');
    },
    `<${host.localName}> shows nothing, or never stands still`,
    {interval: 40, timeout: 8000},
  );
}
