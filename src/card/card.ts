// The card itself, as a template: the card element shows one, a list shows many in one shadow root.

import {html, isServer, nothing, type TemplateResult} from 'lit';
import type {Article, Author} from '../article.js';
import {isUpdate, parseDate, type NewsDate} from '../locale/dates.js';
import {formatDuration, parseDuration} from '../locale/durations.js';
import type {CardWord} from '../locale/english.js';
import type {LocaleController} from '../locale/locale.js';
import {formatPlural} from '../locale/numbers.js';
import {phrase} from '../locale/phrase.js';
import {directionOf, directionOfText} from '../locale/scripts.js';
import {bylineOf} from '../parts/byline.js';
import {safeUrl} from '../url.js';
import {badgesOf, isRepeated} from './badges.js';
import {heading, type HeadingLevel} from './heading.js';
import {layoutOf, type Layout, type LayoutName} from './layouts.js';
import {onPicture} from './picture.js';
import type {Times} from './times.js';

export type CardSlot = 'link' | 'image' | 'sponsor' | 'kicker' | 'standfirst' | 'meta' | 'save' | 'sublinks' | 'footer';

export interface CardView {
  article: Partial<Article>;
  layout: LayoutName;
  /** Which parts it shows. Default: those of its layout. */
  shows?: Layout;
  level: HeadingLevel;
  /** CSS declarations for the picture's box. Default: a box of 16 by 9. */
  look?: string;
  /** The picture is loaded at once and first. */
  priority: boolean;
  locale: LocaleController<CardWord>;
  times: Times;
  /** What the page has slotted. Missing in a list, whose cards have no slots. */
  slots?: ReadonlySet<CardSlot>;
  /** Is called for presses inside. Missing where the element itself listens. */
  onOpen?: (event: MouseEvent) => void;
}

export function card(view: CardView): TemplateResult {
  const {image: place, standfirst: summary} = showsOf(view);
  return html`<article
    part="card"
    class="card ${view.layout}"
    @click=${view.onOpen ?? nothing}
    @auxclick=${view.onOpen ?? nothing}
    @error=${onPicture}
    @load=${onPicture}
  >
    ${place === 'first' ? image(view) : nothing}
    <div class="body">
      ${sponsor(view)} ${kicker(view)} ${headline(view)} ${summary ? standfirst(view) : nothing} ${meta(view)}
      ${sublinks(view)} ${footer(view)}
    </div>
    ${place === 'last' ? image(view) : nothing}
  </article>`;
}

function showsOf({layout, shows = layoutOf(layout)}: CardView): Layout {
  return shows;
}

// Parts, in page order

function image({article, look = '', priority, slots}: CardView) {
  const {alt = '', srcset, sizes = srcset && !priority ? 'auto, 100vw' : undefined, url} = article.image ?? {};
  const src = safeUrl(url);
  const img = src
    ? html`<img
        class="picture"
        loading=${priority ? 'eager' : 'lazy'}
        fetchpriority=${priority ? 'high' : nothing}
        decoding=${priority ? nothing : 'async'}
        alt=${alt === article.headline ? '' : alt}
        sizes=${sizes ?? nothing}
        srcset=${srcset ?? nothing}
        src=${src}
      />`
    : undefined;
  return part('image', img, slots, (content) => {
    return html`<div part="image" class="image" .style=${look}>${content}</div>`;
  });
}

// Whoever pays for a story is named before it is, in every layout: no list may leave this out.
function sponsor({article, locale, slots}: CardView) {
  const said = article.sponsor && phrase(locale.words.paidBy, 'sponsor', html`<bdi>${article.sponsor}</bdi>`);
  return part('sponsor', said, slots, (content) => {
    const waiting = locale.waiting ? 'waiting' : '';
    return html`<p part="sponsor" class="sponsor ${waiting}" lang=${locale.words.lang}>${content}</p>`;
  });
}

function kicker(view: CardView) {
  const {article, locale, slots} = view;
  const text = isRepeated(article, locale.words) ? undefined : article.kicker;
  const href = safeUrl(article.kickerUrl);
  const said = href && text ? html`<a href=${href} rel=${rel(view)}>${text}</a>` : text;
  return part('kicker', said, slots, (content) => {
    const dir = directionIn(view, text);
    return html`<p part="kicker" class="kicker" lang=${article.lang ?? nothing} dir=${dir}>${content}</p>`;
  });
}

function headline(view: CardView) {
  const {article, level, slots} = view;
  const dir = directionIn(view, article.headline);
  if (slots?.has('link')) return heading(level, 'headline', html`${badges(view)}<slot></slot>`, dir);
  return article.headline ? heading(level, 'headline', link(view), dir) : nothing;
}

