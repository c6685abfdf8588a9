import {css} from 'lit';

export const dialogStyles = css`
  dialog {
    background: var(--kashida-surface, Canvas);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 1.5em 4em rgb(0 0 0 / 30%);
    color: var(--kashida-color, CanvasText);
    inline-size: min(30em, 100% - 2em);
    margin: auto;
    max-block-size: min(40em, 100% - 2em);
    overscroll-behavior: contain;
    padding: 0;
    /* What is scrolled to stays clear of the heading, which stays in view. */
    scroll-padding-block: 4.5em 1.25em;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .sheet {
    padding: 0 1.25em 1.25em;
  }

  .top {
    align-items: center;
    background: var(--kashida-surface, Canvas);
    border-block-end: 1px solid var(--_line);
    display: flex;
    gap: 1em;
    inset-block-start: 0;
    justify-content: space-between;
    padding-block: 0.5em;
    position: sticky;
    z-index: 1;
  }

  .title {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: var(--_leading-headline);
    margin: 0;
  }

  .top button {
    border: 0;
    margin-inline-end: -0.75em;
  }

  h3.title {
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
    margin-block-start: 0.85em;
    padding-block-start: 0.85em;
  }

  .field {
    display: grid;
    font-size: 0.875em;
    gap: 0.25em;
    margin-block-start: 0.85em;
  }

  .field input {
    background: Field;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
    color: FieldText;
    font: inherit;
    /* Below 16 pixels, Safari on iOS zooms the page in. */
    font-size: 16px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0 0.75em;
    text-overflow: ellipsis;
  }

  .field input[aria-invalid='true'] {
    border-color: var(--_accent);
    border-width: 2px;
  }

  .sheet .status {
    margin-block-start: 0.25em;
  }

  .all {
    display: grid;
    gap: 0.125em 0.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    list-style: none;
    margin: 0.5em -0.5em 0;
    padding: 0;
  }

  .all :is(a, button) {
    border: 0;
    gap: 0.75em;
    inline-size: 100%;
    justify-content: start;
    padding: 0 0.5em;
    text-align: start;
  }

  .all button[aria-expanded='true'] {
    background: var(--_tint);
  }

  @media (forced-colors: active) {
    .all button[aria-expanded='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  .qr {
    aspect-ratio: 1;
    display: block;
    inline-size: min(14em, 100%);
    margin: 0.75em auto;
  }

  .server {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }

  .server .field {
    inline-size: 100%;
  }

  .tick {
    align-items: center;
    display: flex;
    font-size: 0.875em;
    gap: 0.5em;
    min-block-size: 44px;
  }

  .tick input {
    block-size: 20px;
    inline-size: 20px;
  }
`;
