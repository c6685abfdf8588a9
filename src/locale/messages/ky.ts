import type {Messages} from '../messages.js';

export const ky: Messages = {
  lang: 'ky',
  reviewed: false,

  by: 'Автор: {authors}',
  updated: 'Жаңыланды: {time}',

  share: 'Макала менен бөлүшүү',
  shareOn: '{network} аркылуу бөлүшүү',
  shareBy: '{network} аркылуу бөлүшүү',
  networks: {vk: 'ВКонтакте', ok: 'Одноклассники', email: 'Электрондук почта'},
  shareNative: 'Түзмөктөгү колдонмо аркылуу бөлүшүү',
  copyLink: 'Шилтемени көчүрүү',
  linkCopied: 'Шилтеме көчүрүлдү',
  copyFailed: 'Шилтемени көчүрүү мүмкүн болгон жок. Ал белгиленди, өзүңүз көчүрүп алыңыз.',
  moreNetworks: 'Бөлүшүүнүн башка жолдору',
  link: 'Шилтеме',
  findNetwork: 'Тармакты издөө',
  noNetwork: 'Мындай аталыштагы тармак жок.',
  print: 'Басып чыгаруу',
  qrCode: 'QR-код',
  ownServer: 'Өз сервериңизде',
  serverOn: '{network} сервериңиз',
  serverInvalid: 'Сервердин атын жазыңыз, мисалы, social.example.',
  rememberServer: 'Бул түзмөктө эстеп калуу',
  toServer: 'Улантуу',
  close: 'Жабуу',
  newWindow: '(жаңы терезеде ачылат)',

  followUs: 'Бизге кошулуңуз',
  conversation: 'Талкуу',
  comments: {one: '{n} комментарий', other: '{n} комментарий'},

  relatedLinks: 'Тема боюнча башка кабарлар',
  loading: 'Жүктөлүүдө…',
  loadFailed: 'Кабарларды жүктөө мүмкүн болгон жок.',
  retry: 'Кайра аракет кылуу',
  storiesLoaded: {one: '{n} кабар жүктөлдү', other: '{n} кабар жүктөлдү'},
  refreshFailed: 'Жаңыраак кабарларды жүктөө мүмкүн болгон жок.',
  offline: 'Интернетке туташкан эмессиз. Жаңыраак кабарлар болушу мүмкүн.',
  loadMore: 'Дагы кабарлар',
  previous: 'Мурунку',
  next: 'Кийинки',

  // Cards
  paidBy: '{sponsor} каржылаган материал',
  live: 'Түз эфир',
  upcoming: 'Жакында',
  ended: 'Түз эфир аяктады',
  video: 'Видео',
  audio: 'Аудио',
  gallery: 'Сүрөттөр',
  opinion: 'Пикир',
  registered: 'Катталгандарга акысыз',
  premium: 'Жазылуучулар үчүн',

  // The article page
  published: 'Жарыяланды: {time}',
  publishedAgo: '{time} жарыяланды',
  sources: 'Кошумча булактар',
  sourceMark: '•',
  enlarge: 'Сүрөттү чоңойтуу',
  advertisement: 'Жарнама',
  readingTime: {one: 'Окуу убактысы: {n} мүнөт', other: 'Окуу убактысы: {n} мүнөт'},

  data: {
    months: [
      'январь',
      'февраль',
      'март',
      'апрель',
      'май',
      'июнь',
      'июль',
      'август',
      'сентябрь',
      'октябрь',
      'ноябрь',
      'декабрь',
    ],
    date: '{year}-ж., {day}-{month}',
    dateTime: '{date} {time}',
    pair: '{0} жана {1}',
    last: '{0} жана {1}',
    comma: ', ',
    now: 'азыр',
    minutesAgo: {one: '{n} мүнөт мурун', other: '{n} мүнөт мурун'},
    hoursAgo: {one: '{n} саат мурун', other: '{n} саат мурун'},
    daysAgo: {one: '{n} күн мурун', other: '{n} күн мурун'},
  },
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'ky',
  ky,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
