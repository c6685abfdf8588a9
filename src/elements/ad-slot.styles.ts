import {css} from 'lit';
import {base} from '../styles/base.styles.js';

export const styles = [
  base,
  css`
    :host {
      container-type: inline-size;
      contain-intrinsic-inline-size: 300px;
    }

    :host(:state(collapsed)) {
      display: none;
    }

    .label {
      color: var(--_muted);
      font-size: 0.75em;
      margin: 0;
      text-align: center;
    }

    .place {
      align-items: center;
      background: var(--_tint);
      display: flex;
      flex-direction: column;
      justify-content: center;
      min-block-size: var(--_narrow, var(--kashida-place-height, 250px));
    }

    .place ::slotted(*) {
      max-inline-size: 100%;
    }

    @container (min-width: 728px) {
      .place {
        min-block-size: var(--_medium, var(--kashida-place-height, 250px));
      }
    }

    @container (min-width: 970px) {
      .place {
        min-block-size: var(--_wide, var(--kashida-place-height, 250px));
      }
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
];
