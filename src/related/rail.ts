// The row of a rail, as its buttons see it: where it begins and ends in reading direction, and how far a press moves it.

/** Of the row's own width: what was at the edge stays in sight. */
const STEP = 0.85;

export class Rail {
  /** Nothing stands before, or after, what is seen. */
  atStart = true;
  atEnd = true;

  readonly #host: HTMLElement;
  readonly #changed: () => void;

  /**
   * @param host its row is the part `list`, whenever that is there
   * @param changed is called when `atStart` or `atEnd` has changed, until `signal` is aborted
   */
  constructor(host: HTMLElement, changed: () => void, signal: AbortSignal) {
    this.#host = host;
    this.#changed = changed;
    const measure = () => this.measure();
    host.shadowRoot?.addEventListener('scroll', measure, {capture: true, passive: true, signal});
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  measure(): void {
    const row = this.#row;
    // Right to left, engines count from 0 downwards.
    const before = Math.abs(row?.scrollLeft ?? 0);
    const atStart = before < 1;
    const atEnd = !row || row.scrollWidth - row.clientWidth - before <= 1;
    if (atStart === this.atStart && atEnd === this.atEnd) return;
    Object.assign(this, {atStart, atEnd});
    this.#changed();
  }

  /** Moves on by `1`, back by `-1`. */
  move(by: 1 | -1): void {
    const row = this.#row;
    if (!row) return;
    const towards = getComputedStyle(row).direction === 'rtl' ? -by : by;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    row.scrollBy({left: towards * row.clientWidth * STEP, behavior});
  }

  get #row(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[part=list]');
  }
}
