// @ts-check
// Text becomes markup here, for everything that the generator writes.

/** @param {string} text */
export function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** @param {string} text */
export function attribute(text) {
  return escape(text).replaceAll('"', '&quot;');
}

/**
 * The text of markup without tags of its own but those of words: `<code>`, `<bdi>`.
 *
 * @param {string} markup
 */
export function textOf(markup) {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
}

/**
 * @param {string} text
 * @param {number} spaces
 */
export function indent(text, spaces) {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

/**
 * Apostrophes and quotation marks of English prose as they are printed; sources have those of a keyboard.
 *
 * @param {string} text
 */
export function curly(text) {
  return text
    .replace(/(^|[\s(])"(?=\w)/g, '$1“')
    .replace(/"/g, '”')
    .replace(/([\s(])'(?=\w)/g, '$1‘')
    .replace(/'/g, '’');
}
