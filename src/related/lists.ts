// A list's layout is a row of this table: the card it uses and what the card leaves out.

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

export function listLayout(name: ListName): ListLayout {
  return LISTS[name];
}
