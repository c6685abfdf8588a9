// @ts-check
// A bundler leaves what stands in a template literal as it is: a third of our style sheets and templates is indentation.

import {transform} from 'lightningcss';

/**
 * @typedef {object} Node
 * @property {string} type
 * @property {number} start
 * @property {number} end
 */

/** @returns {import('vite').Plugin} */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.includes('/src/') || !/\b(?:html|svg|css)`/.test(code)) return;
      const texts = [...textsIn(this.parse(code))].sort((a, b) => b.start - a.start);
      return {code: texts.reduce(replaceIn, code), map: null};
    },
  };
}

/**
 * @param {string} code
 * @param {{start: number, end: number, tag: string}} text
 */
function replaceIn(code, {start, end, tag}) {
  const text = code.slice(start, end);
  return code.slice(0, start) + (tag === 'css' ? minifyStyle(text) : text.replace(/\s*\n\s*/g, ' ')) + code.slice(end);
}

/** @param {string} text a whole style sheet: ours have nothing put into them */
function minifyStyle(text) {
  const {code} = transform({filename: 'styles.css', code: Buffer.from(text), minify: true});
  return code.toString().replaceAll('\\', '\\\\');
}

/**
 * @param {unknown} node
 * @returns {Generator<{start: number, end: number, tag: string}>} the texts of tagged templates
 */
function* textsIn(node) {
  if (typeof node !== 'object' || node === null) return;
  if (isTemplate(node) && /^(?:html|svg|css)$/.test(node.tag.name ?? '')) {
    for (const {start, end} of node.quasi.quasis) yield {start, end, tag: node.tag.name ?? ''};
  }
  for (const child of Object.values(node)) yield* textsIn(child);
}

/**
 * @param {object} node
 * @returns {node is {tag: {name?: string}, quasi: {quasis: Node[]}}}
 */
function isTemplate(node) {
  return 'type' in node && node.type === 'TaggedTemplateExpression';
}
