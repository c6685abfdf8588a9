import type {Messages} from '../messages.js';

export const hu: Messages = {
  lang: 'hu',
  reviewed: false,

  by: 'Írta: {authors}',
  updated: 'Frissítve: {time}',

  share: 'Cikk megosztása',
  shareOn: 'Megosztás itt: {network}',
  shareBy: 'Megosztás így: {network}',
  networks: {email: 'E-mail'},
  shareNative: 'Megosztás az eszköz egyik alkalmazásával',
  copyLink: 'Link másolása',
  linkCopied: 'Link másolva',
  copyFailed: 'A linket nem sikerült másolni. Itt van, kijelölve.',
  moreNetworks: 'További megosztási módok',
  link: 'Link',
  findNetwork: 'Közösségi oldal keresése',
  noNetwork: 'Nincs ilyen nevű közösségi oldal.',
  print: 'Nyomtatás',
  qrCode: 'QR-kód',
  ownServer: 'Saját szerveren',
  serverOn: 'Saját {network}-szerver',
  serverInvalid: 'Adja meg egy szerver nevét, például: social.example.',
  rememberServer: 'Jegyezze meg ezen az eszközön',
  toServer: 'Tovább',
  close: 'Bezárás',
  newWindow: '(új ablakban nyílik meg)',

  followUs: 'Kövessen minket',
  conversation: 'Beszélgetés',
  comments: {one: '{n} hozzászólás', other: '{n} hozzászólás'},

  relatedLinks: 'Kapcsolódó cikkek',
  loading: 'Betöltés…',
  loadFailed: 'A cikkeket nem sikerült betölteni.',
  retry: 'Próbálja újra',
  storiesLoaded: {one: '{n} cikk betöltve', other: '{n} cikk betöltve'},
  refreshFailed: 'A frissebb cikkeket nem sikerült betölteni.',
  offline: 'Nincs internetkapcsolat. Lehetnek frissebb cikkek.',
  loadMore: 'További cikkek',
  previous: 'Előző',
  next: 'Következő',

  // Cards
  paidBy: 'Fizetett tartalom: {sponsor}',
  live: 'Élő',
  upcoming: 'Hamarosan',
  ended: 'A közvetítés véget ért',
  video: 'Videó',
  audio: 'Hanganyag',
  gallery: 'Galéria',
  opinion: 'Vélemény',
  registered: 'Regisztrációval ingyenes',
  premium: 'Előfizetőknek',

  // The article page
  published: 'Megjelent: {time}',
  publishedAgo: '{time} jelent meg',
  sources: 'További források',
  sourceMark: '•',
  enlarge: 'Kép nagyítása',
  advertisement: 'Hirdetés',
  readingTime: {one: 'Olvasási idő: {n} perc', other: 'Olvasási idő: {n} perc'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'hu',
  hu,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
