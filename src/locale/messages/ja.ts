import type {Messages} from '../messages.js';

export const ja: Messages = {
  lang: 'ja',
  reviewed: false,

  by: '文：{authors}',
  updated: '{time} 更新',

  share: 'この記事をシェア',
  shareOn: '{network}でシェア',
  shareBy: '{network}で送る',
  networks: {'google-news': 'Google ニュース', email: 'メール'},
  shareNative: '端末のアプリでシェア',
  copyLink: 'リンクをコピー',
  linkCopied: 'リンクをコピーしました',
  copyFailed: 'リンクをコピーできませんでした。選択した状態で表示しています。',
  moreNetworks: 'ほかの方法でシェア',
  link: 'リンク',
  findNetwork: 'サービスを探す',
  noNetwork: '該当するサービスはありません。',
  print: '印刷',
  qrCode: 'QRコード',
  ownServer: '自分のサーバーでシェア',
  serverOn: '利用中の{network}サーバー',
  serverInvalid: 'サーバー名を入力してください（例：social.example）。',
  rememberServer: 'この端末に保存する',
  toServer: '続ける',
  close: '閉じる',
  newWindow: '（新しいウィンドウで開きます）',

  followUs: 'フォローする',
  conversation: '読者の声',
  comments: {other: 'コメント{n}件'},

  relatedLinks: '関連記事',
  loading: '読み込み中…',
  loadFailed: '記事を読み込めませんでした。',
  retry: 'もう一度試す',
  storiesLoaded: {other: '記事を{n}件読み込みました'},
  refreshFailed: '新しい記事を読み込めませんでした。',
  offline: 'オフラインです。新しい記事があるかもしれません。',
  loadMore: '記事をもっと見る',
  previous: '前へ',
  next: '次へ',

  // Cards
  paidBy: '広告（提供：{sponsor}）',
  live: 'ライブ',
  upcoming: '開始前',
  ended: 'ライブ終了',
  video: '動画',
  audio: '音声',
  gallery: '写真',
  opinion: 'オピニオン',
  registered: '無料会員限定',
  premium: '有料会員限定',

  // The article page
  published: '{time} 公開',
  publishedAgo: '{time} 公開',
  sources: 'その他の情報源',
  sourceMark: '•',
  enlarge: '画像を拡大',
  advertisement: '広告',
  readingTime: {other: '読了時間：約{n}分'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'ja',
  ja,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
