// The networks that a publisher may choose, and whose page an address is: the package knows more of both, and what it shows is its own.

/** By id, the name in Latin letters. */
export const networkNames = new Map([
  ['x', 'X'],
  ['facebook', 'Facebook'],
  ['whatsapp', 'WhatsApp'],
  ['telegram', 'Telegram'],
  ['email', 'Email'],
  ['bluesky', 'Bluesky'],
  ['threads', 'Threads'],
  ['mastodon', 'Mastodon'],
  ['linkedin', 'LinkedIn'],
  ['reddit', 'Reddit'],
  ['pinterest', 'Pinterest'],
  ['tumblr', 'Tumblr'],
  ['vk', 'VK'],
  ['ok', 'OK'],
  ['line', 'LINE'],
  ['viber', 'Viber'],
  ['sms', 'SMS'],
  ['flipboard', 'Flipboard'],
  ['hackernews', 'Hacker News'],
  ['xing', 'XING'],
  ['weibo', 'Weibo'],
  ['snapchat', 'Snapchat'],
  ['teams', 'Teams'],
  ['instapaper', 'Instapaper'],
  ['evernote', 'Evernote'],
  ['nextdoor', 'Nextdoor'],
  ['instagram', 'Instagram'],
  ['youtube', 'YouTube'],
  ['tiktok', 'TikTok'],
])

/** Networks that have pages, and no address by which one shares. */
const PROFILES_ONLY = ['instagram', 'youtube', 'tiktok']

export const shareNetworks = [...networkNames.keys()].filter((id) => !PROFILES_ONLY.includes(id))

/** Those of a share bar that says nothing else. */
export const DEFAULT_NETWORKS = ['x', 'facebook', 'whatsapp', 'telegram', 'email']

const HOSTS = new Map([
  ['x.com', 'x'],
  ['twitter.com', 'x'],
  ['facebook.com', 'facebook'],
  ['instagram.com', 'instagram'],
  ['youtube.com', 'youtube'],
  ['tiktok.com', 'tiktok'],
  ['whatsapp.com', 'whatsapp'],
  ['t.me', 'telegram'],
  ['bsky.app', 'bluesky'],
  ['threads.net', 'threads'],
  ['threads.com', 'threads'],
  ['mastodon.social', 'mastodon'],
  ['linkedin.com', 'linkedin'],
  ['reddit.com', 'reddit'],
  ['vk.com', 'vk'],
])

/** @param {string} url @returns {string | undefined} */
export function networkOf(url) {
  if (!URL.canParse(url)) return undefined
  const labels = new URL(url).hostname.split('.')
  return labels.map((_, index) => HOSTS.get(labels.slice(index).join('.'))).find(Boolean)
}
