// The embed builder: a form, what it makes at two widths, and what is pasted. The setup stands in the address, and nowhere else.

import {tokens, widgets, propertiesOf} from './choices.js'
import {fieldFor, group, line, make, radios, select} from './form.js'
import {languages} from './languages.js'
import {toDom} from './markup.js'
import {placed, plain, folderOf, stepsOf} from './snippet.js'
import {builds, fieldsOf, hosts, lookUp, readState, set, variants, writeState} from './state.js'
import {codeOf, copyButton} from './code.js'
import {words} from './words.js'

const ui = document.documentElement.lang === 'ar' ? 'ar' : 'en'
const say = words[ui]
const place = document.getElementById('builder')

let state = readState(location.search, ui)
let facts = {}
/** @type {Record<string, string>} */
let hashes = {}
let hashesFailed = false
/** How it is looked at: no part of the setup. */
const view = {direction: '', ground: ''}

// The page

const form = make('form', {class: 'choices', autocomplete: 'off', 'aria-label': say.choose})
const screens = make('div', {class: 'screens'})
const steps = make('div', {class: 'steps'})
const viewing = make('form', {class: 'viewing', autocomplete: 'off', 'aria-label': say.see},
  radios('direction', say.direction, Object.entries(say.directions), view.direction),
  radios('ground', say.ground, Object.entries(say.grounds), view.ground),
)
const variant = make('form', {class: 'variant', autocomplete: 'off', 'aria-label': say.variant})
const wide = screen('wide', say.wide)
const narrow = screen('narrow', say.narrow)
screens.append(wide, narrow)
// Whoever listens to the page, or goes through it by keyboard, meets the widget once.
narrow.querySelector('.sheet').inert = true

// Without our tags there is no widget to see: one that is out of sight still knows the words and the stories.
const model = make('div', {class: 'visually-hidden', inert: true})

place.replaceChildren(
  model,
  make('div', {class: 'workshop'},
    section('choose', say.choose, form),
    make('div', {class: 'outcome'},
      section('see', say.see, viewing, screens),
      section('copy', say.copy, variant, steps),
    ),
  ),
)

function section(id, heading, ...children) {
  return make('section', {class: id, 'aria-labelledby': `${id}-heading`}, make('h2', {id: `${id}-heading`}, heading), children)
}

function screen(name, label) {
  const sheet = make('div', {class: 'sheet'})
  const scroller = make('div', {class: 'scroller', role: 'region', 'aria-label': label}, sheet)
  scroller.tabIndex = 0
  return make('figure', {class: `screen ${name}`}, make('figcaption', {}, label), scroller)
}

// Drawing

function drawForm() {
  const focused = document.activeElement?.id
  const {widget, lang} = state
  const names = new Intl.DisplayNames(ui, {type: 'language', fallback: 'none'})
  const nameOf = ({tag, name}) => (names.of(tag) && names.of(tag) !== name ? `${name} (${names.of(tag)})` : name)
  const field = (each) => fieldFor(each, state, ui, say)
  form.replaceChildren(
    make('div', {class: 'fields first'},
      select('widget', say.widget, widgets.map(({id, name}) => [id, name[ui]]), widget.id),
      make('p', {class: 'does'}, widget.does[ui]),
      select('lang', say.language, [...languages.values()].map((each) => [each.tag, nameOf(each)]), lang),
    ),
    group(say.content, [make('div', {class: 'fields'}, widget.content.map(field))]),
    ...(widget.look.length || widget.tokens.length
      ? [group(say.look, [make('div', {class: 'fields'}, [...widget.look, ...widget.tokens.map((name) => tokens[name])].map(field))])]
      : []),
    group(say.files, [
      make('div', {class: 'fields'},
        select('from', say.from, hosts.map((each) => [each, say.hosts[each]]), state.host),
        ...(state.host === 'other' ? [line('base', say.base, state.base, undefined, {dir: 'ltr', placeholder: 'https://cdn.example/kashida@0.1.0/cdn/'})] : []),
        select('build', say.build, builds.map((each) => [each, say.builds[each]]), state.build),
      ),
      make('p', {class: 'hint'}, make('bdi', {dir: 'ltr', class: 'path'}, folderOf(state)), ' ', state.host === 'own' ? say.ownHint : say.cdnHint),
    ]),
    make('div', {class: 'after'},
      make('button', {type: 'button', id: 'send'}, say.send),
      make('button', {type: 'button', id: 'reset'}, say.reset),
    ),
  )
  variant.replaceChildren(radios('for', say.variant, variants.map((each) => [each, say.variants[each]]), state.variant))
  if (focused) document.getElementById(focused)?.focus()
}

function drawPreview() {
  drawSheets()
  model.replaceChildren(...(state.variant === 'plain' ? [toDom(placed(state, facts))] : []))
  void learn()
}

function drawSheets() {
  const {dir} = languages.get(state.lang)
  const properties = propertiesOf(lookUp(state))
  for (const figure of [wide, narrow]) {
    const sheet = figure.querySelector('.sheet')
    Object.assign(sheet, {lang: state.lang, dir: view.direction || dir})
    sheet.dataset.ground = view.ground
    const element = toDom(state.variant === 'plain' ? plain(state, facts) : placed(state, facts))
    element.dir = sheet.dir
    // Two lists of one page never show the same story; these stand for two pages.
    if (state.widget.id === 'related-links') element.setAttribute('dedupe', 'none')
    for (const [name, value] of properties) element.style.setProperty(name, value)
    sheet.replaceChildren(element)
  }
}

let drawn = ''

