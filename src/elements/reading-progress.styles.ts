import {css} from 'lit';
import {base} from '../styles/base.styles.js';

export const styles = [
  base,
  css`
    :host {
      inset-block-start: var(--kashida-progress-offset, 0px);
      inset-inline: 0;
      pointer-events: none;
      position: fixed;
      z-index: 1;
    }

    .bar {
      background: var(--_accent);
      block-size: var(--kashida-progress-size, 3px);
      inline-size: 0;
    }

    @media (prefers-reduced-motion: no-preference) {
      .bar {
        transition: inline-size 0.1s linear;
      }
    }

    @media print {
      :host {
        display: none;
      }
    }

    @media (forced-colors: active) {
      .bar {
        background: Highlight;
      }
    }
  `,
];
