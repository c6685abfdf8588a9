import {css} from 'lit';
import {base} from '../styles/base.styles.js';
import {button} from '../styles/button.styles.js';
import {unseen} from '../styles/unseen.styles.js';

export const styles = [
  base,
  unseen,
  button,
  css`
    figure {
      margin: 0;
    }

    .frame {
      position: relative;
    }

    .frame ::slotted(*) {
      block-size: auto;
      display: block;
      margin: 0 !important;
      max-inline-size: 100%;
    }

    figcaption {
      font-size: 0.875em;
      margin-block-start: 0.5em;
    }

    /* Each in its own direction, one after the other in that of the page. */
    figcaption span {
      unicode-bidi: isolate;
    }

    [part='credit'] {
      color: var(--_muted);
    }

    dialog,
    button.zoom {
      background: var(--kashida-surface, Canvas);
      color: var(--kashida-color, CanvasText);
    }

    .zoom {
      inset-block-end: 0.5em;
      inset-inline-end: 0.5em;
      padding: 0;
      position: absolute;
    }

    dialog {
      border: 0;
      padding: 0.5em;
    }

    dialog::backdrop {
      background: rgb(0 0 0 / 80%);
    }

    dialog img {
      display: block;
      margin: 0.5em auto 0;
      max-block-size: calc(100dvh - 8em);
      max-inline-size: 100%;
    }
  `,
];
