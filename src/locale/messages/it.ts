import type {Messages} from '../messages.js';

export const it: Messages = {
  lang: 'it',
  reviewed: false,

  by: 'di {authors}',
  updated: 'Aggiornamento: {time}',

  share: 'Condividi questo articolo',
  shareOn: 'Condividi su {network}',
  shareBy: 'Condividi via {network}',
  networks: {email: 'E-mail'},
  shareNative: 'Condividi con un’app di questo dispositivo',
  copyLink: 'Copia il link',
  linkCopied: 'Link copiato',
  copyFailed: 'Non è stato possibile copiare il link. Eccolo, selezionato.',
  moreNetworks: 'Altri modi per condividere',
  link: 'Link',
  findNetwork: 'Cerca un social',
  noNetwork: 'Nessun social con questo nome.',
  print: 'Stampa',
  qrCode: 'Codice QR',
  ownServer: 'Sul tuo server',
  serverOn: 'Il tuo server {network}',
  serverInvalid: 'Scrivi il nome di un server, per esempio social.example.',
  rememberServer: 'Ricordalo su questo dispositivo',
  toServer: 'Continua',
  close: 'Chiudi',
  newWindow: '(si apre in una nuova finestra)',

  followUs: 'Seguici',
  conversation: 'Conversazione',
  comments: {
    one: '{n} commento',
    many: '{n} di commenti',
    other: '{n} commenti',
  },

  relatedLinks: 'Leggi anche',
  loading: 'Caricamento…',
  loadFailed: 'Non è stato possibile caricare questi articoli.',
  retry: 'Riprova',
  storiesLoaded: {
    one: '{n} articolo caricato',
    many: '{n} di articoli caricati',
    other: '{n} articoli caricati',
  },
  refreshFailed: 'Non è stato possibile caricare articoli più recenti.',
  offline: 'Sei offline. Potrebbero esserci articoli più recenti.',
  loadMore: 'Altri articoli',
  previous: 'Precedente',
  next: 'Successivo',

  // Cards
  paidBy: 'Contenuto sponsorizzato da {sponsor}',
  live: 'In diretta',
  upcoming: 'Prossimamente',
  ended: 'Diretta conclusa',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Foto',
  opinion: 'Opinioni',
  registered: 'Gratis con registrazione',
  premium: 'Per abbonati',

  // The article page
  published: 'Pubblicato: {time}',
  publishedAgo: 'Pubblicato {time}',
  sources: 'Altre fonti',
  sourceMark: '•',
  enlarge: 'Ingrandisci l’immagine',
  advertisement: 'Pubblicità',
  readingTime: {
    one: 'Tempo di lettura: {n} minuto',
    many: 'Tempo di lettura: {n} di minuti',
    other: 'Tempo di lettura: {n} minuti',
  },
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'it',
  it,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
