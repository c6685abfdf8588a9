import type {Messages} from '../messages.js';

export const pl: Messages = {
  lang: 'pl',
  reviewed: false,

  by: '{authors}',
  updated: 'Aktualizacja: {time}',

  share: 'Udostępnij artykuł',
  shareOn: 'Udostępnij w serwisie {network}',
  shareBy: 'Udostępnij przez {network}',
  networks: {email: 'E-mail'},
  shareNative: 'Udostępnij przez aplikację na tym urządzeniu',
  copyLink: 'Kopiuj link',
  linkCopied: 'Skopiowano link',
  copyFailed: 'Nie udało się skopiować linku. Został zaznaczony.',
  moreNetworks: 'Inne sposoby udostępniania',
  link: 'Link',
  findNetwork: 'Znajdź serwis',
  noNetwork: 'Nie ma serwisu o tej nazwie.',
  print: 'Drukuj',
  qrCode: 'Kod QR',
  ownServer: 'Na własnym serwerze',
  serverOn: 'Twój serwer {network}',
  serverInvalid: 'Podaj nazwę serwera, na przykład social.example.',
  rememberServer: 'Zapamiętaj na tym urządzeniu',
  toServer: 'Kontynuuj',
  close: 'Zamknij',
  newWindow: '(otwiera się w nowym oknie)',

  followUs: 'Obserwuj nas',
  conversation: 'Dyskusja',
  comments: {
    one: '{n} komentarz',
    few: '{n} komentarze',
    many: '{n} komentarzy',
    other: '{n} komentarza',
  },

  relatedLinks: 'Czytaj także',
  loading: 'Wczytywanie…',
  loadFailed: 'Nie udało się wczytać artykułów.',
  retry: 'Spróbuj ponownie',
  storiesLoaded: {
    one: 'Wczytano {n} artykuł',
    few: 'Wczytano {n} artykuły',
    many: 'Wczytano {n} artykułów',
    other: 'Wczytano {n} artykułu',
  },
  refreshFailed: 'Nie udało się wczytać nowszych artykułów.',
  offline: 'Brak połączenia z internetem. Mogły pojawić się nowsze artykuły.',
  loadMore: 'Więcej artykułów',
  previous: 'Poprzednie',
  next: 'Następne',

  // Cards
  paidBy: 'Materiał sponsorowany: {sponsor}',
  live: 'Na żywo',
  upcoming: 'Wkrótce',
  ended: 'Relacja zakończona',
  video: 'Wideo',
  audio: 'Audio',
  gallery: 'Zdjęcia',
  opinion: 'Opinia',
  registered: 'Bezpłatnie po rejestracji',
  premium: 'Dla subskrybentów',

  // The article page
  published: 'Opublikowano {time}',
  publishedAgo: 'Opublikowano {time}',
  sources: 'Inne źródła',
  sourceMark: '•',
  enlarge: 'Powiększ zdjęcie',
  advertisement: 'Reklama',
  readingTime: {
    one: 'Czas czytania: {n} minuta',
    few: 'Czas czytania: {n} minuty',
    many: 'Czas czytania: {n} minut',
    other: 'Czas czytania: {n} minuty',
  },
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'pl',
  pl,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
