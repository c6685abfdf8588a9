// The table of networks: the default ones, which come with the share bar, and those that have been fetched since.

import {inTime} from '../in-time.js';
import type {Network} from './network.js';
import email from './networks/email.js';
import facebook from './networks/facebook.js';
import telegram from './networks/telegram.js';
import whatsapp from './networks/whatsapp.js';
import x from './networks/x.js';

/** What is at hand: the default networks, those fetched since, and the page's own. */
export const networks = new Map<string, Network>([
  ['x', x],
  ['facebook', facebook],
  ['whatsapp', whatsapp],
  ['telegram', telegram],
  ['email', email],
]);

export const DEFAULT_NETWORKS: readonly string[] = [...networks.keys()];

/**
 * Fetches those of `ids` that are not at hand; without `ids`, every network. One that fails, or that nobody knows, is
 * left out; it never rejects.
 *
 * @returns every id at hand in the order of the dialog: the package's own, then the page's.
 */
export async function fetchNetworks(ids?: readonly string[]): Promise<string[]> {
  const table = await inTime(import('./further.js')).catch(() => undefined);
  const further = [...(table?.further ?? [])];
  await Promise.allSettled(
    further.map(async ([id, load]) => {
      if (networks.has(id) || ids?.includes(id) === false) return;
      const {default: network} = await inTime(load());
      if (!networks.has(id)) networks.set(id, network);
    }),
  );
  const ordered = new Set([...DEFAULT_NETWORKS, ...further.map(([id]) => id), ...networks.keys()]);
  return [...ordered].filter((id) => networks.has(id));
}
