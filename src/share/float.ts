// A bar that floats over the page steps aside wherever it would cover the page's footer or what has the focus.

const EVENTS = ['focusin', 'focusout', 'scroll'] as const;

export class FloatGuard {
  readonly #host: HTMLElement;
  readonly #covered: (covered: boolean) => void;

  /** @param covered is told whether the bar lies on something that it must not cover. */
  constructor(host: HTMLElement, covered: (covered: boolean) => void) {
    this.#host = host;
    this.#covered = covered;
    for (const name of EVENTS) document.addEventListener(name, this.#check, {passive: true});
    this.#check();
  }

  stop(): void {
    for (const name of EVENTS) document.removeEventListener(name, this.#check);
  }

  readonly #check = (): void => {
    const {activeElement: focused} = document;
    const footer = [...document.querySelectorAll('footer, [role=contentinfo]')].at(-1);
    // Hidden, the bar would lose the focus that it has.
    const held = this.#host.contains(focused);
    this.#covered(!held && (this.#covers(footer) || (focused !== document.body && this.#covers(focused))));
  };

  #covers(element: Element | null | undefined): boolean {
    const bar = this.#host.shadowRoot?.querySelector('.bar')?.getBoundingClientRect();
    const box = element?.getBoundingClientRect();
    return Boolean(
      bar && box && box.left < bar.right && box.right > bar.left && box.top < bar.bottom && box.bottom > bar.top,
    );
  }
}
