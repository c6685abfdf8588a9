import {css} from 'lit';
import {base} from '../styles/base.styles.js';
import {cardStyles} from '../card/card.styles.js';

export const styles = [
  base,
  cardStyles,
  css`
    :host([equal]) {
      grid-row: span 8;
      grid-template-rows: subgrid;
      margin-block-end: calc(var(--kashida-gap, 16px) * 1.5);
      row-gap: 0;
    }

    .root.equal {
      display: contents;
    }
  `,
];
