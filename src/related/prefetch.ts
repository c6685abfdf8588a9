// The next page, fetched while a reader is about to ask for it. By a link element: a strict policy refuses the script
// that speculation rules need.

import type {Article} from '../article.js';
import {safeUrl} from '../url.js';

/** Milliseconds: a pointer that stays so long means it. */
const HOVER = 65;

/** Pages fetched ahead at most, by all lists of a page. */
const MOST = 2;

const fetched = new Set<string>();

/**
 * Fetches the page of a story on which a pointer rests or the focus comes: of this site only, never one that is paid for, and
 * none at all for a reader who saves data or has a slow connection. Ends with `signal`.
 */
export function prefetchFrom(
  root: EventTarget,
  storyAt: (event: Event) => Article | undefined,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const listen = (name: string, wait: number) =>
    root.addEventListener(
      name,
      (event) => {
        stop();
        // A finger that touches the screen presses or scrolls; it does not rest.
        if ((event as PointerEvent).pointerType === 'touch') return;
        const story = storyAt(event);
        if (story) timer = setTimeout(() => prefetch(story), wait);
      },
      {signal},
    );
  listen('pointerover', HOVER);
  listen('focusin', 0);
  root.addEventListener('pointerout', stop, {signal});
  signal.addEventListener('abort', stop);
}

function prefetch({url, sponsor}: Article): void {
  const href = safeUrl(url);
  const isOurs = href && new URL(href).origin === location.origin;
  if (!isOurs || sponsor || fetched.size >= MOST || fetched.has(href) || isSparing()) return;
  fetched.add(href);
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = href;
  document.head.append(link);
}

/** https://wicg.github.io/netinfo/, in Chromium only. */
function isSparing(): boolean {
  const {connection} = navigator as {connection?: {saveData?: boolean; effectiveType?: string}};
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}
