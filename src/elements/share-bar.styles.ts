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
    li button {
      align-items: center;
      border: 0;
      border-radius: var(--_radius);
      color: color-mix(in srgb, var(--_brand, currentColor) var(--kashida-brand-color, 0%), currentColor);
      display: flex;
      gap: 0.5em;
      justify-content: center;
      min-block-size: 44px;
      min-inline-size: 44px;
      padding: 0 0.75em;
      position: relative;
      text-decoration: none;
    }

    .network:hover {
      background: var(--_tint);
    }

    .icon {
      flex: none;
    }

    .wide {
      container: kashida-share / inline-size;
    }

    @container kashida-share (max-width: 40rem) {
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

    .as-stack .networks,
    .as-float .networks {
      flex-direction: column;
    }

    .as-stack :is(.network, button) {
      justify-content: start;
    }

    .as-float {
      background: var(--kashida-surface, Canvas);
      border: 1px solid var(--_line);
      color: var(--kashida-color, CanvasText);
      inset-block-start: 50%;
      inset-inline-start: 0;
      position: fixed;
      translate: 0 -50%;
      z-index: 10;
    }

    .as-float .networks {
      margin: 0;
    }

    .aside {
      visibility: hidden;
    }

    @media (max-width: 64rem) {
      .as-float {
        inset-block: auto 1rem;
        translate: none;
      }

      .as-float :is(.label, li:not(:last-child)) {
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
  `,
];
