// Where text stands on the screen: order is asserted by rectangles, never by strings.

/** The box of the first occurrence of `text` in the element, its shadow root and slotted content included. */
export function boxOf(root: Node, text: string): DOMRect {
  for (const node of textNodes(root)) {
    const start = node.data.indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`"${text}" is not there`);
}

/** The text nodes of an element as it is laid out: its shadow root, and slotted content in its place. */
export function* textNodes(root: Node): Generator<Text> {
  if (root instanceof Text) yield root;
  const shadow = root instanceof Element ? root.shadowRoot : null;
  const children = root instanceof HTMLSlotElement ? root.assignedNodes({flatten: true}) : (shadow ?? root).childNodes;
  for (const child of children.length ? children : root.childNodes) yield* textNodes(child);
}
