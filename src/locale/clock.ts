// One timer for every relative time on the page: it sleeps until the first of them must change.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ageOf, nextChange, type Age} from './ages.js';
import type {NewsDate} from './dates.js';

/** Changes that are this near to each other are made together. In milliseconds. */
const TOGETHER = 1000;

/** Timers take no longer time than this. In milliseconds. */
const LONGEST = 2 ** 31 - 1;

export class ClockController implements ReactiveController {
  /**
   * What relative times are told by, in milliseconds since 1970. Undefined on the server and in the first render, which
   * must be what the server sent: a page may have lain in a cache for hours.
   */
  now: number | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #dates: () => readonly NewsDate[];
  #connected = false;

  /** @param dates the dates that the element shows as relative times; none stops its clock */
  constructor(host: ReactiveControllerHost, dates: () => readonly NewsDate[]) {
    this.#host = host;
    this.#dates = dates;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    // Out of the page, time went on.
    if (this.now !== undefined) this.tell(Date.now());
  }

  hostUpdated(): void {
    if (!this.#connected) return;
    const dates = this.#dates();
    if (dates.length && this.now === undefined) return queueMicrotask(() => this.tell(Date.now()));
    const {now = 0} = this;
    wakeFor(this, Math.min(...dates.map((date) => nextChange(date, now) ?? Infinity)));
  }

  hostDisconnected(): void {
    this.#connected = false;
    wakeFor(this, Infinity);
  }

  /** How long ago the date was, once the clock knows the time. */
  ageOf(date: NewsDate): Age | undefined {
    return this.now === undefined ? undefined : ageOf(date, this.now);
  }

  /** Has the element say how long ago its dates are, at this time. */
  tell(now: number): void {
    this.now = now;
    this.#host.requestUpdate();
  }
}

/** When each clock must be told the time. */
const due = new Map<ClockController, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let wake = Infinity;

// A page that a reader comes back to, from another page or another window: its timer may have slept.
const RETURNS = ['pageshow', 'focus', 'visibilitychange'];

function wakeFor(clock: ClockController, time: number): void {
  if (time === Infinity && !due.has(clock)) return;
  if (!due.size) for (const name of RETURNS) addEventListener(name, tick);
  if (time < Infinity) due.set(clock, time);
  else due.delete(clock);
  if (!due.size) stop();
  else if (time < wake) sleepUntil(time);
}

function sleepUntil(time: number): void {
  clearTimeout(timer);
  wake = time;
  timer = setTimeout(tick, Math.min(LONGEST, Math.max(0, time - Date.now()) + TOGETHER));
}

function tick(): void {
  const now = Date.now();
  for (const [clock, time] of due) {
    if (time > now) continue;
    // Until it has rendered, and knows when it must change again.
    due.set(clock, Infinity);
    clock.tell(now);
  }
  sleepUntil(Math.min(...due.values()));
}

function stop(): void {
  clearTimeout(timer);
  wake = Infinity;
  for (const name of RETURNS) removeEventListener(name, tick);
}
