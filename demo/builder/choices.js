// What can be chosen, as a table: a widget is its fields, and what they make. A new widget is one entry here.

import {el, EMPTY} from './markup.js'
import {languages} from './languages.js'
import {networkOf, networkNames} from './networks.js'

/** @typedef {{en: string, ar: string}} Text */
/** @typedef {import('./markup.js').Piece} Piece */
/** @typedef {'text' | 'address' | 'number' | 'lines' | 'check' | 'choice' | 'networks' | 'color'} Kind */

/**
 * @typedef {object} Field
 * @property {string} name in the address, and of the attribute
 * @property {Text} label
 * @property {Kind} kind
 * @property {[value: string, label: Text][]} [options] the first is the default
 * @property {(lang: string) => string} [sample] what it holds until something else is written
 * @property {Text} [hint]
 */

/**
 * @typedef {object} Facts what the preview knows: the package's words in the language, and what a feed answered
 * @property {string} [lang]
 * @property {string} [email] what a link by mail is called
 * @property {string} [heading] over a list
 * @property {{url: string, headline: string, datePublished?: string, image?: string}[]} [stories]
 * @property {{url: string, name: string}[]} [shares] links of a share bar
 */

/**
 * @typedef {object} Widget
 * @property {string} id its tag without the prefix
 * @property {Text} name
 * @property {Text} does
 * @property {Field[]} content
 * @property {Field[]} look
 * @property {string[]} tokens
 * @property {(of: (name: string) => string, facts: Facts) => Piece} markup
 * @property {(of: (name: string) => string, facts: Facts) => Piece[]} plain the same without our tags
 */

const t = (en, ar) => ({en, ar})

/** @returns {Field} */
const field = (kind, name, en, ar, rest = {}) => ({kind, name, label: t(en, ar), ...rest})

const isArabic = (lang) => lang === 'ar'
const said = (en, ar) => (lang) => (isArabic(lang) ? ar : lang === 'en' ? en : '')
const always = (text) => () => text
const edition = (lang) => (isArabic(lang) ? 'ar' : 'en')

// Fields that several widgets have

const headline = field('text', 'headline', 'Headline', 'العنوان', {sample: (lang) => languages.get(lang)?.headline ?? ''})
const author = field('text', 'author', 'Author', 'الكاتب', {
  sample: (lang) => languages.get(lang)?.author ?? '',
  hint: t('Several are separated by ;', 'يُفصل بين عدّة كتّاب بعلامة ;'),
})
const href = field('address', 'href', 'Address of the story', 'رابط المقال', {sample: (lang) => `/${edition(lang)}/lighthouse.html`})
const kicker = field('text', 'kicker', 'Section', 'القسم', {sample: said('Cities', 'مدن')})
const standfirst = field('text', 'standfirst', 'Summary', 'المقدّمة', {
  sample: said(
    'Ships no longer needed its light, but the town did.',
    'لم تعد السفن تحتاج إلى ضوئها، لكن أهل البلدة احتاجوا إليه.',
  ),
})
const published = field('text', 'date-published', 'Published', 'تاريخ النشر', {
  sample: always('2026-11-18T18:00:00+02:00'),
  hint: t('ISO 8601, with the newsroom’s offset', 'بصيغة ISO 8601 مع فرق التوقيت'),
})
const image = field('address', 'image', 'Address of the picture', 'رابط الصورة', {sample: always('/pictures/lighthouse.svg')})
const heading = field('text', 'heading', 'Heading', 'الترويسة', {
  hint: t('Empty: the language’s own words', 'إن تُرك فارغًا: كلمات اللغة نفسها'),
})
const label = field('text', 'label', 'Words before it', 'الكلمات التي تسبقه', {hint: heading.hint})

const layout = (...options) => field('choice', 'layout', 'Layout', 'التخطيط', {options})
const CARDS = [
  ['stack', t('Picture above text', 'الصورة فوق النص')],
  ['row', t('Picture beside text', 'الصورة إلى جانب النص')],
  ['lead', t('Lead story', 'القصة الرئيسية')],
  ['compact', t('Compact', 'مختصرة')],
  ['overlay', t('Text over the picture', 'النص فوق الصورة')],
  ['text', t('Text alone', 'نص فقط')],
]
const ratio = field('choice', 'image-ratio', 'Shape of the picture', 'أبعاد الصورة', {
  options: [
    ['16/9', t('16 by 9', '16 × 9')],
    ['4/3', t('4 by 3', '4 × 3')],
    ['3/2', t('3 by 2', '3 × 2')],
    ['1/1', t('Square', 'مربّعة')],
  ],
})

