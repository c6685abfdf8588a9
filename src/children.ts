// A page may change what it has written into an element at any time, and whoever reads that must read it again.

import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

export class ChildrenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: () => void;
  readonly #attributeFilter: string[];
  #observer: MutationObserver | undefined;

  /**
   * @param changed is called for a change of the element's children, their text, or these attributes anywhere inside
   */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void, attributes: readonly string[]) {
    this.#host = host;
    this.#changed = changed;
    this.#attributeFilter = [...attributes];
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#changed);
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: this.#attributeFilter,
    });
    // Out of the page, nobody told of changes.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

/** Whether an element can be asked for its children: not where a server renders it without the page around it. */
export function hasChildren(host: Element): boolean {
  return !isServer || 'children' in host;
}
