// The QR code of a link. The library comes only when a reader asks for a code; the drawing is the dialog's.

import {generate} from 'lean-qr';
import {toSvgPath} from 'lean-qr/extras/svg';

/** What is dark in the code, as path data in a box of `size` by `size`. Throws when `text` is too long for a code. */
export function qrPath(text: string): {path: string; size: number} {
  const code = generate(text);
  return {path: toSvgPath(code), size: code.size};
}
