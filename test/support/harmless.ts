// What must hold for an element whatever it was given: nothing runs, no markup comes from text, every address may be
// followed, and what the page wrote is still there.

import type {LitElement} from 'lit';
import type {ElementClass} from './every-element.js';

// Nothing of ours is made of these; where one stands, a text has become markup.
const FOREIGN = 'script, iframe, object, embed, base, meta, math, frame, form[action], [srcdoc], [style*="expression"]';

/** What may stand before the colon of a link: the web, and what our own table of networks begins with. */
const FOLLOWED = /^(?:https?:|mailto:|sms:|viber:|tel:)/;

/** Every complaint about an element and its shadow root; none where all is well. */
export function harms(element: Element): string[] {
  const root = element.shadowRoot;
  if (!root) return ['no shadow root'];
  const all = [...root.querySelectorAll('*')];
  return [
    ...('__X' in window ? ['code was run'] : []),
    ...('polluted' in {} ? ['a prototype was changed'] : []),
    ...(root.childElementCount ? [] : ['nothing is rendered']),
    ...[...root.querySelectorAll(FOREIGN)].map(({localName}) => `<${localName}> in the shadow root`),
    ...all.flatMap((node) => [...node.attributes].map((attribute) => harmOf(node, attribute)).filter(Boolean)),
  ];
}

function harmOf(node: Element, {name, value}: Attr): string {
  if (name.startsWith('on')) return `${node.localName} ${name}`;
  const isAddress = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href'].includes(name);
  if (!isAddress || value.startsWith('#')) return '';
  return FOLLOWED.test(value) ? '' : `${node.localName} ${name}=${value.slice(0, 60)}`;
}

/** Writes `value` into everything that a page can write into: attributes, then properties, then text and links inside. */
export async function fill(element: LitElement, Class: ElementClass, value: unknown): Promise<void> {
  if (typeof value === 'string') {
    for (const name of attributesOf(Class)) setQuietly(element, name, value);
    for (const link of element.querySelectorAll('a')) {
      setQuietly(link, 'href', value);
      link.textContent = value.slice(0, 5000);
    }
    await element.updateComplete;
  }
  for (const name of Class.elementProperties.keys()) Reflect.set(element, name, value);
  await element.updateComplete;
}

export function attributesOf({observedAttributes}: ElementClass & {observedAttributes?: string[]}): readonly string[] {
  return observedAttributes ?? [];
}

function setQuietly(element: Element, name: string, value: string): void {
  element.setAttribute(name, value);
}
