// A setup, to and from the address of the page, so that it can be sent: only what differs from the defaults is written, and what
// cannot be read is a default.

import {languages} from './languages.js'
import {DEFAULT_NETWORKS, shareNetworks} from './networks.js'
import {tokens, widgets} from './choices.js'

/** @typedef {import('./choices.js').Widget} Widget */
/** @typedef {import('./choices.js').Field} Field */

export const variants = ['html', 'wordpress', 'ghost', 'drupal', 'react', 'plain']
export const hosts = ['own', 'jsdelivr', 'unpkg', 'other']
export const builds = ['module', 'classic']

/**
 * @typedef {object} State
 * @property {Widget} widget
 * @property {string} lang
 * @property {string} variant
 * @property {string} host where the files come from
 * @property {string} base address of the folder, where `host` is `other`
 * @property {string} build
 * @property {Record<string, string>} values what differs from its default, by the field's name
 */

/** As long as a text may be: an address that a mail program breaks is none. */
const LONGEST = 1000

/** @param {string} search @param {string} [usual] the language where none is said @returns {State} */
export function readState(search, usual = 'en') {
  const query = new URLSearchParams(search)
  const one = (name, allowed, otherwise = allowed[0]) => (allowed.includes(query.get(name)) ? query.get(name) : otherwise)
  const widget = widgets.find(({id}) => id === query.get('widget')) ?? widgets[0]
  const lang = one('lang', [...languages.keys()], usual)
  const state = {
    widget,
    lang,
    variant: one('for', variants),
    host: one('from', hosts),
    base: query.get('base') ?? '',
    build: one('build', builds),
    values: {},
  }
  for (const field of fieldsOf(widget)) {
    const value = query.get(field.name)
    if (value !== null) set(state, field, value)
  }
  return state
}

/** @param {State} state @param {string} [usual] @returns {string} with its `?`; empty for the defaults */
export function writeState({widget, lang, variant, host, base, build, values}, usual = 'en') {
  const pairs = [
    ['widget', widget === widgets[0] ? '' : widget.id],
    ['lang', lang === usual ? '' : lang],
    ['for', variant === variants[0] ? '' : variant],
    ['from', host === hosts[0] ? '' : host],
    ['base', host === 'other' ? base : ''],
    ['build', build === builds[0] ? '' : build],
  ].filter(([, value]) => value)
  const own = fieldsOf(widget).flatMap(({name}) => (name in values ? [[name, values[name]]] : []))
  const query = String(new URLSearchParams([...pairs, ...own]))
  return query && `?${query}`
}

/** @param {Widget} widget @returns {Field[]} */
export function fieldsOf(widget) {
  return [...widget.content, ...widget.look, ...widget.tokens.map((name) => tokens[name])]
}

/** Another value of a field; one that the field cannot have is passed over. @param {State} state @param {Field} field @param {string} value */
export function set(state, field, value) {
  const text = readable(field, value.slice(0, LONGEST))
  if (text === undefined || text === usualOf(field, state.lang)) delete state.values[field.name]
  else state.values[field.name] = text
}

/** @param {State} state @param {Field} field */
export function valueOf({values, lang}, field) {
  return values[field.name] ?? usualOf(field, lang)
}

/** @param {State} state @returns {(name: string) => string} each field's value by its name; empty for what the widget has not */
export function lookUp(state) {
  const fields = new Map(fieldsOf(state.widget).map((field) => [field.name, field]))
  return (name) => {
    const field = fields.get(name)
    return field ? valueOf(state, field) : ''
  }
}

/** @param {Field} field @param {string} lang */
function usualOf({options, sample}, lang) {
  return sample?.(lang) ?? options?.[0][0] ?? ''
}

/** @param {Field} field @param {string} value @returns {string | undefined} */
function readable({kind, options}, value) {
  switch (kind) {
    case 'choice':
      return options?.some(([id]) => id === value) ? value : undefined
    case 'number':
      return /^\d{1,5}$/.test(value) || value === '' ? value : undefined
    case 'check':
      return value === 'yes' ? 'yes' : undefined
    case 'color':
      return /^#[\da-f]{6}$/i.test(value) ? value.toLowerCase() : undefined
    case 'networks': {
      const ids = value.split(/[\s,]+/).filter((id) => shareNetworks.includes(id))
      return ids.length && String(ids) !== String(DEFAULT_NETWORKS) ? ids.join(' ') : undefined
    }
    case 'lines':
      return value
    default:
      return value.replace(/\s+/g, ' ')
  }
}
