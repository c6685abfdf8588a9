// Most readers never scroll to the end of an article: what stands there asks for nothing until they come near.

/** How far below or above what is seen still counts as near. */
const MARGIN = '600px';

const waiting = new Map<Element, () => void>();

// One for the page, so that lists which come near together are called in their order.
let observer: IntersectionObserver | undefined;

/** Resolves when the element is near what the reader sees, or `signal` is aborted. */
export function near(element: Element, signal: AbortSignal): Promise<void> {
  observer ??= new IntersectionObserver(callThoseNear, {rootMargin: MARGIN});
  observer.observe(element);
  return new Promise((resolve) => {
    const end = () => {
      waiting.delete(element);
      observer?.unobserve(element);
      resolve();
    };
    signal.addEventListener('abort', end, {once: true});
    waiting.set(element, end);
  });
}

function callThoseNear(entries: IntersectionObserverEntry[]): void {
  for (const {isIntersecting, target} of entries) if (isIntersecting) waiting.get(target)?.();
}
