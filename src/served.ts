// An element whose shadow root stands in the page's markup already, rendered by a server. Lit renders a second copy
// beside the first, and its hydration wants a first rendering that is the server's to the last attribute, which nobody
// can promise who does not know the reader's page. So the element keeps what was served until it can say the same in the
// page's language, and then has its own in that place in one step, between two frames. It is the same with Lit's
// hydration on the page and without.

import {adoptStyles, type LitElement, type ReactiveControllerHost} from 'lit';

interface Updating {
  createRenderRoot: () => ShadowRoot;
  scheduleUpdate: (this: unknown) => unknown;
}

/**
 * For a controller that every element has, when it is made.
 *
 * @param words are there when this resolves; undefined where they are there already
 * @returns what the controller does before each rendering; nothing where no server has rendered the element
 */
export function replaceServed(
  host: ReactiveControllerHost & HTMLElement,
  words: () => Promise<unknown> | undefined,
): (() => void) | undefined {
  const root = host.shadowRoot;
  if (!root) return;
  let served: ShadowRoot | null = root;
  const {scheduleUpdate} = host as unknown as Updating;
  const own: Updating = {
    createRenderRoot() {
      adoptStyles(root, (host.constructor as typeof LitElement).elementStyles);
      return root;
    },
    async scheduleUpdate() {
      if (served) await words();
      return scheduleUpdate.call(host);
    },
  };
  Object.assign(host, own);
  return () => {
    served?.replaceChildren();
    served = null;
  };
}
