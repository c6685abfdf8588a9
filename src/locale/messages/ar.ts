import type {Messages} from '../messages.js';

export const ar: Messages = {
  lang: 'ar',
  reviewed: false,

  by: 'بقلم: {authors}',
  updated: 'آخر تحديث {time}',

  share: 'شارك هذا المقال',
  shareOn: 'شارك على {network}',
  shareBy: 'شارك عبر {network}',
  networks: {
    x: 'إكس',
    facebook: 'فيسبوك',
    messenger: 'ماسنجر',
    whatsapp: 'واتساب',
    telegram: 'تيليغرام',
    linkedin: 'لينكد إن',
    reddit: 'ريديت',
    bluesky: 'بلوسكاي',
    threads: 'ثريدز',
    mastodon: 'ماستودون',
    pinterest: 'بنترست',
    tumblr: 'تمبلر',
    line: 'لاين',
    viber: 'فايبر',
    snapchat: 'سناب شات',
    teams: 'تيمز',
    flipboard: 'فليبورد',
    email: 'البريد الإلكتروني',
    sms: 'رسالة نصية',
  },
  shareNative: 'شارك عبر تطبيق على جهازك',
  copyLink: 'نسخ الرابط',
  linkCopied: 'تم نسخ الرابط',
  copyFailed: 'تعذَّر نسخ الرابط. ها هو محدَّدًا:',
  moreNetworks: 'طرق أخرى للمشاركة',
  close: 'إغلاق',
  newWindow: '(يُفتح في نافذة جديدة)',

  relatedLinks: 'مواضيع إضافية',
  loading: 'جارٍ التحميل…',
  loadFailed: 'فشل في التحميل.',
  retry: 'حاول مرة أخرى',
  storiesLoaded: {
    zero: 'لم يُحمَّل أي موضوع',
    one: 'تم تحميل موضوع واحد',
    two: 'تم تحميل موضوعين',
    few: 'تم تحميل {n} مواضيع',
    many: 'تم تحميل {n} موضوعًا',
    other: 'تم تحميل {n} موضوع',
  },
};

((globalThis as {[key: symbol]: Map<string, Messages> | undefined})[Symbol.for('kashida.messages')] ??= new Map()).set(
  'ar',
  ar,
);
globalThis.dispatchEvent?.(new Event('kashida-messages'));
