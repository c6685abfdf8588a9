// @ts-check
// The markup of an example is shown as it stands in the page, so that it is written once.

import {parseFragment} from 'parse5';
import {escape} from './html.js';
import {words} from './words.js';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

/**
 * Fills each `<details class="markup">` with the markup of the `.stage` before it.
 *
 * @param {string} main
 * @param {import('./pages.js').Lang} lang
 */
export function fillSnippets(main, lang) {
  /** @type {{start: number, end: number, markup: string}[]} */
  const places = [];
  let last = '';
  for (const element of elementsIn(parseFragment(main, {sourceCodeLocationInfo: true}))) {
    if (classesOf(element).includes('stage')) last = innerMarkup(main, element);
    const place = element.sourceCodeLocation;
    if (element.tagName === 'details' && classesOf(element).includes('markup') && place) {
      places.push({start: place.startOffset, end: place.endOffset, markup: last});
    }
  }
  return places.reduceRight(
    (text, {start, end, markup}) =>
      text.slice(0, start) + snippet(markup, lang, indentOf(text, start)) + text.slice(end),
    main,
  );
}

/**
 * What the playground begins with: the page's `<template data-specimen>`, else the markup in its first stage.
 *
 * @param {string} main
 */
export function firstStage(main) {
  const all = [...elementsIn(parseFragment(main, {sourceCodeLocationInfo: true}))];
  const found =
    all.find(({attrs}) => attrs.some(({name}) => name === 'data-specimen')) ??
    all.find(
      (element) => classesOf(element).includes('stage') && !element.attrs.some(({value}) => value === 'specimen'),
    );
  return found ? innerMarkup(main, found) : '';
}

/**
 * @param {string} markup
 * @param {import('./pages.js').Lang} lang
 * @param {string} space
 */
function snippet(markup, lang, space) {
  return `<details class="markup">
${space}  <summary>${words[lang].markup}</summary>
${space}  <pre dir="ltr" lang="en"><code>${escape(markup)}</code></pre>
${space}</details>`;
}

/**
 * @param {string} text
 * @param {number} at
 */
function indentOf(text, at) {
  return /[ ]*$/.exec(text.slice(0, at))?.[0] ?? '';
}

/**
 * @param {string} source
 * @param {Element} element
 */
function innerMarkup(source, {sourceCodeLocation: place}) {
  return unindented(source.slice(place?.startTag?.endOffset, place?.endTag?.startOffset));
}

/** @param {string} text */
function unindented(text) {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const depths = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length);
  return lines.map((line) => line.slice(Math.min(...depths))).join('\n');
}

/** @param {Element} element */
function classesOf({attrs}) {
  return (attrs.find(({name}) => name === 'class')?.value ?? '').split(' ');
}

/**
 * In the order of the document.
 *
 * @param {Node} node
 * @returns {Generator<Element>}
 */
export function* elementsIn(node) {
  if ('tagName' in node) yield node;
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elementsIn(child);
}
