// Generators of hostile input: what a page, an editor, a feed or an attacker might hand to the package. Rows that a run
// has found stay in the tests as rows.

import fc from 'fast-check';

const SCHEMES = ['javascript:', 'vbscript:', 'data:text/html,', 'blob:', 'file:', 'about:', 'view-source:', 'http:', 'https:', '//', '/\\', '', 'feed:', 'mailto:', 'sms:', 'viber:']; // prettier-ignore

const NOISE = ['\t', '\n', '\r', ' ', '\u0000', '\u001f', '\u00a0', '\u200b', '\u202e', '\u2066', '%0a', '&#106;', '\\', '/', '@', '#', '?', '\ud800', '：']; // prettier-ignore

const HOSTS = ['news.example', 'u:p@evil.example', 'xn--e1awd7f.example', '[::1]', '127.1', 'evil。example', 'a b', '', 'أخبار.example']; // prettier-ignore

const MARKUP = ['<img src=x onerror=window.__X=1>', '<script>window.__X=1</script>', '</style><svg onload=window.__X=1>', '{{constructor.constructor("window.__X=1")()}}', '${window.__X=1}', 'lit$123$', '<!--', '-->', ']]>', '&lt;b&gt;', '&amp;lt;', '"', "'", '`', '<a href=javascript:window.__X=1>', '\u202e', '؜', 'نص', '😀', 'é̈']; // prettier-ignore

const KEYS = ['url', 'headline', 'title', 'image', 'author', 'authors', 'sublinks', 'items', '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', '@type', '@id', '@graph', 'length', 'name', 'topics', 'datePublished', 'date_published', 'description', 'isPartOf', 'mainEntityOfPage', 'version', 'link', 'id', 'srcset', 'sponsor']; // prettier-ignore

const some = (values: readonly string[]) => fc.constantFrom(...values);

const joined = (...parts: fc.Arbitrary<string>[]) =>
  fc.array(fc.oneof(...parts), {maxLength: 8}).map((all) => all.join(''));

/** Letters, and in between what parsers stumble over. */
export const text = joined(
  fc.string({unit: 'binary', maxLength: 12}),
  fc.string({maxLength: 12}),
  some(MARKUP),
  some(NOISE),
);

/** A scheme with noise in it, a host, a path that may be script. */
export const address: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(joined(some(NOISE)), some(SCHEMES), joined(some(NOISE)), some(HOSTS), text, fc.nat(12), some([...NOISE, '']))
    .map(([before, scheme, between, host, path, place, noise]) => {
      const noisy = scheme.slice(0, place) + noise + scheme.slice(place);
      return `${before}${noisy}${between}${host}/${path}window.__X=1`;
    }),
  fc.webUrl({withQueryParameters: true, withFragments: true}),
  text,
);

