import type {Messages} from '../messages.js';

export const en: Messages = {
  lang: 'en',
  reviewed: true,

  by: 'By {authors}',
  updated: 'Updated {time}',

  share: 'Share this article',
  shareOn: 'Share on {network}',
  shareBy: 'Share by {network}',
  networks: {email: 'email'},
  shareNative: 'Share with an app on this device',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyFailed: 'The link could not be copied. Here it is, selected:',
  moreNetworks: 'More ways to share',
  close: 'Close',
  newWindow: '(opens in a new window)',

  relatedLinks: 'More on this story',
  loading: 'Loading…',
  loadFailed: 'These stories could not be loaded.',
  retry: 'Try again',
  storiesLoaded: {one: '{n} story loaded', other: '{n} stories loaded'},
};
