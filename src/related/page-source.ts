// The schema.org data of the page itself, for the lists that show it.

import {readJsonLd} from '../feeds/json-ld.js';
import type {LoadAnswer} from './source.js';

/** Blocks that are no valid JSON are passed over. */
export function loadFromPage(): LoadAnswer {
  const blocks = document.querySelectorAll('script[type="application/ld+json" i]');
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