function drawCode() {
  const made = stepsOf(state, hashes, facts)
  // Leaving a field for a button here must not take the button from under the pointer.
  const key = JSON.stringify([made, state.variant, hashesFailed])
  if (key === drawn) return
  drawn = key
  // With the plugin or without it: no step after the other.
  const isList = made.length > 1 && state.variant !== 'wordpress'
  steps.replaceChildren(
    ...made.map(({where, code}, index) => {
      const title = make('h3', {}, isList ? `${(index + 1).toLocaleString(ui, {numberingSystem: 'latn'})}. ` : '', say.steps[where])
      return make('div', {class: 'step'}, make('div', {class: 'top'}, title, copyButton(code, say)), codeOf(code, where))
    }),
    ...(state.variant === 'plain' && state.widget.id === 'share-bar' ? [make('p', {class: 'hint'}, say.plainShare)] : []),
    ...(hashesFailed ? [make('p', {class: 'hint'}, say.noHashes)] : []),
  )
}

function draw() {
  drawForm()
  drawPreview()
  drawCode()
}

// What the elements know: the package's words in the language, the networks' addresses, a feed's stories.

async function learn() {
  const element = model.firstElementChild ?? narrow.querySelector('.sheet').firstElementChild
  await customElements.whenDefined(element.localName)
  await element.updateComplete
  const root = element.shadowRoot
  const links = [...root.querySelectorAll('a[data-network]')]
  know({
    email: root.querySelector('a[data-network=email] bdi')?.textContent,
    heading: root.querySelector('#heading')?.textContent?.trim(),
    shares: links.map((link) => ({url: link.href, name: link.querySelector('bdi').textContent})),
  })
}

function know(more) {
  const before = JSON.stringify(facts)
  const said = Object.entries(more).filter(([, value]) => value?.length)
  facts = {...facts, ...Object.fromEntries(said)}
  if (JSON.stringify(facts) === before) return
  drawCode()
  if (state.variant === 'plain') drawSheets()
}

addEventListener('kashida-messages', () => setTimeout(learn))

place.addEventListener('kashida-load', ({articles, target}) => {
  if (target !== (model.firstElementChild ?? narrow.querySelector('.sheet').firstElementChild)) return
  know({
    stories: articles.slice(0, 9).map(({url, headline, datePublished, image}) => ({
      url: local(url),
      headline,
      datePublished,
      image: image && local(image.url),
    })),
  })
})

function local(url) {
  return url.startsWith(`${location.origin}/`) ? url.slice(location.origin.length) : url
}

// What is pressed and written

// What changes the form itself is taken when it is chosen: until then, its list must stay.
const SHAPES = ['widget', 'lang', 'from']

form.addEventListener('input', ({target}) => SHAPES.includes(target.name) || take(target))
form.addEventListener('change', ({target}) => {
  take(target)
  keep()
  if (SHAPES.includes(target.name)) drawForm()
})

let due = 0

function take(input) {
  const {name} = input
  const {widget, lang} = state
  if (name === 'widget' || name === 'lang') {
    const query = new URLSearchParams(writeState(state, ui))
    query.set(name, input.value)
    state = readState(`?${query}`, ui)
    if (widget !== state.widget || lang !== state.lang) facts = {}
  } else if (name === 'from') state.host = input.value
  else if (name === 'base') state.base = input.value
  else if (name === 'build') state.build = input.value
  else {
    const field = fieldsOf(state.widget).find((each) => each.name === name)
    if (!field) return
    set(state, field, readInput(field, input))
    if (name === 'src') facts = {...facts, stories: undefined}
    const clear = form.querySelector(`[data-clear="${name}"]`)
    if (clear) clear.disabled = !state.values[name]
  }
  drawCode()
  clearTimeout(due)
  due = setTimeout(drawPreview, 200)
}

function readInput({kind, name}, input) {
  if (kind === 'check') return input.checked ? 'yes' : ''
  if (kind !== 'networks') return input.value
  return [...form.querySelectorAll(`input[name="${name}"]:checked`)].map(({value}) => value).join(' ')
}

/** The setup becomes the page's address, and the one before can be gone back to. */
function keep() {
  const address = writeState(state, ui) || location.pathname
  if (address !== (location.search || location.pathname)) history.pushState(null, '', address)
}

addEventListener('popstate', () => {
  state = readState(location.search, ui)
  facts = {}
  draw()
})

for (const each of [form, variant, viewing]) each.addEventListener('submit', (event) => event.preventDefault())

variant.addEventListener('change', ({target}) => {
  state.variant = target.value
  keep()
  drawPreview()
  drawCode()
})

viewing.addEventListener('change', ({target}) => {
  view[target.name] = target.value
  drawPreview()
})

form.addEventListener('click', ({target}) => {
  const {clear} = target.dataset
  if (clear) {
    delete state.values[clear]
    keep()
    draw()
    form.querySelector(`[name="${clear}"]`).focus()
  }
  if (target.id === 'reset') {
    state = readState('', ui)
    facts = {}
    keep()
    draw()
    document.getElementById('field-widget').focus()
  }
})
form.addEventListener('click', async ({target}) => {
  if (target.id !== 'send') return
  keep()
  const done = await navigator.clipboard.writeText(location.href).then(() => true, () => false)
  target.textContent = done ? say.copied : location.href
})

// A desktop is wider than the column: it is shown smaller, and scrolls where that would be too small to read.
function fit() {
  const {clientWidth} = wide.querySelector('.scroller')
  wide.querySelector('.sheet').style.zoom = String(Math.min(1, Math.max(0.45, clientWidth / 1024)))
}

new ResizeObserver(fit).observe(wide.querySelector('.scroller'))
fit()
draw()

try {
  const answer = await fetch('/cdn/sri.json')
  hashes = answer.ok ? await answer.json() : {}
} catch {
  hashes = {}
}
hashesFailed = !hashes['kashida.js']
drawCode()
