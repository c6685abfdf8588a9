// The table of networks. The default ones come with the share bar; each further one is a module of its own, fetched
// when a page lists it or a reader opens the dialog. The order here is the order in the dialog.

import type {Network, Target} from './network.js';
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

type Load = () => Promise<{default: Target}>;

/** What can be fetched, by id. */
export const further: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['facebook-dialog', () => import('./networks/facebook-dialog.js')],
  ['messenger', () => import('./networks/messenger.js')],
  ['linkedin', () => import('./networks/linkedin.js')],
  ['reddit', () => import('./networks/reddit.js')],
  ['bluesky', () => import('./networks/bluesky.js')],
  ['threads', () => import('./networks/threads.js')],
  ['mastodon', () => import('./networks/mastodon.js')],
  ['lemmy', () => import('./networks/lemmy.js')],
  ['friendica', () => import('./networks/friendica.js')],
  ['misskey', () => import('./networks/misskey.js')],
  ['pinterest', () => import('./networks/pinterest.js')],
  ['tumblr', () => import('./networks/tumblr.js')],
  ['vk', () => import('./networks/vk.js')],
  ['ok', () => import('./networks/ok.js')],
  ['line', () => import('./networks/line.js')],
  ['viber', () => import('./networks/viber.js')],
  ['sms', () => import('./networks/sms.js')],
  ['flipboard', () => import('./networks/flipboard.js')],
  ['hackernews', () => import('./networks/hackernews.js')],
  ['xing', () => import('./networks/xing.js')],
  ['weibo', () => import('./networks/weibo.js')],
  ['snapchat', () => import('./networks/snapchat.js')],
  ['teams', () => import('./networks/teams.js')],
  ['instapaper', () => import('./networks/instapaper.js')],
  ['evernote', () => import('./networks/evernote.js')],
  ['nextdoor', () => import('./networks/nextdoor.js')],
]);

/** Every id in the order of the dialog: the table's, then the page's own. */
export function everyNetwork(): string[] {
  return [...new Set([...DEFAULT_NETWORKS, ...further.keys(), ...networks.keys()])];
}

/** Fetches those of `ids` that are not at hand. One that fails, or that nobody knows, is left out. */
export async function fetchNetworks(ids: Iterable<string>): Promise<void> {
  await Promise.allSettled(
    [...ids].map(async (id) => {
      const module = networks.has(id) ? undefined : await further.get(id)?.();
      if (module && !networks.has(id)) networks.set(id, module.default);
    }),
  );
}
