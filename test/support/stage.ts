// A place in the page on which an element of the showcase is put.

import {fixture, html, waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {placesOf} from './geometry.js';
import {langOf, type Direction} from './showcase.js';
import '../../src/locale/messages/ar.js';

/** 380 pixels wide, whatever the style of the page. */
export const STAGE = 'box-sizing:border-box;inline-size:380px;margin:0 !important';

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

/** A place that runs in `direction`, in the language of the showcase. */
export function stage(direction: Direction): Promise<HTMLElement> {
  return fixture<HTMLElement>(
    html`<div id="showcase" lang=${langOf(direction)} dir=${direction} .style=${STAGE}></div>`,
  );
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
