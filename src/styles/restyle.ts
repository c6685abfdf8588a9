// A constructed style sheet belongs to the document in which it was made: an element that comes into another document
// loses its own, and may not be given them there again. So that document gets some of its own.

import type {CSSResult, LitElement} from 'lit';

const further = new WeakMap<LitElement, readonly CSSResult[]>();
const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Gives an element its style in the document that it has come into; an element calls it in `adoptedCallback`. */
export function restyle(element: LitElement): void {
  const {elementStyles, shadowRootOptions} = element.constructor as typeof LitElement;
  const root = element.shadowRoot ?? element.attachShadow(shadowRootOptions);
  // Lit would make it at the first connection, and be refused when it adopts the sheets of the document before.
  Object.assign(element, {renderRoot: root});
  const styles = [...(elementStyles as CSSResult[]), ...(further.get(element) ?? [])];
  root.adoptedStyleSheets = styles.flatMap((style) => sheetIn(element.ownerDocument, style) ?? []);
}

/** Adds to an element's style, for good. */
export function addStyle(element: LitElement, style: CSSResult): void {
  const root = element.shadowRoot;
  const sheet = sheetIn(element.ownerDocument, style);
  further.set(element, [...(further.get(element) ?? []), style]);
  if (root && sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** None where nobody sees the document. */
function sheetIn(place: Document, style: CSSResult): CSSStyleSheet | undefined {
  if (place === document) return style.styleSheet;
  const {defaultView} = place;
  const sheets = made.get(place) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(place, sheets);
  if (defaultView && !sheets.has(style)) {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
  }
  return sheets.get(style);
}
