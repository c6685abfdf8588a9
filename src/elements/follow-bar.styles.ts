import {css} from 'lit';
import {bar} from '../styles/bar.styles.js';
import {base} from '../styles/base.styles.js';
import {unseen} from '../styles/unseen.styles.js';

export const styles = [
  base,
  unseen,
  bar,
  css`
    .label,
    .link {
      font-size: 0.875em;
    }

    /* An icon that has yet to come takes the same space. */
    .icon {
      block-size: 20px;
      inline-size: 20px;
    }
  `,
];
