// A thousand cards that come at once would hold up the frame that a reader waits for. What stands in view is rendered
// before that frame; the rest after it, a slice at a time, and what a reader scrolls to comes before its turn.

/** As many are rendered at once, wherever they stand. */
const FEW = 24;

/** What a slice takes before the page has its turn again, in milliseconds. Laying it out comes on top. */
const SLICE = 12;

/** Without a frame for so long, the page is in the background. In milliseconds. */
const NO_FRAME = 100;

/** What renders each card, in the order in which they came. */
type Queue = Map<HTMLElement, () => void>;

let arrived: Queue = new Map();
const waiting: Queue = new Map();

/**
 * Calls `render` when it is the card's turn: at once where it is in view or one of a few, else after the next frame.
 * Until then the card has the state `waiting`, in which it keeps about as much space as it will take. Resolves when the
 * card has rendered, and rejects where that throws.
 */
export function inTurn(card: HTMLElement, render: () => unknown): Promise<unknown> {
  if (!arrived.size) queueMicrotask(begin);
  return new Promise((resolve) => {
    // Within a promise: one that throws must not take the turn of those after it.
    arrived.set(card, () => resolve(new Promise((done) => done(render()))));
  });
}

// Cards that come together have all asked for their turn by now.
function begin(): void {
  const cards = arrived;
  arrived = new Map();
  if (cards.size <= FEW) return cards.forEach((go) => go());
  if (!waiting.size) afterFrame(slice);
  for (const [card, go] of cards) waiting.set(card, hold(card, go));
  callSeen();
}

function hold(card: HTMLElement, go: () => void): () => void {
  const {states} = card.attachInternals();
  states.add('waiting');
  return () => {
    states.delete('waiting');
    go();
  };
}

function slice(): void {
  const end = performance.now() + SLICE;
  callSeen();
  for (const card of waiting.keys()) {
    if (performance.now() > end) return afterFrame(slice);
    call(card);
  }
}

function callSeen(): void {
  const seen = [...waiting.keys()].filter(isSeen);
  seen.forEach(call);
  // Where they take less than was kept for them, others have come into view.
  if (seen.length) callSeen();
}

function call(card: HTMLElement): void {
  waiting.get(card)?.();
  waiting.delete(card);
}

function isSeen(card: HTMLElement): boolean {
  const box = card.getBoundingClientRect();
  return box.top < innerHeight && box.bottom > 0 && box.height > 0 && box.right >= 0 && box.left < innerWidth;
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
