import {css} from 'lit';
import {base} from '../styles/base.styles.js';

export const styles = [
  base,
  css`
    .line,
    .list {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
    }

    .line {
      font-size: 0.9375em;
    }

    .label {
      font-weight: 700;
    }

    .list {
      color: var(--_muted);
      list-style: none;
      margin: 0;
      padding: 0;
    }
  `,
];
