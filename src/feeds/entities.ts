// HTML as text. A parser of the engine's own is out of reach: a strict policy forbids it, and Node has none.

// The names of https://html.spec.whatwg.org/multipage/named-characters.html that feeds use. A run of names stands for a
// run of characters, from the one whose number is in front. A number below zero is that of letters whose capitals stand
// 32 before them, under the same names with a capital.
const RUNS =
  '160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest 198 AElig 208 ETH 215 times 222 THORN szlig -224 agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml 247 divide -248 oslash ugrave uacute ucirc uuml yacute thorn ' +
  '-945 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho 962 sigmaf -963 sigma tau upsilon phi chi psi omega ' +
  '34 quot 38 amp apos 60 lt 62 gt 255 yuml 338 OElig oelig 352 Scaron scaron 376 Yuml 710 circ 732 tilde 8194 ensp emsp 8201 thinsp 8204 zwnj zwj lrm rlm 8211 ndash mdash 8216 lsquo rsquo sbquo 8220 ldquo rdquo bdquo 8224 dagger Dagger bull 8230 hellip 8240 permil 8242 prime Prime 8249 lsaquo rsaquo 8260 frasl 8364 euro 8482 trade 8592 larr uarr rarr darr harr 8722 minus 8734 infin 8776 asymp 8800 ne equiv 8804 le ge 9824 spades 9827 clubs 9829 hearts diams';

const CAPITAL_BEFORE = 32;

let named: Map<string, string> | undefined;

/** The text with its character references decoded, once. What is no reference stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    name ? ((named ??= table()).get(name) ?? whole) : character(decimal ? Number(decimal) : parseInt(hex ?? '', 16)),
  );
}

function table(): Map<string, string> {
  const names = new Map<string, string>();
  let code = 0;
  let capitals = false;
  for (const word of RUNS.split(' ')) {
    if (Number(word)) {
      code = Math.abs(Number(word));
      capitals = word < '0';
      continue;
    }
    if (capitals) names.set(word.charAt(0).toUpperCase() + word.slice(1), String.fromCharCode(code - CAPITAL_BEFORE));
    names.set(word, String.fromCharCode(code++));
  }
  return names;
}

// What HTML makes of a number: https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
function character(code: number): string {
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}

// A script that is not closed runs to the end; a tag ends before the next one begins. So each character is looked at
// once, whatever is sent.
const MARKUP =
  /<(script|style)\b[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)|<\/?([a-z][a-z\d]*)(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/gi;

/** Elements between whose text and the next there is a space. */
export const BREAKS = /^(?:br|p|div|[ou]l|li|h[1-6r]|d[dt]|t[dhr]|figure|figcaption|blockquote|pre)$/i;

/** HTML as text: without tags, scripts and styles, its references decoded once. A tag that breaks a line gives a space. */
export function htmlToText(html: string): string {
  return decodeEntities(html.replace(MARKUP, (_, _hidden, name?: string) => (BREAKS.test(name ?? '') ? ' ' : '')));
}
