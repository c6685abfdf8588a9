// @ts-check
// dist/kashida.css: the style of every element in one file, for shadow roots from a server under a policy that refuses
// inline style. In each of them all rules stand, so each rule says whose it is. cdn/kashida.css: what a page looks like
// until the script comes.

import {readFileSync, writeFileSync} from 'node:fs';
import {transform} from 'lightningcss';
import postcss from 'postcss';
import {root} from './npm.js';

export async function writeStylesheet() {
  const {rendered, SCRIPTLESS} = await import(`${root}dist/ssr.js`);
  const sheets = [...rendered].map(([tag, element]) => {
    // Lit prepares a class when the observed attributes are asked for.
    void element.observedAttributes;
    return scoped(tag, element.elementStyles.map((/** @type {{cssText: string}} */ {cssText}) => cssText).join('\n'));
  });
  writeFileSync(`${root}dist/kashida.css`, minified([...sheets, SCRIPTLESS].join('\n')));
  writeFileSync(`${root}cdn/kashida.css`, minified(readFileSync(`${root}src/styles/before.css`, 'utf8')));
}

/** @param {string} text */
function minified(text) {
  return transform({filename: 'kashida.css', code: Buffer.from(text), minify: true}).code;
}

/**
 * @param {string} tag
 * @param {string} text
 */
function scoped(tag, text) {
  const sheet = postcss.parse(text);
  sheet.walkRules((rule) => {
    const {parent} = rule;
    if (parent?.type === 'rule' || (parent && 'name' in parent && parent.name === 'keyframes')) return;
    rule.selectors = rule.selectors.map((selector) =>
      /^:host\b/.test(selector)
        ? selector.replace(/^:host(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\))?/, (_, inner = '') => `:host(${tag}${inner})`)
        : `:host(${tag}) ${selector}`,
    );
  });
  return sheet.toString();
}
