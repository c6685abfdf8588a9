import {css} from 'lit';
import {base} from '../styles/base.styles.js';
import {cardStyles} from '../card/card.styles.js';

export const styles = [
  base,
  cardStyles,
  css`
    .list {
      --_between: calc(var(--_gap) * 1.5);

      display: grid;
      gap: calc(var(--_gap) * 2) var(--_between);
      grid-template-columns: repeat(
        auto-fill,
        minmax(
          min(100%, max(var(--_column), (100% - (var(--_most) - 1) * var(--_between)) / var(--_most))),
          1fr
        )
      );
      list-style: none;
      margin: 0;
      padding: 0;
    }

    .item {
      container-type: inline-size;
      min-inline-size: 0;
    }

    .list.equal {
      row-gap: 0;
    }

    /* The list gives the distances, whatever margin the page's style has for all that it has. */
    .list ::slotted(*) {
      margin: 0 !important;
    }

    .equal .item,
    .equal ::slotted([role='listitem']) {
      container-type: normal;
      display: grid;
      grid-row: span 8;
      grid-template-rows: subgrid;
      margin-block-end: calc(var(--_gap) * 1.5) !important;
      row-gap: 0;
    }
  `,
];
