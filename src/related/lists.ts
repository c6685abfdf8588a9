// A list's layout is a row of this table: the card it uses and what the card leaves out.

import type {Article} from '../article.js';
import {layoutOf, type Layout, type LayoutName} from '../card/layouts.js';

export interface ListLayout {
  card: LayoutName;
  shows: Layout;
  /** Each item stands after its number. */
  numbered: boolean;
}

// A related link is a headline with a time; the story itself has the rest.
const brief = (card: LayoutName): Layout => ({...layoutOf(card), standfirst: false, byline: false, updated: false});

const LISTS = {
  list: {card: 'compact', shows: brief('compact'), numbered: false},
  grid: {card: 'stack', shows: brief('stack'), numbered: false},
  rail: {card: 'stack', shows: brief('stack'), numbered: false},
  numbered: {card: 'text', shows: brief('text'), numbered: true},
} satisfies Record<string, ListLayout>;

export type ListName = keyof typeof LISTS;

/** `name` where it is a list's layout, else `list`. */
export function listName(name: string | null | undefined): ListName {
  return name && Object.hasOwn(LISTS, name) ? (name as ListName) : 'list';
}

/** The layout, with the picture and byline that `show` asks for. */
export function listLayout(name: ListName, show: Show): ListLayout {
  const layout: ListLayout = LISTS[name];
  if (!show) return layout;
  const hasPlace = layout.shows.image !== 'none';
  // A layout without a picture that is asked for one is a row with a small picture.
  const card = show.has('image') && !hasPlace ? 'compact' : layout.card;
  const image = show.has('image') ? layoutOf(card).image : 'none';
  return {...layout, card, shows: {...layout.shows, image, byline: show.has('byline')}};
}

/** The parts named by the attribute `show`; undefined: those of the layout. */
export type Show = ReadonlySet<string> | undefined;

export function showOf(names: string | null | undefined): Show {
  return names ? new Set(names.trim().split(/\s+/)) : undefined;
}

/** The article without the kicker and the times that `show` does not name. */
export function briefly(article: Article, show: Show): Article {
  const left = {kicker: ['kicker'], time: ['datePublished', 'dateModified']};
  const without = Object.entries(left).flatMap(([part, fields]) => (show && !show.has(part) ? fields : []));
  return Object.fromEntries(
    Object.entries(article).filter(([field]) => !without.includes(field)),
  ) as unknown as Article;
}
