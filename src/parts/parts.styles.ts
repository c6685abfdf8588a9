import {css} from 'lit';

/** The line of byline and times. */
export const partsStyles = css`
  .meta {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    font-variant-numeric: lining-nums tabular-nums;
    gap: 0 0.9em;
  }

  .meta * {
    max-inline-size: 100%;
  }

  .byline a {
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }

  .byline a:hover {
    text-decoration-color: currentColor;
  }

  /* In one piece where there is room for it. */
  [part='time'] {
    display: inline-block;
  }
`;
