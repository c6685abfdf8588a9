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
      block-size: var(--kashida-portrait-size, 40px);
      border-radius: 50%;
      inline-size: var(--kashida-portrait-size, 40px);
      object-fit: cover;
    }

    .portrait + .byline {
      max-inline-size: calc(100% - var(--kashida-portrait-size, 40px) - 0.9em);
    }
  `,
];
