// When an item of a list counts as seen: half of it was visible for a second, in a page that was itself visible. The
// measure of the advertising trade: https://www.iab.com/guidelines/mrc-viewability-guidelines/

import type {ReactiveController, ReactiveControllerHost} from 'lit';

const HALF = 0.5;
const SECOND = 1000;

/** Follows the items of a list; an item is told by its key, so that it counts again when it shows something else. */
export class ViewsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #items: () => ReadonlyMap<Element, string>;
  readonly #seen: (key: string) => void;
  readonly #counted = new Set<string>();
  readonly #observed = new Map<Element, string>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  #observer: IntersectionObserver | undefined;

  /**
   * @param items the items that the list shows, with the keys of what they show
   * @param seen is called once for each key
   */
  constructor(
    host: ReactiveControllerHost & Element,
    items: () => ReadonlyMap<Element, string>,
    seen: (key: string) => void,
  ) {
    this.#host = host;
    this.#items = items;
    this.#seen = seen;
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const item of this.#observed.keys()) this.#leave(item);
  }

  hostUpdated(): void {
    // What another list gives up has a list updated that is out of the page by now.
    if (!this.#host.isConnected) return;
    const items = this.#items();
    for (const [item, key] of this.#observed) if (items.get(item) !== key) this.#leave(item);
    for (const [item, key] of items) {
      if (this.#counted.has(key) || this.#observed.has(item)) continue;
      this.#observed.set(item, key);
      (this.#observer ??= new IntersectionObserver(this.#follow, {threshold: HALF})).observe(item);
    }
  }

  #leave(item: Element): void {
    this.#stop(item);
    this.#observer?.unobserve(item);
    this.#observed.delete(item);
  }

  #stop(item: Element): void {
    clearTimeout(this.#timers.get(item));
    this.#timers.delete(item);
  }

  readonly #follow = (entries: IntersectionObserverEntry[]): void => {
    for (const {target, intersectionRatio} of entries) {
      this.#stop(target);
      if (intersectionRatio >= HALF) this.#wait(target);
    }
  };

  #wait(item: Element): void {
    const count = () => {
      if (document.hidden) return this.#wait(item);
      const key = this.#observed.get(item) ?? '';
      this.#leave(item);
      this.#counted.add(key);
      this.#seen(key);
    };
    this.#timers.set(item, setTimeout(count, SECOND));
  }
}
