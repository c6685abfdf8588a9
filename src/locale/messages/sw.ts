import type {Messages} from '../messages.js';

export const sw: Messages = {
  lang: 'sw',
  reviewed: false,

  by: 'Na {authors}',
  updated: 'Imeboreshwa {time}',

  share: 'Shiriki makala hii',
  shareOn: 'Shiriki kwenye {network}',
  shareBy: 'Shiriki kwa {network}',
  networks: {email: 'Barua pepe', sms: 'Ujumbe mfupi'},
  shareNative: 'Shiriki kwa programu ya kifaa hiki',
  copyLink: 'Nakili kiungo',
  linkCopied: 'Kiungo kimenakiliwa',
  copyFailed: 'Kiungo hakikuweza kunakiliwa. Hiki hapa, kimechaguliwa.',
  moreNetworks: 'Njia zaidi za kushiriki',
  link: 'Kiungo',
  findNetwork: 'Tafuta mtandao',
  noNetwork: 'Hakuna mtandao wenye jina hilo.',
  print: 'Chapa',
  qrCode: 'Msimbo wa QR',
  ownServer: 'Kwenye seva yako mwenyewe',
  serverOn: 'Seva yako ya {network}',
  serverInvalid: 'Andika jina la seva, kwa mfano social.example.',
  rememberServer: 'Ikumbuke kwenye kifaa hiki',
  toServer: 'Endelea',
  close: 'Funga',
  newWindow: '(hufunguka katika dirisha jipya)',

  followUs: 'Tufuate',
  conversation: 'Mjadala',
  comments: {one: 'Maoni {n}', other: 'Maoni {n}'},

  relatedLinks: 'Habari zinazohusiana',
  loading: 'Inapakia…',
  loadFailed: 'Habari hizi hazikuweza kupakiwa.',
  retry: 'Jaribu tena',
  storiesLoaded: {one: 'Habari {n} imepakiwa', other: 'Habari {n} zimepakiwa'},
  refreshFailed: 'Habari mpya zaidi hazikuweza kupakiwa.',
  offline: 'Huna muunganisho wa intaneti. Huenda kuna habari mpya zaidi.',
  loadMore: 'Habari zaidi',
  previous: 'Iliyotangulia',
  next: 'Inayofuata',

  // Cards
  paidBy: 'Imelipiwa na {sponsor}',
  live: 'Moja kwa moja',
  upcoming: 'Inakuja',
  ended: 'Matangazo ya moja kwa moja yamekwisha',
  video: 'Video',
  audio: 'Sauti',
  gallery: 'Picha',
  opinion: 'Maoni',
  registered: 'Bure kwa waliojisajili',
  premium: 'Kwa wanaolipia',

  // The article page
  published: 'Imechapishwa {time}',
  publishedAgo: 'Imechapishwa {time}',
  sources: 'Vyanzo vya ziada',
  sourceMark: '•',
  enlarge: 'Kuza picha',
  advertisement: 'Tangazo',
  readingTime: {one: 'Muda wa kusoma: dakika {n}', other: 'Muda wa kusoma: dakika {n}'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'sw',
  sw,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
