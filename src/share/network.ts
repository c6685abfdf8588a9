// What a network is, and how an address is made for it.

import {toText} from '../article.js';
import {clip} from '../graphemes.js';
import {safeUrl} from '../url.js';

/** What is shared. */
export interface Share {
  /** Absolute http or https address of the page. */
  url: string;
  headline?: string;
  /** What stands in place of the headline where a network takes text; beside it where it takes both. */
  text?: string;
  /** Address of a picture, for the networks that take one. */
  image?: string;
  /** The publisher's account, without `@`. */
  via?: string;
  /** Without `#`. */
  hashtags?: readonly string[];
  /** Query parameters added to the address that goes out; `{network}` stands for the network's id. */
  params?: string;
  /** The reader's own server, for the networks that have many: a host, as `serverHost` gives it. */
  server?: string;
  /** Id of the page's app at the network. */
  appId?: string;
}

export interface Network {
  name: string;
  /**
   * The share address with the names of {@link Values} in braces for the values of its parameters; a parameter whose
   * value is empty is left out. Or a function that gives such an address, or nothing for a share that the network
   * does not take.
   */
  href?: string | ((values: Values) => string | undefined);
  /** The same on the reader's own server, whose host stands at `{server}`. Without `href` there is no other way. */
  serverHref?: string;
  /** Path data in a box of 24 by 24. Without it the name is shown. */
  icon?: string;
  /** The brand's own colour, of which an icon has as much as `--kashida-brand-color` says. */
  color?: string;
  /** How many graphemes the text may have; in a `{message}`, together with the address. */
  limit?: number;
  /** Shown only where the page gives an id of its app. */
  needsAppId?: true;
  /** Opens an app on the device instead of a page. */
  appOnly?: true;
}

/** A network of the package's own table. */
export interface Target extends Network {
  /** What its addresses begin with where that is not `https:`. A page's own network has no such choice. */
  scheme?: 'mailto:' | 'sms:' | 'viber:';
}

/** What is known of a network's address. It stands beside the network, so that no reader downloads it. */
export interface Provenance {
  /** Where the address is documented. */
  source: string;
  /** The day on which it was looked up. */
  checked: string;
  /** Sources disagree, or none is the network's own. */
  unverified?: true;
}

/** What an address is filled with. A value that is not known is empty. */
export type Values = Readonly<{
  /** The page's address, with the parameters that the page adds. */
  url: string;
  /** Host of the page. */
  site: string;
  headline: string;
  /** The text, else the headline. */
  text: string;
  /** The text alone, for the networks that take it beside the headline. */
  note: string;
  /** The text, else the headline; a newline; the address. */
  message: string;
  image: string;
  via: string;
  /** The first of the hashtags. */
  hashtag: string;
  /** All of them, by commas. */
  hashtags: string;
  server: string;
  appId: string;
  /** The network's id. */
  network: string;
}>;

/**
 * The address at which `network` takes a share; undefined where the page's own address may not be followed, or where
 * the network needs a server or an app's id that is not given. Nothing is encoded twice, and text is cut so that the
 * page's address always fits.
 */
export function hrefFor(id: string, network: Network, share: Share): string | undefined {
  const page = safeUrl(share.url);
  const template = (share.server && network.serverHref) || network.href;
  if (!page || !template) return;
  const values = valuesOf(id, network, share, withParams(page, share.params, id));
  if (network.needsAppId && !values.appId) return;
  const chosen: unknown = typeof template === 'function' ? template(values) : template;
  return typeof chosen === 'string' ? followable(fill(chosen, values), network) : undefined;
}

function valuesOf(id: string, {limit = Infinity}: Network, share: Share, url: string): Values {
  const headline = toText(share.headline) ?? '';
  const note = toText(share.text) ?? '';
  const tags = [share.hashtags ?? []].flat().flatMap((tag) => toText(tag)?.replace(/^#/, '') || []);
  const text = note || headline;
  const room = limit - url.length - 1;
  return {
    url,
    site: new URL(url).host,
    headline,
    text: clip(text, limit),
    note: clip(note, limit),
    // Less than two graphemes are an ellipsis without a text.
    message: text && room > 1 ? `${clip(text, room)}\n${url}` : url,
    image: safeUrl(share.image) ?? '',
    via: toText(share.via)?.replace(/^@/, '') ?? '',
    hashtag: tags[0] ?? '',
    hashtags: tags.join(),
    server: share.server ?? '',
    appId: toText(share.appId) ?? '',
    network: id,
  };
}

function withParams(page: string, params: string | undefined, id: string): string {
  const added = toText(params)?.replaceAll('{network}', encode(id)).replace(/^[?&]/, '');
  if (!added) return page;
  const url = new URL(page);
  url.search += (url.search ? '&' : '?') + added;
  return url.href;
}

/** `template` with its values put in, and without the parameters that are left empty. */
function fill(template: string, values: Values): string {
  const known = new Map(Object.entries(values));
  // A server is a host, which must not be encoded: its port stands after a colon.
  const put = (text: string) =>
    text.replace(PLACE, (_, name: string) => (name === 'server' ? values.server : encode(known.get(name) ?? '')));
  const [, base = '', parameters = ''] = /^([^?#]*[?#]?)(.*)$/s.exec(template) ?? [];
  const filled = parameters
    .split('&')
    .filter((parameter) => [...parameter.matchAll(PLACE)].every(([, name = '']) => known.get(name)));
  return put(base + filled.join('&')).replace(/[?#]$/, '');
}

const PLACE = /\{(\w+)\}/g;

// `encodeURIComponent` throws on half a surrogate pair, which a headline cut by a CMS can end in.
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

// The parameters are left out of the check: a long text may make them longer than an address from outside may be.
function followable(href: string, network: Network): string | undefined {
  const {scheme} = network as Partial<Target>;
  const [start = '', app] = /^(?:(mailto:|sms:|viber:)|[^?#]*)/.exec(href) ?? [];
  if (app) return app === scheme ? href : undefined;
  const safe = safeUrl(start);
  return safe && safe + href.slice(start.length);
}
