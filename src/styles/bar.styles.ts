import {css} from 'lit';

/** A label and a row of icons that are links, each 44 pixels wide and high at least. */
export const bar = css`
  .bar {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_gap);
  }

  .label {
    font-size: 0.9375em;
    line-height: var(--_leading-headline);
    margin: 0;
  }

  .bar ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em;
    list-style: none;
    margin: 0 -0.75em;
    padding: 0;
  }

  li :is(a, button) {
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

  li a:hover {
    background: var(--_tint);
  }

  .icon {
    flex: none;
  }
`;
