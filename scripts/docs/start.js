// @ts-check
// What is generated on the start page.

import {escape} from './html.js';
import {groups, linkTo} from './pages.js';
import {firstStage} from './snippets.js';
import {words} from './words.js';

/** @typedef {import('./regions.js').Place} Place */

const HEAD = `<link rel="stylesheet" href="/cdn/kashida.css">
<script type="module" src="/cdn/kashida.js"></script>`;

/**
 * The least that shows all three.
 *
 * @param {Place} place
 */
export function least({lang}) {
  return `<pre dir="ltr" lang="en"><code>${escape(leastMarkup(lang))}</code></pre>`;
}

/** @param {import('./pages.js').Lang} lang */
export function leastMarkup(lang) {
  return `${HEAD}

<kashida-article-card image="/lighthouse.jpg">
  <a href="/lighthouse">${words[lang].headline}</a>
</kashida-article-card>
<kashida-share-bar></kashida-share-bar>
<kashida-related-links src="/feed.json"></kashida-related-links>`;
}

/**
 * What the first example of the page needs in a page of one's own.
 *
 * @param {Place} place
 */
export function paste({main}) {
  return `<pre dir="ltr" lang="en"><code>${escape(`${HEAD}\n\n${firstStage(main)}`)}</code></pre>`;
}

/**
 * The way into each part of the site, and to the newspaper.
 *
 * @param {Place} place
 */
export function doors({lang}) {
  const parts = groups
    .filter(({id}) => id !== 'start')
    .flatMap(({pages: [first], name, says}) => (first ? [door(linkTo({...first, name}, lang), says[lang])] : []));
  const {paper, newspaper, front, story} = words[lang];
  const there = `<a href="/${lang}/index.html">${paper}</a>`;
  const other =
    lang === 'ar'
      ? '<a href="/en/index.html" lang="en" hreflang="en">Two Shores</a>'
      : '<a href="/ar/index.html" lang="ar" hreflang="ar">الضفّتان</a>';
  return `<nav class="ways" aria-label="${words[lang].ways}">
${[...parts, door(`${there} <span>·</span> ${other}`, `${newspaper}. <a href="/${lang}/index.html">${front}</a>${words[lang].comma} <a href="/${lang}/seed-library.html">${story}</a>.`)].join('\n')}
</nav>`;
}

/**
 * @param {string} link
 * @param {string} says
 */
function door(link, says) {
  return `  <section><h2>${link}</h2><p>${says}</p></section>`;
}
