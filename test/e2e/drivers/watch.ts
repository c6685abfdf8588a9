// What every page of these tests runs before its own scripts: WebKit's driver has no log of errors, and no engine but
// Chromium tells of layout shift, so that the page itself takes note.

declare global {
  var watched: Watched;
}

export interface Watched {
  /** Errors that nobody caught, warnings, and what a policy refused. */
  readonly errors: string[];
  /** What of the page's own content, the elements' boxes included, has moved since it was first shown. */
  readonly moved: string[];
  /** The first element for a selector; `>>>` leads into a shadow root. */
  find(selector: string): HTMLElement;
  all(selector: string): HTMLElement[];
  /** The element that has the focus, within shadow roots. */
  focused(): HTMLElement;
}

/** Runs in the page. */
export function watch({moves}: {moves: boolean}): void {
  const errors: string[] = [];
  const moved: string[] = [];

  addEventListener('error', ({message}) => message && errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({blockedURI}) => errors.push(`refused: ${blockedURI}`));
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...words: unknown[]) => errors.push(`${level}: ${words.map(String).join(' ')}`);
  }

  const all = (selector: string): HTMLElement[] => {
    const [first = '', ...further] = selector.split('>>>');
    const hosts = [...document.querySelectorAll<HTMLElement>(first)];
    return further.reduce(
      (found, inner) => found.flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll<HTMLElement>(inner) ?? [])]),
      hosts,
    );
  };

  globalThis.watched = {
    errors,
    moved,
    all,
    find(selector) {
      const [found] = all(selector);
      if (!found) throw new Error(`no ${selector}`);
      return found;
    },
    focused() {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element as HTMLElement;
    },
  };

  if (!moves) return;
  const places = new Map<Element, string>();
  const look = (parent: Element) => {
    for (const element of parent.children) {
      const {left, top, width, height} = element.getBoundingClientRect();
      const isBound = /fixed|sticky/.test(getComputedStyle(element).position);
      const place = `${Math.round(left)} ${Math.round(top + scrollY)}`;
      const before = places.get(element);
      if (width && height && !isBound) {
        if (before !== undefined && before !== place) moved.push(`${element.localName}: ${before} to ${place}`);
        places.set(element, place);
      }
      // What stands in a custom element is laid out anew when its script comes.
      if (!element.localName.includes('-')) look(element);
    }
  };
  const frame = () => {
    const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
    // WebKit runs frames before the style is there, though it shows none.
    if ([...sheets].every(({sheet}) => sheet)) look(document.body);
    requestAnimationFrame(frame);
  };
  addEventListener('DOMContentLoaded', () => requestAnimationFrame(frame));
}
