import type {Messages} from '../messages.js';

export const tr: Messages = {
  lang: 'tr',
  reviewed: false,

  by: '{authors}',
  updated: 'Güncelleme: {time}',

  share: 'Bu haberi paylaş',
  shareOn: '{network} üzerinden paylaş',
  shareBy: '{network} ile paylaş',
  networks: {email: 'E-posta'},
  shareNative: 'Bu cihazdaki bir uygulamayla paylaş',
  copyLink: 'Bağlantıyı kopyala',
  linkCopied: 'Bağlantı kopyalandı',
  copyFailed: 'Bağlantı kopyalanamadı. Sizin için seçildi.',
  moreNetworks: 'Diğer paylaşma yolları',
  link: 'Bağlantı',
  findNetwork: 'Sosyal ağ ara',
  noNetwork: 'Bu adda bir ağ yok.',
  print: 'Yazdır',
  qrCode: 'Karekod',
  ownServer: 'Kendi sunucunuzda',
  serverOn: '{network} sunucunuz',
  serverInvalid: 'Bir sunucu adı yazın, örneğin social.example.',
  rememberServer: 'Bu cihazda hatırla',
  toServer: 'Devam et',
  close: 'Kapat',
  newWindow: '(yeni pencerede açılır)',

  followUs: 'Bizi takip edin',
  conversation: 'Tartışma',
  comments: {one: '{n} yorum', other: '{n} yorum'},

  relatedLinks: 'İlgili haberler',
  loading: 'Yükleniyor…',
  loadFailed: 'Haberler yüklenemedi.',
  retry: 'Tekrar dene',
  storiesLoaded: {one: '{n} haber yüklendi', other: '{n} haber yüklendi'},
  refreshFailed: 'Daha yeni haberler yüklenemedi.',
  offline: 'Çevrimdışısınız. Daha yeni haberler olabilir.',
  loadMore: 'Daha fazla haber',
  previous: 'Önceki',
  next: 'Sonraki',

  // Cards
  paidBy: 'Sponsorlu içerik: {sponsor}',
  live: 'Canlı',
  upcoming: 'Yakında',
  ended: 'Canlı anlatım sona erdi',
  video: 'Video',
  audio: 'Ses',
  gallery: 'Fotogaleri',
  opinion: 'Görüş',
  registered: 'Üyelere ücretsiz',
  premium: 'Abonelere özel',

  // The article page
  published: 'Yayın tarihi: {time}',
  publishedAgo: '{time} yayımlandı',
  sources: 'Diğer kaynaklar',
  sourceMark: '•',
  enlarge: 'Fotoğrafı büyüt',
  advertisement: 'Reklam',
  readingTime: {one: 'Okuma süresi: {n} dakika', other: 'Okuma süresi: {n} dakika'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'tr',
  tr,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
