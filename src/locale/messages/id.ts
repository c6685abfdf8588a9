import type {Messages} from '../messages.js';

export const id: Messages = {
  lang: 'id',
  reviewed: false,

  by: 'Oleh {authors}',
  updated: 'Diperbarui {time}',

  share: 'Bagikan artikel ini',
  shareOn: 'Bagikan ke {network}',
  shareBy: 'Bagikan lewat {network}',
  networks: {email: 'Email'},
  shareNative: 'Bagikan lewat aplikasi di perangkat ini',
  copyLink: 'Salin tautan',
  linkCopied: 'Tautan disalin',
  copyFailed: 'Tautan tidak dapat disalin. Ini tautannya, sudah dipilih.',
  moreNetworks: 'Cara lain untuk berbagi',
  link: 'Tautan',
  findNetwork: 'Cari jejaring',
  noNetwork: 'Tidak ada jejaring dengan nama itu.',
  print: 'Cetak',
  qrCode: 'Kode QR',
  ownServer: 'Di server Anda sendiri',
  serverOn: 'Server {network} Anda',
  serverInvalid: 'Tulis nama server, misalnya social.example.',
  rememberServer: 'Ingat di perangkat ini',
  toServer: 'Lanjutkan',
  close: 'Tutup',
  newWindow: '(terbuka di jendela baru)',

  followUs: 'Ikuti kami',
  conversation: 'Diskusi',
  comments: {other: '{n} komentar'},

  relatedLinks: 'Berita terkait',
  loading: 'Memuat…',
  loadFailed: 'Berita tidak dapat dimuat.',
  retry: 'Coba lagi',
  storiesLoaded: {other: '{n} berita dimuat'},
  refreshFailed: 'Berita yang lebih baru tidak dapat dimuat.',
  offline: 'Anda tidak terhubung ke internet. Mungkin ada berita yang lebih baru.',
  loadMore: 'Berita lainnya',
  previous: 'Sebelumnya',
  next: 'Berikutnya',

  // Cards
  paidBy: 'Konten bersponsor dari {sponsor}',
  live: 'Langsung',
  upcoming: 'Akan datang',
  ended: 'Liputan langsung telah berakhir',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Foto',
  opinion: 'Opini',
  registered: 'Gratis dengan mendaftar',
  premium: 'Khusus pelanggan',

  // The article page
  published: 'Diterbitkan {time}',
  publishedAgo: 'Diterbitkan {time}',
  sources: 'Sumber tambahan',
  sourceMark: '•',
  enlarge: 'Perbesar gambar',
  advertisement: 'Iklan',
  readingTime: {other: 'Waktu baca: {n} menit'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'id',
  id,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
