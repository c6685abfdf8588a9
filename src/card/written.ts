// What an element shows may stand in it as schema.org data too, where the page asks for that. Few do: what writes it comes then.

type Writer = typeof import('./json-ld.js');

/** By this an element knows what it has written: there is no such slot, so that nobody takes it for content. */
export const WRITTEN_SLOT = 'json-ld';

/**
 * Keeps the data in step with what the element shows; it calls this after each update.
 *
 * @param isWanted asked again when the writer has come, as is `data`
 */
export async function keepData(
  element: Element,
  isWanted: () => boolean | undefined,
  data: (writer: Writer) => object | undefined,
): Promise<void> {
  if (!isWanted() && !element.querySelector(`:scope > script[slot="${WRITTEN_SLOT}"]`)) return;
  // Without it the page lacks what it lacked before.
  const writer = await import('./json-ld.js').catch(() => undefined);
  writer?.writeJsonLd(element, WRITTEN_SLOT, isWanted() ? data(writer) : undefined);
}
