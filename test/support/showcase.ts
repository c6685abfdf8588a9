// Every element with all that it shows, in the words of one direction: for tests that ask how it looks in another place.

/** Answered by the servers of unit and end-to-end tests alike. */
const PICTURE = '/fault/picture?width=320&height=180';

const WORDS = {
  ltr: {
    lang: 'en',
    headline: 'The old harbour lighthouse shines again after eleven years in the dark',
    standfirst: 'Volunteers repaired the lamp, and no ship was lost in all that time.',
    kicker: 'Coast',
    authors: 'Mona Saleh; John Smith',
    place: 'Port Said',
    agency: 'Harbour Press',
    credit: 'Copyright Mona Saleh/Harbour Press.',
  },
  rtl: {
    lang: 'ar',
    headline: 'منارة الميناء القديم تضيء من جديد بعد أحد عشر عامًا من الظلام',
    standfirst: 'أصلح المتطوعون المصباح، ولم تُفقد أي سفينة طوال ذلك الوقت.',
    kicker: 'الساحل',
    authors: 'سمر إدلبي; فادي قرنفل',
    place: 'بورسعيد',
    agency: 'وكالة الميناء',
    credit: 'تصوير سمر إدلبي/وكالة الميناء.',
  },
} as const;

export type Direction = keyof typeof WORDS;
export const DIRECTIONS = ['ltr', 'rtl'] as const;

export const langOf = (direction: Direction): string => WORDS[direction].lang;

const DATES = 'date-published="2025-03-09T15:05:00+02:00" date-modified="2025-03-10T09:30:00+02:00"';

/** The markup of each, by a name that begins with its tag. */
export function showcase(direction: Direction): ReadonlyMap<string, string> {
  const {headline, standfirst, kicker, authors, place, agency, credit} = WORDS[direction];
  const parts = `href="/a" headline="${headline}" kicker="${kicker}" standfirst="${standfirst}" author="${authors}"
    ${DATES} image="${PICTURE}" comment-count="3" time-required="PT4M"`;
  const links = ['a', 'b', 'c', 'd', 'e'].map((page) => `<a href="/${page}">${headline}</a>`).join(' ');
  const img = `<img src="${PICTURE}" alt="" width="320" height="180">`;
  return new Map(
    Object.entries({
      'kashida-ad-slot': '<kashida-ad-slot height="90"><p style="margin:0">728 × 90</p></kashida-ad-slot>',
      'kashida-article-header': `<kashida-article-header headline="${headline}" kicker="${kicker}" standfirst="${standfirst}"
        author="${authors}" ${DATES}></kashida-article-header>`,
      'kashida-article-list': `<kashida-article-list layout="compact"><kashida-article-card ${parts}></kashida-article-card>
        <a href="/b">${headline}</a></kashida-article-list>`,
      'kashida-article-time': `<kashida-article-time ${DATES}></kashida-article-time>`,
      'kashida-byline': `<kashida-byline author="${authors}" location="${place}" agency="${agency}"></kashida-byline>`,
      'kashida-comments-link': '<kashida-comments-link href="#comments" count="3"></kashida-comments-link>',
      'kashida-figure': `<kashida-figure caption="${standfirst}" credit="${credit}" zoom>${img}</kashida-figure>`,
      'kashida-follow-bar': `<kashida-follow-bar><a href="https://www.youtube.com/@example">YouTube</a>
        <a href="https://example.com/feed" type="application/rss+xml">${kicker}</a></kashida-follow-bar>`,
      'kashida-reading-progress': '<kashida-reading-progress for="showcase"></kashida-reading-progress>',
      'kashida-reading-time': `<article><kashida-reading-time></kashida-reading-time>
        <p style="block-size:1px; overflow:hidden; margin:0 !important">${`${standfirst} `.repeat(80)}</p></article>`,
      'kashida-share-bar': '<kashida-share-bar url="https://news.example/a" native="never"></kashida-share-bar>',
      'kashida-share-bar labels': `<kashida-share-bar url="https://news.example/a" native="never" labels="shown"
        layout="stack"></kashida-share-bar>`,
      'kashida-sources': `<kashida-sources names="AFP; ${agency}; Reuters"></kashida-sources>`,
      ...Object.fromEntries(
        ['stack', 'row', 'lead', 'compact', 'overlay', 'text'].map((layout) => [
          `kashida-article-card ${layout}`,
          `<kashida-article-card layout="${layout}" type="video" duration="PT3M5S" ${parts}></kashida-article-card>`,
        ]),
      ),
      'kashida-article-card slots': `<kashida-article-card type="live"><img slot="image" src="${PICTURE}" alt="">
        <span slot="kicker">${kicker}</span><a href="/a">${headline}</a><p slot="standfirst">${standfirst}</p></kashida-article-card>`,
      ...Object.fromEntries(
        ['list', 'grid', 'rail', 'numbered'].map((layout) => [
          `kashida-related-links ${layout}`,
          `<kashida-related-links layout="${layout}" dedupe="none" max="5">${links}</kashida-related-links>`,
        ]),
      ),
    }),
  );
}
