// The related links page: sources that a script gives, and what each list says of its source, written below it.
// It stands before the elements' own tag, so that it hears the first of their events.

import {FeedError} from '/cdn/kashida.js'

const feed = async (list, signal) => {
  const response = await fetch(`/feeds/${list.id.endsWith('-ar') ? 'ar' : 'en'}.json`, {signal})
  const {items} = await response.json()
  return {articles: items}
}

const fail = (code, message) => ({
  async load() {
    throw new FeedError(code, message)
  },
})

/** Answers once, and never again. */
const once = (list, whenAsked) => {
  let answered = false
  return {
    async load({signal}) {
      if (answered) whenAsked()
      answered = true
      return feed(list, signal)
    },
  }
}

const disconnected = () => {
  Object.defineProperty(navigator, 'onLine', {value: false, configurable: true})
  setTimeout(() => delete navigator.onLine)
  throw new FeedError('network', 'The feed could not be reached.')
}

const sources = {
  own: (list) => ({
    async load({signal}) {
      const response = await fetch(`/feeds/${list.id.endsWith('-ar') ? 'ar' : 'en'}.elasticsearch.json`, {signal})
      const {hits} = await response.json()
      return {
        articles: hits.hits.map(({_source}) => ({
          url: _source.link,
          headline: _source.title,
          author: _source.writers,
          datePublished: _source.published_at,
        })),
      }
    },
  }),
  waiting: (list) => ({
    async load({signal}) {
      await new Promise((resolve) => list.addEventListener('answer', resolve, {once: true, signal}))
      return feed(list, signal)
    },
  }),
  partial: (list) => ({load: async ({signal}) => ({...(await feed(list, signal)), partial: true})}),
  stale: (list) =>
    once(list, () => {
      throw new FeedError('status', 'The feed’s server answered 503.')
    }),
  offline: (list) => {
    let isBack = false
    addEventListener('online', () => (isBack = true), {once: true})
    return once(list, () => isBack || disconnected())
  },
  timeout: () => fail('timeout', 'The feed took longer than 8000 ms.'),
  'too-large': () => fail('too-large', 'The feed has not one whole item in its first 2 MB.'),
  cors: () =>
    fail(
      'cors',
      'The feed could not be read. Its server must be reachable and answer with "Access-Control-Allow-Origin".',
    ),
  network: () => fail('network', 'The feed could not be reached.'),
}

for (const list of document.querySelectorAll('[data-source]')) list.source = sources[list.dataset.source](list)

document.addEventListener('click', ({target}) => {
  if (target.matches('[data-answer]')) document.getElementById(target.dataset.for).dispatchEvent(new Event('answer'))
  if (target.matches('[data-online]')) dispatchEvent(new Event('online'))
})

// What a list shows when it is stale or offline it has loaded before.
const reloaded = new WeakSet()
document.addEventListener('kashida-load', ({target}) => {
  if (!['stale', 'offline'].includes(target.dataset.source) || reloaded.has(target)) return
  reloaded.add(target)
  void target.load()
})

const STATES = ['loading', 'ready', 'empty', 'error', 'stale', 'partial', 'offline']
const KEPT = 3

const facts = {
  'kashida-load': ({articles, source}) => ['', `${articles.length} shown, from ${source}`],
  'kashida-error': ({code, message}) => [code, message],
}

const reportOf = ({id}) => document.querySelector(`[data-report-of="${id}"]`)

/** A line of the report: words in code type, then plain ones. */
function line(name, ...texts) {
  const row = document.createElement('p')
  for (const [index, text] of [name, ...texts].entries()) {
    if (!text) continue
    const word = document.createElement(index < texts.length ? 'code' : 'span')
    word.textContent = text
    row.append(word, ' ')
  }
  return row
}

async function tellState(list, report) {
  await new Promise((resolve) => setTimeout(resolve))
  await list.updateComplete
  const states = STATES.filter((state) => list.matches(`:state(${state})`))
  report.firstElementChild.replaceWith(line(':state', states.join(' ')))
}

for (const report of document.querySelectorAll('[data-report-of]')) {
  report.append(line(':state', 'loading'))
}

for (const [type, describe] of Object.entries(facts)) {
  document.addEventListener(type, (event) => {
    const report = reportOf(event.target)
    if (!report) return
    report.append(line(type, ...describe(event)))
    while (report.children.length > KEPT) report.children[1].remove()
    void tellState(event.target, report)
  })
}
