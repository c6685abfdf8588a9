// A card that has changed is brought to what it should be node by node: what stays keeps its focus, its selection and its
// picture.

/** Makes the children of `live` what those of `wanted` are, which stay where they stand. */
export function morph(live: Node, wanted: Node): void {
  let place = live.firstChild;
  for (const child of wanted.childNodes) {
    const same = firstLike(child, place);
    if (same) {
      while (place && place !== same) place = without(place);
      adapt(same, child);
      place = same.nextSibling;
    } else live.insertBefore(live.ownerDocument!.importNode(child, true), place);
  }
  while (place) place = without(place);
}

/** The first of `node` and those after it that can become `wanted`. */
function firstLike(wanted: Node, node: ChildNode | null): ChildNode | null {
  while (node && !(node.nodeName === wanted.nodeName && partOf(node) === partOf(wanted))) node = node.nextSibling;
  return node;
}

function partOf(node: Node): string | null {
  return isElement(node) ? node.getAttribute('part') : null;
}

function without(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function adapt(live: Node, wanted: Node): void {
  // The engine tells soonest, and nothing is made of the nodes inside that scripts could hold.
  if (live.isEqualNode(wanted)) return;
  if (isElement(live) && isElement(wanted)) {
    adaptAttributes(live, wanted);
    morph(live, wanted);
  } else live.nodeValue = wanted.nodeValue;
}

function adaptAttributes(live: HTMLElement, wanted: HTMLElement): void {
  for (const {name} of [...live.attributes]) {
    // The template says nothing of a picture's style, by which one that is broken is hidden.
    if (name !== 'style' && !wanted.hasAttribute(name)) live.removeAttribute(name);
  }
  for (const {name, value} of wanted.attributes) {
    if (live.getAttribute(name) === value) continue;
    // A strict policy refuses the attribute, and lets a script set the property.
    if (name === 'style') live.style.cssText = value;
    else live.setAttribute(name, value);
  }
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === Node.ELEMENT_NODE;
}
