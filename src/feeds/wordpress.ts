// The posts of a WordPress: https://developer.wordpress.org/rest-api/reference/posts/

import {isRecord} from '../article.js';
import {htmlToText} from './entities.js';
import {FeedError} from './feed-error.js';
import {toArticles, type FeedResult} from './feed-result.js';

type Fields = Readonly<Record<string, unknown>>;

/** A picture that is wider than this costs a reader more than it shows. In pixels. */
const WIDEST = 1600;

/** Taxonomies that a site's RSS names too; the rest are its own business, such as the kind of a post. */
const TOPICS: readonly unknown[] = ['category', 'post_tag'];

const EMBED = 'author,wp:featuredmedia,wp:term';

/**
 * @param base what relative addresses start from.
 * @throws {FeedError} `shape` where there is no array of posts.
 */
export function readWordPress(value: unknown, base: string | undefined): FeedResult {
  if (!Array.isArray(value)) {
    const said = isRecord(value) && typeof value.message === 'string' ? ` It says: ${htmlToText(value.message)}` : '';
    throw new FeedError('shape', `wp/v2/posts of a WordPress is an array of posts, and this answer is none.${said}`);
  }
  return {...toArticles(value, base, fromPost), partial: false};
}

/**
 * The same address, asking for authors, pictures and topics too where it is that of a WordPress's posts
 * (`…/wp/v2/posts` or `?rest_route=/wp/v2/posts`) and does not say itself what to embed.
 */
export function withEmbedded(url: string): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  const isPosts =
    /\/wp\/v2\/posts\/?$/.test(path) ||
    /[?&]rest_route=(?:\/|%2F)wp(?:\/|%2F)v2(?:\/|%2F)posts(?:\/|%2F)?(?:&|$)/i.test(query);
  if (!isPosts) return url;
  const asked = query.replace(/([?&]_fields=)([^&]*)/, (_, name: string, fields: string) => name + withLinks(fields));
  const embeds = /[?&]_embed(?:=|&|$)/.test(asked);
  return `${path}${embeds ? asked : `${asked}${asked.length > 1 ? '&' : asked ? '' : '?'}_embed=${EMBED}`}${hash}`;
}

// Without these two WordPress leaves out what it was asked to embed.
function withLinks(fields: string): string {
  const names = fields.split(/,|%2C/i).filter(Boolean);
  return [...new Set([...names, '_links', '_embedded'])].join(',');
}

function fromPost(post: unknown): unknown {
  if (!isRecord(post)) return post;
  const embedded = isRecord(post._embedded) ? post._embedded : {};
  return {
    id: String(post.id),
    url: post.link,
    headline: rendered(post.title),
    standfirst: rendered(post.excerpt),
    datePublished: dateOf(post.date_gmt) ?? post.date,
    dateModified: dateOf(post.modified_gmt) ?? post.modified,
    author: records(embedded.author).map(({name, link}) => ({name: text(name), url: link})),
    image: records(embedded['wp:featuredmedia']).map(pictureOf)[0] ?? post.jetpack_featured_media_url,
    topics: records(embedded['wp:term'])
      .filter(({taxonomy}) => taxonomy === undefined || TOPICS.includes(taxonomy))
      .map(({name}) => text(name)),
  };
}

// Who may not be seen stands there as an error object, which has no name and no address.
function records(value: unknown): Fields[] {
  return Array.isArray(value) ? value.flat().filter(isRecord) : [];
}

function rendered(value: unknown): string | undefined {
  return text(isRecord(value) ? value.rendered : value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? htmlToText(value) : undefined;
}

// WordPress leaves the zone away. A draft has zeros.
function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' && !value.startsWith('0000') ? `${value}Z` : undefined;
}

function pictureOf({source_url, alt_text, media_details}: Fields): Fields {
  const {width, height, sizes} = isRecord(media_details) ? media_details : {};
  const whole: Fields = {source_url, width, height};
  const all = [whole, ...(isRecord(sizes) ? Object.values(sizes).filter(isRecord) : [])];
  const fitting = all.filter((size) => Number(size.width) <= WIDEST && typeof size.source_url === 'string');
  const best = fitting.sort((a, b) => Number(b.width) - Number(a.width))[0] ?? whole;
  return {url: best.source_url, width: best.width, height: best.height, alt: text(alt_text)};
}
