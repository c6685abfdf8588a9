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

/** The boxes of its lines, of every text that has `text` in it. */
export function boxesOf(root: Node, text: string): DOMRect[] {
  return [...textNodes(root)]
    .filter(({data}) => data.includes(text))
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNode(node);
      return [...range.getClientRects()];
    });
}

/** The text nodes of an element as it is laid out: its shadow root, and slotted content in its place. */
export function* textNodes(root: Node): Generator<Text> {
  if (root instanceof Text) yield root;
  const shadow = root instanceof Element ? root.shadowRoot : null;
  const children = root instanceof HTMLSlotElement ? root.assignedNodes({flatten: true}) : (shadow ?? root).childNodes;
  for (const child of children.length ? children : root.childNodes) yield* textNodes(child);
}

/** Where a text or a picture stands, from the element's own corner. */
export interface Place {
  what: string;
  /** Left, top, width and height, in pixels. */
  box: readonly number[];
}

/** Every text and picture that an element shows, in the order in which it has them. */
export function placesOf(root: Element): Place[] {
  const origin = root.getBoundingClientRect();
  const place = (what: string, {left, top, width, height}: DOMRect): Place => ({
    what,
    box: [left - origin.left, top - origin.top, width, height],
  });
  const texts = [...textNodes(root)].flatMap((text) => {
    if (!text.data.trim()) return [];
    const range = document.createRange();
    range.selectNode(text);
    return [place(text.data.trim(), range.getBoundingClientRect())];
  });
  const pictures = [...pictureNodes(root)].map((picture) => place(picture.localName, picture.getBoundingClientRect()));
  return [...texts, ...pictures].filter(({box: [, , width, height]}) => width && height);
}

function* pictureNodes(root: Node): Generator<Element> {
  if (root instanceof Element && root.matches('img, svg')) return yield root;
  const shadow = root instanceof Element ? root.shadowRoot : null;
  const children = root instanceof HTMLSlotElement ? root.assignedNodes({flatten: true}) : (shadow ?? root).childNodes;
  for (const child of children.length ? children : root.childNodes) yield* pictureNodes(child);
}

/** What stands in another place, or has another size, by more than a pixel. */
export function moved(before: readonly Place[], after: readonly Place[]): string[] {
  const faults = before.flatMap(({what, box}, index) => {
    const other = after[index];
    const same = other?.what === what && other.box.every((length, side) => Math.abs(length - box[side]!) <= 1);
    return same ? [] : [`${what}: ${box.map(Math.round)} is ${other?.what}: ${other?.box.map(Math.round)}`];
  });
  return before.length === after.length ? faults : [...faults, `${before.length} places, then ${after.length}`];
}
