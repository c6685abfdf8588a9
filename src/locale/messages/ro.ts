import type {Messages} from '../messages.js';

export const ro: Messages = {
  lang: 'ro',
  reviewed: false,

  by: 'De {authors}',
  updated: 'Actualizat: {time}',

  share: 'Distribuie acest articol',
  shareOn: 'Distribuie pe {network}',
  shareBy: 'Distribuie prin {network}',
  networks: {email: 'E-mail'},
  shareNative: 'Distribuie cu o aplicație de pe acest dispozitiv',
  copyLink: 'Copiază linkul',
  linkCopied: 'Link copiat',
  copyFailed: 'Linkul nu a putut fi copiat. Iată-l, selectat.',
  moreNetworks: 'Alte moduri de a distribui',
  link: 'Link',
  findNetwork: 'Caută o rețea',
  noNetwork: 'Nicio rețea nu are acest nume.',
  print: 'Tipărește',
  qrCode: 'Cod QR',
  ownServer: 'Pe propriul server',
  serverOn: 'Serverul tău {network}',
  serverInvalid: 'Scrie numele unui server, de exemplu social.example.',
  rememberServer: 'Reține-l pe acest dispozitiv',
  toServer: 'Continuă',
  close: 'Închide',
  newWindow: '(se deschide într-o fereastră nouă)',

  followUs: 'Urmărește-ne',
  conversation: 'Discuție',
  comments: {
    one: '{n} comentariu',
    few: '{n} comentarii',
    other: '{n} de comentarii',
  },

  relatedLinks: 'Citește și',
  loading: 'Se încarcă…',
  loadFailed: 'Articolele nu au putut fi încărcate.',
  retry: 'Încearcă din nou',
  storiesLoaded: {
    one: '{n} articol încărcat',
    few: '{n} articole încărcate',
    other: '{n} de articole încărcate',
  },
  refreshFailed: 'Articolele mai noi nu au putut fi încărcate.',
  offline: 'Ești offline. Este posibil să existe articole mai noi.',
  loadMore: 'Mai multe articole',
  previous: 'Anterior',
  next: 'Următor',

  // Cards
  paidBy: 'Conținut plătit de {sponsor}',
  live: 'În direct',
  upcoming: 'În curând',
  ended: 'Transmisiune încheiată',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Galerie foto',
  opinion: 'Opinie',
  registered: 'Gratuit cu înregistrare',
  premium: 'Pentru abonați',

  // The article page
  published: 'Publicat pe {time}',
  publishedAgo: 'Publicat {time}',
  sources: 'Alte surse',
  sourceMark: '•',
  enlarge: 'Mărește imaginea',
  advertisement: 'Publicitate',
  readingTime: {
    one: 'Timp de citire: {n} minut',
    few: 'Timp de citire: {n} minute',
    other: 'Timp de citire: {n} de minute',
  },
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'ro',
  ro,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
