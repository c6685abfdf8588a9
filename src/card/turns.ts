// A thousand cards that come at once would hold up the frame that a reader waits for. What stands in view is rendered
// before that frame; the rest after it, a slice at a time, and what a reader scrolls to comes before its turn.

/** As many are rendered at once, wherever they stand. */
const FEW = 24;

/** What a slice takes before the page has its turn again, in milliseconds. Laying it out comes on top. */
const SLICE = 12;

/** Without a frame for so long, the page is in the background. In milliseconds. */
const NO_FRAME = 200;

/** What gives each card its turn, in the order in which they came. */
const waiting = new Map<HTMLElement, () => void>();

/**
 * Calls `render` when it is the card's turn: at once where it is in view or one of a few, else after the next frame.
 * Until then the card has the state `waiting`, in which it keeps about as much space as it will take.
 */
export async function inTurn(card: HTMLElement, render: () => unknown): Promise<void> {
  if (!waiting.size) queueMicrotask(begin);
  await new Promise<void>((resolve) => waiting.set(card, resolve));
  render();
}

// Cards that come together have all asked for their turn by now.
async function begin(): Promise<void> {
  if (waiting.size <= FEW) return call([...waiting.keys()]);
  for (const [card, go] of waiting) {
    const {states} = card.attachInternals();
    states.add('waiting');
    waiting.set(card, () => {
      states.delete('waiting');
      go();
    });
  }
  await callSeen();
  afterFrame(slice);
}

async function slice(): Promise<void> {
  const end = performance.now() + SLICE;
  await callSeen();
  for (const card of waiting.keys()) {
    if (performance.now() > end) return afterFrame(slice);
    await call([card]);
  }
}

/** What one card takes other than was kept for it may bring another one into view. */
async function callSeen(): Promise<void> {
  const seen = [...waiting.keys()].filter(isSeen);
  if (seen.length) return call(seen).then(callSeen);
}

async function call(cards: readonly HTMLElement[]): Promise<void> {
  for (const card of cards) {
    waiting.get(card)?.();
    waiting.delete(card);
  }
}

function isSeen(card: HTMLElement): boolean {
  const {top, bottom, left, right} = card.getBoundingClientRect();
  return bottom > top && bottom > 0 && top < innerHeight && right >= 0 && left < innerWidth;
}

function afterFrame(task: () => void): void {
  const timer = setTimeout(run, NO_FRAME);
  const frame = requestAnimationFrame(() => setTimeout(run));
  function run() {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    task();
  }
}
