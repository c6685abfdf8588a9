// The networks beyond the default ones, each a module of its own, fetched when a page lists it or a reader opens the
// dialog. The order here is the order in the dialog.

import type {Target} from './network.js';

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
