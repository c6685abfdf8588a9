// Icons of what has profiles but no address to share at, from Simple Icons (CC0): each a module of its own, fetched
// when a page links to one.

import type {Network} from '../share/network.js';

export type Mark = Pick<Network, 'icon' | 'color'>;

export const profileIcons: ReadonlyMap<string, () => Promise<{default: Mark}>> = new Map([
  ['instagram', () => import('./profiles/instagram.js')],
  ['youtube', () => import('./profiles/youtube.js')],
  ['tiktok', () => import('./profiles/tiktok.js')],
  ['google-news', () => import('./profiles/google-news.js')],
  ['google-play', () => import('./profiles/google-play.js')],
  ['app-store', () => import('./profiles/app-store.js')],
  ['apple-podcasts', () => import('./profiles/apple-podcasts.js')],
  ['soundcloud', () => import('./profiles/soundcloud.js')],
  ['spotify', () => import('./profiles/spotify.js')],
  ['rss', () => import('./profiles/rss.js')],
  ['json-feed', () => import('./profiles/json-feed.js')],
]);
