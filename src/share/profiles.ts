// Whose page an address is: a newsroom's profile at a network, told by the host and, where many hosts run the same
// software, by the path.

import {toText} from '../article.js';
import {profileIcons, type Mark} from '../icons/profiles.js';
import {safeUrl} from '../url.js';
import {fetchNetworks, networks} from './targets.js';

/** A link to a profile, as the page wrote it. */
export interface Profile {
  href: string;
  /** The network's id; undefined where the address is of none that is known. */
  id: string | undefined;
  /** What the page calls it. */
  text: string | undefined;
  /** The language of that; undefined where it is the page's. */
  lang: string | undefined;
  dir: string;
}

// A name stands here and in the network's own file: what a link says must be known before the file has come.
const PROFILES: readonly (readonly [id: string, name: string, hosts: string])[] = [
  ['x', 'X', 'x.com twitter.com'],
  ['facebook', 'Facebook', 'facebook.com fb.com fb.me'],
  ['instagram', 'Instagram', 'instagram.com instagr.am'],
  ['youtube', 'YouTube', 'youtube.com youtu.be'],
  ['tiktok', 'TikTok', 'tiktok.com'],
  ['whatsapp', 'WhatsApp', 'whatsapp.com wa.me'],
  ['telegram', 'Telegram', 't.me telegram.me telegram.dog'],
  ['linkedin', 'LinkedIn', 'linkedin.com lnkd.in'],
  ['threads', 'Threads', 'threads.com threads.net'],
  ['bluesky', 'Bluesky', 'bsky.app'],
  ['mastodon', 'Mastodon', 'mastodon.social mastodon.online'],
  ['reddit', 'Reddit', 'reddit.com'],
  ['pinterest', 'Pinterest', 'pinterest.com pin.it pinterest.co.uk pinterest.de pinterest.es pinterest.fr'],
  ['tumblr', 'Tumblr', 'tumblr.com'],
  ['vk', 'VK', 'vk.com vk.ru'],
  ['ok', 'OK', 'ok.ru'],
  ['line', 'LINE', 'line.me lin.ee'],
  ['viber', 'Viber', 'viber.com'],
  ['snapchat', 'Snapchat', 'snapchat.com'],
  ['flipboard', 'Flipboard', 'flipboard.com flip.it'],
  ['weibo', 'Weibo', 'weibo.com'],
  ['xing', 'XING', 'xing.com'],
  ['google-news', 'Google News', 'news.google.com'],
  ['google-play', 'Google Play', 'play.google.com'],
  ['app-store', 'App Store', 'apps.apple.com itunes.apple.com'],
  ['apple-podcasts', 'Apple Podcasts', 'podcasts.apple.com'],
  ['soundcloud', 'SoundCloud', 'soundcloud.com'],
  ['spotify', 'Spotify', 'spotify.com'],
  ['rss', 'RSS', ''],
  ['json-feed', 'JSON Feed', ''],
  ['email', 'Email', ''],
];

const HOSTS: ReadonlyMap<string, string | undefined> = new Map([
  ...PROFILES.flatMap(([id, , hosts]) => hosts.split(' ').map((host): [string, string] => [host, id])),
  // Paths there look like Mastodon's, and it is none.
  ...['medium.com', 'substack.com', 'odysee.com'].map((host): [string, undefined] => [host, undefined]),
]);

/** The profiles that the page links to inside the element. Addresses that may not be followed are left out. */
export function slottedProfiles(element: Element): Profile[] {
  return [...element.querySelectorAll<HTMLAnchorElement>('a[href]:not([slot], [slot] *)')].flatMap((link) => {
    const address = link.getAttribute('href') ?? '';
    const href = safeUrl(address) ?? mailAddress(address);
    if (!href) return [];
    return {href, id: profileOf(href, link.type), text: wordsOf(link), lang: languageOf(link, element), dir: link.dir};
  });
}

/**
 * The id of the network that an address belongs to; undefined where none is known.
 *
 * @param address absolute
 * @param type media type of what is there, if the page names it: a feed's says that it is one
 */
export function profileOf(address: string, type = ''): string | undefined {
  const {protocol, hostname, pathname} = new URL(address);
  if (protocol === 'mailto:') return 'email';
  const typed = feedOf(FEED_TYPE, type);
  const host = knownHost(hostname);
  return typed ?? (host ? HOSTS.get(host) : (feedOf(FEED_PATH, pathname) ?? atOf(pathname)));
}

/** The network's own name, in Latin letters. */
export function profileName(id = ''): string | undefined {
  return PROFILES.find(([own]) => own === id)?.[1];
}

const icons = new Map<string, Mark>();

/** The network's icon and colour; undefined until they are at hand. */
export function markOf(id = ''): Mark | undefined {
  return networks.get(id) ?? icons.get(id);
}

/** Fetches the icons of `ids`. One that fails is left out. */
export async function fetchMarks(ids: readonly string[]): Promise<void> {
  const shared = ids.filter((id) => !profileIcons.has(id));
  await Promise.allSettled([
    shared.length && fetchNetworks(shared),
    ...ids.map(async (id) => {
      const module = await profileIcons.get(id)?.();
      if (module) icons.set(id, module.default);
    }),
  ]);
}

// Countries, apps and channels have hosts of their own below the network's: `ar-ar.facebook.com`, `open.spotify.com`.
function knownHost(hostname: string): string | undefined {
  const labels = hostname.split('.');
  return labels.map((_, index) => labels.slice(index).join('.')).find((host) => HOSTS.has(host));
}

const FEED_TYPE = /^application\/(?:(feed\+json)|(?:rss|atom|rdf)\+xml)\b/i;
const FEED_PATH = /(\.json|\/feed\/json\/?)$|(?:\.(?:rss|atom|rdf|xml)|\/(?:feed|rss|atom)\/?)$/i;

/** Both patterns have a group for what is JSON. */
function feedOf(pattern: RegExp, text: string): string | undefined {
  const found = pattern.exec(text);
  return found ? (found[1] ? 'json-feed' : 'rss') : undefined;
}

// Mastodon and what speaks its language have a profile at `/@name`, on any host.
function atOf(pathname: string): string | undefined {
  return /^\/(?:web\/)?@[\w.-]+(?:@[\w.-]+)?\/?$/.test(pathname) ? 'mastodon' : undefined;
}

// Nothing but a mail program can open it, whatever follows the scheme.
function mailAddress(address: string): string | undefined {
  return /^mailto:[^\s@]+@[^\s@]+$/i.exec(address.trim())?.[0];
}

// A link that shows an icon of the page's own has its words elsewhere; a letter of an icon font is no word.
function wordsOf(link: Element): string | undefined {
  const alt = link.querySelector('img[alt]')?.getAttribute('alt');
  return [link.textContent, link.getAttribute('aria-label'), alt, link.getAttribute('title')]
    .map(toText)
    .find((text) => text && /[\p{L}\p{N}]/u.test(text));
}

/** What the link's words are in: said by an element around all of them, in the link or between it and `top`. */
function languageOf(link: Element, top: Element): string | undefined {
  const within = [...link.querySelectorAll('[lang]')].find((node) => toText(node.textContent) === wordsOf(link));
  const around = (within ?? link).closest('[lang]');
  return around && around !== top && top.contains(around) ? (around.getAttribute('lang') ?? undefined) : undefined;
}
