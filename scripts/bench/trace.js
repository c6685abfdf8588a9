// @ts-check
// What Chromium's own trace says of a page's main thread between two marks of the page: by the clock, as a reader
// waits, and by the processor, since on a busy machine a task also waits for others.

/** @typedef {{name: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number}} TraceEvent */

/**
 * @typedef {object} Work in milliseconds
 * @property {number} wait from the first mark to the last one
 * @property {number[]} clock each task of the main thread that ran in between
 * @property {number[]} processor the same tasks
 */

const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * @template T
 * @param {import('playwright-core').Page} page
 * @param {string} script
 * @returns {Promise<{answer: T, events: TraceEvent[]}>}
 */
export async function traced(page, script) {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser.');
  await browser.startTracing(page, {categories: CATEGORIES});
  const answer = /** @type {T} */ (await page.evaluate(script));
  const trace = await browser.stopTracing();
  return {answer, events: JSON.parse(trace.toString()).traceEvents};
}

/**
 * @param {TraceEvent[]} events
 * @param {string} from name of a mark, as is `to`
 * @param {string} to
 * @returns {Work}
 */
export function workBetween(events, from, to) {
  const start = events.find(({name}) => name === from);
  const end = events.find(({name}) => name === to);
  if (!start || !end) throw new Error(`The trace has no marks ${from} and ${to}.`);
  const tasks = events.filter(
    ({name, pid, tid, ts, dur = 0}) =>
      name === 'ThreadControllerImpl::RunTask' &&
      pid === start.pid &&
      tid === start.tid &&
      ts + dur > start.ts &&
      ts < end.ts,
  );
  return {
    wait: (end.ts - start.ts) / 1000,
    clock: tasks.map(({ts, dur = 0}) => (Math.min(ts + dur, end.ts) - Math.max(ts, start.ts)) / 1000),
    processor: tasks.map(({tdur = 0}) => tdur / 1000),
  };
}

/** @param {number[]} values */
export function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
