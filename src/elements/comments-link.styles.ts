import {css} from 'lit';
import {base} from '../styles/base.styles.js';

export const styles = [
  base,
  css`
    .link {
      display: inline-block;
      padding-block: max(0px, (44px - 1lh) / 2);
      text-decoration: none;
    }

    .word {
      font-weight: 700;
    }

    /* On the word alone, or the line runs on under the space after it. */
    a .word {
      text-decoration: underline 0.07em;
      text-underline-offset: 0.25em;
    }

    .count {
      color: var(--_muted);
      display: inline-grid;
      font-variant-numeric: lining-nums tabular-nums;
    }

    /* One on the other: the widest makes the box, and the first its line, before the number is there. */
    .count > * {
      grid-area: 1 / 1;
    }

    .space {
      visibility: hidden;
    }
  `,
];
