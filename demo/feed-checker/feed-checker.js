// The feed checker: what the package makes of a feed, by the same door and the same readers as in a publisher's page. The address
// that is checked stands in the page's own, so that a finding can be sent; a text that is pasted goes nowhere.

import {line, make, select} from '../builder/form.js'
import {words} from './words.js'

const ui = document.documentElement.lang === 'ar' ? 'ar' : 'en'
const say = words[ui]
const place = document.getElementById('checker')

const FORMATS = ['auto', 'json-feed', 'rss', 'rdf', 'atom', 'wordpress', 'json-ld', 'json']
const SAMPLES = [
  ['JSON Feed', `/feeds/${ui}.json`],
  ['RSS', `/feeds/${ui}.rss`],
  ['Atom', `/feeds/${ui}.atom`],
  ['WordPress', `/feeds/${ui}.wordpress.json`],
  ['DOCTYPE', '/feeds/with-dtd.rss'],
  ['JSON, torn', '/feeds/broken.json'],
]

/** As many as are shown: one sees what becomes of a feed. */
const MOST = 12

const asked = new URLSearchParams(location.search)

// The page

const byAddress = make('form', {class: 'asking', autocomplete: 'off'},
  line('src', say.address, asked.get('src') ?? '', say.addressHint, {type: 'text', inputmode: 'url', dir: 'ltr', spellcheck: false}),
  make('button', {type: 'submit', class: 'main'}, say.check),
  make('p', {class: 'samples'}, `${say.samples} `, SAMPLES.flatMap(([name, src]) => [
    make('a', {href: `?src=${encodeURIComponent(src)}`, 'data-src': src}, make('bdi', {lang: 'en'}, name)), ' ',
  ])),
)
const details = make('details', {},
  make('summary', {}, say.more),
  make('div', {class: 'fields'},
    select('format', say.format, FORMATS.map((id) => [id, id === 'auto' ? say.auto : id]), asked.get('format') ?? 'auto'),
    line('list-path', say.listPath, asked.get('list-path') ?? '', undefined, {dir: 'ltr', placeholder: 'hits.hits'}),
    line('map', say.map, asked.get('map') ?? '', undefined, {dir: 'ltr', placeholder: 'headline:title url:link'}),
  ),
)
details.open = ['format', 'list-path', 'map'].some((name) => asked.get(name))
const byText = make('form', {class: 'asking', autocomplete: 'off'},
  make('div', {class: 'field long'},
    make('label', {for: 'field-text'}, say.text),
    make('textarea', {id: 'field-text', name: 'text', rows: 6, dir: 'ltr', spellcheck: false}),
  ),
  make('button', {type: 'submit'}, say.checkText),
)
const status = make('p', {class: 'status', role: 'status'})
const result = make('div', {class: 'result'})

place.replaceChildren(
  make('div', {class: 'builder'}, byAddress, make('p', {class: 'or'}, say.or), byText, details),
  status,
  result,
)

function optionsOf() {
  const value = (name) => document.getElementById(`field-${name}`).value.trim()
  return {format: value('format'), listPath: value('list-path') || undefined, map: value('map') || undefined}
}

// Checking

let turn = 0

/** @param {(feeds: object, options: object) => Promise<object>} ask */
async function check(ask) {
  const own = ++turn
  status.textContent = say.checking
  result.replaceChildren()
  try {
    const feeds = await import('/cdn/feeds.js')
    const checked = await ask(feeds, optionsOf())
    if (own === turn) show(checked)
  } catch (cause) {
    if (own === turn) explain(cause)
  }
}

const checkAddress = (src) => check((feeds, options) => feeds.checkAddress(new URL(src, location.href).href, options))

function show({articles, dropped, partial, ...facts}) {
  status.textContent = [say.shown(articles.length), dropped.length ? say.dropped(dropped.length) : ''].join(' ')
  result.replaceChildren(
    section('facts', say.facts, [factsOf(articles, partial, facts), linkToBuilder(facts)]),
    ...(articles.length ? [section('stories', say.stories, [listOf(articles), ...foreignNote(articles)])] : []),
    ...(dropped.length ? [section('dropped', say.droppedHeading, [tableOf(dropped)])] : []),
  )
}

