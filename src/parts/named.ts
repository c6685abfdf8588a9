// The article that an element outside of it tells something of.

/** The element with this id, beside `from` or in the page; without an id the `<article>` around it. */
export function named(from: HTMLElement, id: unknown): HTMLElement | null {
  if (typeof id !== 'string' || !id) return from.closest('article');
  const root = from.getRootNode() as Document | ShadowRoot;
  return root.getElementById?.(id) ?? document.getElementById(id);
}
