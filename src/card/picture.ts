// A picture's box has its shape before the picture has come, so that nothing moves when it does; and a picture that
// never comes leaves the box, in the page's colour.

import {isWithin} from './open.js';

const RATIO = /^\s*(\d+(?:\.\d+)?)\s*(?:[/:]\s*(\d+(?:\.\d+)?)\s*)?$/;
const FOCUS = /^\s*[\w.%]+(?:\s+[\w.%]+)?\s*$/;

// What a colour is written with, and nothing that could begin another declaration.
const COLOR = /^[\w#(),.%/\s-]+$/;

/** What the page says of a picture's box, as attributes have it. */
export interface PictureLook {
  /** `4/3`, `4:3` or `1.5`: width by height. Default: `16/9`. */
  ratio?: unknown;
  /** `30% 20%` or `right top`: what stays in view where the picture is cut, as CSS has it for `object-position`. */
  focus?: unknown;
  /** A CSS colour. */
  color?: unknown;
}

/** Its CSS declarations. What is none of these is left out. */
export function lookOf({ratio, focus, color}: PictureLook): string {
  const [, width = '0', height = '1'] = RATIO.exec(text(ratio)) ?? [];
  return [
    Number(width) > 0 && Number(height) > 0 && `aspect-ratio:${width} / ${height}`,
    FOCUS.test(text(focus)) && `--_focus:${text(focus)}`,
    COLOR.test(text(color)) && `background-color:${text(color)}`,
  ]
    .filter(Boolean)
    .join(';');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * For a card's capturing listeners. Hides a picture that is broken, the page's own as well, and shows it when another one
 * comes in its place. What else the page has put into the card is its own affair.
 */
export const onPicture = {
  capture: true,
  handleEvent(event: Event): void {
    const {type, target} = event;
    if (target instanceof HTMLImageElement && ['image', 'portrait'].some((part) => isWithin(event, part))) {
      target.style.visibility = type === 'error' ? 'hidden' : '';
    }
  },
};
