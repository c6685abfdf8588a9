// The schema.org data of the page itself, for the lists that show it.

import {WRITTEN_SLOT} from '../card/written.js';
import {readJsonLd} from '../feeds/json-ld.js';
import type {LoadAnswer} from './source.js';

/** Blocks that are no valid JSON are passed over, and those that our cards have written: their stories stand there. */
export function loadFromPage(): LoadAnswer {
  const blocks = document.querySelectorAll(`script[type="application/ld+json" i]:not([slot="${WRITTEN_SLOT}"])`);
  return readJsonLd(
    [...blocks].map((block) => parseQuietly(block.textContent)),
    undefined,
  );
}

function parseQuietly(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
