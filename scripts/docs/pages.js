// @ts-check
// Every page of the site, in the order of its navigation. A page is one line here and, unless it says what makes it, one file for each
// language in demo/: `x.html` in English, `x.ar.html` in Arabic.

import {existsSync} from 'node:fs';
import {root} from '../npm.js';

/** @typedef {'en' | 'ar'} Lang */
/** @typedef {Record<Lang, string>} Text */

/**
 * @typedef {object} Page
 * @property {string} path of its file in demo/, without the ending: `share-bar`, `guides/theming`
 * @property {Text} name as links to it call it
 * @property {string} [element] the tag that it is about
 * @property {string[]} [scripts] modules that it loads, in this order; without any, `/cdn/kashida.js`
 * @property {string[]} [styles] style sheets besides the site's own
 * @property {string} [picture] for those who link to it; without one, that of the seed library
 * @property {string} [policy] what its content security policy allows besides the site's own: `connect-src *`
 * @property {string} [from] Markdown that it is made of, without the ending: `docs/guides/theming`; the Arabic is in `….ar.md`
 * @property {'tokens'} [live] what it has besides its text
 */

/**
 * @typedef {object} Group
 * @property {string} id
 * @property {Text} name
 * @property {Text} says one sentence, on the start page
 * @property {Page[]} pages the header links to the first
 */

const ELEMENT = ['/controls.js', '/playground.js', '/cdn/kashida.js'];

// A page whose text is not yet here is passed over.
export const groups = /** @type {Group[]} */ ([
  {
    id: 'start',
    name: {en: 'Start', ar: 'البداية'},
    says: {en: '', ar: ''},
    pages: [{path: 'index', name: {en: 'Start', ar: 'البداية'}}],
  },
  {
    id: 'elements',
    name: {en: 'Elements', ar: 'العناصر'},
    says: {
      en: 'Fourteen of them: each with a playground, every layout and state, and its reference.',
      ar: 'أربعة عشر عنصرًا، لكل منها ميدان تجربة، وأشكاله وحالاته كلها، ومرجعه.',
    },
    pages: [
      element('article-card', 'Article card', 'بطاقة المقال'),
      element('article-list', 'Article list', 'قائمة المقالات'),
      element('share-bar', 'Share bar', 'شريط المشاركة'),
      {...element('related-links', 'Related links', 'روابط ذات صلة'), scripts: ['/sources.js', ...ELEMENT]},
      element('follow-bar', 'Follow bar', 'شريط المتابعة'),
      element('comments-link', 'Comments link', 'رابط التعليقات'),
      element('article-header', 'Article header', 'رأس المقال'),
      element('byline', 'Byline', 'توقيع الكاتب'),
      element('article-time', 'Article time', 'وقت النشر'),
      element('figure', 'Figure', 'الصورة وشرحها'),
      element('sources', 'Sources', 'المصادر'),
      element('ad-slot', 'Ad slot', 'مساحة الإعلان'),
      element('reading-progress', 'Reading progress', 'تقدّم القراءة'),
      element('reading-time', 'Reading time', 'مدة القراءة'),
    ],
  },
  {
    id: 'publishers',
    name: {en: 'For publishers', ar: 'للناشرين'},
    says: {
      en: 'Choose a widget, write your words into it, and paste what your site needs; see what becomes of your feed.',
      ar: 'اختر مكوّنًا، واكتب فيه كلماتك، والصق ما يحتاج إليه موقعك؛ وانظر ما يصير من خلاصتك.',
    },
    pages: [
      {
        path: 'builder',
        name: {en: 'Embed builder', ar: 'مُنشئ التضمين'},
        scripts: ['/cdn/kashida.js', '/builder/builder.js'],
        styles: ['/builder/builder.css'],
        picture: 'lighthouse',
      },
      {
        path: 'feed-checker',
        name: {en: 'Feed checker', ar: 'فاحص الخلاصات'},
        scripts: ['/cdn/kashida.js', '/feed-checker/feed-checker.js'],
        styles: ['/builder/builder.css', '/feed-checker/feed-checker.css'],
        // The feed that is checked may stand anywhere.
        policy: 'connect-src http: https:',
      },
    ],
  },
  {
    id: 'guides',
    name: {en: 'Guides', ar: 'أدلة'},
    says: {
      en: 'Cards, sharing, feeds, theming, right to left, a strict policy, servers, and moving from another widget.',
      ar: 'البطاقات والمشاركة والخلاصات والمظهر والاتجاه، والسياسة الصارمة والخوادم، والانتقال من أداة أخرى.',
    },
    pages: [
      guide('publishing', 'Publishing', 'النشر'),
      guide('cards', 'Cards', 'البطاقات'),
      guide('article-page', 'The article page', 'صفحة المقال'),
      guide('sharing', 'Sharing', 'المشاركة'),
      guide('feeds', 'Feeds', 'الخلاصات'),
      {...guide('theming', 'Theming', 'المظهر'), scripts: ['/cdn/kashida.js', '/token-editor.js'], live: 'tokens'},
      guide('right-to-left', 'Right to left', 'من اليمين إلى اليسار'),
      guide('content-security-policy', 'Content security policy', 'سياسة أمن المحتوى'),
      guide('server-rendering', 'Server rendering', 'العرض على الخادم'),
      guide('navigation', 'Navigation', 'التنقّل'),
      guide('testing', 'Testing', 'الاختبار'),
      guide('migrating', 'Migrating', 'الانتقال'),
      guide('upgrading', 'Upgrading', 'الترقية'),
    ],
  },
  {
    id: 'facts',
    name: {en: 'Facts', ar: 'حقائق'},
    says: {
      en: 'Languages, sizes, speed, browsers, accessibility, promises: what was measured, and what was not reached.',
      ar: 'اللغات والأحجام والسرعة والمتصفّحات وسهولة الوصول والوعود: ما قيس، وما لم يُبلغ.',
    },
    pages: [
      {path: 'languages', name: {en: 'Languages', ar: 'اللغات'}, picture: 'lighthouse', styles: ['/languages.css']},
      {path: 'sizes', name: {en: 'Sizes', ar: 'الأحجام'}},
      {path: 'speed', name: {en: 'Speed', ar: 'السرعة'}},
      {path: 'browsers', name: {en: 'Browsers', ar: 'المتصفّحات'}},
      {path: 'accessibility', name: {en: 'Accessibility', ar: 'سهولة الوصول'}, from: 'docs/accessibility'},
      {path: 'tokens', name: {en: 'Tokens', ar: 'المتغيّرات'}},
      {path: 'threat-model', name: {en: 'Threat model', ar: 'نموذج التهديدات'}, from: 'docs/threat-model'},
      {path: 'promises', name: {en: 'Promises', ar: 'الوعود'}, from: 'docs/promises'},
    ],
  },
]).map((group) => ({...group, pages: group.pages.filter((page) => langsOf(page).length)}));

