// Markup as data: written as HTML, JSX or a shortcode for whoever pastes it, and built as elements for the preview. The only place
// where a publisher's text becomes source code.

/** @typedef {string | number | true | typeof EMPTY} Value `true` stands alone: `zoom` */
/** @typedef {{tag: string, attrs: Record<string, Value>, children: (Piece | string)[]}} Piece an element */

/** An empty attribute that says something, such as `alt=""`. */
export const EMPTY = Symbol('empty')

const VOID = /^(?:img|link)$/
const INLINE = /^(?:a|time|img|span)$/

// Marks that turn the direction of what follows: left as they are, source code would read otherwise than it runs.
const TURNS = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'
const TEXT = new RegExp(`[&<>${TURNS}]`, 'g')
const ATTRIBUTE = new RegExp(`[&<>"\\n${TURNS}]`, 'g')
const TURN = new RegExp(`[${TURNS}]`, 'g')
const NEEDS_BRACES = new RegExp(`[{}<>&"\\\\\\n${TURNS}]|^\\s|\\s$`)

// No text of a page has them.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [attrs] those that are undefined, false or the empty text are left out
 * @param {...unknown} children likewise
 * @returns {Piece}
 */
export function el(tag, attrs = {}, ...children) {
  const said = (value) => value !== undefined && value !== false && value !== ''
  return {
    tag,
    attrs: /** @type {Record<string, Value>} */ (Object.fromEntries(Object.entries(attrs).filter(([, value]) => said(value)))),
    children: /** @type {(Piece | string)[]} */ (children.flat().filter(said)),
  }
}

// HTML

/** @param {string} text */
export function escapeText(text) {
  return text.replace(CONTROLS, '').replace(TEXT, reference)
}

/** @param {string} text for an attribute in double quotes */
export function escapeAttribute(text) {
  return text.replace(CONTROLS, '').replace(ATTRIBUTE, reference)
}

/**
 * @param {Piece | string} piece
 * @param {number} [depth] of its line
 * @returns {string}
 */
export function toHtml(piece, depth = 0) {
  if (typeof piece === 'string') return escapeText(piece)
  const close = VOID.test(piece.tag) ? '' : `</${piece.tag}>`
  return opened(piece, depth, htmlAttribute, '>') + inside(piece, depth, toHtml) + close
}

/** @param {string} name @param {Value} value */
function htmlAttribute(name, value) {
  if (value === true) return name
  return `${name}="${value === EMPTY ? '' : escapeAttribute(String(value))}"`
}

/**
 * WordPress reads attributes as HTML does, and brackets as its own. The site says the language and the direction.
 *
 * @param {Piece} piece
 */
export function toShortcode({tag, attrs, children}) {
  const name = tag.replaceAll('-', '_')
  const {lang, dir, ...rest} = attrs
  const bracketless = (text) => text.replace(/[[\]]/g, reference)
  const written = Object.entries(rest).map(([key, value]) => ` ${bracketless(htmlAttribute(key, value))}`)
  return `[${name}${written.join('')}]${bracketless(children.map((child) => inOneLine(toHtml(child))).join(''))}[/${name}]`
}

// WordPress makes paragraphs of lines. No text of a widget has one of its own.
function inOneLine(html) {
  return html.replace(/>\n\s*</g, '><').replace(/\n\s*/g, ' ')
}

// React

/** What React calls an attribute of HTML's own elements. */
const JSX_NAMES = {datetime: 'dateTime', crossorigin: 'crossOrigin'}

/**
 * @param {Piece | string} piece
 * @param {number} [depth] of its line
 * @returns {string}
 */
export function toJsx(piece, depth = 0) {
  if (typeof piece === 'string') return NEEDS_BRACES.test(piece) ? `{${quoted(piece)}}` : piece
  const isOwn = piece.tag.includes('-')
  const attribute = (name, value) => {
    const key = isOwn ? name : (JSX_NAMES[name] ?? name)
    if (value === true) return key
    const text = value === EMPTY ? '' : String(value)
    return NEEDS_BRACES.test(text) ? `${key}={${quoted(text)}}` : `${key}="${text}"`
  }
  if (VOID.test(piece.tag)) return opened(piece, depth, attribute, ' />')
  return `${opened(piece, depth, attribute, '>')}${inside(piece, depth, toJsx)}</${piece.tag}>`
}

/** @param {string} text as a literal of JavaScript that reads as it runs */
export function quoted(text) {
  const escape = (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(text.replace(CONTROLS, '')).replace(TURN, escape)
}

// The preview

/**
 * @param {Piece | string} piece
 * @returns {globalThis.Node}
 */
export function toDom(piece) {
  if (typeof piece === 'string') return document.createTextNode(piece)
  const element = document.createElement(piece.tag)
  for (const [name, value] of Object.entries(piece.attrs)) {
    element.setAttribute(name, value === true || value === EMPTY ? '' : String(value))
  }
  element.append(...piece.children.map(toDom))
  return element
}

// Lines

/** As long as a line may be before each attribute has its own. */
const LONGEST = 100

function opened({tag, attrs}, depth, attribute, end) {
  const written = Object.entries(attrs).map(([name, value]) => attribute(name, value))
  const line = `<${[tag, ...written].join(' ')}${end}`
  if (written.length < 2 || line.length + depth * 2 <= LONGEST) return line
  return `<${tag}${written.map((each) => breakAt(depth + 1) + each).join('')}${breakAt(depth)}${end.trim()}`
}

function inside({children}, depth, write) {
  const isText = children.every((child) => typeof child === 'string')
  if (isText) return children.map((child) => write(child)).join('')
  const isLine = depth > 1 && children.every((child) => typeof child === 'string' || INLINE.test(child.tag))
  const line = isLine ? children.map((child) => write(child, depth)).join(' ') : ''
  if (line && line.length + depth * 2 <= LONGEST) return line
  return children.map((child) => breakAt(depth + 1) + write(child, depth + 1)).join('') + breakAt(depth)
}

function breakAt(depth) {
  return `\n${'  '.repeat(depth)}`
}

const NAMED = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

function reference(character) {
  return NAMED[character] ?? `&#${character.charCodeAt(0)};`
}
