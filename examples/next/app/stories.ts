import type {Article} from 'kashida';

export interface Edition {
  lang: string;
  dir: 'ltr' | 'rtl';
  name: string;
  lead: Article;
  related: Article[];
}

// A newsroom has these from its CMS.
export const editions: Edition[] = [
  {
    lang: 'ar',
    dir: 'rtl',
    name: 'النسخة العربية',
    lead: {
      url: '?story=ar-lighthouse',
      headline: 'منارة الميناء القديم تضيء من جديد',
      kicker: 'مدن',
      author: [{name: 'فادي قرنفل'}],
      datePublished: '2026-11-18T18:00:00+02:00',
    },
    related: [
      {url: '?story=ar-seeds', headline: 'واحة تفتح مكتبة للبذور'},
      {url: '?story=ar-train', headline: 'القطار الليلي يعود إلى الجبل'},
    ],
  },
  {
    lang: 'en',
    dir: 'ltr',
    name: 'English edition',
    lead: {
      url: '?story=en-lighthouse',
      headline: 'The lighthouse of the old harbour shines again',
      kicker: 'Cities',
      author: [{name: 'Fadi Qaranful'}],
      datePublished: '2026-11-18T18:00:00+02:00',
    },
    related: [
      {url: '?story=en-seeds', headline: 'An oasis opens a library of seeds'},
      {url: '?story=en-train', headline: 'The night train returns to the mountain'},
    ],
  },
];
