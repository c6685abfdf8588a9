// Who wrote it: the language's own "by" and list, with every name in its own direction. Cards and article pages share it.

import {html, nothing, type TemplateResult} from 'lit';
import type {Author} from '../article.js';
import {joinList} from '../locale/lists.js';
import type {LocaleController} from '../locale/locale.js';
import {phrase} from '../locale/phrase.js';
import {safeUrl} from '../url.js';

/** @param rel of the links to the authors' pages */
export function bylineOf(
  authors: readonly Author[],
  locale: LocaleController<'by'>,
  rel: string | typeof nothing = nothing,
): TemplateResult {
  const names = joinList(authors, locale.tag).map((piece) => (typeof piece === 'string' ? piece : nameOf(piece, rel)));
  return html`<span part="byline" class="byline">${phrase(locale.words.by, 'authors', names)}</span>`;
}

function nameOf({name, url}: Author, rel: string | typeof nothing) {
  const href = safeUrl(url);
  return href
    ? html`<a class="author" href=${href} rel=${rel}><bdi>${name}</bdi></a>`
    : html`<bdi>${name ?? nothing}</bdi>`;
}
