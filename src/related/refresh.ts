// A list that asks again while a reader has it before the eyes, and leaves alone what the reader is using.

/** Seconds: no server is asked more often. */
const SHORTEST = 15;

/**
 * Calls `refresh` every so many seconds, as long as the element is in view in a visible page and has not the focus; what was due
 * meanwhile is made up for once. Ends with `signal`.
 */
export function refreshEvery(seconds: number, element: Element, refresh: () => void, signal: AbortSignal): void {
  let isDue = false;
  let isInView = false;
  const refreshIfDue = () => {
    if (!isDue || !isInView || document.hidden || element.matches(':focus-within')) return;
    isDue = false;
    refresh();
  };
  const observer = new IntersectionObserver((entries) => {
    isInView = entries.at(-1)?.isIntersecting === true;
    refreshIfDue();
  });
  observer.observe(element);
  const timer = setInterval(
    () => {
      isDue = true;
      refreshIfDue();
    },
    Math.max(SHORTEST, seconds) * 1000,
  );
  document.addEventListener('visibilitychange', refreshIfDue, {signal});
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });
}