export const pages = groups.flatMap((group) => group.pages);

/** @param {string} path */
export function groupOf(path) {
  return groups.find((group) => group.pages.some((page) => page.path === path));
}

/**
 * Address of the page in that language, else in English.
 *
 * @param {Page} page
 * @param {Lang} lang
 */
export function addressOf(page, lang) {
  return `/${fileOf(page.path, langsOf(page).includes(lang) ? lang : 'en')}`;
}

/**
 * The languages in which a page exists: those of its Markdown, else those of its files.
 *
 * @param {Page} page
 * @returns {Lang[]}
 */
export function langsOf(page) {
  return /** @type {Lang[]} */ (['en', 'ar']).filter((lang) => existsSync(root + sourceOf(page, lang)));
}

/**
 * The file that is written by hand.
 *
 * @param {Page} page
 * @param {Lang} lang
 */
export function sourceOf({path, from}, lang) {
  return from ? `${from}${lang === 'ar' ? '.ar' : ''}.md` : `demo/${fileOf(path, lang)}`;
}

/**
 * A link to a page; one that is not in the language of the link says in which it is.
 *
 * @param {Page} page
 * @param {Lang} lang
 * @param {string} [current] `aria-current`, with the value
 */
export function linkTo(page, lang, current = '') {
  const english = lang === 'en' || langsOf(page).includes(lang) ? '' : ' hreflang="en"';
  return `<a href="${addressOf(page, lang)}"${english}${current && ` aria-current="${current}"`}>${page.name[lang]}</a>`;
}

/**
 * @param {string} path
 * @param {Lang} lang
 */
export function fileOf(path, lang) {
  return `${path}${lang === 'ar' ? '.ar' : ''}.html`;
}

/**
 * @param {string} path
 * @param {string} en
 * @param {string} ar
 * @returns {Page}
 */
function element(path, en, ar) {
  return {path, name: {en, ar}, element: `kashida-${path}`, scripts: ELEMENT};
}

/**
 * @param {string} name
 * @param {string} en
 * @param {string} ar
 * @returns {Page}
 */
function guide(name, en, ar) {
  return {path: `guides/${name}`, name: {en, ar}, from: `docs/guides/${name}`};
}
