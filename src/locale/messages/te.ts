import type {Messages} from '../messages.js';

export const te: Messages = {
  lang: 'te',
  reviewed: false,

  by: 'రచన: {authors}',
  updated: 'అప్‌డేట్: {time}',

  share: 'ఈ కథనాన్ని షేర్ చేయండి',
  shareOn: '{network}‌లో షేర్ చేయండి',
  shareBy: '{network} ద్వారా షేర్ చేయండి',
  networks: {
    x: 'ఎక్స్',
    facebook: 'ఫేస్‌బుక్',
    messenger: 'మెసెంజర్',
    whatsapp: 'వాట్సాప్',
    telegram: 'టెలిగ్రామ్',
    linkedin: 'లింక్డ్‌ఇన్',
    instagram: 'ఇన్‌స్టాగ్రామ్',
    youtube: 'యూట్యూబ్',
    tiktok: 'టిక్‌టాక్',
    email: 'ఈమెయిల్',
    sms: 'ఎస్ఎంఎస్',
  },
  shareNative: 'ఈ డివైస్ యాప్ ద్వారా షేర్ చేయండి',
  copyLink: 'లింక్ కాపీ చేయండి',
  linkCopied: 'లింక్ కాపీ అయింది',
  copyFailed: 'లింక్ కాపీ కాలేదు. అది ఇక్కడ ఎంపికై ఉంది.',
  moreNetworks: 'షేర్ చేయడానికి మరిన్ని మార్గాలు',
  link: 'లింక్',
  findNetwork: 'నెట్‌వర్క్ కోసం వెతకండి',
  noNetwork: 'ఆ పేరుతో నెట్‌వర్క్ లేదు.',
  print: 'ప్రింట్ చేయండి',
  qrCode: 'క్యూఆర్ కోడ్',
  ownServer: 'మీ సొంత సర్వర్‌లో',
  serverOn: '{network}‌లో మీ సర్వర్',
  serverInvalid: 'సర్వర్ పేరు రాయండి, ఉదా: social.example.',
  rememberServer: 'ఈ డివైస్‌లో గుర్తుంచుకోండి',
  toServer: 'కొనసాగించండి',
  close: 'మూసివేయండి',
  newWindow: '(కొత్త విండోలో తెరుచుకుంటుంది)',

  followUs: 'మమ్మల్ని ఫాలో అవండి',
  conversation: 'చర్చ',
  comments: {one: '{n} కామెంట్', other: '{n} కామెంట్లు'},

  relatedLinks: 'సంబంధిత కథనాలు',
  loading: 'లోడ్ అవుతోంది…',
  loadFailed: 'కథనాలు లోడ్ కాలేదు.',
  retry: 'మళ్లీ ప్రయత్నించండి',
  storiesLoaded: {one: '{n} కథనం లోడ్ అయింది', other: '{n} కథనాలు లోడ్ అయ్యాయి'},
  refreshFailed: 'కొత్త కథనాలు లోడ్ కాలేదు.',
  offline: 'మీరు ఆఫ్‌లైన్‌లో ఉన్నారు. కొత్త కథనాలు ఉండొచ్చు.',
  loadMore: 'మరిన్ని కథనాలు',
  previous: 'మునుపటి',
  next: 'తదుపరి',

  // Cards
  paidBy: 'స్పాన్సర్: {sponsor}',
  live: 'లైవ్',
  upcoming: 'త్వరలో',
  ended: 'లైవ్ కవరేజీ ముగిసింది',
  video: 'వీడియో',
  audio: 'ఆడియో',
  gallery: 'ఫొటోలు',
  opinion: 'అభిప్రాయం',
  registered: 'రిజిస్టర్ చేసుకుంటే ఉచితం',
  premium: 'చందాదారులకు',

  // The article page
  published: 'ప్రచురణ: {time}',
  publishedAgo: '{time} ప్రచురించారు',
  sources: 'ఇతర ఆధారాలు',
  sourceMark: '•',
  enlarge: 'ఫొటో పెద్దదిగా చూడండి',
  advertisement: 'ప్రకటన',
  readingTime: {one: 'చదివే సమయం: {n} నిమిషం', other: 'చదివే సమయం: {n} నిమిషాలు'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'te',
  te,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
