// A layout is a row of this table: which parts it shows, and how wide it wants to stand beside others. How the parts
// stand is the style sheet's work.

export interface Layout {
  /** Where the picture stands among the parts, for the eye and for the reading order alike. */
  image: 'first' | 'last' | 'none';
  standfirst: boolean;
  /** Authors, time of reading, number of comments. An opinion names its author in every layout. */
  byline: boolean;
  updated: boolean;
  /** The narrowest column in which a list stands such cards side by side, in CSS. */
  column: string;
}

const LAYOUTS = {
  /** Picture above text. */
  stack: {image: 'first', standfirst: true, byline: true, updated: true, column: '14em'},
  /** Text beside a picture; stacked in a narrow place. */
  row: {image: 'first', standfirst: true, byline: true, updated: true, column: '28em'},
  /** The page's first story: a large picture and headline. */
  lead: {image: 'first', standfirst: true, byline: true, updated: true, column: '100%'},
  /** A small picture beside a headline, for lists. */
  compact: {image: 'last', standfirst: false, byline: false, updated: false, column: '18em'},
  /** Text over the picture. */
  overlay: {image: 'first', standfirst: false, byline: true, updated: false, column: '16em'},
  /** No picture. */
  text: {image: 'none', standfirst: true, byline: true, updated: true, column: '14em'},
} satisfies Record<string, Layout>;

export type LayoutName = keyof typeof LAYOUTS;

/** `name` where it is a layout's, else `stack`. */
export function layoutName(name: string | null | undefined): LayoutName {
  return name && Object.hasOwn(LAYOUTS, name) ? (name as LayoutName) : 'stack';
}

export function layoutOf(name: LayoutName): Layout {
  return LAYOUTS[name];
}
