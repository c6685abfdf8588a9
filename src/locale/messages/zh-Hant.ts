import type {Messages} from '../messages.js';

export const zhHant: Messages = {
  lang: 'zh-Hant',
  reviewed: false,

  by: '作者：{authors}',
  updated: '更新於 {time}',

  share: '分享這篇文章',
  shareOn: '分享到{network}',
  shareBy: '用{network}分享',
  networks: {weibo: '微博', 'google-news': 'Google 新聞', email: '電子郵件', sms: '簡訊'},
  shareNative: '用裝置上的應用程式分享',
  copyLink: '複製連結',
  linkCopied: '已複製連結',
  copyFailed: '無法複製連結。連結已選取，請自行複製。',
  moreNetworks: '更多分享方式',
  link: '連結',
  findNetwork: '搜尋平台',
  noNetwork: '沒有這個名稱的平台。',
  print: '列印',
  qrCode: 'QR 碼',
  ownServer: '在您自己的伺服器上',
  serverOn: '您的 {network} 伺服器',
  serverInvalid: '請輸入伺服器名稱，例如 social.example。',
  rememberServer: '在此裝置上記住',
  toServer: '繼續',
  close: '關閉',
  newWindow: '（在新視窗開啟）',

  followUs: '追蹤我們',
  conversation: '討論',
  comments: {other: '{n} 則留言'},

  relatedLinks: '延伸閱讀',
  loading: '載入中…',
  loadFailed: '無法載入這些新聞。',
  retry: '重試',
  storiesLoaded: {other: '已載入 {n} 則新聞'},
  refreshFailed: '無法載入較新的新聞。',
  offline: '您目前離線，可能已有較新的新聞。',
  loadMore: '更多新聞',
  previous: '上一頁',
  next: '下一頁',

  // Cards
  paidBy: '付費內容，由{sponsor}贊助',
  live: '直播',
  upcoming: '即將開始',
  ended: '直播已結束',
  video: '影片',
  audio: '音訊',
  gallery: '圖輯',
  opinion: '觀點',
  registered: '註冊後免費',
  premium: '訂戶專屬',

  // The article page
  published: '發布於 {time}',
  publishedAgo: '發布於 {time}',
  sources: '其他來源',
  sourceMark: '•',
  enlarge: '放大圖片',
  advertisement: '廣告',
  readingTime: {other: '閱讀時間：{n} 分鐘'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'zh-hant',
  zhHant,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
