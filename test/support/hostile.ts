// What pages do to text that is not theirs, as one style sheet: it must not reach into our elements.

/** On a body it is inherited, also into a shadow root. */
export const HOSTILE = `
  html { font-size: 40px; }
  body {
    letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase; font-style: italic; font-variant: small-caps;
    font-weight: 900; text-align: justify; text-align-last: justify; text-indent: 3em; text-shadow: 2px 2px red;
    line-height: 14px; word-break: break-all; overflow-wrap: anywhere; white-space: nowrap;
    hyphens: auto;
  }
  * { box-sizing: content-box; margin: 3px !important; }
`;
