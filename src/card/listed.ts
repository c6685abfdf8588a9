// What a list says to a card that stands in it.

import {toCount} from '../article.js';
import type {HeadingLevel} from './heading.js';
import type {TimeAttributes} from './times.js';

export interface Listed extends TimeAttributes {
  /** Layout of the cards that have none of their own. */
  layout: string | null;
  equal: boolean;
  /** All headings of a list have one level. */
  level: HeadingLevel;
  position: number;
  /** Its picture is one of the first. */
  priority: boolean;
  /** It writes what it shows as schema.org data. */
  jsonld: boolean;
}

/** How many pictures a list wants to be loaded first, as its attribute has it: one where it is there without a number. */
export function firstPictures(priority: unknown): number {
  return priority === '' || priority === true ? 1 : Math.trunc(toCount(priority) ?? 0);
}
