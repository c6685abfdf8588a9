// Two scripts on one page may bring the same element; the first definition stands, and nothing breaks.

const told = new Set<string>();
const hasName = new WeakSet<CustomElementConstructor>();

/**
 * Registers an element unless its name is taken; then it warns once and leaves the first in place. A class that has
 * a name already is registered under the second one as a subclass. Without a registry (in Node) it does nothing.
 */
export function define(
  element: CustomElementConstructor,
  tag: string,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  const first = registry?.get(tag);
  if (first) {
    if (first !== element && !(first.prototype instanceof element) && !told.has(tag)) {
      told.add(tag);
      console.warn(`kashida: <${tag}> is defined already; the first definition stays.`);
    }
    return;
  }
  try {
    registry?.define(tag, hasName.has(element) ? class extends element {} : element);
    hasName.add(element);
  } catch (cause) {
    console.warn(`kashida: <${tag}> cannot be defined.`, cause);
  }
}
