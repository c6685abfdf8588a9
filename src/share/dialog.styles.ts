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
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .sheet {
    padding: 0.75rem 1.25rem 1.25rem;
  }

  .top {
    align-items: center;
    border-block-end: 1px solid var(--_line);
    display: flex;
    gap: 1rem;
    justify-content: space-between;
    padding-block-end: 0.5rem;
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

  .all {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr));
    list-style: none;
    margin: 0.5rem 0 0;
    padding: 0;
  }

  .all .network,
  .all button {
    border: 0;
    gap: 0.75rem;
    inline-size: 100%;
    justify-content: start;
    padding: 0 0.5rem;
    text-align: start;
  }
`;
