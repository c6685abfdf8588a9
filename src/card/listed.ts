// What a list says to a card that stands in it.

import type {HeadingLevel} from './heading.js';

export interface Listed {
  /** Layout of the cards that have none of their own. */
  layout: string | null;
  equal: boolean;
  /** All headings of a list have one level. */
  level: HeadingLevel;
  position: number;
}
