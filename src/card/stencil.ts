// A page may have a thousand cards, and each of them renders seldom. Lit keeps an object for every place where a template
// may change, and for a card that is more than its text. So all cards are rendered in one place aside, where Lit goes on
// from one card to the next, and each has a copy without any of it.

import {ReactiveElement, render, type PropertyValues, type TemplateResult} from 'lit';
import {morph} from './morph.js';

let stencil: DocumentFragment | undefined;

/** Shows the template in the element's shadow root: at first a copy, then what has changed of it. */
export function draw(root: Node, template: TemplateResult): void {
  // Inert: the pictures in it are not asked for.
  stencil ??= document.createElement('template').content;
  try {
    render(template, stencil, {creationScope: stencil.ownerDocument});
  } catch (cause) {
    // Half a card is no ground for the next one.
    stencil = undefined;
    throw cause;
  }
  morph(root, stencil);
}

/** What an element's update does besides rendering. LitElement's own renders into the element itself, and keeps it all. */
export const {update: settle} = ReactiveElement.prototype as unknown as {
  update: (this: ReactiveElement, changed: PropertyValues) => void;
};