function link(view: CardView) {
  const {url, headline: text, lang} = view.article;
  const href = safeUrl(url);
  return href
    ? html`<a part="link" class="link" href=${href} rel=${rel(view)} lang=${lang ?? nothing}>${badges(view)}${text}</a>`
    : html`${badges(view)}<span lang=${lang ?? nothing}>${text}</span>`;
}

// The space after each word is for those who listen: what is read next must not run into it.
function badges({article, locale, times}: CardView) {
  const {dir, tag, waiting, words} = locale;
  const seconds = parseDuration(article.duration);
  const found = badgesOf(article, words, seconds ? formatDuration(seconds, tag, times.settings) : undefined);
  return found.length
    ? html`<span class="badges ${waiting ? 'waiting' : ''}" lang=${words.lang} dir=${dir}
        >${found.map(({kind, text}) => html`<span part="badge" class="badge ${kind}">${text}</span> `)}</span
      >`
    : nothing;
}

// https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links
function rel({article, slots}: CardView) {
  return article.sponsor || slots?.has('sponsor') ? 'sponsored' : nothing;
}

function standfirst(view: CardView) {
  const {article, slots} = view;
  return part('standfirst', article.standfirst, slots, (content) => {
    const dir = directionIn(view, article.standfirst);
    return html`<p part="standfirst" class="standfirst" lang=${article.lang ?? nothing} dir=${dir}>${content}</p>`;
  });
}

function directionIn({article, locale}: CardView, text = '') {
  return article.dir ?? directionOf(article.lang) ?? directionOfText(text, locale.dir);
}

function meta(view: CardView) {
  const {article, locale, slots, times} = view;
  const {tag, waiting, words} = locale;
  const shows = showsOf(view);
  const isOpinion = article.type === 'opinion';
  const {
    author: authors = [],
    commentCount,
    timeRequired,
  } = shows.byline ? article : isOpinion ? {author: article.author} : {};
  const published = parseDate(article.datePublished);
  const modified = shows.updated || !published ? parseDate(article.dateModified) : undefined;
  const updated = modified && isUpdate(published, modified) ? modified : undefined;
  const seconds = parseDuration(timeRequired);
  const facts = [
    authors.length && bylineOf(authors, locale, rel(view)),
    published && time(published, article.datePublished, view),
    updated && html`<span>${phrase(words.updated, 'time', time(updated, article.dateModified, view))}</span>`,
    seconds &&
      html`<span part="reading-time">${formatPlural(words.readingTime, Math.ceil(seconds / 60), tag, times.settings)}</span>`,
    commentCount !== undefined &&
      html`<span part="comments">${formatPlural(words.comments, commentCount, tag, times.settings)}</span>`,
  ].filter(Boolean);
  const said = isOpinion ? html`${authors.map(portrait)}<span class="facts">${facts}</span>` : facts;
  const save = slots?.has('save') || (isServer && slots) ? html`<slot name="save"></slot>` : nothing;
  return part('meta', facts.length || slots?.has('save') ? said : undefined, slots, (content) => {
    return html`<div part="meta" class="meta ${waiting ? 'waiting' : ''}" lang=${tag}>${content}${save}</div>`;
  });
}

function portrait({image}: Author) {
  const src = safeUrl(image);
  return src
    ? html`<img part="portrait" class="portrait" loading="lazy" decoding="async" alt="" src=${src} />`
    : nothing;
}

function time(date: NewsDate, written: string | undefined, {locale, times}: CardView) {
  return html`<time part="time" datetime=${written ?? nothing}><bdi>${times.format(date, locale.tag)}</bdi></time>`;
}

function sublinks(view: CardView) {
  const {article, locale, slots} = view;
  // In a brief list a story stands alone.
  const links = slots || showsOf(view).byline ? article.sublinks : undefined;
  const items = links?.map(({url, headline, lang, dir}) => {
    const own = dir ?? directionOf(lang) ?? directionOfText(headline, locale.dir);
    return html`<li dir=${own}>
      <a part="sublink" href=${safeUrl(url) ?? nothing} rel=${rel(view)} lang=${lang ?? nothing}>${headline}</a>
    </li>`;
  });
  return part('sublinks', items && html`<ul role="list">${items}</ul>`, slots, (content) => {
    return html`<div class="sublinks">${content}</div>`;
  });
}

function footer({slots}: CardView) {
  return part('footer', undefined, slots, (content) => html`<div class="footer">${content}</div>`);
}

// A part stands in the card when the article has it or the page has filled its slot. The server is not told of what is
// slotted, and leaves room for it in every part that it renders.
function part(
  name: CardSlot,
  content: unknown,
  slots: CardView['slots'],
  render: (content: unknown) => TemplateResult,
) {
  const isFilled = slots?.has(name);
  const slot = isFilled || (isServer && slots);
  return isFilled || content ? render(slot ? html`<slot name=${name}>${content ?? nothing}</slot>` : content) : nothing;
}
