import type {Messages} from '../messages.js';

export const gu: Messages = {
  lang: 'gu',
  reviewed: false,

  by: 'લેખક: {authors}',
  updated: 'અપડેટેડ {time}',

  share: 'આ લેખ શેર કરો',
  shareOn: '{network} પર શેર કરો',
  shareBy: '{network} દ્વારા શેર કરો',
  networks: {
    x: 'ઍક્સ',
    facebook: 'ફેસબુક',
    messenger: 'મૅસેન્જર',
    whatsapp: 'વૉટ્સઍપ',
    telegram: 'ટેલિગ્રામ',
    linkedin: 'લિંક્ડઇન',
    reddit: 'રેડિટ',
    threads: 'થ્રેડ્સ',
    instagram: 'ઇન્સ્ટાગ્રામ',
    youtube: 'યુટ્યૂબ',
    tiktok: 'ટિકટૉક',
    'google-news': 'ગૂગલ ન્યૂઝ',
    email: 'ઈમેલ',
    sms: 'એસએમએસ',
  },
  shareNative: 'આ ડિવાઇસની કોઈ ઍપથી શેર કરો',
  copyLink: 'લિંક કૉપી કરો',
  linkCopied: 'લિંક કૉપી થઈ ગઈ',
  copyFailed: 'લિંક કૉપી થઈ શકી નહીં. તે અહીં પસંદ કરેલી છે.',
  moreNetworks: 'શેર કરવાની વધુ રીતો',
  link: 'લિંક',
  findNetwork: 'નેટવર્ક શોધો',
  noNetwork: 'આ નામનું કોઈ નેટવર્ક નથી.',
  print: 'પ્રિન્ટ કરો',
  qrCode: 'ક્યૂઆર કોડ',
  ownServer: 'તમારા પોતાના સર્વર પર',
  serverOn: '{network} પર તમારું સર્વર',
  serverInvalid: 'સર્વરનું નામ લખો, જેમ કે social.example.',
  rememberServer: 'આ ડિવાઇસ પર યાદ રાખો',
  toServer: 'આગળ વધો',
  close: 'બંધ કરો',
  newWindow: '(નવી વિન્ડોમાં ખૂલશે)',

  followUs: 'અમને ફૉલો કરો',
  conversation: 'ચર્ચા',
  comments: {one: '{n} ટિપ્પણી', other: '{n} ટિપ્પણીઓ'},

  relatedLinks: 'સંબંધિત સમાચાર',
  loading: 'લોડ થઈ રહ્યું છે…',
  loadFailed: 'સમાચાર લોડ થઈ શક્યા નહીં.',
  retry: 'ફરી પ્રયાસ કરો',
  storiesLoaded: {one: '{n} સમાચાર લોડ થયા', other: '{n} સમાચાર લોડ થયા'},
  refreshFailed: 'નવા સમાચાર લોડ થઈ શક્યા નહીં.',
  offline: 'તમે ઑફલાઇન છો. નવા સમાચાર હોઈ શકે છે.',
  loadMore: 'વધુ સમાચાર',
  previous: 'આ પહેલાં',
  next: 'આ પછી',

  // Cards
  paidBy: '{sponsor} દ્વારા પ્રાયોજિત',
  live: 'લાઇવ',
  upcoming: 'ટૂંક સમયમાં',
  ended: 'લાઇવ કવરેજ સમાપ્ત',
  video: 'વીડિયો',
  audio: 'ઑડિયો',
  gallery: 'તસવીરો',
  opinion: 'અભિપ્રાય',
  registered: 'નોંધણી કરીને મફત વાંચો',
  premium: 'સબ્સ્ક્રાઇબર્સ માટે',

  // The article page
  published: 'પ્રકાશિત {time}',
  publishedAgo: '{time} પ્રકાશિત',
  sources: 'અન્ય સ્રોત',
  sourceMark: '•',
  enlarge: 'તસવીર મોટી કરો',
  advertisement: 'જાહેરાત',
  readingTime: {one: 'વાંચવાનો સમય: {n} મિનિટ', other: 'વાંચવાનો સમય: {n} મિનિટ'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'gu',
  gu,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
