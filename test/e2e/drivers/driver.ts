// What a test asks of a browser, whichever engine it has: no more than a reader does, so that each engine needs one file.

import type {Engine} from '../../../scripts/browsers.js';

export interface Point {
  x: number;
  y: number;
}

export interface Press {
  button?: 'left' | 'middle' | 'right';
  /** Held down meanwhile. */
  key?: 'Control' | 'Shift';
}

/** A browser with one window. Coordinates are those of `getBoundingClientRect`; expressions are JavaScript. */
export interface Driver {
  readonly engine: Engine;
  /** Opens an address in a window of that many CSS pixels; ends when the page has loaded. */
  open(url: string, width: number, height: number): Promise<void>;
  /** The value of an expression in the page; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses at the first point, goes to the others with the button down, and lets it go at the last. */
  press(points: readonly Point[], press?: Press): Promise<void>;
  /** Strikes a key: `Tab`, `Enter`, `Escape`, `ArrowLeft`, or a letter. */
  strike(key: string, held?: Press['key']): Promise<void>;
  /** Whether the browser tells assistive technology that the element has this role and this name. */
  isKnownAs(element: string, role: string, name: string): Promise<boolean>;
  /** Writes what the window shows to a PNG file. */
  photograph(path: string): Promise<void>;
  /** Closes every window but the first, and says how many there were. */
  closeOthers(): Promise<number>;
  close(): Promise<void>;
}