// The first stories of the demo's own feeds: headline, address, picture, time.
const STORIES = {
  en: [
    'Oasis opens a “library” that lends farmers their grandparents’ seeds | /en/seed-library.html | /pictures/seed-library.svg | 2026-11-20T09:30:00+03:00',
    'The old harbour’s lighthouse shines again after forty years of dark | /en/lighthouse.html | /pictures/lighthouse.svg | 2026-11-18T18:00:00+03:00',
    'The night train returns to the mountain line: asleep on the plain, awake by the sea | /en/night-train.html | /pictures/night-train.svg | 2026-11-17T07:15:00+03:00',
  ],
  ar: [
    'واحةٌ تفتح «مكتبة» تُعير المزارعين بذور أجدادهم | /ar/seed-library.html | /pictures/seed-library.svg | 2026-11-20T09:30:00+03:00',
    'منارة الميناء القديم تضيء من جديد بعد أربعين عامًا من العتمة | /ar/lighthouse.html | /pictures/lighthouse.svg | 2026-11-18T18:00:00+03:00',
    'القطار الليلي يعود إلى خط الجبل: تنام في السهل وتصحو على البحر | /ar/night-train.html | /pictures/night-train.svg | 2026-11-17T07:15:00+03:00',
  ],
}

/** The rows of a field of lines: `a | b | c` each. */
export function rowsOf(text) {
  return text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([first]) => first)
}

const link = (url, text) => el('a', {href: url || '#'}, text)

