import type {Messages} from '../messages.js';

export const de: Messages = {
  lang: 'de',
  reviewed: false,

  by: 'Von {authors}',
  updated: 'Aktualisiert: {time}',

  share: 'Artikel teilen',
  shareOn: 'Auf {network} teilen',
  shareBy: 'Per {network} teilen',
  networks: {email: 'E-Mail'},
  shareNative: 'Mit einer App auf diesem Gerät teilen',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  copyFailed: 'Der Link konnte nicht kopiert werden. Hier steht er, bereits markiert.',
  moreNetworks: 'Weitere Möglichkeiten zum Teilen',
  link: 'Link',
  findNetwork: 'Netzwerk suchen',
  noNetwork: 'Kein Netzwerk mit diesem Namen.',
  print: 'Drucken',
  qrCode: 'QR-Code',
  ownServer: 'Auf Ihrem eigenen Server',
  serverOn: 'Ihr {network}-Server',
  serverInvalid: 'Bitte geben Sie den Namen eines Servers ein, zum Beispiel social.example.',
  rememberServer: 'Auf diesem Gerät merken',
  toServer: 'Weiter',
  close: 'Schließen',
  newWindow: '(öffnet ein neues Fenster)',

  followUs: 'Folgen Sie uns',
  conversation: 'Diskussion',
  comments: {one: '{n} Kommentar', other: '{n} Kommentare'},

  relatedLinks: 'Mehr zum Thema',
  loading: 'Wird geladen\u00a0…',
  loadFailed: 'Die Beiträge konnten nicht geladen werden.',
  retry: 'Erneut versuchen',
  storiesLoaded: {one: '{n} Beitrag geladen', other: '{n} Beiträge geladen'},
  refreshFailed: 'Neuere Beiträge konnten nicht geladen werden.',
  offline: 'Sie sind offline. Möglicherweise gibt es neuere Beiträge.',
  loadMore: 'Weitere Beiträge',
  previous: 'Zurück',
  next: 'Weiter',

  // Cards
  paidBy: 'Anzeige von {sponsor}',
  live: 'Live',
  upcoming: 'Demnächst',
  ended: 'Live-Berichterstattung beendet',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Fotostrecke',
  opinion: 'Meinung',
  registered: 'Kostenlos mit Registrierung',
  premium: 'Abo',

  // The article page
  published: 'Veröffentlicht am {time}',
  publishedAgo: 'Veröffentlicht {time}',
  sources: 'Weitere Quellen',
  sourceMark: '•',
  enlarge: 'Bild vergrößern',
  advertisement: 'Anzeige',
  readingTime: {one: 'Lesezeit: {n} Minute', other: 'Lesezeit: {n} Minuten'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'de',
  de,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
