import type {Messages} from '../messages.js';

export const bn: Messages = {
  lang: 'bn',
  reviewed: false,

  by: 'লেখক: {authors}',
  updated: 'আপডেট: {time}',

  share: 'লেখাটি শেয়ার করুন',
  shareOn: '{network}-এ শেয়ার করুন',
  shareBy: '{network}-এর মাধ্যমে শেয়ার করুন',
  networks: {
    x: 'এক্স',
    facebook: 'ফেসবুক',
    messenger: 'মেসেঞ্জার',
    whatsapp: 'হোয়াটসঅ্যাপ',
    telegram: 'টেলিগ্রাম',
    linkedin: 'লিংকডইন',
    reddit: 'রেডিট',
    threads: 'থ্রেডস',
    viber: 'ভাইবার',
    instagram: 'ইনস্টাগ্রাম',
    youtube: 'ইউটিউব',
    tiktok: 'টিকটক',
    'google-news': 'গুগল নিউজ',
    email: 'ইমেইল',
    sms: 'এসএমএস',
  },
  shareNative: 'এই ডিভাইসের কোনো অ্যাপে শেয়ার করুন',
  copyLink: 'লিংক কপি করুন',
  linkCopied: 'লিংক কপি হয়েছে',
  copyFailed: 'লিংক কপি করা যায়নি। এখানে তা বেছে রাখা হয়েছে।',
  moreNetworks: 'শেয়ার করার আরও উপায়',
  link: 'লিংক',
  findNetwork: 'নেটওয়ার্ক খুঁজুন',
  noNetwork: 'এই নামে কোনো নেটওয়ার্ক নেই।',
  print: 'প্রিন্ট করুন',
  qrCode: 'কিউআর কোড',
  ownServer: 'আপনার নিজের সার্ভারে',
  serverOn: '{network}-এ আপনার সার্ভার',
  serverInvalid: 'একটি সার্ভারের নাম লিখুন, যেমন social.example।',
  rememberServer: 'এই ডিভাইসে মনে রাখুন',
  toServer: 'এগিয়ে যান',
  close: 'বন্ধ করুন',
  newWindow: '(নতুন উইন্ডোতে খুলবে)',

  followUs: 'আমাদের অনুসরণ করুন',
  conversation: 'আলোচনা',
  comments: {one: '{n}টি মন্তব্য', other: '{n}টি মন্তব্য'},

  relatedLinks: 'এ বিষয়ে আরও খবর',
  loading: 'লোড হচ্ছে…',
  loadFailed: 'খবরগুলো লোড করা যায়নি।',
  retry: 'আবার চেষ্টা করুন',
  storiesLoaded: {one: '{n}টি খবর লোড হয়েছে', other: '{n}টি খবর লোড হয়েছে'},
  refreshFailed: 'নতুন খবর লোড করা যায়নি।',
  offline: 'আপনি অফলাইনে আছেন। নতুন খবর থাকতে পারে।',
  loadMore: 'আরও খবর',
  previous: 'পূর্ববর্তী',
  next: 'পরবর্তী',

  // Cards
  paidBy: 'স্পনসর করেছে {sponsor}',
  live: 'লাইভ',
  upcoming: 'আসছে',
  ended: 'লাইভ কভারেজ শেষ',
  video: 'ভিডিও',
  audio: 'অডিও',
  gallery: 'ছবি',
  opinion: 'মতামত',
  registered: 'নিবন্ধন করলে বিনা মূল্যে',
  premium: 'গ্রাহকদের জন্য',

  // The article page
  published: 'প্রকাশ: {time}',
  publishedAgo: '{time} প্রকাশিত',
  sources: 'অন্যান্য সূত্র',
  sourceMark: '•',
  enlarge: 'ছবি বড় করুন',
  advertisement: 'বিজ্ঞাপন',
  readingTime: {one: 'পড়ার সময়: {n} মিনিট', other: 'পড়ার সময়: {n} মিনিট'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'bn',
  bn,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
