// Every element of the package, those that come later included, so that what holds for all is asked of all.

import type {LitElement} from 'lit';
import * as all from '../../src/index.js';
import '../../src/all.js';

export type ElementClass = CustomElementConstructor & {
  new (): LitElement;
  define(tag: string): void;
  elementProperties: ReadonlyMap<string, unknown>;
};

const isElement = (value: unknown): value is ElementClass =>
  typeof value === 'function' && value.prototype instanceof HTMLElement;

export const EVERY_ELEMENT: readonly (readonly [tag: string, element: ElementClass])[] = Object.values<unknown>(all)
  .filter(isElement)
  .map((element) => [customElements.getName(element) ?? '', element]);

/** One with something to show, not yet in a page. What an element does not know it leaves alone. */
export function sample(tag: string): LitElement {
  const element = document.createElement(tag) as LitElement;
  const attributes = {
    href: '/a',
    url: '/a',
    headline: 'Story',
    count: '3',
    author: 'Mona',
    'date-published': '2026-11-20',
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = 'https://news.example/one';
  link.textContent = 'One';
  element.append(link);
  return element;
}
