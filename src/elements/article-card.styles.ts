import {css} from 'lit';
import {base} from '../styles/base.styles.js';
import {cardStyles} from '../card/card.styles.js';

export const styles = [
  base,
  cardStyles,
  css`
    /* Containment would collapse the card in a parent that shrinks to its content, but for an intrinsic size. */
    :host {
      contain-intrinsic-inline-size: var(--kashida-card-width, 16rem);
      container-type: inline-size;
      min-inline-size: 0;
    }
  `,
];
