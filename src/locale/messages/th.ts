import type {Messages} from '../messages.js';

export const th: Messages = {
  lang: 'th',
  reviewed: false,

  by: 'โดย {authors}',
  updated: 'อัปเดต {time}',

  share: 'แชร์บทความนี้',
  shareOn: 'แชร์ไปยัง {network}',
  shareBy: 'แชร์ทาง {network}',
  networks: {
    facebook: 'เฟซบุ๊ก',
    messenger: 'เมสเซนเจอร์',
    telegram: 'เทเลแกรม',
    line: 'ไลน์',
    instagram: 'อินสตาแกรม',
    youtube: 'ยูทูบ',
    email: 'อีเมล',
  },
  shareNative: 'แชร์ด้วยแอปในอุปกรณ์นี้',
  copyLink: 'คัดลอกลิงก์',
  linkCopied: 'คัดลอกลิงก์แล้ว',
  copyFailed: 'คัดลอกลิงก์ไม่สำเร็จ เราเลือกลิงก์ไว้ให้คุณคัดลอกเองแล้ว',
  moreNetworks: 'วิธีแชร์อื่น ๆ',
  link: 'ลิงก์',
  findNetwork: 'ค้นหาเครือข่าย',
  noNetwork: 'ไม่พบเครือข่ายชื่อนี้',
  print: 'พิมพ์',
  qrCode: 'คิวอาร์โค้ด',
  ownServer: 'บนเซิร์ฟเวอร์ของคุณเอง',
  serverOn: 'เซิร์ฟเวอร์ {network} ของคุณ',
  serverInvalid: 'ใส่ชื่อเซิร์ฟเวอร์ เช่น social.example',
  rememberServer: 'จำไว้ในอุปกรณ์นี้',
  toServer: 'ดำเนินการต่อ',
  close: 'ปิด',
  newWindow: '(เปิดในหน้าต่างใหม่)',

  followUs: 'ติดตามเรา',
  conversation: 'ร่วมพูดคุย',
  comments: {other: '{n} ความคิดเห็น'},

  relatedLinks: 'ข่าวที่เกี่ยวข้อง',
  loading: 'กำลังโหลด…',
  loadFailed: 'โหลดข่าวไม่สำเร็จ',
  retry: 'ลองอีกครั้ง',
  storiesLoaded: {other: 'โหลดข่าวแล้ว {n} ข่าว'},
  refreshFailed: 'โหลดข่าวล่าสุดไม่สำเร็จ',
  offline: 'คุณไม่ได้เชื่อมต่ออินเทอร์เน็ต อาจมีข่าวที่ใหม่กว่านี้',
  loadMore: 'ข่าวเพิ่มเติม',
  previous: 'ก่อนหน้า',
  next: 'ถัดไป',

  // Cards
  paidBy: 'เนื้อหาสนับสนุนโดย {sponsor}',
  live: 'สด',
  upcoming: 'เร็ว ๆ นี้',
  ended: 'จบการรายงานสดแล้ว',
  video: 'วิดีโอ',
  audio: 'เสียง',
  gallery: 'ประมวลภาพ',
  opinion: 'ทัศนะ',
  registered: 'ลงทะเบียนอ่านฟรี',
  premium: 'เฉพาะสมาชิก',

  // The article page
  published: 'เผยแพร่เมื่อ {time}',
  publishedAgo: 'เผยแพร่ {time}',
  sources: 'แหล่งข้อมูลเพิ่มเติม',
  sourceMark: '•',
  enlarge: 'ขยายภาพ',
  advertisement: 'โฆษณา',
  readingTime: {other: 'เวลาอ่าน {n} นาที'},
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'th',
  th,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
