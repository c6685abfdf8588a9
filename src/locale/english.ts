// English is always at hand, and few of its words are an element's: each element brings those that it says, by name, and
// a bundler leaves out the others. All of them together, as every other language has them: messages/en.ts.

import type {Messages} from './messages.js';

// Said in more than one place.
const by = 'By {authors}';
const updated = 'Updated {time}';
const comments = {one: '{n} comment', other: '{n} comments'};
const readingTime = {one: 'Reading time: {n} minute', other: 'Reading time: {n} minutes'};
const networks = {email: 'Email'};
const newWindow = '(opens in a new window)';
const close = 'Close';

export const bylineWords = {by} satisfies Partial<Messages>;

export const timesWords = {
  updated,
  published: 'Published {time}',
  publishedAgo: 'Published {time}',
} satisfies Partial<Messages>;

export const cardWords = {
  by,
  updated,
  comments,
  readingTime,
  paidBy: 'Paid for by {sponsor}',
  live: 'Live',
  upcoming: 'Upcoming',
  ended: 'Live coverage ended',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Photos',
  opinion: 'Opinion',
  registered: 'Free with registration',
  premium: 'Subscribers',
} satisfies Partial<Messages>;

export type CardWord = keyof typeof cardWords;

export const shareWords = {
  share: 'Share this article',
  shareOn: 'Share on {network}',
  shareBy: 'Share by {network}',
  networks,
  shareNative: 'Share with an app on this device',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  moreNetworks: 'More ways to share',
  newWindow,
} satisfies Partial<Messages>;

export type ShareWord = keyof typeof shareWords;

export const shareDialogWords = {
  copyFailed: 'The link could not be copied. Here it is, selected.',
  link: 'Link',
  findNetwork: 'Find a network',
  noNetwork: 'No network has that name.',
  print: 'Print',
  qrCode: 'QR code',
  ownServer: 'On your own server',
  serverOn: 'Your {network} server',
  serverInvalid: 'Write the name of a server, such as social.example.',
  rememberServer: 'Remember it on this device',
  toServer: 'Continue',
  close,
} satisfies Partial<Messages>;

export type ShareDialogWord = keyof typeof shareDialogWords;

export const followWords = {followUs: 'Find us', networks, newWindow} satisfies Partial<Messages>;

export const commentsWords = {conversation: 'Conversation', comments} satisfies Partial<Messages>;

export const relatedWords = {
  relatedLinks: 'More on this story',
  loading: 'Loading…',
  loadFailed: 'These stories could not be loaded.',
  retry: 'Try again',
  storiesLoaded: {one: '{n} story loaded', other: '{n} stories loaded'},
  refreshFailed: 'Newer stories could not be loaded.',
  offline: 'You are offline. There may be newer stories.',
  loadMore: 'More stories',
} satisfies Partial<Messages>;

export const railWords = {previous: 'Previous', next: 'Next'} satisfies Partial<Messages>;

export const sourcesWords = {sources: 'Additional sources', sourceMark: '•'} satisfies Partial<Messages>;

export const figureWords = {enlarge: 'Enlarge picture', close} satisfies Partial<Messages>;

export const adWords = {advertisement: 'Advertisement'} satisfies Partial<Messages>;

export const readingTimeWords = {readingTime} satisfies Partial<Messages>;
