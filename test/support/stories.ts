// The same six stories of an invented newspaper in every format that we read, in five scripts. What they say stands in
// expected.json of the same folder.

import type {Article} from '../../src/article.js';
import type {ReadOptions} from '../../src/feeds/read-feed.js';

export interface Story {
  url: string;
  headline: string;
  authors: string[];
  datePublished: string;
  topics: string[];
  lang: string;
}

export interface FeedFile {
  /** In test/fixtures/feeds. */
  file: string;
  options: ReadOptions;
}

const url = 'https://harbour.example/feeds/all';

/** Where a search engine's answer has what; `_source` and `document` are theirs, the names in it are the publisher's. */
const fields = (holder: string): string =>
  `headline:${holder}title|html url:${holder}link author:${holder}by topics:${holder}tags datePublished:${holder}published lang:${holder}language`;

export const FEEDS: readonly FeedFile[] = [
  {file: 'json-feed.json', options: {url}},
  {file: 'json-ld.json', options: {url}},
  {file: 'wordpress.json', options: {url}},
  {file: 'rss.xml', options: {url}},
  {file: 'rdf.xml', options: {url}},
  {file: 'atom.xml', options: {url}},
  {file: 'engines/elasticsearch.json', options: {url, listPath: 'hits.hits', map: fields('_source.')}},
  {file: 'engines/opensearch.json', options: {url, format: 'json', listPath: 'hits.hits', map: fields('_source.')}},
  {file: 'engines/meilisearch.json', options: {url, listPath: 'hits', map: fields('')}},
  {file: 'engines/typesense.json', options: {url, listPath: 'results[0].hits[].document', map: fields('')}},
  {file: 'engines/algolia.json', options: {url, listPath: 'results[].hits[]', map: fields('')}},
];

/** What an article has in common with the same one from any other format. WordPress alone has no language. */
export function essence({url, headline, author, datePublished, topics, lang}: Article, hasLanguage = true): object {
  const authors = author?.map(({name}) => name);
  return {url, headline, authors, datePublished, topics, ...(hasLanguage && {lang})};
}

/** The text in an encoding of one byte a character, or in UTF-16 with its mark. */
export function encode(text: string, label: string): Uint8Array {
  if (label.startsWith('utf-16')) {
    const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
    const isLittle = label === 'utf-16le';
    [0xfeff, ...Array.from(text, (_, index) => text.charCodeAt(index))].forEach((unit, index) =>
      bytes.setUint16(2 * index, unit, isLittle),
    );
    return new Uint8Array(bytes.buffer);
  }
  const characters = new TextDecoder(label).decode(Uint8Array.from({length: 256}, (_, byte) => byte));
  return Uint8Array.from(text, (character) => characters.indexOf(character));
}
