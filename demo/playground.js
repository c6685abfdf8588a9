// Runs the playground of an element's page: what is chosen goes to the element, into its markup, and into the address,
// so that a choice can be sent to somebody else.

const section = document.getElementById('playground')
const {tag} = section.dataset
const stage = document.getElementById('specimen')
const code = document.getElementById('specimen-code')
const controls = document.getElementById('controls')
const switches = document.getElementById('switches')

// Inert: it is never drawn, so that what is read from it is what was written.
const model = document.getElementById('specimen-markup').content
const written = model.querySelector(tag)
const live = stage.querySelector(tag)

const fields = [...controls.elements].filter(({name}) => name)
const valueOf = (field) => (field.type === 'checkbox' ? (field.checked ? '1' : '') : field.value)
const firstOf = (field) => {
  if (field.type === 'checkbox') return field.defaultChecked ? '1' : ''
  return field.options ? [...field.options].find((option) => option.defaultSelected)?.value ?? '' : field.defaultValue
}

// However a reader came to a choice, its markup is the same.
const order = new Set([...[...written.attributes].map(({name}) => name), ...fields.map(({name}) => name)])

function arrange() {
  for (const name of order) {
    const value = written.getAttribute(name)
    if (value === null) continue
    written.removeAttribute(name)
    written.setAttribute(name, value)
  }
}

const slotted = (host, name) => [...host.children].find((child) => child.slot === name)

/** Fills the slot, and empties it: an element that only held a text goes with its text. */
function setSlot(host, name, text) {
  let element = slotted(host, name)
  if (!element && !text) return
  if (!element) {
    element = document.createElement(name === 'empty' || name === 'footer' ? 'p' : 'span')
    element.slot = name
    host.append('  ', element, '\n')
  }
  if (text || !name) element.textContent = text
  else element.remove()
}

function set(host, field) {
  const value = valueOf(field)
  if (field.name.startsWith('slot.')) setSlot(host, field.name.slice('slot.'.length), value)
  else if (field.type === 'checkbox') host.toggleAttribute(field.name, field.checked)
  else if (value) host.setAttribute(field.name, value)
  else host.removeAttribute(field.name)
}

/** The opening tag on one line where it is short, else with a line for each attribute. */
function markupOf(node) {
  if (node !== written) return node.outerHTML ?? node.data
  const close = `</${tag}>`
  const open = node.cloneNode().outerHTML.slice(0, -close.length).replaceAll('=""', '')
  const attributes = [...node.attributes].map(({name, value}) => (value ? `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` : name))
  const long = open.length > 90 ? `<${[tag, ...attributes].join('\n  ')}>` : open
  return long + node.innerHTML.replace(/\n\s*\n/g, '\n') + close
}

function tell() {
  arrange()
  code.textContent = [...model.childNodes].map(markupOf).join('')
  const query = new URLSearchParams()
  for (const field of fields) if (valueOf(field) !== firstOf(field)) query.set(field.name, valueOf(field))
  for (const [name, value] of new FormData(switches)) if (value) query.set(name, value)
  history.replaceState(null, '', `${query.size ? `?${query}` : location.pathname}${location.hash}`)
}

function put(field, value) {
  if (field.type === 'checkbox') field.checked = value === '1'
  else field.value = value
}

controls.addEventListener('submit', (event) => event.preventDefault())
controls.addEventListener('input', ({target}) => {
  for (const host of [written, live]) set(host, target)
  tell()
})
controls.addEventListener('reset', () => {
  setTimeout(() => {
    for (const field of fields) for (const host of [written, live]) set(host, field)
    tell()
  })
})
switches.addEventListener('change', tell)

const asked = new URLSearchParams(location.search)
for (const field of fields) {
  if (!asked.has(field.name)) continue
  put(field, asked.get(field.name))
  for (const host of [written, live]) set(host, field)
}
for (const field of switches.elements) {
  if (!asked.has(field.name)) continue
  field.value = asked.get(field.name)
  field.dispatchEvent(new Event('change', {bubbles: true}))
}
if (asked.size) tell()
