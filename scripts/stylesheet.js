// @ts-check
// dist/kashida.css: the style of every element in one file, for shadow roots from a server under a policy that refuses
// inline style. In each of them all rules stand, so each rule says whose it is.

import {writeFileSync} from 'node:fs';
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
  const {code} = transform({
    filename: 'kashida.css',
    code: Buffer.from([...sheets, SCRIPTLESS].join('\n')),
    minify: true,
  });
  writeFileSync(`${root}dist/kashida.css`, code);
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