/** @type {Widget[]} */
export const widgets = [
  {
    id: 'article-card',
    name: t('Article card', 'بطاقة مقال'),
    does: t('One story: picture, headline, summary, author, time.', 'قصة واحدة: صورة وعنوان ومقدّمة وكاتب ووقت.'),
    content: [headline, href, kicker, standfirst, author, published, image],
    look: [layout(...CARDS), ratio],
    tokens: ['accent', 'radius', 'font'],
    markup: (of) =>
      el(
        'kashida-article-card',
        {
          layout: notDefault(of('layout'), 'stack'),
          kicker: of('kicker'),
          standfirst: of('standfirst'),
          author: of('author'),
          'date-published': of('date-published'),
          image: of('image'),
          'image-ratio': notDefault(of('image-ratio'), '16/9'),
        },
        link(of('href'), of('headline')),
      ),
    plain: (of) => [
      of('layout') !== 'text' && of('image') ? el('img', {src: of('image'), alt: EMPTY, width: 1600, height: 900, loading: 'lazy'}) : '',
      el('h3', {}, link(of('href'), of('headline'))),
      of('standfirst') && el('p', {}, of('standfirst')),
      of('author') && el('p', {}, of('author').split(';').join(' · ')),
    ],
  },
  {
    id: 'article-list',
    name: t('Article list', 'قائمة مقالات'),
    does: t('Several stories as cards, in as many columns as there is room for.', 'عدّة قصص على هيئة بطاقات، في أعمدة بقدر ما يتّسع المكان.'),
    content: [
      field('lines', 'stories', 'Stories', 'القصص', {
        sample: (lang) => rowsOf(STORIES[edition(lang)].join('\n')).map((row) => row.slice(0, 3).join(' | ')).join('\n'),
        hint: t('One a line: headline | address | picture', 'قصة في كل سطر: العنوان | الرابط | الصورة'),
      }),
    ],
    look: [
      layout(...CARDS),
      field('choice', 'columns', 'Columns at most', 'أقصى عدد للأعمدة', {
        options: [['', t('As there is room', 'بقدر ما يتّسع المكان')], ...['1', '2', '3', '4'].map((count) => [count, t(count, count)])],
      }),
      field('check', 'equal', 'Parts on shared lines', 'محاذاة الأجزاء بين البطاقات'),
    ],
    tokens: ['accent', 'radius', 'font'],
    markup: (of) =>
      el(
        'kashida-article-list',
        {layout: notDefault(of('layout'), 'stack'), columns: of('columns'), equal: of('equal') === 'yes'},
        rowsOf(of('stories')).map(([text, url, picture]) => el('kashida-article-card', {image: picture}, link(url, text))),
      ),
    plain: (of) => [el('ul', {}, rowsOf(of('stories')).map(([text, url]) => el('li', {}, link(url, text))))],
  },
  {
    id: 'share-bar',
    name: t('Share bar', 'شريط المشاركة'),
    does: t('Plain links to networks, copy, the device’s own sheet. Asks no network for anything.', 'روابط عادية إلى الشبكات، والنسخ، ومشاركة الجهاز. لا يتّصل بأي شبكة.'),
    content: [
      field('networks', 'networks', 'Networks', 'الشبكات'),
      field('address', 'url', 'Address that is shared', 'الرابط الذي يُشارَك', {
        sample: always('https://news.example/lighthouse'),
        hint: t('Empty in a template: the page itself', 'يُترك فارغًا في القالب: الصفحة نفسها'),
      }),
      headline,
      label,
    ],
    look: [
      layout(
        ['bar', t('Bar', 'شريط')],
        ['button', t('One button', 'زرّ واحد')],
        ['stack', t('Stack', 'عمود')],
        ['float', t('At the page’s edge', 'على حافة الصفحة')],
      ),
      field('choice', 'labels', 'Names', 'الأسماء', {
        options: [
          ['hidden', t('Icons alone', 'أيقونات فقط')],
          ['shown', t('Beside the icons', 'إلى جانب الأيقونات')],
          ['wide', t('Where there is room', 'حين يتّسع المكان')],
        ],
      }),
    ],
    tokens: ['brand', 'radius'],
    markup: (of, {email = 'Email'}) =>
      el(
        'kashida-share-bar',
        {
          networks: of('networks'),
          url: of('url'),
          headline: of('url') && of('headline'),
          label: of('label'),
          layout: notDefault(of('layout'), 'bar'),
          labels: notDefault(of('labels'), 'hidden'),
        },
        of('url') && link(mailTo(of('headline'), of('url')), email),
      ),
    plain: (of, {email = 'Email', shares = []}) => [
      el('ul', {}, (shares.length ? shares : [{url: mailTo(of('headline'), of('url')), name: email}]).map(({url, name}) => el('li', {}, link(url, name)))),
    ],
  },
  {
    id: 'related-links',
    name: t('Related links', 'روابط ذات صلة'),
    does: t('Other stories, from a feed: JSON Feed, RSS, Atom, WordPress.', 'قصص أخرى من خلاصة: ‏JSON Feed أو RSS أو Atom أو ووردبريس.'),
    content: [
      field('address', 'src', 'Address of the feed', 'رابط الخلاصة', {sample: (lang) => `/feeds/${edition(lang)}.json`}),
      heading,
      field('number', 'max', 'Stories at most', 'أقصى عدد للقصص', {sample: always('3')}),
      field('choice', 'rank', 'Order', 'الترتيب', {
        options: [
          ['served', t('As the feed has them', 'كما في الخلاصة')],
          ['newest', t('The newest first', 'الأحدث أولًا')],
          ['similar', t('The most similar first', 'الأقرب موضوعًا أولًا')],
        ],
      }),
    ],
    look: [
      layout(
        ['list', t('List', 'قائمة')],
        ['grid', t('Grid', 'شبكة')],
        ['rail', t('Rail', 'شريط يُمرَّر')],
        ['numbered', t('Numbered', 'مرقّمة')],
      ),
      field('check', 'load-more', 'A button for more', 'زرّ لعرض المزيد'),
    ],
    tokens: ['accent', 'radius', 'font'],
    markup: (of, facts) =>
      el(
        'kashida-related-links',
        {
          src: of('src'),
          heading: of('heading'),
          max: notDefault(of('max'), '3'),
          rank: notDefault(of('rank'), 'served'),
          layout: notDefault(of('layout'), 'list'),
          'load-more': of('load-more') === 'yes',
        },
        el('ul', {}, storiesOf(of, facts).map(listed)),
      ),
    plain: (of, facts) => [
      el('h2', {}, of('heading') || facts.heading),
      el('ul', {}, storiesOf(of, facts).map(({url, headline: text}) => el('li', {}, link(url, text)))),
    ],
  },
  {
    id: 'follow-bar',
    name: t('Follow bar', 'شريط المتابعة'),
    does: t('The newsroom’s own profiles, each with its icon.', 'حسابات غرفة الأخبار، كلٌّ بأيقونته.'),
    content: [
      field('lines', 'profiles', 'Profiles', 'الحسابات', {
        sample: always('https://bsky.app/profile/news.example\nhttps://www.youtube.com/@news\nhttps://t.me/news'),
        hint: t('One address a line', 'رابط في كل سطر'),
      }),
      label,
    ],
    look: [],
    tokens: ['brand'],
    markup: (of) => el('kashida-follow-bar', {label: of('label')}, el('ul', {}, rowsOf(of('profiles')).map(profile))),
    plain: (of) => [of('label') && el('p', {}, of('label')), el('ul', {}, rowsOf(of('profiles')).map(profile))],
  },
  {
    id: 'article-header',
    name: t('Article header', 'رأس المقال'),
    does: t('The head of an article: section, headline, summary, author, times.', 'رأس المقال: القسم والعنوان والمقدّمة والكاتب والوقت.'),
    content: [
      headline,
      kicker,
      standfirst,
      author,
      published,
      field('text', 'date-modified', 'Updated', 'تاريخ التحديث', {hint: published.hint}),
    ],
    look: [],
    tokens: ['accent', 'font'],
    markup: (of) =>
      el(
        'kashida-article-header',
        {kicker: of('kicker'), author: of('author'), 'date-published': of('date-published'), 'date-modified': of('date-modified')},
        el('h1', {}, of('headline')),
        of('standfirst') && el('p', {slot: 'standfirst'}, of('standfirst')),
      ),
    plain: (of) => [
      of('kicker') && el('p', {}, of('kicker')),
      el('h1', {}, of('headline')),
      of('standfirst') && el('p', {}, of('standfirst')),
      of('author') && el('p', {}, of('author').split(';').join(' · ')),
    ],
  },
  {
    id: 'figure',
    name: t('Figure', 'صورة وشرحها'),
    does: t('A picture with its caption and credit, and a button that enlarges it.', 'صورة مع شرحها ومصدرها، وزرّ لتكبيرها.'),
    content: [
      image,
      field('text', 'alt', 'What is to be seen', 'ما يظهر في الصورة', {sample: said('A lighthouse on a rock, at dusk.', 'منارة على صخرة عند الغروب.')}),
      field('number', 'width', 'Width in pixels', 'العرض بالبكسل', {sample: always('1600')}),
      field('number', 'height', 'Height in pixels', 'الارتفاع بالبكسل', {sample: always('900')}),
      field('text', 'caption', 'Caption', 'الشرح', {sample: (lang) => languages.get(lang)?.headline ?? ''}),
      field('text', 'credit', 'Credit', 'المصدر', {sample: always('Copyright N. Haddad/Littoral Pictures')}),
    ],
    look: [field('check', 'zoom', 'A button that enlarges it', 'زرّ لتكبيرها')],
    tokens: ['radius'],
    markup: (of) => el('kashida-figure', {caption: of('caption'), credit: of('credit'), zoom: of('zoom') === 'yes'}, picture(of)),
    plain: (of) => [
      el('figure', {}, picture(of), el('figcaption', {}, [of('caption'), of('credit')].filter(Boolean).join(' '))),
    ],
  },
  {
    id: 'comments-link',
    name: t('Comments link', 'رابط التعليقات'),
    does: t('The way to the conversation, with the number in the language’s own plural.', 'الطريق إلى المحادثة، مع العدد بصيغة الجمع الصحيحة.'),
    content: [
      field('address', 'href', 'Address of the comments', 'رابط التعليقات', {sample: always('#comments')}),
      field('number', 'count', 'How many', 'العدد', {sample: always('11')}),
      field('text', 'text', 'Text without script', 'النص من دون سكربت', {sample: (lang) => said('Comments', 'التعليقات')(lang) || '…'}),
    ],
    look: [],
    tokens: [],
    markup: (of) => el('kashida-comments-link', {href: of('href'), count: of('count')}, link(of('href'), of('text'))),
    plain: (of) => [el('p', {}, link(of('href'), of('text')))],
  },
  {
    id: 'ad-slot',
    name: t('Ad slot', 'مساحة إعلان'),
    does: t('A labelled place that keeps its height. It loads nothing itself.', 'مكان معنون يحفظ ارتفاعه، ولا يحمّل شيئًا بنفسه.'),
    content: [
      field('number', 'height', 'Height, narrow', 'الارتفاع، شاشة ضيّقة', {sample: always('100')}),
      field('number', 'height-medium', 'From 728 pixels', 'بدءًا من 728 بكسل', {sample: always('90')}),
      field('number', 'height-wide', 'From 970 pixels', 'بدءًا من 970 بكسل', {sample: always('250')}),
      field('address', 'href', 'Address of your own notice', 'رابط إعلانك', {sample: always('/subscribe')}),
      field('text', 'text', 'Its words', 'نصّه', {sample: (lang) => said('Become a subscriber', 'اشترك معنا')(lang) || '…'}),
    ],
    look: [],
    tokens: [],
    markup: (of) =>
      el(
        'kashida-ad-slot',
        {height: of('height'), 'height-medium': of('height-medium'), 'height-wide': of('height-wide')},
        link(of('href'), of('text')),
      ),
    plain: (of) => [el('p', {}, link(of('href'), of('text')))],
  },
]

