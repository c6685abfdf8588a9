// From a setup to what is pasted: for each kind of site a few steps, each with its code.

import {languages} from './languages.js'
import {el, toHtml, toJsx, toShortcode} from './markup.js'
import {propertiesOf} from './choices.js'
import {lookUp} from './state.js'
import {VERSION} from './version.js'

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./choices.js').Facts} Facts */
/** @typedef {import('./markup.js').Piece} Piece */
/** @typedef {{where: Where, code: string}} Step */

/**
 * @typedef {'head' | 'place' | 'style' | 'shortcode' | 'wordpress-html' | 'ghost-head' | 'ghost-card' | 'drupal-library' | 'drupal-attach' |
 *   'drupal-block' | 'install' | 'component' | 'plain'} Where
 */

/**
 * @param {State} state
 * @param {Record<string, string>} [hashes] those of `cdn/sri.json`, by file; without them no `integrity` is written
 * @param {Facts} [facts]
 * @returns {Step[]}
 */
export function stepsOf(state, hashes = {}, facts = {}) {
  const head = () => headOf(state, hashes).map((piece) => toHtml(piece)).join('\n')
  const place = () => toHtml(placed(state, facts))
  switch (state.variant) {
    case 'wordpress':
      return [step('shortcode', toShortcode(placed(state, facts))), step('wordpress-html', `${head()}\n\n${place()}`), ...style(state)]
    case 'ghost':
      return [step('ghost-head', head()), step('ghost-card', place()), ...style(state)]
    case 'drupal':
      return [
        step('drupal-library', library(state, hashes)),
        step('drupal-attach', "{{ attach_library('mytheme/kashida') }}"),
        step('drupal-block', place()),
        ...style(state),
      ]
    case 'react':
      return [step('install', `npm install kashida@${VERSION}`), step('component', component(state, facts)), ...style(state)]
    case 'plain':
      return [step('plain', toHtml(plain(state, facts)))]
    default:
      return [step('head', head()), step('place', place()), ...style(state)]
  }
}

/** @param {State} state @param {Facts} [facts] @returns {Piece} the element where it shall stand */
export function placed(state, facts = {}) {
  const {tag, attrs, children} = state.widget.markup(lookUp(state), {...facts, lang: state.lang})
  return {tag, attrs: {...languageOf(state), ...attrs}, children}
}

/** @param {State} state @param {Facts} [facts] @returns {Piece} the same without our tags */
export function plain(state, facts = {}) {
  return el('div', languageOf(state), state.widget.plain(lookUp(state), {...facts, lang: state.lang}))
}

/** @param {State} state @returns {string} the folder that the files stand in, with its slash */
export function folderOf({host, base}) {
  const folders = {
    own: `/kashida@${VERSION}/cdn/`,
    jsdelivr: `https://cdn.jsdelivr.net/npm/kashida@${VERSION}/cdn/`,
    unpkg: `https://unpkg.com/kashida@${VERSION}/cdn/`,
  }
  const own = /^(?:https?:\/)?\/[^\s"'<>]*$/i.test(base) ? base.replace(/\/*$/, '/') : folders.own
  return folders[host] ?? own
}

/** @param {State} state @param {Record<string, string>} hashes @returns {Piece[]} what is loaded, in this order */
function headOf(state, hashes) {
  return filesOf(state).map(({file, attrs}) => {
    const hash = hashes[file]
    const address = folderOf(state) + file
    const safe = hash && {integrity: hash, crossorigin: 'anonymous'}
    return file.endsWith('.css')
      ? el('link', {rel: 'stylesheet', href: address, ...safe})
      : // The languages of a classic script from another host are out of its reach without the latter.
        el('script', {...attrs, src: address, ...(safe || {crossorigin: 'anonymous'})})
  })
}

// The language stands before the elements, and both wait for the page: so the words are there when the elements are.
function filesOf({lang, build}) {
  return [
    {file: 'kashida.css', attrs: {}},
    ...(lang === 'en' ? [] : [{file: `locales/${lang}.js`, attrs: {defer: true}}]),
    build === 'classic' ? {file: 'kashida.classic.js', attrs: {defer: true}} : {file: 'kashida.js', attrs: {type: 'module'}},
  ]
}

/** https://www.drupal.org/docs/develop/creating-modules/adding-assets-css-js-to-a-drupal-module-via-librariesyml */
function library(state, hashes) {
  const outside = folderOf(state).startsWith('http')
  const line = ({file, attrs}) => {
    const facts = {...attrs, integrity: hashes[file], crossorigin: 'anonymous'}
    const written = Object.entries(facts).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
    const kind = outside ? 'type: external' : 'preprocess: false'
    return `${folderOf(state)}${file}: {${kind}, attributes: {${written.join(', ')}}}`
  }
  const [css, ...scripts] = filesOf(state)
  return [
    'kashida:',
    `  version: ${VERSION}`,
    '  css:',
    '    theme:',
    `      ${line(css)}`,
    '  js:',
    ...scripts.map((script) => `    ${line(script)}`),
  ].join('\n')
}

function component(state, facts) {
  const {widget, lang} = state
  const name = widget.id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())
  const imports = [
    `import 'kashida/define/${widget.id}.js';`,
    ...(widget.id === 'article-list' ? ["import 'kashida/define/article-card.js';"] : []),
    ...(lang === 'en' ? [] : [`import 'kashida/locales/${lang}.js';`]),
    "import type {} from 'kashida/types/react';",
  ]
  const markup = toJsx(placed(state, facts), 2)
  return `${imports.join('\n')}\n\nexport function ${name}() {\n  return (\n    ${markup}\n  );\n}`
}

function style({widget, ...state}) {
  const properties = propertiesOf(lookUp({widget, ...state}))
  if (!properties.length) return []
  const lines = properties.map(([name, value]) => `  ${name}: ${value};`)
  return [step('style', `kashida-${widget.id} {\n${lines.join('\n')}\n}`)]
}

function languageOf({lang}) {
  return {lang, dir: languages.get(lang)?.dir}
}

/** @param {Where} where @param {string} code @returns {Step} */
function step(where, code) {
  return {where, code}
}
