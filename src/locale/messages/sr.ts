import type {Messages} from '../messages.js';

export const sr: Messages = {
  lang: 'sr',
  reviewed: false,

  by: '{authors}',
  updated: 'Ажурирано: {time}',

  share: 'Подели чланак',
  shareOn: 'Подели на мрежи {network}',
  shareBy: 'Пошаљи као {network}',
  networks: {
    x: 'Икс',
    facebook: 'Фејсбук',
    messenger: 'Месинџер',
    whatsapp: 'Вотсап',
    telegram: 'Телеграм',
    viber: 'Вајбер',
    reddit: 'Редит',
    mastodon: 'Мастодон',
    instagram: 'Инстаграм',
    youtube: 'Јутјуб',
    tiktok: 'Тикток',
    email: 'Имејл',
    sms: 'СМС',
  },
  shareNative: 'Подели преко апликације на уређају',
  copyLink: 'Копирај линк',
  linkCopied: 'Линк је копиран',
  copyFailed: 'Копирање линка није успело. Линк је означен.',
  moreNetworks: 'Други начини дељења',
  link: 'Линк',
  findNetwork: 'Пронађи мрежу',
  noNetwork: 'Нема мреже с тим именом.',
  print: 'Штампај',
  qrCode: 'QR код',
  ownServer: 'На сопственом серверу',
  serverOn: 'Ваш сервер на мрежи {network}',
  serverInvalid: 'Упишите име сервера, на пример social.example.',
  rememberServer: 'Запамти на овом уређају',
  toServer: 'Настави',
  close: 'Затвори',
  newWindow: '(отвара се у новом прозору)',

  followUs: 'Пратите нас',
  conversation: 'Дискусија',
  comments: {
    one: '{n} коментар',
    few: '{n} коментара',
    other: '{n} коментара',
  },

  relatedLinks: 'Повезане вести',
  loading: 'Учитавање…',
  loadFailed: 'Учитавање вести није успело.',
  retry: 'Покушај поново',
  storiesLoaded: {
    one: 'Учитана {n} вест',
    few: 'Учитане {n} вести',
    other: 'Учитано {n} вести',
  },
  refreshFailed: 'Учитавање новијих вести није успело.',
  offline: 'Нема интернет везе. Можда има новијих вести.',
  loadMore: 'Још вести',
  previous: 'Претходно',
  next: 'Следеће',

  // Cards
  paidBy: 'Плаћени садржај: {sponsor}',
  live: 'Уживо',
  upcoming: 'Ускоро',
  ended: 'Пренос уживо је завршен',
  video: 'Видео',
  audio: 'Аудио',
  gallery: 'Фото',
  opinion: 'Мишљење',
  registered: 'Бесплатно уз регистрацију',
  premium: 'За претплатнике',

  // The article page
  published: 'Објављено: {time}',
  publishedAgo: 'Објављено {time}',
  sources: 'Додатни извори',
  sourceMark: '•',
  enlarge: 'Увећај слику',
  advertisement: 'Реклама',
  readingTime: {
    one: 'Време читања: {n} минут',
    few: 'Време читања: {n} минута',
    other: 'Време читања: {n} минута',
  },
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'sr',
  sr,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