/** What is set as a custom property, in the page's style sheet. */
export const tokens = {
  accent: field('color', 'accent', 'Accent colour', 'لون التمييز'),
  radius: field('choice', 'radius', 'Corners', 'الزوايا', {
    options: [
      ['', t('Sharp', 'حادّة')],
      ['4px', t('Soft', 'ليّنة')],
      ['12px', t('Round', 'مستديرة')],
    ],
  }),
  font: field('choice', 'font', 'Headlines', 'خط العناوين', {
    options: [
      ['', t('As the page', 'كخط الصفحة')],
      ['serif', t('With serifs', 'بزوائد')],
      ['sans-serif', t('Without serifs', 'بلا زوائد')],
    ],
  }),
  brand: field('check', 'brand', 'Icons in the networks’ colours', 'أيقونات بألوان الشبكات'),
}

/** @param {(name: string) => string} of @returns {[property: string, value: string][]} */
export function propertiesOf(of) {
  return /** @type {[string, string][]} */ (
    [
      ['--kashida-accent', of('accent')],
      ['--kashida-radius', of('radius')],
      ['--kashida-headline-font', of('font')],
      ['--kashida-brand-color', of('brand') === 'yes' ? '100%' : ''],
    ].filter(([, value]) => value)
  )
}

function notDefault(value, usual) {
  return value === usual ? '' : value
}

