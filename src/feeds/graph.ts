// A page's schema.org data often is a graph in which author, picture and page stand apart from the article and are
// named there by their `@id` alone, as WordPress plugins write it: https://www.w3.org/TR/json-ld11/#node-identifiers

import {isRecord} from '../article.js';
import {ARTICLE} from './json-ld.js';

type Node = Readonly<Record<string, unknown>>;

/** The first article in the data, else the first thing, with what it names by `@id` put in its place. */
export function articleIn(data: unknown): Node | undefined {
  const nodes = nodesIn(data).flatMap((node) => [node, ...nodesIn(node['@graph'])]);
  const article = nodes.find((node) => [node['@type']].flat().some((type) => ARTICLE.test(String(type)))) ?? nodes[0];
  const named = new Map(nodes.map((node) => [node['@id'], node]));
  const put = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((entry: unknown): unknown => (isRecord(entry) ? put(entry) : entry));
    return isRecord(value) && value['@id'] ? {...named.get(value['@id']), ...value} : value;
  };
  return article && Object.fromEntries(Object.entries(article).map(([key, value]) => [key, put(value)]));
}

function nodesIn(value: unknown): Node[] {
  return [value].flat(2).filter(isRecord);
}
