// Whose page an address is: a newsroom's profile at a network, told by the host and, where many hosts run the same
// software, by the path.

import type {Network} from './network.js';

/** Networks that have profiles and no address to share at. Icons as in the share networks. */
export const profileNetworks: ReadonlyMap<string, Pick<Network, 'name' | 'icon' | 'color'>> = new Map([
  [
    'instagram',
    {
      name: 'Instagram',
      icon: 'M7 0Q5.2.3 4.1.7 3 1.2 2 2 1 3 .6 4.2.1 5.2.1 7a85 85 0 0 0 .5 12.8Q1.2 21 2 22q1 1 2.2 1.4 1 .5 2.9.5a85 85 0 0 0 12.8-.5Q21 22.8 22 22q1-1 1.4-2.2.5-1 .5-2.9a85 85 0 0 0-.5-12.8Q22.9 3 22 2 21 1 19.8.6q-1-.5-2.9-.5A86 86 0 0 0 7 0m.2 21.7q-1.7-.1-2.3-.4-.8-.3-1.3-1-.6-.4-1-1.3-.2-.5-.4-2.2a85 85 0 0 1 .4-12q.3-.8 1-1.3.4-.7 1.3-1 .5-.2 2.2-.4a84 84 0 0 1 12 .4q.8.4 1.3 1 .6.4 1 1.3.2.5.4 2.2a83 83 0 0 1-.4 12q-.3.8-1 1.3-.4.6-1.3 1-.5.2-2.2.4a85 85 0 0 1-9.7 0M17 5.6A1.4 1.4 0 1 0 18.4 4 1.4 1.4 0 0 0 17 5.6M5.8 12a6.2 6.2 0 1 0 12.4 0 6.2 6.2 0 0 0-12.4 0M8 12a4 4 0 1 1 4 4 4 4 0 0 1-4-4',
      color: '#ff0069',
    },
  ],
  [
    'youtube',
    {
      name: 'YouTube',
      icon: 'M23.5 6.2A3 3 0 0 0 21.4 4c-1.9-.5-9.4-.5-9.4-.5s-7.5 0-9.4.5A3 3 0 0 0 .5 6.3C0 8 0 12 0 12s0 4 .5 5.8A3 3 0 0 0 2.6 20c1.9.6 9.4.6 9.4.6s7.5 0 9.4-.6a3 3 0 0 0 2.1-2c.5-2 .5-5.9.5-5.9s0-4-.5-5.8m-14 9.4V8.4l6.3 3.6z',
      color: '#ff0000',
    },
  ],
  [
    'tiktok',
    {
      name: 'TikTok',
      icon: 'M12.5 0h4q0 2.3 1.7 4.2A7 7 0 0 0 22.4 6v4a11 11 0 0 1-5.8-2v8.8q-.1 2.1-1.4 4A8 8 0 0 1 9.3 24q-2.2 0-4-1a7.5 7.5 0 0 1-1.1-12.2c1.6-1.4 4-2.1 6.1-1.7v4.4q-1.6-.5-3 .4-1 .6-1.4 1.7-.3.8-.1 1.6c.2 1.7 1.8 3 3.5 3Q11 20 12 18.4l.4-1 .1-5.4z',
    },
  ],
  [
    'feed',
    {
      name: 'RSS',
      icon: 'M19.2 24C19.2 13.5 10.5 4.8 0 4.8V0a24 24 0 0 1 24 24zm-16-6.6a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6M16 24h-4.7c0-6.2-5-11.2-11.2-11.2V8A16 16 0 0 1 16 24',
      color: '#ffa500',
    },
  ],
]);

const HOSTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:x|twitter)\.com$/, 'x'],
  [/^(?:facebook\.com|fb\.com|fb\.me)$/, 'facebook'],
  [/^(?:instagram\.com|instagr\.am)$/, 'instagram'],
  [/^(?:youtube\.com|youtu\.be)$/, 'youtube'],
  [/^tiktok\.com$/, 'tiktok'],
  [/^(?:whatsapp\.com|wa\.me)$/, 'whatsapp'],
  [/^(?:t|telegram)\.me$/, 'telegram'],
  [/^linkedin\.com$/, 'linkedin'],
  [/^threads\.(?:com|net)$/, 'threads'],
  [/^bsky\.app$/, 'bluesky'],
  [/^reddit\.com$/, 'reddit'],
  [/^pinterest\.[a-z.]+$/, 'pinterest'],
  [/^tumblr\.com$/, 'tumblr'],
  [/^(?:vk\.com|vk\.ru)$/, 'vk'],
  [/^ok\.ru$/, 'ok'],
  [/^line\.me$/, 'line'],
  [/^snapchat\.com$/, 'snapchat'],
  [/^flipboard\.com$/, 'flipboard'],
  [/^weibo\.com$/, 'weibo'],
  [/^xing\.com$/, 'xing'],
];

/** The network's id; undefined for an address of which none is known. */
export function profileOf(address: string): string | undefined {
  const {host, pathname} = new URL(address);
  // Countries and apps have hosts of their own: `ar-ar.facebook.com`, `m.youtube.com`.
  const found = HOSTS.find(([pattern]) => pattern.test(host) || pattern.test(host.replace(/^[^.]+\./, '')));
  if (found) return found[1];
  if (/(?:\.(?:rss|atom|xml)|\/(?:feed|rss)(?:\.json)?\/?)$/.test(pathname)) return 'feed';
  // Mastodon and what speaks its language have a profile at `/@name`, on any host.
  return /^\/@[\w.]+(?:@[\w.-]+)?\/?$/.test(pathname) ? 'mastodon' : undefined;
}
