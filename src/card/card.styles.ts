import {css} from 'lit';

export const cardStyles = css`
  /* The wrapper is a container and so has no width of its own. In a parent that shrinks to its content the column's
     content gives one, and in a narrow one it gives way. */
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }

  :host::before {
    content: '';
    font-size: medium;
    grid-area: 1 / 1;
    inline-size: var(--kashida-card-width, 16em);
    max-inline-size: 100%;
  }

  /* Many cards came at once, and this one is not in view: a plain box of about its size, because a thousand grids take
     longer to lay out. */
  :host(:state(waiting)) {
    contain: inline-size;
    contain-intrinsic-inline-size: var(--kashida-card-width, 16em);
    display: block;
    font-size: medium;
    padding-block-start: calc(56.25% + 12em);
  }

  :host(:state(waiting))::before {
    content: none;
  }

  .root {
    container-type: inline-size;
    grid-area: 1 / 1;
  }

  .card,
  .body {
    align-content: start;
    display: grid;
    gap: calc(var(--_gap) * 0.75);
    grid-template-columns: minmax(0, 1fr);
  }

  .card {
    min-block-size: 100%;
    /* Also where a part is as wide as its longest word: the card is a container, and nothing of it reaches the page. */
    overflow-wrap: anywhere;
    position: relative;
    text-wrap: pretty;
  }

  .body {
    gap: calc(var(--_gap) * 0.4);
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
    aspect-ratio: 16 / 9;
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
    object-position: var(--_focus, 50% 50%);
    position: absolute;
  }

  /* What stands in the card's own place keeps no margin: the page's style may give one to all that it has. */
  :is(.image, .sponsor, .kicker, .headline, .standfirst) ::slotted(*) {
    margin: 0 !important;
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

  .badges {
    /* Nothing at all without a size from the page, so that the keyword comes in its place. */
    --_small: calc(var(--kashida-font-size) * 0.8125);

    color: var(--_accent);
    display: inline-block;
    font-size: var(--_small, small);
    font-weight: 700;
    line-height: 1.4;
    margin-inline-end: 0.15em;
    white-space: pre-wrap;
  }

  .badge {
    unicode-bidi: isolate;
  }

  /* As high as a capital, whatever the typeface reaches. */
  .badge + .badge::before {
    block-size: 0.75em;
    border-inline-start: 1px solid;
    content: '';
    display: inline-block;
    margin-inline: 0.2em 0.5em;
  }

  .live::before {
    border: 0.28em solid;
    border-radius: 50%;
    content: '';
    display: inline-block;
    margin-inline-end: 0.4em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .live::before {
      /* 4.8 seconds: what moves for more than five needs a way to be stopped (WCAG 2.2.2). */
      animation: pulse 1.2s ease-in-out 4 alternate;
    }
  }

  @keyframes pulse {
    to {
      opacity: 0.25;
    }
  }

  /* Room for what reaches above the first line, and no distance more: a page may clamp these, and clamping cuts. Below
     the last line there is none, or the next one would be seen in it. */
  .headline,
  .standfirst {
    margin-block-start: calc(-1 * var(--_ink));
    padding-block-start: var(--_ink);
  }

  .nastaliq :is(.headline, .standfirst)[dir='rtl'] {
    margin-inline-start: -0.5em;
    padding-inline-start: 0.5em;
  }

  .headline {
    font-family: var(--kashida-headline-font, inherit);
    font-size: var(--kashida-headline-size, 1.25em);
    font-weight: var(--kashida-headline-weight, 700);
    line-height: var(--_leading-headline);
    text-wrap: balance;
  }

  .headline ::slotted(a) {
    color: inherit;
  }

  /* The whole card is the link's: real clicks of every kind land on the one anchor. */
  .link::after,
  .headline ::slotted(a)::after {
    content: '';
    /* A card of one line is lower than a finger needs: the link then reaches into the space around. */
    inset: min(0px, (100% - 44px) / 2) 0;
    position: absolute;
  }

  .card:hover .link,
  .card:hover .headline ::slotted(a) {
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: var(--_underline, 0.18em);
  }

  .tall {
    --_underline: 0.35em;
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
  .kicker a,
  .kicker ::slotted(*),
  .standfirst,
  .byline a,
  .meta ::slotted(*),
  .sublinks,
  .footer {
    position: relative;
    z-index: 1;
  }

  .standfirst {
    color: var(--_muted);
    font-size: 0.9375em;
    inline-size: fit-content;
    max-inline-size: 65ch;
  }

  .meta {
    color: var(--_muted);
    font-size: 0.8125em;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: var(--_leading);
  }

  .meta,
  .facts {
    align-content: start;
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
  }

  /* Beside a portrait. */
  .facts {
    flex: 1 8em;
  }

  .meta ::slotted([slot='save']) {
    margin-inline-start: auto;
    visibility: visible;
  }

  .portrait {
    block-size: 44px;
    border-radius: 50%;
    inline-size: 44px;
    object-fit: cover;
  }

  /* Easier to hit than the line is high. */
  .kicker a,
  .byline a {
    padding-block: 0.3em;
  }

  .link,
  .headline ::slotted(a),
  .kicker a,
  .sublinks a {
    text-decoration: none;
  }

  .kicker a:hover,
  .sublinks a:hover {
    text-decoration: underline;
  }

  .byline a {
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }

  .byline a:hover {
    text-decoration-color: currentColor;
  }

  .sublinks {
    font-size: 0.9375em;
  }

  .sublinks ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .sublinks li {
    border-block-start: 1px solid var(--_line);
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .sublinks a {
    display: block;
    padding-block: 0.35em;
  }

  .lead .headline {
    font-size: var(--kashida-headline-size, clamp(1.6em, 0.9em + 3.2cqi, 2.6em));
  }

  .lead .standfirst {
    font-size: 1.0625em;
  }

  .compact:has(> .image) {
    align-items: start;
    grid-template-columns: minmax(0, 1fr) clamp(3em, 28cqi, 8em);
  }

  .compact .headline {
    font-size: var(--kashida-headline-size, 1.0625em);
  }

  .overlay > * {
    align-self: stretch;
    grid-area: 1 / 1;
  }

  .overlay {
    align-content: stretch;
  }

  .overlay .image + .body {
    --_accent: #ffb4ab;
    --_muted: #eee;

    align-self: end;
    /* No darker than the smallest words need over a white picture. */
    background: linear-gradient(transparent, rgb(0 0 0 / 0.7) 3.5em);
    border-radius: var(--_radius);
    color: #fff;
    padding: 3.5em var(--_gap) var(--_gap);
    z-index: 0;
  }

  .overlay .link:focus-visible::after,
  .overlay .headline ::slotted(a:focus-visible)::after {
    box-shadow: inset 0 0 0 6px #000;
    outline-offset: -3px;
  }

  /* On shared lines: the grid's rows reach through card and body to each part. */
  .equal .card {
    gap: 0;
    grid-area: 1 / 1 / -1;
    grid-template-rows: subgrid;
  }

  .equal .body {
    display: contents;
  }

  .equal :is(.sponsor, .kicker, .headline, .standfirst, .meta, .sublinks, .footer) {
    margin-block-start: calc(var(--_gap) * 0.4);
  }

  .equal :is(.headline, .standfirst) {
    padding-block-start: 0;
  }

  .equal .image {
    grid-row: 1;
    margin-block-end: calc(var(--_gap) * 0.35);
  }

  .equal .sponsor {
    grid-row: 2;
  }

  .equal .kicker {
    grid-row: 3;
  }

  .equal .headline {
    grid-row: 4;
  }

  .equal .standfirst {
    grid-row: 5;
  }

  .equal .meta {
    grid-row: 6;
  }

  .equal .sublinks {
    grid-row: 7;
  }

  .equal .footer {
    grid-row: 8;
  }

  @container (min-width: 28em) {
    .row:has(> .image) {
      align-items: start;
      gap: var(--_gap) calc(var(--_gap) * 1.25);
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }

  @container (min-width: 52em) {
    .lead:has(> .image) {
      align-items: start;
      gap: calc(var(--_gap) * 2);
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
    }

    /* It has not the whole width any more. */
    .lead > .image ~ .body .headline {
      font-size: var(--kashida-headline-size, clamp(1.6em, 0.9em + 1.9cqi, 2.6em));
    }
  }

  @media (forced-colors: active) {
    .overlay .image + .body {
      background: Canvas;
    }

    .image {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
