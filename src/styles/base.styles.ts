// What every element starts from. What a page sets on its body reaches into a shadow root by inheritance, so the
// wrapper inside (which no selector of the page can hit) takes back each property that would tear the text. Sizes are
// counted from the reader's own text size (`medium`), never from the page's root, which many pages set for their own sums.

import {css} from 'lit';

export const base = css`
  :host {
    display: block;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  .root {
    --_accent: var(--kashida-accent, light-dark(#9c1420, #ff9d94));
    --_muted: var(--kashida-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_line: var(--kashida-line, color-mix(in srgb, currentColor 20%, transparent));
    --_tint: var(--kashida-tint, color-mix(in srgb, currentColor 8%, transparent));
    --_gap: var(--kashida-gap, 1em);
    --_radius: var(--kashida-radius, 0px);
    --_leading: 1.5;
    --_leading-headline: 1.2;
    --_ink: 0.15em;

    color: var(--kashida-color, inherit);
    font-size: var(--kashida-font-size, medium);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    hyphens: manual;
    letter-spacing: normal;
    line-height: var(--_leading);
    overflow-wrap: break-word;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }

  /* Safari 17.4 has no light-dark(). */
  @supports not (color: light-dark(red, red)) {
    .root {
      --_accent: var(--kashida-accent, currentColor);
    }
  }

  .root.tall {
    --_leading: 1.6;
    --_leading-headline: 1.4;
  }

  .root.nastaliq {
    --_leading: 2.5;
    --_leading-headline: 2.5;
    --_ink: 0.3em;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .waiting {
    visibility: hidden;
  }

  a {
    color: inherit;
  }

  :focus-visible {
    outline: 3px solid var(--kashida-focus, currentColor);
    outline-offset: 2px;
  }
`;