function explain({code, message}) {
  const hint = say.errors[code] ?? say.errors.other
  status.textContent = `${say.failed}: ${hint}`
  result.replaceChildren(
    section('facts', say.failed, [
      make('p', {class: 'code-line'}, make('code', {dir: 'ltr'}, String(code ?? 'error')), ' ', hint),
      make('p', {class: 'hint', lang: 'en', dir: 'ltr'}, String(message)),
      ...(code === 'cors' ? [make('p', {}, make('a', {href: '#server-lines'}, say.lines))] : []),
    ]),
  )
}

// What was found, in page order

function section(id, heading, children) {
  return make('section', {class: id, 'aria-labelledby': `${id}-heading`}, make('h2', {id: `${id}-heading`}, heading), children)
}

function factsOf(articles, partial, {format, encoding, bytes, contentType, title, next}) {
  const count = (has) => say.of(articles.filter(has).length, articles.length)
  const rows = [
    [say.recognised, make('code', {dir: 'ltr'}, format)],
    [say.title, title && make('bdi', {}, title)],
    [say.encoding, encoding && make('code', {dir: 'ltr'}, encoding)],
    [say.type, contentType && make('code', {dir: 'ltr'}, contentType)],
    [say.size, bytes && make('bdi', {}, new Intl.NumberFormat(ui, {style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1, numberingSystem: 'latn'}).format(bytes / 1000))],
    [say.next, next && make('code', {dir: 'ltr'}, next)],
    [say.pictures, count(({image}) => image)],
    [say.dates, count(({datePublished}) => datePublished)],
    [say.authors, count(({author}) => author?.length)],
  ].filter(([, value]) => value)
  return make('div', {},
    ...(partial ? [make('p', {class: 'warning'}, say.partial)] : []),
    make('dl', {}, rows.map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value)))),
  )
}

function linkToBuilder({url}) {
  if (!url) return make('span')
  const local = url.startsWith(`${location.origin}/`) ? url.slice(location.origin.length) : url
  const query = new URLSearchParams({widget: 'related-links', src: local})
  return make('p', {}, make('a', {href: `/builder${ui === 'ar' ? '.ar' : ''}.html?${query}`}, say.use))
}

const isOurs = ({image}) => !image || new URL(image.url, location.href).origin === location.origin

function listOf(articles) {
  const list = document.createElement('kashida-article-list')
  list.setAttribute('layout', 'row')
  list.setAttribute('columns', '2')
  // The feed's own words are in its own language and direction, which their letters tell.
  list.articles = articles.slice(0, MOST).map((article) => (isOurs(article) ? article : {...article, image: undefined}))
  return list
}

function foreignNote(articles) {
  return articles.every(isOurs) ? [] : [make('p', {class: 'hint'}, say.foreign)]
}

function tableOf(dropped) {
  return make('table', {class: 'facts-table'},
    make('thead', {}, make('tr', {}, make('th', {scope: 'col'}, say.headline), make('th', {scope: 'col'}, say.reason))),
    make('tbody', {}, dropped.slice(0, 50).map(({headline, reason}) =>
      make('tr', {}, make('td', {}, make('bdi', {}, headline ?? say.noHeadline)), make('td', {}, say.reasons[reason] ?? reason)),
    )),
  )
}

// What is pressed

byAddress.addEventListener('submit', (event) => {
  event.preventDefault()
  const src = document.getElementById('field-src').value.trim()
  if (!src) return
  const {format, listPath, map} = optionsOf()
  const pairs = Object.entries({src, format: format === 'auto' ? '' : format, 'list-path': listPath, map})
  const query = new URLSearchParams(pairs.filter(([, value]) => value))
  if (`?${query}` !== location.search) history.pushState(null, '', `?${query}`)
  void checkAddress(src)
})

byAddress.addEventListener('click', (event) => {
  const {src} = event.target.closest('a')?.dataset ?? {}
  if (!src || event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  document.getElementById('field-src').value = src
  byAddress.requestSubmit()
})

byText.addEventListener('submit', (event) => {
  event.preventDefault()
  const {value} = document.getElementById('field-text')
  if (value.trim()) void check((feeds, options) => feeds.checkFeed(value, {...options, url: location.href}))
})

addEventListener('popstate', takeAddress)

function takeAddress() {
  const query = new URLSearchParams(location.search)
  const src = query.get('src') ?? ''
  for (const [name, usual] of [['src', ''], ['format', 'auto'], ['list-path', ''], ['map', '']]) {
    document.getElementById(`field-${name}`).value = query.get(name) ?? usual
  }
  if (src) return void checkAddress(src)
  turn++
  status.textContent = ''
  result.replaceChildren()
}

if (asked.get('src')) void checkAddress(asked.get('src'))
