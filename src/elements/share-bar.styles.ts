import {css} from 'lit';
import {base, button} from '../styles/base.styles.js';

export const styles = [
  base,
  button,
  css`
    .bar {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_gap);
    }

    .label {
      flex: none;
      font-size: 0.9375em;
      font-weight: 700;
      line-height: var(--_leading-headline);
      margin: 0;
    }

    .networks {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem;
      list-style: none;
      margin: 0 -0.75rem;
      padding: 0;
    }

    .network,
    .networks button {
      align-items: center;
      border: 0;
      border-radius: var(--_radius);
      color: color-mix(in srgb, var(--_brand, currentColor) var(--kashida-brand-color, 0%), currentColor);
      display: flex;
      justify-content: center;
      min-block-size: 44px;
      min-inline-size: 44px;
      padding: 0;
      text-decoration: none;
    }

    .network:hover {
      background: var(--_tint);
    }

    .status {
      font-size: 0.875em;
      margin: 0;
    }

    .status:empty {
      display: none;
    }

    .address {
      background: Canvas;
      border: 1px solid var(--_line);
      color: CanvasText;
      direction: ltr;
      font: inherit;
      font-size: 16px;
      inline-size: min(100%, 30rem);
      min-block-size: 44px;
      padding: 0 0.75em;
      unicode-bidi: isolate;
    }

    .failure {
      display: grid;
      flex-basis: 100%;
      font-size: 0.875em;
      gap: 0.25rem;
    }
  `,
];
