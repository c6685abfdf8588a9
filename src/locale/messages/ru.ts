import type {Messages} from '../messages.js';

export const ru: Messages = {
  lang: 'ru',
  reviewed: false,

  by: '{authors}',
  updated: 'Обновлено {time}',

  share: 'Поделиться материалом',
  shareOn: 'Поделиться через {network}',
  shareBy: 'Поделиться: {network}',
  networks: {
    vk: 'ВКонтакте',
    ok: 'Одноклассники',
    email: 'Электронная почта',
  },
  shareNative: 'Поделиться через приложение на устройстве',
  copyLink: 'Скопировать ссылку',
  linkCopied: 'Ссылка скопирована',
  copyFailed: 'Не удалось скопировать ссылку. Она выделена.',
  moreNetworks: 'Другие способы поделиться',
  link: 'Ссылка',
  findNetwork: 'Найти соцсеть',
  noNetwork: 'Соцсети с таким названием нет.',
  print: 'Распечатать',
  qrCode: 'QR-код',
  ownServer: 'На вашем сервере',
  serverOn: 'Ваш сервер {network}',
  serverInvalid: 'Укажите имя сервера, например social.example.',
  rememberServer: 'Запомнить на этом устройстве',
  toServer: 'Продолжить',
  close: 'Закрыть',
  newWindow: '(откроется в новом окне)',

  followUs: 'Мы в соцсетях',
  conversation: 'Обсуждение',
  comments: {
    one: '{n} комментарий',
    few: '{n} комментария',
    many: '{n} комментариев',
    other: '{n} комментария',
  },

  relatedLinks: 'Читайте также',
  loading: 'Загрузка…',
  loadFailed: 'Не удалось загрузить материалы.',
  retry: 'Попробовать снова',
  storiesLoaded: {
    one: 'Загружен {n} материал',
    few: 'Загружено {n} материала',
    many: 'Загружено {n} материалов',
    other: 'Загружено {n} материала',
  },
  refreshFailed: 'Не удалось загрузить более новые материалы.',
  offline: 'Нет подключения к интернету. Возможно, есть более новые материалы.',
  loadMore: 'Больше материалов',
  previous: 'Назад',
  next: 'Вперед',

  // Cards
  paidBy: 'На правах рекламы: {sponsor}',
  live: 'Онлайн',
  upcoming: 'Скоро',
  ended: 'Трансляция завершена',
  video: 'Видео',
  audio: 'Аудио',
  gallery: 'Фото',
  opinion: 'Мнение',
  registered: 'Бесплатно после регистрации',
  premium: 'Для подписчиков',

  // The article page
  published: 'Опубликовано {time}',
  publishedAgo: 'Опубликовано {time}',
  sources: 'Другие источники',
  sourceMark: '•',
  enlarge: 'Увеличить изображение',
  advertisement: 'Реклама',
  readingTime: {
    one: 'Время чтения: {n} минута',
    few: 'Время чтения: {n} минуты',
    many: 'Время чтения: {n} минут',
    other: 'Время чтения: {n} минуты',
  },
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'ru',
  ru,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
