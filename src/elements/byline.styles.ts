import {css} from 'lit';
import {partsStyles} from '../parts/parts.styles.js';
import {base} from '../styles/base.styles.js';

export const styles = [
  base,
  partsStyles,
  css`
    .meta {
      align-items: center;
    }

    .portrait {
      block-size: var(--kashida-portrait-size, 2.5rem);
      border-radius: 50%;
      inline-size: var(--kashida-portrait-size, 2.5rem);
      object-fit: cover;
    }
  `,
];
