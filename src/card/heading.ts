// A heading of the level that the page asks for: a template cannot have a variable for a tag name.

import {html, nothing, type TemplateResult} from 'lit';

type Direction = 'ltr' | 'rtl' | undefined;

const HEADINGS = {
  '2': (part: string, dir: Direction, content: unknown) =>
    html`<h2 part=${part} class=${part} dir=${dir ?? nothing}>${content}</h2>`,
  '3': (part: string, dir: Direction, content: unknown) =>
    html`<h3 part=${part} class=${part} dir=${dir ?? nothing}>${content}</h3>`,
  '4': (part: string, dir: Direction, content: unknown) =>
    html`<h4 part=${part} class=${part} dir=${dir ?? nothing}>${content}</h4>`,
  '5': (part: string, dir: Direction, content: unknown) =>
    html`<h5 part=${part} class=${part} dir=${dir ?? nothing}>${content}</h5>`,
  '6': (part: string, dir: Direction, content: unknown) =>
    html`<h6 part=${part} class=${part} dir=${dir ?? nothing}>${content}</h6>`,
  none: (part: string, dir: Direction, content: unknown) =>
    html`<p part=${part} class=${part} dir=${dir ?? nothing}>${content}</p>`,
};

/** A heading's place in the page's outline; `none` is a paragraph. */
export type HeadingLevel = keyof typeof HEADINGS;

/** The level as an attribute has it: a whole number, brought into 2 to 6, or `none`. Anything else: `fallback`. */
export function headingLevel(value: unknown, fallback: HeadingLevel): HeadingLevel {
  if (value === 'none') return value;
  const level = Math.trunc(Number(value || NaN));
  return Number.isNaN(level) ? fallback : (String(Math.min(6, Math.max(2, level))) as HeadingLevel);
}

/** The level of headings that stand under one of `level`. */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return level === 'none' ? 'none' : headingLevel(Number(level) + 1, '3');
}

export function heading(level: HeadingLevel, part: string, content: unknown, dir?: Direction): TemplateResult {
  return HEADINGS[level](part, dir, content);
}
