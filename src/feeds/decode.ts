// A feed's bytes say in three places how they are to be read, and the places often disagree.

/** Enough for an XML declaration. */
const DECLARATION = 200;

/**
 * The text of a feed: by its byte order mark, then by the charset of `contentType`, then by its XML declaration. Where
 * these say nothing, or nothing that is known: UTF-8.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  return decoderFor(bytes, contentType).decode(bytes);
}

/** Its `encoding` says by which name the bytes are read. */
export function decoderFor(bytes: Uint8Array, contentType = ''): TextDecoder {
  for (const label of [markOf(bytes), /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1], declared(bytes)]) {
    try {
      if (label) return new TextDecoder(label);
    } catch {
      // A label that no engine knows is as good as none.
    }
  }
  return new TextDecoder();
}

// Neither XML nor JSON begins with a zero: one of two bytes that is zero tells UTF-16 where there is no mark.
function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  return undefined;
}

// A declaration that can be read as ASCII cannot be in UTF-16, whatever it says.
function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION));
  return /<\?xml[^>]*\sencoding\s*=\s*["'](?!utf-?16)([^"']+)/i.exec(start)?.[1];
}
