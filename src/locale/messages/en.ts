import type {Messages} from '../messages.js';

export const en: Messages = {
  lang: 'en',
  reviewed: true,

  by: 'By {authors}',
  updated: 'Updated {time}',

  share: 'Share this article',
  shareOn: 'Share on {network}',
  shareBy: 'Share by {network}',
  networks: {email: 'Email'},
  shareNative: 'Share with an app on this device',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyFailed: 'The link could not be copied. Here it is, selected.',
  moreNetworks: 'More ways to share',
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
  close: 'Close',
  newWindow: '(opens in a new window)',

  followUs: 'Find us',
  conversation: 'Conversation',
  comments: {one: '{n} comment', other: '{n} comments'},

  relatedLinks: 'More on this story',
  loading: 'Loading…',
  loadFailed: 'These stories could not be loaded.',
  retry: 'Try again',
  storiesLoaded: {one: '{n} story loaded', other: '{n} stories loaded'},

  // The article page
  published: 'Published {time}',
  publishedAgo: 'Published {time}',
  sources: 'Additional sources',
  sourceMark: '•',
  enlarge: 'Enlarge picture',
  advertisement: 'Advertisement',
  readingTime: {one: 'Reading time: {n} minute', other: 'Reading time: {n} minutes'},
};
