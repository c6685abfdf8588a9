import type {Messages} from '../messages.js';

export const ptBR: Messages = {
  lang: 'pt-BR',
  reviewed: false,

  by: 'Por {authors}',
  updated: 'Atualizado: {time}',

  share: 'Compartilhe esta matéria',
  shareOn: 'Compartilhar no {network}',
  shareBy: 'Compartilhar por {network}',
  networks: {email: 'E-mail'},
  shareNative: 'Compartilhar com um aplicativo deste dispositivo',
  copyLink: 'Copiar link',
  linkCopied: 'Link copiado',
  copyFailed: 'Não foi possível copiar o link. Aqui está ele, selecionado.',
  moreNetworks: 'Mais formas de compartilhar',
  link: 'Link',
  findNetwork: 'Buscar uma rede',
  noNetwork: 'Nenhuma rede tem esse nome.',
  print: 'Imprimir',
  qrCode: 'Código QR',
  ownServer: 'No seu próprio servidor',
  serverOn: 'Seu servidor no {network}',
  serverInvalid: 'Escreva o nome de um servidor, por exemplo, social.example.',
  rememberServer: 'Lembrar neste dispositivo',
  toServer: 'Continuar',
  close: 'Fechar',
  newWindow: '(abre em uma nova janela)',

  followUs: 'Siga-nos',
  conversation: 'Conversa',
  comments: {
    one: '{n} comentário',
    many: '{n} de comentários',
    other: '{n} comentários',
  },

  relatedLinks: 'Leia também',
  loading: 'Carregando…',
  loadFailed: 'Não foi possível carregar estas notícias.',
  retry: 'Tentar novamente',
  storiesLoaded: {
    one: '{n} notícia carregada',
    many: '{n} de notícias carregadas',
    other: '{n} notícias carregadas',
  },
  refreshFailed: 'Não foi possível carregar notícias mais recentes.',
  offline: 'Você está sem conexão. Pode haver notícias mais recentes.',
  loadMore: 'Mais notícias',
  previous: 'Anterior',
  next: 'Próximo',

  // Cards
  paidBy: 'Conteúdo patrocinado por {sponsor}',
  live: 'Ao vivo',
  upcoming: 'Em breve',
  ended: 'Cobertura ao vivo encerrada',
  video: 'Vídeo',
  audio: 'Áudio',
  gallery: 'Fotos',
  opinion: 'Opinião',
  registered: 'Grátis com cadastro',
  premium: 'Para assinantes',

  // The article page
  published: 'Publicado em {time}',
  publishedAgo: 'Publicado {time}',
  sources: 'Outras fontes',
  sourceMark: '•',
  enlarge: 'Ampliar imagem',
  advertisement: 'Publicidade',
  readingTime: {
    one: 'Tempo de leitura: {n} minuto',
    many: 'Tempo de leitura: {n} de minutos',
    other: 'Tempo de leitura: {n} minutos',
  },
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'pt-br',
  ptBR,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
