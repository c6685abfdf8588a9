import {css} from 'lit';
import {bar} from '../styles/bar.styles.js';
import {base} from '../styles/base.styles.js';
import {button} from '../styles/button.styles.js';
import {unseen} from '../styles/unseen.styles.js';

export const styles = [
  base,
  unseen,
  button,
  bar,
  css`
    .label {
      font-weight: 700;
    }

    .pending {
      min-inline-size: 44px;
    }

    .wide,
    .floating {
      container: kashida-share / inline-size;
    }

    /* As large as the window, to tell its width: WebKit loses a media query in a style sheet that elements share. */
    .floating {
      inset: 0;
      pointer-events: none;
      position: fixed;
      z-index: 10;
    }

    .floating > * {
      pointer-events: auto;
    }

    @container kashida-share (max-width: 40em) {
      .bar .icon ~ .name {
        block-size: 1px;
        clip-path: inset(50%);
        inline-size: 1px;
        overflow: hidden;
        position: absolute;
      }
    }

    .as-stack {
      align-items: start;
      flex-direction: column;
    }

    :is(.as-stack, .as-float) ul {
      flex-direction: column;
    }

    .as-stack :is(a, button) {
      justify-content: start;
    }

    .as-float {
      background: var(--kashida-surface, Canvas);
      border: 1px solid var(--_line);
      color: var(--kashida-color, CanvasText);
      inset-block-start: 50%;
      inset-inline-start: 0;
      position: absolute;
      translate: 0 -50%;
    }

    .as-float ul {
      margin: 0;
    }

    .aside {
      visibility: hidden;
    }

    @container kashida-share (max-width: 64em) {
      .as-float {
        inset-block: auto 1em;
        translate: none;
      }

      .as-float li:not(:last-child) {
        display: none;
      }
    }

    .status {
      font-size: 0.875em;
      margin: 0;
    }

    .status:empty {
      display: none;
    }

    @media print {
      .bar {
        display: none;
      }
    }
  `,
];
