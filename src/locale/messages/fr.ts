import type {Messages} from '../messages.js';

export const fr: Messages = {
  lang: 'fr',
  reviewed: false,

  by: 'Par {authors}',
  updated: 'Mise à jour\u00a0: {time}',

  share: 'Partager cet article',
  shareOn: 'Partager sur {network}',
  shareBy: 'Partager par {network}',
  networks: {email: 'E-mail'},
  shareNative: 'Partager avec une application de cet appareil',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  copyFailed: 'Impossible de copier le lien. Le voici, sélectionné.',
  moreNetworks: 'Autres moyens de partager',
  link: 'Lien',
  findNetwork: 'Chercher un réseau',
  noNetwork: 'Aucun réseau ne porte ce nom.',
  print: 'Imprimer',
  qrCode: 'Code QR',
  ownServer: 'Sur votre propre serveur',
  serverOn: 'Votre serveur {network}',
  serverInvalid: 'Indiquez le nom d’un serveur, par exemple social.example.',
  rememberServer: 'Le mémoriser sur cet appareil',
  toServer: 'Continuer',
  close: 'Fermer',
  newWindow: '(s’ouvre dans une nouvelle fenêtre)',

  followUs: 'Suivez-nous',
  conversation: 'Discussion',
  comments: {
    one: '{n} commentaire',
    many: '{n} de commentaires',
    other: '{n} commentaires',
  },

  relatedLinks: 'Lire plus',
  loading: 'Chargement…',
  loadFailed: 'Impossible de charger ces articles.',
  retry: 'Réessayer',
  storiesLoaded: {
    one: '{n} article chargé',
    many: '{n} d’articles chargés',
    other: '{n} articles chargés',
  },
  refreshFailed: 'Impossible de charger les articles plus récents.',
  offline: 'Vous êtes hors ligne. Il y a peut-être des articles plus récents.',
  loadMore: 'Plus d’articles',
  previous: 'Précédent',
  next: 'Suivant',

  // Cards
  paidBy: 'Contenu sponsorisé par {sponsor}',
  live: 'En direct',
  upcoming: 'À venir',
  ended: 'Direct terminé',
  video: 'Vidéo',
  audio: 'Audio',
  gallery: 'En images',
  opinion: 'Point de vue',
  registered: 'Gratuit sur inscription',
  premium: 'Abonnés',

  // The article page
  published: 'Publié le {time}',
  publishedAgo: 'Publié {time}',
  sources: 'Autres sources',
  sourceMark: '•',
  enlarge: 'Agrandir l’image',
  advertisement: 'Publicité',
  readingTime: {
    one: 'Temps de lecture\u00a0: {n} minute',
    many: 'Temps de lecture\u00a0: {n} de minutes',
    other: 'Temps de lecture\u00a0: {n} minutes',
  },
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'fr',
  fr,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
