import {css} from 'lit';
import {base} from '../styles/base.styles.js';

export const styles = [
  base,
  css`
    .link {
      display: inline-block;
      padding-block: max(0px, (44px - 1lh) / 2);
      text-decoration-thickness: 0.07em;
      text-underline-offset: 0.25em;
    }

    .word {
      font-weight: 700;
    }

    /* As wide as a count of three digits, so that nothing moves when it comes. */
    .count {
      color: var(--_muted);
      font-variant-numeric: lining-nums tabular-nums;
      display: inline-block;
      min-inline-size: 7.5em;
    }
  `,
];
