// Runs the switches, the buttons and the event log of the pages that show one element each.
// Nothing is remembered: a reload shows the examples as they are written, unless the address says otherwise.

const stages = [...document.querySelectorAll('.stage')]
const written = new Map(stages.map((stage) => [stage, {lang: stage.lang, dir: stage.dir}]))

const switches = {
  language(value) {
    for (const stage of stages) stage.lang = value || written.get(stage).lang
  },
  direction(value) {
    for (const stage of stages) stage.dir = value || written.get(stage).dir
  },
  scheme(value) {
    if (value) document.documentElement.dataset.scheme = value
    else delete document.documentElement.dataset.scheme
  },
  width(value) {
    document.getElementById('main').dataset.width = value
  },
}

document.getElementById('switches').addEventListener('change', ({target}) => switches[target.name]?.(target.value))

// Objects for the examples that take a property stand beside them as JSON, which runs nothing.
for (const data of document.querySelectorAll('script[data-article-for]')) {
  document.getElementById(data.dataset.articleFor).article = JSON.parse(data.textContent)
}
for (const data of document.querySelectorAll('script[data-articles-for]')) {
  document.getElementById(data.dataset.articlesFor).articles = JSON.parse(data.textContent)
}

let fresh = 0
document.addEventListener('click', ({target}) => {
  const button = target.closest?.('button[data-set]')
  if (!button) return
  const {set, value} = button.dataset
  const element = document.getElementById(button.dataset.for)
  element.setAttribute(set, value.endsWith('=') ? value + ++fresh : value)
})

document.addEventListener('click', ({target}) => {
  const {ago, toggle, for: id} = target.closest?.('button[data-for]')?.dataset ?? {}
  const element = document.getElementById(id)
  if (toggle) element.toggleAttribute(toggle)
  if (ago) element.setAttribute('date-published', new Date(Date.now() - ago * 1000).toISOString())
})

const log = document.getElementById('log')
const hold = document.getElementById('hold')
const facts = {
  'kashida-open': ({region, article}) => `${region}: ${article?.headline ?? ''}`,
  'kashida-load': ({articles, source}) => `${articles?.length ?? 0} articles from ${source ?? 'the page'}`,
  'kashida-error': ({code, message}) => `${code}: ${message}`,
  'kashida-share': ({network, method, url}) => `${network} by ${method}: ${url}`,
  'kashida-share-result': ({network, outcome}) => `${network}: ${outcome}`,
}
for (const [type, describe] of Object.entries(facts)) {
  document.addEventListener(type, (event) => {
    if (event.cancelable && hold.checked) event.preventDefault()
    log.append(`${type}  ${describe(event)}\n`)
    log.scrollTop = log.scrollHeight
  })
}
