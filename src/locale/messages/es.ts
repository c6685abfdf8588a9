import type {Messages} from '../messages.js';

export const es: Messages = {
  lang: 'es',
  reviewed: false,

  by: 'Por {authors}',
  updated: 'Actualizado: {time}',

  share: 'Compartir este artículo',
  shareOn: 'Compartir en {network}',
  shareBy: 'Compartir por {network}',
  networks: {email: 'Correo electrónico'},
  shareNative: 'Compartir con una aplicación de este dispositivo',
  copyLink: 'Copiar enlace',
  linkCopied: 'Enlace copiado',
  copyFailed: 'No se pudo copiar el enlace. Aquí está, seleccionado.',
  moreNetworks: 'Más formas de compartir',
  link: 'Enlace',
  findNetwork: 'Buscar una red',
  noNetwork: 'Ninguna red tiene ese nombre.',
  print: 'Imprimir',
  qrCode: 'Código QR',
  ownServer: 'En tu propio servidor',
  serverOn: 'Tu servidor de {network}',
  serverInvalid: 'Escribe el nombre de un servidor, por ejemplo, social.example.',
  rememberServer: 'Recordarlo en este dispositivo',
  toServer: 'Continuar',
  close: 'Cerrar',
  newWindow: '(se abre en una ventana nueva)',

  followUs: 'Síguenos',
  conversation: 'Conversación',
  comments: {
    one: '{n} comentario',
    many: '{n} de comentarios',
    other: '{n} comentarios',
  },

  relatedLinks: 'Contenido relacionado',
  loading: 'Cargando…',
  loadFailed: 'No se pudieron cargar estas noticias.',
  retry: 'Reintentar',
  storiesLoaded: {
    one: '{n} noticia cargada',
    many: '{n} de noticias cargadas',
    other: '{n} noticias cargadas',
  },
  refreshFailed: 'No se pudieron cargar noticias más recientes.',
  offline: 'Estás sin conexión. Puede que haya noticias más recientes.',
  loadMore: 'Más noticias',
  previous: 'Anterior',
  next: 'Siguiente',

  // Cards
  paidBy: 'Contenido patrocinado por {sponsor}',
  live: 'En directo',
  upcoming: 'Próximamente',
  ended: 'Directo finalizado',
  video: 'Vídeo',
  audio: 'Audio',
  gallery: 'Fotos',
  opinion: 'Opinión',
  registered: 'Gratis con registro',
  premium: 'Para suscriptores',

  // The article page
  published: 'Publicado el {time}',
  publishedAgo: 'Publicado {time}',
  sources: 'Otras fuentes',
  sourceMark: '•',
  enlarge: 'Ampliar imagen',
  advertisement: 'Publicidad',
  readingTime: {
    one: 'Tiempo de lectura: {n} minuto',
    many: 'Tiempo de lectura: {n} de minutos',
    other: 'Tiempo de lectura: {n} minutos',
  },
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'es',
  es,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
