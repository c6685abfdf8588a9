import {css} from 'lit';
import {partsStyles} from '../parts/parts.styles.js';
import {base} from '../styles/base.styles.js';

export const styles = [
  base,
  partsStyles,
  css`
    :host {
      contain-intrinsic-inline-size: 320px;
      container-type: inline-size;
    }

    .header {
      display: grid;
      gap: calc(var(--_gap) * 0.75);
      grid-template-columns: minmax(0, 1fr);
    }

    .kicker,
    .headline,
    .standfirst {
      margin: 0;
      text-align: -webkit-match-parent;
      text-align: match-parent;
      unicode-bidi: isolate;
    }

    .kicker {
      color: var(--_accent);
      font-size: 0.875em;
      font-weight: 700;
    }

    /* Easier to hit than the line is high. */
    .kicker a {
      padding-block: 0.3em;
      text-decoration: none;
    }

    .kicker a:hover {
      text-decoration: underline;
    }

    .headline {
      font-family: var(--kashida-headline-font, inherit);
      font-size: var(--kashida-headline-size, clamp(1.75em, 1em + 3.6cqi, 3em));
      font-weight: var(--kashida-headline-weight, 700);
      line-height: var(--_leading-headline);
      text-wrap: balance;
    }

    .headline ::slotted(*) {
      font: inherit;
    }

    :is(.kicker, .headline, .standfirst) ::slotted(*) {
      margin: 0 !important;
    }

    .standfirst {
      font-size: 1.125em;
      max-inline-size: 65ch;
      text-wrap: pretty;
    }
  `,
];
