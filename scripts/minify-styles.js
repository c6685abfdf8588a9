// @ts-check
// A bundler leaves what stands in a template literal as it is, and so a third of our style sheets would be spaces.

import {transform} from 'lightningcss';

const STYLES = /\bcss`([^`$\\]*)`/g;

/** @returns {import('vite').Plugin} */
export function minifyStyles() {
  return {
    name: 'minify-styles',
    transform(code, id) {
      if (!id.endsWith('.styles.ts')) return;
      const found = [...code.matchAll(STYLES)].length;
      if (found !== code.split('css`').length - 1) this.error(`A style sheet with a variable in it: ${id}`);
      return {code: code.replace(STYLES, (_, text) => `css\`${minify(text)}\``), map: null};
    },
  };
}

/** @param {string} text */
function minify(text) {
  const {code} = transform({filename: 'styles.css', code: Buffer.from(text), minify: true});
  return code.toString().replaceAll('\\', '\\\\');
}
