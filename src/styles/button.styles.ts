import {css} from 'lit';

export const button = css`
  button {
    align-items: center;
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    gap: 0.5em;
    justify-content: center;
    margin: 0;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0 0.75em;
  }

  button:hover {
    background: var(--_tint);
  }

  /* Nothing is pressed on paper. */
  @media print {
    button {
      display: none;
    }
  }
`;
