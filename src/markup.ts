// The page's markup as elements ask for it on a server, where nothing is a document: as much of the DOM as they use, over
// a parsed tree.

import type {DefaultTreeAdapterTypes} from 'parse5';
import {directionOfText} from './locale/scripts.js';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Every element in document order, without what is inert in a `<template>`. */
export function* elementsIn(node: Parent, parent?: MarkupElement): Generator<MarkupElement> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    const element = new MarkupElement(child, parent);
    parent?.children.push(element);
    yield element;
    yield* elementsIn(child, element);
  }
}

export class MarkupElement {
  readonly localName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: MarkupElement | undefined;
  readonly children: MarkupElement[] = [];
  readonly #node: DefaultTreeAdapterTypes.Element;

  constructor(node: DefaultTreeAdapterTypes.Element, parent: MarkupElement | undefined) {
    this.#node = node;
    this.localName = node.tagName;
    this.attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]));
    this.parent = parent;
  }

  /** Where its content begins in the text. */
  get contentStart(): number {
    return this.#node.sourceCodeLocation?.startTag?.endOffset ?? 0;
  }

  /** Whether it has a shadow root in the markup already. */
  get isRendered(): boolean {
    return this.children.some(({localName, attributes}) => localName === 'template' && 'shadowrootmode' in attributes);
  }

  /** The nearest `lang`; the empty string where there is none. */
  get language(): string {
    return this.attributes.lang ?? this.parent?.language ?? '';
  }

  /** By the nearest `dir`, which is where direction stands in markup. */
  get direction(): 'ltr' | 'rtl' {
    const dir = this.attributes.dir?.toLowerCase();
    if (dir === 'ltr' || dir === 'rtl') return dir;
    return dir === 'auto' ? directionOfText(this.textContent, 'ltr') : (this.parent?.direction ?? 'ltr');
  }

  // What the DOM calls by these names

  get id(): string {
    return this.attributes.id ?? '';
  }

  get slot(): string {
    return this.attributes.slot ?? '';
  }

  get lang(): string {
    return this.attributes.lang ?? '';
  }

  get dir(): string {
    return this.attributes.dir ?? '';
  }

  get dataset(): Readonly<Record<string, string | undefined>> {
    return {share: this.attributes['data-share']};
  }

  get textContent(): string {
    return textOf(this.#node);
  }

  getAttribute(name: string): string | null {
    return this.attributes[name] ?? null;
  }

  querySelector(selector: string): MarkupElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  /** For the selectors that our elements use. @throws TypeError for another one */
  querySelectorAll(selector: string): MarkupElement[] {
    const [, child, tag, conditions = '', unslotted] = SELECTOR.exec(selector) ?? [];
    if (tag === undefined) throw new TypeError(`No selector for a server: ${selector}`);
    const wanted = [...conditions.matchAll(CONDITION)].map(
      ([, name = '', value]) => [name, value?.toLowerCase()] as const,
    );
    return this.#descendants().filter(
      (element) =>
        (!tag || element.localName === tag) &&
        wanted.every(([name, value]) =>
          value === undefined ? name in element.attributes : element.attributes[name]?.toLowerCase() === value,
        ) &&
        (!child || element.parent === this) &&
        (!unslotted || !element.#isSlottedIn(this)),
    );
  }

  #descendants(): MarkupElement[] {
    return this.children.flatMap((child) => [child, ...child.#descendants()]);
  }

  #isSlottedIn(host: MarkupElement): boolean {
    return (
      'slot' in this.attributes || (this.parent !== undefined && this.parent !== host && this.parent.#isSlottedIn(host))
    );
  }
}

const SELECTOR = /^(:scope > )?(\w*)((?:\[[^\]]+\])*)(:not\(\[slot\], \[slot\] \*\))?$/;
const CONDITION = /\[([\w-]+)(?:="?([^"\]]*?)"?(?: i)?)?\]/g;

function textOf(node: Parent): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}
