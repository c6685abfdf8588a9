import type {Messages} from '../messages.js';

export const az: Messages = {
  lang: 'az',
  reviewed: false,

  by: 'Müəllif: {authors}',
  updated: 'Yeniləndi: {time}',

  share: 'Məqaləni paylaş',
  shareOn: '{network} şəbəkəsində paylaş',
  shareBy: '{network} vasitəsilə paylaş',
  networks: {email: 'E-poçt'},
  shareNative: 'Cihazdakı tətbiqlə paylaş',
  copyLink: 'Keçidi kopyala',
  linkCopied: 'Keçid kopyalandı',
  copyFailed: 'Keçidi kopyalamaq mümkün olmadı. Keçid seçilib, özünüz kopyalaya bilərsiniz.',
  moreNetworks: 'Paylaşmağın digər yolları',
  link: 'Keçid',
  findNetwork: 'Şəbəkə axtar',
  noNetwork: 'Bu adda şəbəkə yoxdur.',
  print: 'Çap et',
  qrCode: 'QR kodu',
  ownServer: 'Öz serverinizdə',
  serverOn: '{network} serveriniz',
  serverInvalid: 'Serverin adını yazın, məsələn, social.example.',
  rememberServer: 'Bu cihazda yadda saxla',
  toServer: 'Davam et',
  close: 'Bağla',
  newWindow: '(yeni pəncərədə açılır)',

  followUs: 'Bizi izləyin',
  conversation: 'Müzakirə',
  comments: {one: '{n} şərh', other: '{n} şərh'},

  relatedLinks: 'Əlaqəli xəbərlər',
  loading: 'Yüklənir…',
  loadFailed: 'Xəbərləri yükləmək mümkün olmadı.',
  retry: 'Yenidən cəhd et',
  storiesLoaded: {one: '{n} xəbər yükləndi', other: '{n} xəbər yükləndi'},
  refreshFailed: 'Daha yeni xəbərləri yükləmək mümkün olmadı.',
  offline: 'İnternet bağlantısı yoxdur. Daha yeni xəbərlər ola bilər.',
  loadMore: 'Daha çox xəbər',
  previous: 'Əvvəlki',
  next: 'Növbəti',

  // Cards
  paidBy: '{sponsor} tərəfindən ödənilib',
  live: 'Canlı',
  upcoming: 'Tezliklə',
  ended: 'Canlı yayım başa çatıb',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Foto',
  opinion: 'Rəy',
  registered: 'Qeydiyyatla pulsuz',
  premium: 'Abunəçilər üçün',

  // The article page
  published: 'Dərc olunub: {time}',
  publishedAgo: '{time} dərc olunub',
  sources: 'Əlavə mənbələr',
  sourceMark: '•',
  enlarge: 'Şəkli böyüt',
  advertisement: 'Reklam',
  readingTime: {one: 'Oxuma müddəti: {n} dəqiqə', other: 'Oxuma müddəti: {n} dəqiqə'},

  data: {
    months: [
      'yanvar',
      'fevral',
      'mart',
      'aprel',
      'may',
      'iyun',
      'iyul',
      'avqust',
      'sentyabr',
      'oktyabr',
      'noyabr',
      'dekabr',
    ],
    date: '{day} {month} {year}',
    dateTime: '{date}, {time}',
    pair: '{0} və {1}',
    last: '{0} və {1}',
    comma: ', ',
    now: 'indi',
    minutesAgo: {one: '{n} dəqiqə öncə', other: '{n} dəqiqə öncə'},
    hoursAgo: {one: '{n} saat öncə', other: '{n} saat öncə'},
    daysAgo: {one: '{n} gün öncə', other: '{n} gün öncə'},
  },
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'az',
  az,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
