// @ts-check
// What is read out of the built elements for people rather than editors: docs/tokens.md, every custom property that a page may
// set, and integrations/drupal/allowed-html.txt, what a text format must let through. `npm run catalogues` writes both; a test fails
// where one has fallen behind.

import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {root} from './npm.js';

/** What each sets. A test fails where one is missing, or is here without being in any style. */
export const PURPOSES = {
  '--kashida-accent': 'Colour of kickers, badges, numbers and the line of reading progress',
  '--kashida-brand-color': 'How much of a network’s own colour its icon has',
  '--kashida-card-width': 'Width of a card whose place has none',
  '--kashida-color': 'Colour of text',
  '--kashida-focus': 'Colour of the outline of what has the focus',
  '--kashida-font-size': 'Size of text; all other sizes go by it',
  '--kashida-gap': 'The measure of all distances',
  '--kashida-headline-font': 'Typeface of headings and headlines',
  '--kashida-headline-size': 'Size of headlines',
  '--kashida-headline-weight': 'Weight of headlines',
  '--kashida-line': 'Colour of rules',
  '--kashida-muted': 'Colour of standfirst, byline, times, credits',
  '--kashida-place-height': 'Height that is kept for an advertisement',
  '--kashida-portrait-size': 'Width and height of a portrait',
  '--kashida-progress-offset': 'Distance of the line of reading progress from the top',
  '--kashida-progress-size': 'Its thickness',
  '--kashida-radius': 'Roundness of corners',
  '--kashida-surface': 'Ground of dialogs, buttons over pictures and a floating bar',
  '--kashida-tint': 'Colour of empty places: skeletons, a picture before it comes, an advertisement’s place',
};

/** Where the default is a measure of the element's own. */
const VARIED = 'by layout';

/**
 * @typedef {object} Token
 * @property {string[]} defaults
 * @property {string[]} tags
 */

/** @returns {Promise<Map<string, Token>>} */
export async function tokens() {
  const {rendered} = await import(`${root}dist/ssr.js`);
  /** @type {Map<string, Token>} */
  const found = new Map();
  for (const [tag, element] of rendered) {
    // Lit prepares a class when the observed attributes are asked for.
    void element.observedAttributes;
    const style = element.elementStyles.map((/** @type {{cssText: string}} */ {cssText}) => cssText).join('\n');
    for (const {name, otherwise} of uses(style)) {
      const token = found.get(name) ?? {defaults: [], tags: []};
      found.set(name, token);
      if (otherwise && !token.defaults.includes(otherwise)) token.defaults.push(otherwise);
      if (!token.tags.includes(tag)) token.tags.push(tag);
    }
  }
  return new Map([...found].sort());
}

/**
 * A token that only becomes a private name is used where that name is.
 *
 * @param {string} style
 * @returns {{name: string, otherwise: string}[]}
 */
function uses(style) {
  const css = style.replaceAll(/\/\*[^]*?\*\//g, '');
  return [...css.matchAll(/(?:(--_[\w-]+):\s*)?var\((--kashida-[\w-]+)/g)].flatMap(
    ({0: all, 1: alias, 2: name = '', index}) => {
      if (alias && !new RegExp(`var\\(${alias}\\b(?!-)`).test(css)) return [];
      return [{name, otherwise: fallbackAt(css, index + all.length)}];
    },
  );
}

/**
 * What stands between a name and its closing bracket.
 *
 * @param {string} css
 * @param {number} start
 */
function fallbackAt(css, start) {
  let depth = 1;
  let end = start;
  for (; depth && end < css.length; end++) depth += css[end] === '(' ? 1 : css[end] === ')' ? -1 : 0;
  return css
    .slice(start + 1, end - 1)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** @param {Map<string, Token>} found */
export function tokensPage(found) {
  const rows = [...found].map(([name, {defaults, tags}]) => {
    const shown =
      defaults.length > 2 || defaults.some((value) => value.includes('--_')) ? VARIED : defaults.map(code).join(' or ');
    const used =
      tags.length === found.get('--kashida-font-size')?.tags.length ? 'every element' : tags.map(short).join(', ');
    const purpose = new Map(Object.entries(PURPOSES)).get(name) ?? '';
    return `| \`${name}\` | ${purpose} | ${shown} | ${used} |`;
  });
  return `# Tokens

Every custom property that a page may set, on an element or anywhere above it. Written by \`npm run catalogues\` from the elements'
own style; [theming](guides/theming.md) says how they are used.

| token | what it sets | default | used by |
|---|---|---|---|
${rows.join('\n')}
`;
}

/** @param {string} tag */
function short(tag) {
  return code(tag.replace('kashida-', ''));
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``;
}

export const purposes = Object.keys(PURPOSES);

/** Drupal's `filter_html` takes a tag with its attributes, and an asterisk for the rest of a name. */
export function allowedHtml() {
  /** @type {import('custom-elements-manifest/schema.js').Package} */
  const manifest = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
  const lines = manifest.modules.flatMap(({declarations = []}) =>
    declarations.flatMap((declaration) => {
      if (!('tagName' in declaration) || !declaration.tagName) return [];
      const names = (declaration.attributes ?? []).map(({name}) => (name === 'text-x' ? 'text-*' : name)).sort();
      return `<${[declaration.tagName, ...names].join(' ')} class dir id lang slot>`;
    }),
  );
  return `${lines.sort().join('\n')}\n${SLOTTED}\n`;
}

/** What stands inside our elements. */
const SLOTTED =
  '<a href hreflang slot data-share id> <img src alt width height slot> <p slot> <span slot> <button slot>';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${root}docs/tokens.md`, tokensPage(await tokens()));
  writeFileSync(`${root}integrations/drupal/allowed-html.txt`, allowedHtml());
}
