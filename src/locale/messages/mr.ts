import type {Messages} from '../messages.js';

export const mr: Messages = {
  lang: 'mr',
  reviewed: false,

  by: 'लेखक: {authors}',
  updated: 'अपडेटेड {time}',

  share: 'हा लेख शेअर करा',
  shareOn: '{network}वर शेअर करा',
  shareBy: '{network}द्वारे शेअर करा',
  networks: {
    x: 'एक्स',
    facebook: 'फेसबुक',
    messenger: 'मेसेंजर',
    whatsapp: 'व्हॉट्सॲप',
    telegram: 'टेलिग्राम',
    linkedin: 'लिंक्डइन',
    reddit: 'रेडिट',
    threads: 'थ्रेड्स',
    instagram: 'इन्स्टाग्राम',
    youtube: 'यूट्यूब',
    tiktok: 'टिकटॉक',
    'google-news': 'गुगल न्यूज',
    email: 'ईमेल',
    sms: 'एसएमएस',
  },
  shareNative: 'या डिव्हाइसवरील ॲपमधून शेअर करा',
  copyLink: 'लिंक कॉपी करा',
  linkCopied: 'लिंक कॉपी झाली',
  copyFailed: 'लिंक कॉपी झाली नाही. ती येथे निवडलेली आहे.',
  moreNetworks: 'शेअर करण्याचे आणखी मार्ग',
  link: 'लिंक',
  findNetwork: 'नेटवर्क शोधा',
  noNetwork: 'या नावाचे नेटवर्क नाही.',
  print: 'प्रिंट करा',
  qrCode: 'क्यूआर कोड',
  ownServer: 'तुमच्या स्वतःच्या सर्व्हरवर',
  serverOn: '{network}वरील तुमचा सर्व्हर',
  serverInvalid: 'सर्व्हरचे नाव लिहा, उदा. social.example.',
  rememberServer: 'या डिव्हाइसवर लक्षात ठेवा',
  toServer: 'पुढे जा',
  close: 'बंद करा',
  newWindow: '(नव्या विंडोमध्ये उघडेल)',

  followUs: 'आम्हाला फॉलो करा',
  conversation: 'चर्चा',
  comments: {one: '{n} प्रतिक्रिया', other: '{n} प्रतिक्रिया'},

  relatedLinks: 'संबंधित बातम्या',
  loading: 'लोड होत आहे…',
  loadFailed: 'बातम्या लोड होऊ शकल्या नाहीत.',
  retry: 'पुन्हा प्रयत्न करा',
  storiesLoaded: {one: '{n} बातमी लोड झाली', other: '{n} बातम्या लोड झाल्या'},
  refreshFailed: 'नव्या बातम्या लोड होऊ शकल्या नाहीत.',
  offline: 'तुम्ही ऑफलाइन आहात. नव्या बातम्या असू शकतात.',
  loadMore: 'आणखी बातम्या',
  previous: 'मागील',
  next: 'पुढील',

  // Cards
  paidBy: '{sponsor} प्रायोजित',
  live: 'लाइव्ह',
  upcoming: 'लवकरच',
  ended: 'लाइव्ह कव्हरेज संपले',
  video: 'व्हिडिओ',
  audio: 'ऑडिओ',
  gallery: 'फोटो',
  opinion: 'दृष्टिकोन',
  registered: 'नोंदणी करून मोफत वाचा',
  premium: 'सदस्यांसाठी',

  // The article page
  published: 'प्रकाशित {time}',
  publishedAgo: '{time} प्रकाशित',
  sources: 'इतर स्रोत',
  sourceMark: '•',
  enlarge: 'फोटो मोठा करा',
  advertisement: 'जाहिरात',
  readingTime: {one: 'वाचनाचा वेळ: {n} मिनिट', other: 'वाचनाचा वेळ: {n} मिनिटे'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'mr',
  mr,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
