import {css} from 'lit';
import {base} from '../styles/base.styles.js';

export const styles = [
  base,
  css`
    .line {
      font-size: 0.9375em;
    }

    .label {
      font-weight: 700;
    }

    .list {
      color: var(--_muted);
      display: inline;
      margin: 0;
      padding: 0;
    }

    /* A mark stays with its name at the end of a line. */
    .list li {
      display: inline-block;
      max-inline-size: 100%;
    }
  `,
];
