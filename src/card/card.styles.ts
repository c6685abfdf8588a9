import {css} from 'lit';

export const cardStyles = css`
  /* Containment would collapse a host in a parent that shrinks to its content, but for an intrinsic size. */
  :host {
    contain-intrinsic-inline-size: var(--kashida-card-width, 16rem);
    container-type: inline-size;
    min-inline-size: 0;
  }

  .card {
    display: grid;
    gap: calc(var(--_gap) * 0.75);
    position: relative;
  }

  .body {
    align-content: start;
    display: grid;
    gap: calc(var(--_gap) * 0.4);
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }

  /* Text of the other direction runs its own way, and keeps to the edge at which the card starts. */
  .sponsor,
  .kicker,
  .headline,
  .standfirst {
    margin: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: isolate;
  }

  .image {
    background: var(--_tint);
    border-radius: var(--_radius);
    inline-size: 100%;
    overflow: hidden;
    position: relative;
  }

  .picture,
  .image ::slotted(*) {
    block-size: 100%;
    display: block;
    inline-size: 100%;
    inset: 0;
    max-inline-size: none;
    object-fit: cover;
    position: absolute;
  }

  .sponsor {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .kicker {
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 700;
    line-height: 1.4;
  }

  .headline {
    font-family: var(--kashida-headline-font, inherit);
    font-size: var(--kashida-headline-size, 1.25em);
    font-weight: var(--kashida-headline-weight, 700);
    line-height: var(--_leading-headline);
    text-wrap: pretty;
  }

  .link,
  .headline ::slotted(a) {
    color: inherit;
    text-decoration: none;
  }

  /* The whole card is the link's: real clicks of every kind land on the one anchor. */
  .link::after,
  .headline ::slotted(a)::after {
    content: '';
    inset: 0;
    position: absolute;
  }

  .card:hover .link,
  .card:hover .headline ::slotted(a) {
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.18em;
  }

  .arabic .card:hover .link,
  .arabic .card:hover .headline ::slotted(a) {
    text-underline-offset: 0.35em;
  }

  .link:focus-visible,
  .headline ::slotted(a:focus-visible) {
    outline: none;
  }

  .link:focus-visible::after,
  .headline ::slotted(a:focus-visible)::after {
    outline: 3px solid var(--kashida-focus, currentColor);
    outline-offset: 3px;
  }

  /* Above the link, so that it can be selected, and its own links pressed. */
  .sponsor ::slotted(*),
  .standfirst,
  .byline a,
  .meta ::slotted(*),
  .footer {
    position: relative;
    z-index: 1;
  }

  .standfirst {
    color: var(--_muted);
    font-size: 0.9375em;
    inline-size: fit-content;
    max-inline-size: 65ch;
    text-wrap: pretty;
  }

  .meta {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125em;
    font-variant-numeric: lining-nums tabular-nums;
    gap: 0 0.9em;
    line-height: var(--_leading);
  }

  .byline a {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }

  .byline a:hover {
    text-decoration-color: currentColor;
  }

  .lead .headline {
    font-size: var(--kashida-headline-size, clamp(1.6em, 0.9em + 3.2cqi, 2.6em));
    text-wrap: balance;
  }

  .latin .lead .headline {
    line-height: 1.12;
  }

  .lead .standfirst {
    font-size: 1.0625em;
  }

  .compact {
    align-items: start;
    grid-template-columns: minmax(0, 1fr);
  }

  .compact:has(> .image:not([hidden])) {
    grid-template-columns: minmax(0, 1fr) clamp(5.5rem, 28cqi, 8rem);
  }

  .compact .headline {
    font-size: var(--kashida-headline-size, 1.0625em);
  }

  @container (min-width: 28rem) {
    .row:has(> .image:not([hidden])) {
      align-items: start;
      gap: var(--_gap) calc(var(--_gap) * 1.25);
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }

  @container (min-width: 52rem) {
    .lead:has(> .image:not([hidden])) {
      align-items: start;
      gap: calc(var(--_gap) * 2);
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
    }
  }

  @media (forced-colors: active) {
    .image {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
