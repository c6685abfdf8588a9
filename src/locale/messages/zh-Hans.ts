import type {Messages} from '../messages.js';

export const zhHans: Messages = {
  lang: 'zh-Hans',
  reviewed: false,

  by: '作者：{authors}',
  updated: '更新于{time}',

  share: '分享本文',
  shareOn: '分享到{network}',
  shareBy: '通过{network}分享',
  networks: {
    linkedin: '领英',
    weibo: '微博',
    'google-news': 'Google 新闻',
    'apple-podcasts': 'Apple 播客',
    email: '电子邮件',
    sms: '短信',
  },
  shareNative: '用本机应用分享',
  copyLink: '复制链接',
  linkCopied: '链接已复制',
  copyFailed: '无法复制链接。链接已选中，请手动复制。',
  moreNetworks: '更多分享方式',
  link: '链接',
  findNetwork: '查找平台',
  noNetwork: '没有这个名称的平台。',
  print: '打印',
  qrCode: '二维码',
  ownServer: '在您自己的服务器上',
  serverOn: '您的{network}服务器',
  serverInvalid: '请填写服务器名称，例如 social.example。',
  rememberServer: '在此设备上记住',
  toServer: '继续',
  close: '关闭',
  newWindow: '（在新窗口中打开）',

  followUs: '关注我们',
  conversation: '讨论',
  comments: {other: '{n}条评论'},

  relatedLinks: '相关报道',
  loading: '正在加载…',
  loadFailed: '这些报道未能加载。',
  retry: '重试',
  storiesLoaded: {other: '已加载{n}篇报道'},
  refreshFailed: '较新的报道未能加载。',
  offline: '您目前离线，可能已有较新的报道。',
  loadMore: '更多报道',
  previous: '上一页',
  next: '下一页',

  // Cards
  paidBy: '付费内容，由{sponsor}赞助',
  live: '直播',
  upcoming: '即将开始',
  ended: '直播已结束',
  video: '视频',
  audio: '音频',
  gallery: '图集',
  opinion: '观点',
  registered: '注册后免费',
  premium: '订户专享',

  // The article page
  published: '发布于{time}',
  publishedAgo: '发布于{time}',
  sources: '其他来源',
  sourceMark: '•',
  enlarge: '放大图片',
  advertisement: '广告',
  readingTime: {other: '阅读时间：{n}分钟'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'zh-hans',
  zhHans,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