// Until the feed has answered, and where it cannot be read from here, stories of ours stand for its own.
function storiesOf(of, {stories, lang = ''}) {
  const samples = rowsOf(STORIES[edition(lang)].join('\n')).map(([text, url, picture, datePublished]) => ({url, headline: text, image: picture, datePublished}))
  return (stories?.length ? stories : samples).slice(0, Number(of('max')) || 3)
}

// A story with its time and picture stands in the space that it will take when the feed has come.
function listed({url, headline: text, datePublished, image: src}) {
  return el(
    'li',
    {},
    link(url, text),
    datePublished && el('time', {datetime: datePublished}, datePublished.slice(0, 10)),
    src && el('img', {src, alt: EMPTY, width: 160, height: 90, loading: 'lazy'}),
  )
}

function profile([url, name]) {
  return el('li', {}, el('a', {rel: 'me', href: url}, name || networkNames.get(networkOf(url)) || hostOf(url)))
}

function picture(of) {
  return el('img', {src: of('image'), alt: of('alt') || EMPTY, width: of('width'), height: of('height')})
}

function hostOf(url) {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}

/** https://www.rfc-editor.org/rfc/rfc6068 */
function mailTo(subject, body) {
  const parts = [subject && `subject=${encodeURIComponent(subject)}`, body && `body=${encodeURIComponent(body)}`]
  return `mailto:?${parts.filter(Boolean).join('&')}`
}
