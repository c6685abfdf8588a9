import type {Messages} from '../messages.js';

export const vi: Messages = {
  lang: 'vi',
  reviewed: false,

  by: 'Tác giả: {authors}',
  updated: 'Cập nhật {time}',

  share: 'Chia sẻ bài viết',
  shareOn: 'Chia sẻ lên {network}',
  shareBy: 'Chia sẻ qua {network}',
  networks: {email: 'Email'},
  shareNative: 'Chia sẻ bằng ứng dụng trên thiết bị này',
  copyLink: 'Sao chép liên kết',
  linkCopied: 'Đã sao chép liên kết',
  copyFailed: 'Không sao chép được liên kết. Liên kết đã được chọn sẵn để bạn tự sao chép.',
  moreNetworks: 'Các cách chia sẻ khác',
  link: 'Liên kết',
  findNetwork: 'Tìm mạng xã hội',
  noNetwork: 'Không có mạng nào mang tên này.',
  print: 'In bài viết',
  qrCode: 'Mã QR',
  ownServer: 'Trên máy chủ riêng của bạn',
  serverOn: 'Máy chủ {network} của bạn',
  serverInvalid: 'Hãy nhập tên máy chủ, ví dụ social.example.',
  rememberServer: 'Ghi nhớ trên thiết bị này',
  toServer: 'Tiếp tục',
  close: 'Đóng',
  newWindow: '(mở trong cửa sổ mới)',

  followUs: 'Theo dõi chúng tôi',
  conversation: 'Thảo luận',
  comments: {other: '{n} bình luận'},

  relatedLinks: 'Tin liên quan',
  loading: 'Đang tải…',
  loadFailed: 'Không tải được tin.',
  retry: 'Thử lại',
  storiesLoaded: {other: 'Đã tải {n} tin'},
  refreshFailed: 'Không tải được tin mới hơn.',
  offline: 'Bạn đang ngoại tuyến. Có thể đã có tin mới hơn.',
  loadMore: 'Xem thêm tin',
  previous: 'Trước',
  next: 'Tiếp theo',

  // Cards
  paidBy: 'Nội dung do {sponsor} tài trợ',
  live: 'Trực tiếp',
  upcoming: 'Sắp diễn ra',
  ended: 'Đã kết thúc tường thuật trực tiếp',
  video: 'Video',
  audio: 'Âm thanh',
  gallery: 'Ảnh',
  opinion: 'Góc nhìn',
  registered: 'Miễn phí khi có tài khoản',
  premium: 'Dành cho độc giả trả phí',

  // The article page
  published: 'Đăng {time}',
  publishedAgo: 'Đăng {time}',
  sources: 'Nguồn bổ sung',
  sourceMark: '•',
  enlarge: 'Phóng to ảnh',
  advertisement: 'Quảng cáo',
  readingTime: {other: 'Thời gian đọc: {n} phút'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'vi',
  vi,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
