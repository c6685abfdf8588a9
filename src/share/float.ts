// A bar that floats over the page steps aside wherever it would cover the page's footer or what has the focus.

export class FloatGuard {
  readonly #host: HTMLElement;
  readonly #covered: (covered: boolean) => void;
  readonly #footer: IntersectionObserver;
  #footerSeen = false;

  /** @param covered is told whether the bar lies on something that it must not cover. */
  constructor(host: HTMLElement, covered: (covered: boolean) => void) {
    this.#host = host;
    this.#covered = covered;
    this.#footer = new IntersectionObserver((entries) => {
      this.#footerSeen = entries.at(-1)?.isIntersecting ?? false;
      this.#check();
    });
    const footer = [...document.querySelectorAll('footer, [role=contentinfo]')].at(-1);
    if (footer) this.#footer.observe(footer);
    for (const name of ['focusin', 'focusout', 'scroll'] as const) {
      document.addEventListener(name, this.#check, {passive: true});
    }
  }

  stop(): void {
    this.#footer.disconnect();
    for (const name of ['focusin', 'focusout', 'scroll'] as const) document.removeEventListener(name, this.#check);
  }

  readonly #check = (): void => {
    this.#covered(this.#footerSeen || this.#coversFocus());
  };

  #coversFocus(): boolean {
    const focused = document.activeElement;
    if (!focused || focused === document.body || this.#host.contains(focused)) return false;
    const bar = this.#host.shadowRoot?.querySelector('.bar')?.getBoundingClientRect();
    const box = focused.getBoundingClientRect();
    return Boolean(bar && box.left < bar.right && box.right > bar.left && box.top < bar.bottom && box.bottom > bar.top);
  }
}
