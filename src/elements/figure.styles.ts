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
      inset-inline-start: 0.5em;
      padding: 0;
      position: absolute;
    }

    dialog {
      border: 0;
      max-block-size: 100%;
      max-inline-size: 100%;
      /* Seen where the reader's own colours replace the page's. */
      outline: 1px solid transparent;
      padding: 0;
    }

    dialog button {
      margin: 0.5em;
    }

    dialog::backdrop {
      background: rgb(0 0 0 / 80%);
    }

    dialog img {
      display: block;
      max-block-size: calc(100dvh - 4.5em);
      max-inline-size: 100%;
    }
  `,
];
