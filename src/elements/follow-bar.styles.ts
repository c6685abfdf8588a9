import {css} from 'lit';
import {base} from '../styles/base.styles.js';

export const styles = [
  base,
  css`
    .bar {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_gap);
    }

    .label {
      font-size: 0.875em;
      line-height: var(--_leading-headline);
      margin: 0;
    }

    ul {
      display: flex;
      flex-wrap: wrap;
      list-style: none;
      margin: 0 -0.75rem;
      padding: 0;
    }

    a {
      align-items: center;
      color: color-mix(in srgb, var(--_brand, currentColor) var(--kashida-brand-color, 0%), currentColor);
      display: flex;
      font-size: 0.875em;
      gap: 0.5em;
      justify-content: center;
      min-block-size: 44px;
      min-inline-size: 44px;
      padding: 0 0.75rem;
      position: relative;
      text-decoration: none;
    }

    a:hover {
      background: var(--_tint);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    .icon,
    .space {
      block-size: 20px;
      flex: none;
      inline-size: 20px;
    }
  `,
];
