import {css} from 'lit';

/** For what is said to readers who listen, and not shown. */
export const unseen = css`
  .unseen {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;
