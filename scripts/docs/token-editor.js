// @ts-check
// The token editor of the theming guide: a control for each token, a preview, and the CSS that comes of it. demo/token-editor.js runs it.

import {readFileSync} from 'node:fs';
import {tokens} from '../catalogues.js';
import {root} from '../npm.js';
import {firstStage} from './snippets.js';
import {words} from './words.js';

/** @typedef {import('./pages.js').Lang} Lang */

/** How a token is set: a colour from what, a measure within which bounds, or one of some words. Others are written. */
/** @type {Record<string, {color: string} | {from: number, to: number, step: number, unit: string, value: number} | {choices: string[]}>} */
const CONTROLS = {
  '--kashida-accent': {color: '#9c1420'},
  '--kashida-color': {color: '#14191d'},
  '--kashida-muted': {color: '#4d585f'},
  '--kashida-line': {color: '#d3dadc'},
  '--kashida-focus': {color: '#0a6ebd'},
  '--kashida-headline-font': {choices: ['inherit', 'serif', 'sans-serif', 'system-ui', 'monospace']},
  '--kashida-headline-weight': {choices: ['400', '500', '600', '700', '900']},
  '--kashida-headline-size': {from: 0.9, to: 2.5, step: 0.05, unit: 'rem', value: 1.25},
  '--kashida-font-size': {from: 0.75, to: 1.5, step: 0.05, unit: 'rem', value: 1},
  '--kashida-gap': {from: 0.25, to: 2, step: 0.05, unit: 'rem', value: 1},
  '--kashida-radius': {from: 0, to: 2, step: 0.125, unit: 'rem', value: 0},
  '--kashida-brand-color': {from: 0, to: 100, step: 5, unit: '%', value: 0},
};

/** @param {Lang} lang */
export async function tokenEditor(lang) {
  const known = await tokens();
  const unknown = Object.keys(CONTROLS).filter((name) => !known.has(name));
  if (unknown.length) throw new Error(`No element goes by ${unknown.join(', ')}.`);
  const w = words[lang];
  const page = readFileSync(`${root}demo/index${lang === 'ar' ? '.ar' : ''}.html`, 'utf8');
  return `<section class="playground editor" aria-labelledby="editor">
<h2 id="editor">${w.editor}</h2>
<p>${w.editorSays}</p>
<div class="bench">
<div class="proof">
<h3 class="visually-hidden">${w.preview}</h3>
<div class="stage" id="preview">
${firstStage(page).replaceAll(' priority', '').replaceAll('heading-level="3"', 'heading-level="4"').replace('<kashida-article-card ', '<kashida-article-card heading-level="4" ')}
</div>
<pre dir="ltr" lang="en" tabindex="0" aria-label="CSS"><code id="css">:root {
}</code></pre>
</div>
<form class="controls" id="tokens" autocomplete="off" aria-label="${w.editor}">
<div class="fields">
${Object.keys(CONTROLS).map(control).join('\n')}
</div>
<p><button type="reset">${w.reset}</button></p>
</form>
</div>
</section>
`;
}

/** @param {string} name */
function control(name) {
  const kind = CONTROLS[name] ?? {choices: []};
  const label = `<code dir="ltr" lang="en">${name}</code>`;
  if ('color' in kind)
    return `  <label class="colour">${label} <input type="color" name="${name}" value="${kind.color}"></label>`;
  if ('choices' in kind) {
    const options = ['', ...kind.choices].map((choice) => `<option>${choice}</option>`);
    return `  <label>${label} <select name="${name}">${options.join('')}</select></label>`;
  }
  const {from, to, step, unit, value} = kind;
  return `  <label>${label} <input type="range" name="${name}" min="${from}" max="${to}" step="${step}" value="${value}" data-unit="${unit}"></label>`;
}
