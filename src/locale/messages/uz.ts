import type {Messages} from '../messages.js';

export const uz: Messages = {
  lang: 'uz',
  reviewed: false,

  by: 'Muallif: {authors}',
  updated: 'Yangilandi: {time}',

  share: 'Maqolani ulashish',
  shareOn: '{network} orqali ulashish',
  shareBy: '{network} orqali ulashish',
  networks: {email: 'Elektron pochta'},
  shareNative: 'Qurilmadagi ilova orqali ulashish',
  copyLink: 'Havolani nusxalash',
  linkCopied: 'Havola nusxalandi',
  copyFailed: 'Havolani nusxalab boʻlmadi. U belgilab qoʻyildi, oʻzingiz nusxalab oling.',
  moreNetworks: 'Ulashishning boshqa usullari',
  link: 'Havola',
  findNetwork: 'Tarmoqni qidirish',
  noNetwork: 'Bunday nomli tarmoq yoʻq.',
  print: 'Chop etish',
  qrCode: 'QR kod',
  ownServer: 'Oʻz serveringizda',
  serverOn: '{network} serveringiz',
  serverInvalid: 'Server nomini yozing, masalan, social.example.',
  rememberServer: 'Shu qurilmada eslab qolish',
  toServer: 'Davom etish',
  close: 'Yopish',
  newWindow: '(yangi oynada ochiladi)',

  followUs: 'Bizni kuzatib boring',
  conversation: 'Muhokama',
  comments: {one: '{n} ta izoh', other: '{n} ta izoh'},

  relatedLinks: 'Mavzuga oid xabarlar',
  loading: 'Yuklanmoqda…',
  loadFailed: 'Xabarlarni yuklab boʻlmadi.',
  retry: 'Qayta urinish',
  storiesLoaded: {one: '{n} ta xabar yuklandi', other: '{n} ta xabar yuklandi'},
  refreshFailed: 'Yangiroq xabarlarni yuklab boʻlmadi.',
  offline: 'Internetga ulanmagansiz. Yangiroq xabarlar boʻlishi mumkin.',
  loadMore: 'Yana xabarlar',
  previous: 'Oldingi',
  next: 'Keyingi',

  // Cards
  paidBy: '{sponsor} homiyligidagi material',
  live: 'Jonli efir',
  upcoming: 'Tez orada',
  ended: 'Jonli efir yakunlandi',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Foto',
  opinion: 'Fikr',
  registered: 'Roʻyxatdan oʻtganlarga bepul',
  premium: 'Obunachilar uchun',

  // The article page
  published: 'Eʼlon qilindi: {time}',
  publishedAgo: '{time} eʼlon qilindi',
  sources: 'Qoʻshimcha manbalar',
  sourceMark: '•',
  enlarge: 'Suratni kattalashtirish',
  advertisement: 'Reklama',
  readingTime: {one: 'Oʻqish vaqti: {n} daqiqa', other: 'Oʻqish vaqti: {n} daqiqa'},

  data: {
    months: [
      'yanvar',
      'fevral',
      'mart',
      'aprel',
      'may',
      'iyun',
      'iyul',
      'avgust',
      'sentabr',
      'oktabr',
      'noyabr',
      'dekabr',
    ],
    date: '{day}-{month}, {year}',
    dateTime: '{date}, {time}',
    pair: '{0} va {1}',
    last: '{0} va {1}',
    comma: ', ',
    now: 'hozir',
    minutesAgo: {one: '{n} daqiqa oldin', other: '{n} daqiqa oldin'},
    hoursAgo: {one: '{n} soat oldin', other: '{n} soat oldin'},
    daysAgo: {one: '{n} kun oldin', other: '{n} kun oldin'},
  },
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'uz',
  uz,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
