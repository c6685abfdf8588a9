// @ts-check
// dist/kashida.css: the style of every element in one file, for shadow roots from a server under a policy that refuses
// inline style. In each of them all rules stand, so each rule says whose it is.

import {writeFileSync} from 'node:fs';
import {transform} from 'lightningcss';
import {root} from './npm.js';

/** @typedef {import('lightningcss').SelectorComponent} Component */

export async function writeStylesheet() {
  const {rendered, SCRIPTLESS} = await import(`${root}dist/ssr.js`);
  const sheets = [...rendered].map(([tag, {elementStyles}]) => {
    const text = elementStyles.map((/** @type {{cssText: string}} */ {cssText}) => cssText).join('\n');
    return scoped(tag, text);
  });
  writeFileSync(`${root}dist/kashida.css`, [...sheets, SCRIPTLESS].join('\n'));
}

/**
 * @param {string} tag
 * @param {string} text
 */
function scoped(tag, text) {
  const {code} = transform({
    filename: `${tag}.css`,
    code: Buffer.from(text),
    minify: true,
    visitor: {
      Rule: {
        style(rule) {
          return {...rule, value: {...rule.value, selectors: rule.value.selectors.map((parts) => of(tag, parts))}};
        },
      },
    },
  });
  return code.toString();
}

/**
 * @param {string} tag
 * @param {Component[]} selector
 * @returns {Component[]}
 */
function of(tag, selector) {
  const [first, ...rest] = selector;
  /** @type {Component} */
  const type = {type: 'type', name: tag};
  if (first?.type === 'pseudo-class' && first.kind === 'host') {
    return [{...first, selectors: [type, ...(first.selectors ?? [])]}, ...rest];
  }
  return [
    {type: 'pseudo-class', kind: 'host', selectors: [type]},
    {type: 'combinator', value: 'descendant'},
    ...selector,
  ];
}