export const date: fc.Arbitrary<string> = fc.oneof(
  fc.date({noInvalidDate: true}).map((value) => value.toISOString()),
  fc.tuple(fc.integer({min: -1, max: 10_000}), fc.nat(13), fc.nat(32), some(['', 'T10:00', 'T25:61:61', ' 10:00 EST', 'T10:00+99:99', 'T10:00:00.123456789Z'])).map(([y, m, d, t]) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}${t}`), // prettier-ignore
  text,
);

/** What JSON can hold, under names that the readers look for. */
export const json: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    fc.oneof(text, address, date, fc.double(), fc.boolean(), fc.constant(null), fc.maxSafeInteger()),
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(fc.oneof(some(KEYS), fc.string({maxLength: 6})), tie('value'), {maxKeys: 6, noNullPrototype: false}),
  ),
})).value;

/** What a page's own script can hand over besides: what throws when it is read, what holds itself. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  json,
  fc.anything({withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSet: true, withSparseArray: true, withTypedArray: true}), // prettier-ignore
  fc.constantFrom(Symbol('s'), () => 1, new Date(NaN), throwing(), holdingItself()),
);

function throwing(): unknown {
  const refuse = (_: object, key: string | symbol): undefined => {
    // Symbols are what the generator itself asks for.
    if (typeof key === 'string') throw new Error('not for you');
  };
  return new Proxy({}, {get: refuse, has: () => true, ownKeys: () => ['headline'], getOwnPropertyDescriptor: refuse});
}

function holdingItself(): unknown {
  const self: Record<string, unknown> = {url: 'https://news.example/', headline: 'Self'};
  for (const key of ['sublinks', 'author', 'image', '@graph', 'isPartOf', 'mainEntityOfPage', 'items'])
    self[key] = [self, self];
  return self;
}

/** An article, most of whose fields are what they should be. */
export const article: fc.Arbitrary<unknown> = fc.record(
  {
    url: fc.oneof(address, anything),
    headline: fc.oneof(text, anything),
    kicker: fc.oneof(text, anything),
    standfirst: fc.oneof(text, anything),
    author: fc.oneof(text, fc.array(fc.record({name: text, url: address})), anything),
    datePublished: fc.oneof(date, anything),
    dateModified: fc.oneof(date, anything),
    image: fc.oneof(address, fc.record({url: address, width: anything, alt: text, srcset: address}), anything),
    topics: fc.oneof(fc.array(text), anything),
    sublinks: fc.oneof(fc.array(fc.record({url: address, headline: text})), anything),
    commentCount: anything,
    lang: fc.oneof(some(['ar', 'fa_IR', 'x', '']), anything),
    duration: anything,
    sponsor: fc.oneof(text, anything),
    '@type': fc.oneof(some(['NewsArticle', 'VideoObject', '__proto__']), anything),
  },
  {requiredKeys: []},
);

/** A JSON Feed, whole or not quite. */
export const jsonFeed: fc.Arbitrary<string> = fc
  .record(
    {
      version: fc.oneof(fc.constant('https://jsonfeed.org/version/1.1'), json),
      title: fc.oneof(text, json),
      next_url: fc.oneof(address, json),
      authors: json,
      items: fc.oneof(
        fc.array(fc.oneof(json, fc.record({url: fc.oneof(address, json), title: fc.oneof(text, json), image: json, authors: json, date_published: date}, {requiredKeys: []})), {maxLength: 5}), // prettier-ignore
        json,
      ),
    },
    {requiredKeys: []},
  )
  .map((value) => JSON.stringify(value));

const TAGS = ['rss', 'channel', 'item', 'title', 'link', 'entry', 'feed', 'guid', 'pubDate', 'description', 'content:encoded', 'media:content', 'dc:creator', 'a:item', '__proto__', 'constructor', 'category', 'enclosure', 'author', 'name']; // prettier-ignore

const RAW = ['<![CDATA[', ']]>', '<!--', '-->', '<?xml version="1.0"?>', '<!DOCTYPE z [<!ENTITY a "b">]>', '&a;', '&#0;', '&#x110000;', '&#9999999;', '<', '>', '/>', '="', ' xmlns:a="http://purl.org/rss/1.0/"', ' href="javascript:1"', ' url="data:,x"', ' xml:base="javascript:"']; // prettier-ignore

/** Something like a feed in XML, opened and closed as it comes. */
export const xml: fc.Arbitrary<string> = fc
  .tuple(
    some([
      '<rss><channel>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<rdf:RDF>',
      '\n<?xml version="1.0"?><rss><channel>',
      '',
    ]),
    fc.array(
      fc.oneof(
        some(TAGS).map((tag) => `<${tag}>`),
        some(TAGS).map((tag) => `</${tag}>`),
        some(RAW),
        text,
        fc.tuple(address, text).map(([link, title]) => `<item><link>${link}</link><title>${title}</title></item>`),
        fc.tuple(address, text).map(([link, title]) => `<entry><link href="${link}"/><title type="html">${title}</title></entry>`), // prettier-ignore
      ),
      {maxLength: 20},
    ),
    some(['</channel></rss>', '</feed>', '</rdf:RDF>', '']),
  )
  .map(([begin, middle, end]) => begin + middle.join('') + end);
