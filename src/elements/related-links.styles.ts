import {css} from 'lit';
import {base} from '../styles/base.styles.js';
import {button} from '../styles/button.styles.js';
import {cardStyles} from '../card/card.styles.js';

export const styles = [
  base,
  button,
  cardStyles,
  css`
    .top {
      align-items: center;
      border-block-start: 3px solid currentColor;
      display: flex;
      gap: var(--_gap);
      justify-content: space-between;
    }

    /* The buttons come when it is known that there is something to scroll to; their place is kept. */
    .top:has(~ .as-rail) {
      min-block-size: 48px;
    }

    .steps {
      display: flex;
      flex: none;
      gap: 0.25em;
    }

    [aria-disabled='true'] {
      cursor: default;
      opacity: 0.45;
    }

    [dir='rtl'] .mirrors {
      scale: -1 1;
    }

    .heading {
      font-family: var(--kashida-headline-font, inherit);
      font-size: 1.25em;
      font-weight: 700;
      line-height: var(--_leading-headline);
      margin: 0;
      padding-block: 0.5em 0.75em;
    }

    .list {
      display: grid;
      list-style: none;
      margin: 0;
      padding: 0;
    }

    .item {
      container-type: inline-size;
      min-inline-size: 0;
    }

    .as-list .item + .item,
    .as-numbered .item + .item {
      border-block-start: 1px solid var(--_line);
      margin-block-start: calc(var(--_gap) * 0.75);
      padding-block-start: calc(var(--_gap) * 0.75);
    }

    .as-grid {
      gap: calc(var(--_gap) * 1.5);
      grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    }

    .as-rail {
      gap: var(--_gap);
      grid-auto-columns: min(16em, 78%);
      grid-auto-flow: column;
      margin-block: calc(-1 * var(--_ink));
      overflow-x: auto;
      overscroll-behavior-inline: contain;
      padding-block: var(--_ink);
      scroll-snap-type: inline proximity;
    }

    .nastaliq .as-rail {
      margin-inline-start: -0.5em;
      padding-inline-start: 0.5em;
      scroll-padding-inline-start: 0.5em;
    }

    /* WebKit scrolls by itself to one of several snap places that are containers. */
    .as-rail .item {
      container-type: normal;
      scroll-snap-align: start;
    }

    /* The scroll container would clip an outline that stands outside. */
    .as-rail .link:focus-visible::after {
      outline-offset: -3px;
    }

    .as-grid .headline,
    .as-rail .headline,
    .as-numbered .headline {
      font-size: var(--kashida-headline-size, 1.0625em);
    }

    .as-numbered .item {
      align-items: baseline;
      container-type: normal;
      display: grid;
      gap: var(--_gap);
      grid-template-columns: auto minmax(0, 1fr);
    }

    .number {
      color: var(--_accent);
      font-family: var(--kashida-headline-font, inherit);
      font-size: 1.75em;
      font-variant-numeric: lining-nums tabular-nums;
      font-weight: 700;
      line-height: 1.1;
      min-inline-size: 1.1ch;
    }

    .more,
    .failure {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      font-size: 0.875em;
      gap: 0.5em var(--_gap);
      margin-block-start: var(--_gap);
    }

    .more p,
    .failure p {
      margin: 0;
    }

    /* Bars within lines of the final height. */
    .line {
      background: linear-gradient(var(--_tint)) no-repeat center / 100% 0.8em;
      block-size: 1lh;
      inline-size: 95%;
    }

    .line + .line {
      inline-size: 60%;
    }

    .meta .line {
      inline-size: 35%;
    }

    .image.bone {
      aspect-ratio: 16 / 9;
    }

    @media (prefers-reduced-motion: no-preference) {
      .bone {
        animation: breathe 1.6s ease-in-out infinite alternate;
      }
    }

    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  `,
];
