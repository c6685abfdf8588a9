import type {Messages} from '../messages.js';

export const uk: Messages = {
  lang: 'uk',
  reviewed: false,

  by: '{authors}',
  updated: 'Оновлено {time}',

  share: 'Поділитися матеріалом',
  shareOn: 'Поділитися у {network}',
  shareBy: 'Поділитися: {network}',
  networks: {email: 'Електронна пошта'},
  shareNative: 'Поділитися через застосунок на пристрої',
  copyLink: 'Скопіювати посилання',
  linkCopied: 'Посилання скопійовано',
  copyFailed: 'Не вдалося скопіювати посилання. Його виділено.',
  moreNetworks: 'Інші способи поділитися',
  link: 'Посилання',
  findNetwork: 'Знайти соцмережу',
  noNetwork: 'Соцмережі з такою назвою немає.',
  print: 'Роздрукувати',
  qrCode: 'QR-код',
  ownServer: 'На вашому сервері',
  serverOn: 'Ваш сервер {network}',
  serverInvalid: 'Вкажіть назву сервера, наприклад social.example.',
  rememberServer: 'Запам’ятати на цьому пристрої',
  toServer: 'Продовжити',
  close: 'Закрити',
  newWindow: '(відкриється в новому вікні)',

  followUs: 'Ми в соцмережах',
  conversation: 'Обговорення',
  comments: {
    one: '{n} коментар',
    few: '{n} коментарі',
    many: '{n} коментарів',
    other: '{n} коментаря',
  },

  relatedLinks: 'Читайте також',
  loading: 'Завантаження…',
  loadFailed: 'Не вдалося завантажити матеріали.',
  retry: 'Спробувати ще раз',
  storiesLoaded: {
    one: 'Завантажено {n} матеріал',
    few: 'Завантажено {n} матеріали',
    many: 'Завантажено {n} матеріалів',
    other: 'Завантажено {n} матеріалу',
  },
  refreshFailed: 'Не вдалося завантажити новіші матеріали.',
  offline: 'Немає з’єднання з інтернетом. Можливо, є новіші матеріали.',
  loadMore: 'Більше матеріалів',
  previous: 'Назад',
  next: 'Далі',

  // Cards
  paidBy: 'На правах реклами: {sponsor}',
  live: 'Наживо',
  upcoming: 'Незабаром',
  ended: 'Трансляцію завершено',
  video: 'Відео',
  audio: 'Аудіо',
  gallery: 'Фото',
  opinion: 'Думка',
  registered: 'Безкоштовно після реєстрації',
  premium: 'Для передплатників',

  // The article page
  published: 'Опубліковано {time}',
  publishedAgo: 'Опубліковано {time}',
  sources: 'Інші джерела',
  sourceMark: '•',
  enlarge: 'Збільшити зображення',
  advertisement: 'Реклама',
  readingTime: {
    one: 'Час читання: {n} хвилина',
    few: 'Час читання: {n} хвилини',
    many: 'Час читання: {n} хвилин',
    other: 'Час читання: {n} хвилини',
  },
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'uk',
  uk,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
