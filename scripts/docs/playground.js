// @ts-check
// The playground of an element: controls out of the manifest, around the first example of its page. demo/playground.js runs it.

import {parseFragment} from 'parse5';
import {attribute, escape, indent, textOf} from './html.js';
import {languages} from './languages.js';
import {choicesOf, elementOf, isSwitch} from './manifest.js';
import {elementsIn, firstStage} from './snippets.js';
import {words} from './words.js';

/** @typedef {import('./regions.js').Place} Place */
/** @typedef {import('./manifest.js').Attribute} Attribute */
/** @typedef {import('./pages.js').Lang} Lang */
/** @typedef {import('./snippets.js').Element} Element */

/** Slots whose content is more than a text. */
const NOT_TEXT = ['image', 'network', 'save', 'sublinks'];

/** With more attributes than that, those that are seldom set are folded away. */
const MANY = 12;

/** @param {Place} place */
export function playground({page, lang, main}) {
  const {attributes = [], slots = [], tagName = ''} = elementOf(page);
  // The example stands on the page once more: what it names by id is its own.
  const markup = firstStage(main).replace(/\b(id|for)="([\w-]+)-(?:en|ar)"/g, '$1="$2-try"');
  const specimen = [...elementsIn(parseFragment(markup))].find((element) => element.tagName === tagName);
  if (!specimen) throw new Error(`${page.path}: the first example shows no <${tagName}>.`);
  const given = new Map(specimen.attrs.map(({name, value}) => [name, value]));
  const usable = attributes.filter(({name}) => name !== 'from' && !name.startsWith('text-'));
  const atHand = usable.filter((each) => given.has(each.name) || choicesOf(each).length || isSwitch(each));
  const further = usable.filter((each) => !atHand.includes(each));
  const [shown, folded] = usable.length > MANY ? [atHand, further] : [usable, []];
  const controls = [shown, folded].map((list) => list.map((each) => control(each, given)));
  const texts = slots
    .filter(({name}) => !NOT_TEXT.includes(name))
    .flatMap(({name}) => slotControl(name, specimen, lang));
  return `<section class="playground" id="playground" aria-labelledby="playground-heading" data-tag="${tagName}">
<h2 id="playground-heading">${words[lang].playground}</h2>
${switches(lang)}
<div class="bench">
${proof(markup, lang)}
${form(controls, texts, lang)}
</div>
</section>`;
}

/**
 * The element, its markup, and what it emits.
 *
 * @param {string} markup
 * @param {Lang} lang
 */
function proof(markup, lang) {
  const {seen, markup: name, heard, hold} = words[lang];
  return `<div class="proof">
<h3 class="visually-hidden">${seen}</h3>
<div class="stage" id="specimen" lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${markup}</div>
<template id="specimen-markup">${markup}</template>
<pre dir="ltr" lang="en" tabindex="0" aria-label="${name}"><code id="specimen-code">${escape(markup)}</code></pre>
<section class="log" aria-labelledby="log-heading">
  <h3 id="log-heading">${heard}</h3>
  <output id="log" tabindex="0" aria-labelledby="log-heading" dir="ltr" lang="en"></output>
  <label class="switch"><input type="checkbox" id="hold" autocomplete="off"> ${hold}</label>
</section>
</div>`;
}

/**
 * @param {string[][]} controls those at hand, and those that are folded away
 * @param {string[]} texts
 * @param {Lang} lang
 */
function form([shown = [], folded = []], texts, lang) {
  const w = words[lang];
  return [
    `<form class="controls" id="controls" autocomplete="off" aria-label="${w.controls}">`,
    ...(shown.length ? [`<h3>${w.attributes}</h3>`, fields(shown)] : []),
    ...(folded.length ? [`<details><summary>${w.further}</summary>`, fields(folded), '</details>'] : []),
    ...(texts.length ? [`<h3>${w.slots}</h3>`, fields(texts)] : []),
    `<p><button type="reset">${w.reset}</button></p>`,
    '</form>',
  ].join('\n');
}

/** @param {string[]} controls */
function fields(controls) {
  return `<div class="fields">\n${indent(controls.join('\n'), 2)}\n</div>`;
}

/**
 * @param {Attribute} given
 * @param {Map<string, string>} values that the example has
 */
function control(given, values) {
  const {name, type, default: initial = ''} = given;
  const value = values.get(name);
  const choices = choicesOf(given);
  if (choices.length) {
    const options = ['', ...choices].map(
      (choice) =>
        `<option value="${choice}"${choice === (value ?? '') ? ' selected' : ''}>${choice || (initial ? `(${initial})` : '')}</option>`,
    );
    return field(name, `<select name="${name}">${options.join('')}</select>`);
  }
  if (isSwitch(given)) {
    return `<label class="switch"><input type="checkbox" name="${name}"${value === undefined ? '' : ' checked'}> ${label(name)}</label>`;
  }
  const kind = /\bnumber\b/.test(type?.text ?? '') ? 'type="number" min="0"' : 'type="text" dir="auto"';
  return field(
    name,
    `<input ${kind} name="${name}" value="${attribute(value ?? '')}" placeholder="${attribute(initial)}">`,
  );
}

/**
 * @param {string} name
 * @param {Element} specimen
 * @param {Lang} lang
 */
function slotControl(name, specimen, lang) {
  const slotted = specimen.childNodes.filter((node) => 'tagName' in node).find((node) => slotOf(node) === name);
  if (slotted?.childNodes.some((node) => 'tagName' in node) || (!name && !slotted)) return [];
  const text = slotted ? textOf(slotted.childNodes.map((node) => ('value' in node ? node.value : '')).join('')) : '';
  return [
    field(
      name || words[lang].defaultSlot,
      `<input type="text" dir="auto" name="slot.${name}" value="${attribute(text)}">`,
      !name,
    ),
  ];
}

/** @param {Element} element */
function slotOf({attrs}) {
  return attrs.find(({name}) => name === 'slot')?.value ?? '';
}

/**
 * @param {string} name
 * @param {string} input
 * @param {boolean} [isWord] of the page's language, not a name in code
 */
function field(name, input, isWord = false) {
  return `<label>${isWord ? `<span>${name}</span>` : label(name)} ${input}</label>`;
}

/** @param {string} name */
function label(name) {
  return `<code dir="ltr" lang="en">${name}</code>`;
}

/** @param {Lang} lang */
function switches(lang) {
  const w = words[lang];
  const tongues = languages.map(({tag, own}) => `<option value="${tag}" lang="${tag}">${own}</option>`);
  return `<form class="switches" id="switches" autocomplete="off" aria-label="${w.switches}">
  <label>${w.language} <select name="language"><option value="">${w.asWritten}</option>${tongues.join('')}</select></label>
  ${choice('direction', w.direction, [
    ['', w.asWritten],
    ['rtl', w.rtl],
    ['ltr', w.ltr],
  ])}
  ${choice('scheme', w.scheme, [
    ['', w.automatic],
    ['light', w.light],
    ['dark', w.dark],
  ])}
  ${choice('width', w.width, [['', w.full], ...['768', '480', '320'].map((width) => [width, `${width} px`])])}
</form>`;
}

/**
 * @param {string} name
 * @param {string} legend
 * @param {string[][]} options value and text
 */
function choice(name, legend, options) {
  const list = options.map(([value, text]) => `<option value="${value}">${text}</option>`);
  return `<label>${legend} <select name="${name}">${list.join('')}</select></label>`;
}
