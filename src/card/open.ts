// Which presses on a card open its story, and what a page is told of them.

import {articleFields} from '../article.js';
import {OpenEvent, type OpenRegion} from '../events.js';

const REGIONS = new Map<string, OpenRegion>([
  ['author', 'author'],
  ['sublinks', 'sublink'],
  ['sponsor', 'sponsor'],
  ['kicker', 'kicker'],
  ['image', 'image'],
  ['headline', 'headline'],
]);

/**
 * Emits `kashida-open` from `host` for a press on a link of the card; where a listener cancels it, the link is not
 * followed. Presses elsewhere on the card, and of the right button, are the page's own.
 */
export function emitOpen(
  host: HTMLElement,
  event: MouseEvent,
  facts: Pick<OpenEvent, 'article' | 'position' | 'source'>,
): void {
  const link = pathWithin(event).find((node): node is HTMLAnchorElement => node.matches?.('a[href]'));
  const [, region] = [...REGIONS].find(([name]) => isWithin(event, name)) ?? [];
  if (!link || !region || event.button > 1) return;
  const article = region === 'sublink' ? storyOf(link) : facts.article;
  const open = new OpenEvent({...facts, article, region: aimed(region, event), originalEvent: event});
  if (!host.dispatchEvent(open)) event.preventDefault();
}

/** Whether what the event is about stands in that part of the card. */
export function isWithin(event: Event, name: string): boolean {
  return pathWithin(event).some(({classList}) => classList?.contains(name));
}

function pathWithin(event: Event): Element[] {
  const path = event.composedPath();
  return path.slice(0, path.indexOf(event.currentTarget!)) as Element[];
}

function storyOf({href, textContent, lang}: HTMLAnchorElement) {
  return articleFields({url: href, headline: textContent, lang});
}

/** The headline's link lies over the whole card, so the pointer tells what the reader aimed at. */
function aimed(region: OpenRegion, event: MouseEvent): OpenRegion {
  const card = event.currentTarget as ParentNode;
  const isOver = (part: string) => {
    const {left, right, top, bottom} = card.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
    return event.clientX >= left && event.clientX < right && event.clientY >= top && event.clientY < bottom;
  };
  return region === 'headline' && event.detail > 0 && isOver('.image') && !isOver('.body') ? 'image' : region;
}
