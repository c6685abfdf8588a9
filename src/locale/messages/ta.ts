import type {Messages} from '../messages.js';

export const ta: Messages = {
  lang: 'ta',
  reviewed: false,

  by: 'எழுதியவர்: {authors}',
  updated: 'புதுப்பிக்கப்பட்டது: {time}',

  share: 'இந்தக் கட்டுரையைப் பகிரவும்',
  shareOn: '{network}-இல் பகிரவும்',
  shareBy: '{network} மூலம் பகிரவும்',
  networks: {
    x: 'எக்ஸ்',
    facebook: 'ஃபேஸ்புக்',
    messenger: 'மெசஞ்சர்',
    whatsapp: 'வாட்ஸ்ஆப்',
    telegram: 'டெலிகிராம்',
    linkedin: 'லிங்க்ட்இன்',
    reddit: 'ரெடிட்',
    instagram: 'இன்ஸ்டாகிராம்',
    youtube: 'யூட்யூப்',
    tiktok: 'டிக்டாக்',
    'google-news': 'கூகுள் நியூஸ்',
    email: 'மின்னஞ்சல்',
    sms: 'குறுஞ்செய்தி',
  },
  shareNative: 'இந்தச் சாதனத்தின் செயலி மூலம் பகிரவும்',
  copyLink: 'இணைப்பை நகலெடுக்கவும்',
  linkCopied: 'இணைப்பு நகலெடுக்கப்பட்டது',
  copyFailed: 'இணைப்பை நகலெடுக்க முடியவில்லை. அது இங்கே தேர்ந்தெடுக்கப்பட்டுள்ளது.',
  moreNetworks: 'பகிர மேலும் வழிகள்',
  link: 'இணைப்பு',
  findNetwork: 'சமூக வலைதளத்தைத் தேடவும்',
  noNetwork: 'இந்தப் பெயரில் வலைதளம் இல்லை.',
  print: 'அச்சிடவும்',
  qrCode: 'க்யூஆர் குறியீடு',
  ownServer: 'உங்கள் சொந்த சர்வரில்',
  serverOn: '{network}-இல் உங்கள் சர்வர்',
  serverInvalid: 'சர்வரின் பெயரை எழுதவும், எ.கா. social.example.',
  rememberServer: 'இந்தச் சாதனத்தில் நினைவில் வைக்கவும்',
  toServer: 'தொடரவும்',
  close: 'மூடவும்',
  newWindow: '(புதிய சாளரத்தில் திறக்கும்)',

  followUs: 'எங்களைப் பின்தொடரவும்',
  conversation: 'உரையாடல்',
  comments: {one: '{n} கருத்து', other: '{n} கருத்துகள்'},

  relatedLinks: 'தொடர்புடைய செய்திகள்',
  loading: 'ஏற்றப்படுகிறது…',
  loadFailed: 'செய்திகளை ஏற்ற முடியவில்லை.',
  retry: 'மீண்டும் முயலவும்',
  storiesLoaded: {one: '{n} செய்தி ஏற்றப்பட்டது', other: '{n} செய்திகள் ஏற்றப்பட்டன'},
  refreshFailed: 'புதிய செய்திகளை ஏற்ற முடியவில்லை.',
  offline: 'இணைய இணைப்பு இல்லை. புதிய செய்திகள் இருக்கலாம்.',
  loadMore: 'மேலும் செய்திகள்',
  previous: 'முந்தையது',
  next: 'அடுத்தது',

  // Cards
  paidBy: 'விளம்பரதாரர்: {sponsor}',
  live: 'நேரலை',
  upcoming: 'விரைவில்',
  ended: 'நேரலை முடிந்தது',
  video: 'காணொளி',
  audio: 'ஒலி',
  gallery: 'படங்கள்',
  opinion: 'கருத்து',
  registered: 'பதிவு செய்தால் இலவசம்',
  premium: 'சந்தாதாரர்களுக்கு',

  // The article page
  published: 'வெளியிடப்பட்டது: {time}',
  publishedAgo: '{time} வெளியிடப்பட்டது',
  sources: 'கூடுதல் ஆதாரங்கள்',
  sourceMark: '•',
  enlarge: 'படத்தைப் பெரிதாக்கவும்',
  advertisement: 'விளம்பரம்',
  readingTime: {one: 'வாசிப்பு நேரம்: {n} நிமிடம்', other: 'வாசிப்பு நேரம்: {n} நிமிடங்கள்'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'ta',
  ta,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
