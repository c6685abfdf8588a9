import {css} from 'lit';

export const dialogStyles = css`
  dialog {
    background: var(--kashida-surface, Canvas);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 1.5rem 4rem rgb(0 0 0 / 30%);
    color: var(--kashida-color, CanvasText);
    inline-size: min(30rem, 100% - 2rem);
    margin: auto;
    max-block-size: min(40rem, 100% - 2rem);
    overscroll-behavior: contain;
    padding: 0;
    /* What is scrolled to stays clear of the heading, which stays in view. */
    scroll-padding-block: 4.5rem 1.25rem;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .sheet {
    padding: 0 1.25rem 1.25rem;
  }

  .top {
    align-items: center;
    background: var(--kashida-surface, Canvas);
    border-block-end: 1px solid var(--_line);
    display: flex;
    gap: 1rem;
    inset-block-start: 0;
    justify-content: space-between;
    padding-block: 0.5rem;
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
    margin-inline-end: -0.75rem;
  }

  h3.title {
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
  }

  .field {
    display: grid;
    font-size: 0.875em;
    gap: 0.25rem;
    margin-block-start: 0.75rem;
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
    padding: 0 0.75rem;
    text-overflow: ellipsis;
  }

  .field input[aria-invalid='true'] {
    border-color: var(--_accent);
    border-width: 2px;
  }

  .sheet .status {
    margin-block-start: 0.25rem;
  }

  .all {
    display: grid;
    gap: 0.125rem 0.5rem;
    grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr));
    list-style: none;
    margin: 0.5rem -0.5rem 0;
    padding: 0;
  }

  .all :is(a, button) {
    border: 0;
    gap: 0.75rem;
    inline-size: 100%;
    justify-content: start;
    padding: 0 0.5rem;
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
    inline-size: min(14rem, 100%);
    margin: 0.75rem auto;
  }

  .server {
    display: grid;
    gap: 0.25rem;
    justify-items: start;
  }

  .server .field {
    inline-size: 100%;
  }

  .tick {
    align-items: center;
    display: flex;
    font-size: 0.875em;
    gap: 0.5rem;
    min-block-size: 44px;
  }

  .tick input {
    block-size: 1.25rem;
    inline-size: 1.25rem;
  }
`;
