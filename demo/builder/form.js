// The form as elements, one field after the other, each with its label and its hint.

import {networkNames, DEFAULT_NETWORKS, shareNetworks} from './networks.js'
import {valueOf} from './state.js'

/** @typedef {import('./choices.js').Field} Field */
/** @typedef {import('./state.js').State} State */

/** `make('p', {class: 'hint'}, 'text')` */
export function make(tag, attrs = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attrs)) {
    if (name in element && typeof value !== 'string') element[name] = value
    else if (value !== undefined) element.setAttribute(name, value)
  }
  element.append(...children.flat().filter((child) => child !== undefined))
  return element
}

/** @param {string} legend @param {Element[]} fields */
export function group(legend, fields) {
  return make('fieldset', {class: 'group'}, make('legend', {}, legend), fields)
}

/**
 * @param {string} name
 * @param {string} label
 * @param {[value: string, label: string][]} options
 * @param {string} value
 */
export function select(name, label, options, value) {
  const id = `field-${name}`
  const list = options.map(([each, text]) => make('option', {value: each, selected: each === value}, text))
  return make('div', {class: 'field'}, make('label', {for: id}, label), make('select', {id, name}, list))
}

/** Radios in one line. */
export function radios(name, legend, options, value) {
  const list = options.map(([each, text]) =>
    make('label', {}, make('input', {type: 'radio', name, value: each, checked: each === value}), make('span', {}, text)),
  )
  return make('fieldset', {class: 'radios'}, make('legend', {}, legend), make('div', {}, list))
}

/** @param {string} name @param {string} label @param {string} value @param {string} [hint] */
export function line(name, label, value, hint, attrs = {}) {
  const id = `field-${name}`
  const input = make('input', {id, name, type: 'text', value, autocomplete: 'off', 'aria-describedby': hint && `${id}-hint`, ...attrs})
  return make('div', {class: 'field'}, make('label', {for: id}, label), input, hintOf(id, hint))
}

/**
 * @param {Field} field
 * @param {State} state
 * @param {'en' | 'ar'} ui
 * @param {{defaultColor: string}} words
 */
export function fieldFor(field, state, ui, words) {
  const {kind, name, options = []} = field
  const label = field.label[ui]
  const hint = field.hint?.[ui]
  const value = valueOf(state, field)
  const id = `field-${name}`
  switch (kind) {
    case 'choice':
      return select(name, label, options.map(([each, text]) => [each, text[ui]]), value)
    case 'check':
      return make(
        'div',
        {class: 'field check'},
        make('input', {id, name, type: 'checkbox', value: 'yes', checked: value === 'yes'}),
        make('label', {for: id}, label),
      )
    case 'lines':
      return make(
        'div',
        {class: 'field long'},
        make('label', {for: id}, label),
        make('textarea', {id, name, rows: 4, dir: 'auto', spellcheck: false, 'aria-describedby': hint && `${id}-hint`}, value),
        hintOf(id, hint),
      )
    case 'networks':
      return networks(field, value, label)
    case 'color':
      return make(
        'div',
        {class: 'field color'},
        make('label', {for: id}, label),
        make('input', {id, name, type: 'color', value: value || '#9c1420'}),
        make('button', {type: 'button', 'data-clear': name, disabled: !value}, words.defaultColor),
      )
    case 'number':
      return line(name, label, value, hint, {inputmode: 'numeric', pattern: '\\d*', dir: 'ltr', class: 'short'})
    default:
      return line(name, label, value, hint, {dir: kind === 'address' ? 'ltr' : 'auto', ...(kind === 'address' && {spellcheck: false})})
  }
}

function networks({name}, value, label) {
  const chosen = value ? value.split(' ') : DEFAULT_NETWORKS
  const boxes = shareNetworks.map((id) =>
    make('label', {}, make('input', {type: 'checkbox', name, value: id, checked: chosen.includes(id)}), make('bdi', {lang: 'en'}, networkNames.get(id))),
  )
  return make('fieldset', {class: 'field long networks'}, make('legend', {}, label), make('div', {}, boxes))
}

function hintOf(id, hint) {
  return hint && make('p', {class: 'hint', id: `${id}-hint`}, hint)
}
