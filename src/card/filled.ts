// A card has a slot only where the page fills it, so it must hear when the page does. One observer serves all cards of
// the page: it holds on to none of them, and so none has to leave it.

import type {ReactiveControllerHost} from 'lit';

const cards = new WeakSet<Node>();

let observer: MutationObserver | undefined;

/** Updates the card whenever what stands in it, or in which of its slots, has changed. */
export function watchChildren(card: Element & ReactiveControllerHost): void {
  cards.add(card);
  observer ??= new MutationObserver((records) => {
    for (const {target} of records) update(target);
  });
  observer.observe(card, {childList: true, subtree: true, attributeFilter: ['slot']});
}

function update(node: Node | null): void {
  if (!node) return;
  if (cards.has(node)) (node as Node & ReactiveControllerHost).requestUpdate();
  else update(node.parentNode);
}
