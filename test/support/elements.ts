// Small helps for tests of elements.

import {textNodes} from './geometry.js';

/** The first element for `selector` inside the element's shadow root. It must be there. */
export function within<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in <${element.localName}>`);
  return found;
}

export function allWithin<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** What a reader sees as text, with white space folded: shadow roots and slotted content included. */
export function seen(element: Element): string {
  return [...textNodes(element)]
    .filter(isSeen)
    .map(({data}) => data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function isSeen(text: Text): boolean {
  const range = document.createRange();
  range.selectNode(text);
  // A slot is no box itself, so that its visibility is asked of the nearest element that is one.
  const box = text.parentElement?.closest(':not(slot)');
  return range.getClientRects().length > 0 && box?.checkVisibility({visibilityProperty: true}) === true;
}

/** A press of the pointer that begins on one element and ends on another, as browsers tell of it. */
export function press(from: Element, to: Element): void {
  const init = {bubbles: true, composed: true, cancelable: true};
  from.dispatchEvent(new MouseEvent('mousedown', init));
  to.dispatchEvent(new MouseEvent('mouseup', init));
  const common = from.contains(to) ? from : to.contains(from) ? to : undefined;
  common?.dispatchEvent(new MouseEvent('click', init));
}

/** The next event of that name on the element. */
export function next<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  name: K,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) => element.addEventListener(name, resolve, {once: true}));
}

/** Collects the events of one name that reach the page, and keeps links from leaving it. */
export function listen<K extends keyof HTMLElementEventMap>(name: K): {events: HTMLElementEventMap[K][]; stop(): void} {
  const events: HTMLElementEventMap[K][] = [];
  const collect = (event: HTMLElementEventMap[K]) => events.push(event);
  const stay = (event: Event) => event.preventDefault();
  document.body.addEventListener(name, collect);
  addEventListener('click', stay);
  addEventListener('auxclick', stay);
  return {
    events,
    stop() {
      document.body.removeEventListener(name, collect);
      removeEventListener('click', stay);
      removeEventListener('auxclick', stay);
    },
  };
}
