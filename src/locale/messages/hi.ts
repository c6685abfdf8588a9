import type {Messages} from '../messages.js';

export const hi: Messages = {
  lang: 'hi',
  reviewed: false,

  by: 'लेखक: {authors}',
  updated: 'अपडेटेड {time}',

  share: 'यह लेख शेयर करें',
  shareOn: '{network} पर शेयर करें',
  shareBy: '{network} से शेयर करें',
  networks: {
    x: 'एक्स',
    facebook: 'फ़ेसबुक',
    messenger: 'मैसेंजर',
    whatsapp: 'व्हॉट्सऐप',
    telegram: 'टेलीग्राम',
    linkedin: 'लिंक्डइन',
    reddit: 'रेडिट',
    threads: 'थ्रेड्स',
    instagram: 'इंस्टाग्राम',
    youtube: 'यूट्यूब',
    tiktok: 'टिकटॉक',
    'google-news': 'गूगल न्यूज़',
    email: 'ईमेल',
    sms: 'एसएमएस',
  },
  shareNative: 'इस डिवाइस के किसी ऐप से शेयर करें',
  copyLink: 'लिंक कॉपी करें',
  linkCopied: 'लिंक कॉपी हो गया',
  copyFailed: 'लिंक कॉपी नहीं हो सका। वह यहां चुना हुआ है।',
  moreNetworks: 'शेयर करने के और तरीके',
  link: 'लिंक',
  findNetwork: 'नेटवर्क खोजें',
  noNetwork: 'इस नाम का कोई नेटवर्क नहीं है।',
  print: 'प्रिंट करें',
  qrCode: 'क्यूआर कोड',
  ownServer: 'आपके अपने सर्वर पर',
  serverOn: '{network} पर आपका सर्वर',
  serverInvalid: 'सर्वर का नाम लिखें, जैसे social.example।',
  rememberServer: 'इस डिवाइस पर याद रखें',
  toServer: 'आगे बढ़ें',
  close: 'बंद करें',
  newWindow: '(नई विंडो में खुलेगा)',

  followUs: 'हमें फ़ॉलो करें',
  conversation: 'बातचीत',
  comments: {one: '{n} टिप्पणी', other: '{n} टिप्पणियां'},

  relatedLinks: 'संबंधित ख़बरें',
  loading: 'लोड हो रहा है…',
  loadFailed: 'ख़बरें लोड नहीं हो सकीं।',
  retry: 'दोबारा कोशिश करें',
  storiesLoaded: {one: '{n} ख़बर लोड हुई', other: '{n} ख़बरें लोड हुईं'},
  refreshFailed: 'नई ख़बरें लोड नहीं हो सकीं।',
  offline: 'आप ऑफ़लाइन हैं। हो सकता है नई ख़बरें आई हों।',
  loadMore: 'और ख़बरें',
  previous: 'पिछला',
  next: 'अगला',

  // Cards
  paidBy: '{sponsor} द्वारा प्रायोजित',
  live: 'लाइव',
  upcoming: 'जल्द',
  ended: 'लाइव कवरेज समाप्त',
  video: 'वीडियो',
  audio: 'ऑडियो',
  gallery: 'तस्वीरें',
  opinion: 'नज़रिया',
  registered: 'रजिस्टर करके मुफ़्त पढ़ें',
  premium: 'सब्सक्राइबर के लिए',

  // The article page
  published: 'प्रकाशित {time}',
  publishedAgo: '{time} प्रकाशित',
  sources: 'अन्य स्रोत',
  sourceMark: '•',
  enlarge: 'तस्वीर बड़ी करें',
  advertisement: 'विज्ञापन',
  readingTime: {one: 'पढ़ने का समय: {n} मिनट', other: 'पढ़ने का समय: {n} मिनट'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'hi',
  hi,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
