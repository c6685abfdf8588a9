import {css} from 'lit';
import {base, button} from '../styles/base.styles.js';

export const styles = [
  base,
  button,
  css`
    figure {
      margin: 0;
    }

    .frame {
      position: relative;
    }

    .frame ::slotted(*) {
      display: block;
      max-inline-size: 100%;
    }

    .frame ::slotted(:is(img, video)) {
      block-size: auto;
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

    .zoom {
      background: var(--kashida-surface, Canvas);
      color: var(--kashida-color, CanvasText);
      inset-block-end: 0.5rem;
      inset-inline-end: 0.5rem;
      padding: 0;
      position: absolute;
    }

    .zoom:hover {
      background: var(--kashida-surface, Canvas);
    }

    dialog {
      background: var(--kashida-surface, Canvas);
      border: 0;
      color: var(--kashida-color, CanvasText);
      margin: auto;
      max-block-size: 100%;
      max-inline-size: 100%;
      overscroll-behavior: contain;
      padding: 0.5rem;
    }

    dialog::backdrop {
      background: rgb(0 0 0 / 80%);
    }

    dialog img {
      display: block;
      margin: 0.5rem auto 0;
      max-block-size: calc(100dvh - 5rem);
      max-inline-size: 100%;
    }
  `,
];
