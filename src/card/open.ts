// Which presses on a card open its story, and what a page is told of them.

import {OpenEvent, type OpenRegion} from '../events.js';

/**
 * Emits `kashida-open` from `host` for a press on a link of the card; where a listener cancels it, the link is not
 * followed. Presses elsewhere on the card, and of the right button, are the page's own.
 */
export function emitOpen(
  host: HTMLElement,
  event: MouseEvent,
  facts: Pick<OpenEvent, 'article' | 'position' | 'source'>,
): void {
  const card = event.currentTarget as HTMLElement;
  const region = event.button > 1 ? undefined : regionOf(event, card);
  if (region && !host.dispatchEvent(new OpenEvent({...facts, region, originalEvent: event}))) event.preventDefault();
}

function regionOf(event: MouseEvent, card: HTMLElement): OpenRegion | undefined {
  const path = event.composedPath();
  const within = path.slice(0, path.indexOf(card)) as Element[];
  const link = within.find((node) => node.matches?.('a[href]'));
  if (link?.matches('.author')) return 'author';
  const own = (['sponsor', 'kicker', 'image'] as const).find((part) =>
    within.some((node) => node.matches?.(`.${part}`)),
  );
  if (link && own) return own;
  if (!link || !within.some((node) => node.matches?.('.headline'))) return;
  // The headline's link lies over the whole card, so the pointer tells what the reader aimed at.
  const picture = card.querySelector('.image')?.getBoundingClientRect();
  return picture && event.detail > 0 && contains(picture, event) ? 'image' : 'headline';
}

function contains({left, right, top, bottom}: DOMRect, {clientX, clientY}: MouseEvent): boolean {
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
