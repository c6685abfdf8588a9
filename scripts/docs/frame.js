// @ts-check
// The frame of every page of the site: head, header, navigation, footer. What stands between is the page's own.

import {attribute, indent, textOf} from './html.js';
import {addressOf, fileOf, groupOf, groups, langsOf, linkTo} from './pages.js';
import {words} from './words.js';

/** @typedef {import('./pages.js').Page} Page */
/** @typedef {import('./pages.js').Group} Group */
/** @typedef {import('./pages.js').Lang} Lang */

/** Each language in its own words, as the link to it says. */
const OTHER = {
  en: /** @type {const} */ ({lang: 'ar', dir: 'rtl', name: 'العربية'}),
  ar: /** @type {const} */ ({lang: 'en', dir: 'ltr', name: 'English'}),
};

// The policy that the package promises to work under; the name is that of our policy of Trusted Types.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; " +
  "form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html kashida";

/**
 * @param {Page} page
 * @param {Lang} lang
 * @param {string} main what stands in `<main>`
 * @returns {string} the whole page
 */
export function frame(page, lang, main) {
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
${indent(head(page, lang, main), 2)}
</head>
<body class="site">
<a class="skip" href="#main">${words[lang].skip}</a>
${header(page, lang)}
<div class="wrap spread">
<main id="main" class="docs">${main}</main>
${rail(page, lang)}</div>
${footer(lang)}
</body>
</html>
`;
}

/**
 * @param {Page} page
 * @param {Lang} lang
 * @param {string} main
 */
function head(page, lang, main) {
  const title = textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(main)?.[1] ?? page.name[lang]);
  const description = textOf(/<p class="lede">(.*?)<\/p>/s.exec(main)?.[1] ?? words[lang].motto);
  const scripts = [
    ...(lang === 'ar' ? ['/cdn/locales/ar.js'] : []),
    ...(page.scripts ?? ['/cdn/kashida.js']),
    '/docs.js',
  ];
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">`,
    '<meta name="color-scheme" content="light dark">',
    `<title>${page.path === 'index' ? `kashida: ${title}` : `${title} | kashida`}</title>`,
    `<meta name="description" content="${attribute(description)}">`,
    `<link rel="canonical" href="${addressOf(page, lang)}">`,
    ...langsOf(page).map((each) => `<link rel="alternate" hreflang="${each}" href="${addressOf(page, each)}">`),
    `<meta property="og:title" content="${attribute(title)}">`,
    `<meta property="og:image" content="/pictures/${page.picture ?? 'seed-library'}.svg">`,
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    ...['/cdn/kashida.css', '/site.css', '/docs.css', ...(page.styles ?? [])].map(
      (href) => `<link rel="stylesheet" href="${href}">`,
    ),
    ...scripts.map((src) => `<script type="module" src="${src}"></script>`),
  ].join('\n');
}

/** @param {Page} page */
function policyOf({policy}) {
  const [name = ''] = policy?.split(' ') ?? [];
  return policy
    ? POLICY.split('; ')
        .map((part) => (part.startsWith(`${name} `) ? policy : part))
        .join('; ')
    : POLICY;
}

/**
 * @param {Page} page
 * @param {Lang} lang
 */
function header(page, lang) {
  const own = groupOf(page.path);
  const doors = groups.filter(({id}) => id !== 'start');
  const other = OTHER[lang];
  const there = langsOf(page).includes(other.lang) ? addressOf(page, other.lang) : home(other.lang);
  return `<header class="masthead">
  <div class="wrap">
    <p class="wordmark"><a href="${home(lang)}">${wordmark(lang)}</a></p>
    <nav class="doors" aria-label="${words[lang].sections}">
      <ul>
${doors.map((group) => `        <li>${door(group, lang, group === own)}</li>`).join('\n')}
      </ul>
    </nav>
    <p class="edition"><a href="${there}" lang="${other.lang}" hreflang="${other.lang}" dir="${other.dir}">${other.name}</a></p>
  </div>
</header>`;
}

/** @param {Lang} lang */
function home(lang) {
  return `/${fileOf('index', lang)}`;
}

// A kashida is the stroke that stretches an Arabic word; the name shows one.
/** @param {Lang} lang */
function wordmark(lang) {
  const latin = '<bdi lang="en">kashida</bdi>';
  const arabic = '<bdi lang="ar">كشـــيدة</bdi>';
  return lang === 'ar' ? `${arabic} ${latin}` : `${latin} ${arabic}`;
}

/**
 * @param {Group} group
 * @param {Lang} lang
 * @param {boolean} isHere
 */
function door(group, lang, isHere) {
  const [first] = group.pages;
  if (!first) throw new Error(`The group ${group.id} has no page.`);
  return `<a href="${addressOf(first, lang)}"${isHere ? ' aria-current="true"' : ''}>${group.name[lang]}</a>`;
}

/**
 * The other pages of the group, beside the page where there is room, else below it.
 *
 * @param {Page} page
 * @param {Lang} lang
 */
function rail(page, lang) {
  const group = groupOf(page.path);
  if (!group || group.id === 'start') return '';
  return `<nav class="rail" aria-labelledby="rail-heading">
  <h2 id="rail-heading">${group.name[lang]}</h2>
  <ul>
${group.pages.map((each) => `    <li>${linkTo(each, lang, each === page ? 'page' : '')}</li>`).join('\n')}
  </ul>
</nav>
`;
}

// The groups alone: with every page in it, each new page would change all others.
/** @param {Lang} lang */
function footer(lang) {
  const {motto, paper, front, story, quiet, pages} = words[lang];
  const links = [
    ...groups.filter(({id}) => id !== 'start').map((group) => door(group, lang, false)),
    `<a href="/${lang}/index.html">${paper}: ${front}</a>`,
    `<a href="/${lang}/seed-library.html">${paper}: ${story}</a>`,
  ];
  return `<footer class="colophon">
  <div class="wrap">
    <nav aria-label="${pages}">
      <ul>
${links.map((link) => `        <li>${link}</li>`).join('\n')}
      </ul>
    </nav>
    <p><strong>kashida</strong> ${motto} ${quiet}</p>
  </div>
</footer>`;
}
