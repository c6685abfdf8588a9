import {css} from 'lit';
import {bar} from '../styles/bar.styles.js';
import {base} from '../styles/base.styles.js';

export const styles = [
  base,
  bar,
  css`
    .label,
    a {
      font-size: 0.875em;
    }

    .space {
      block-size: 20px;
      flex: none;
      inline-size: 20px;
    }
  `,
];
