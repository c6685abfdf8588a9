// Runs the token editor: what is set goes to the preview, into the CSS below it, and into the address.

const form = document.getElementById('tokens')
const preview = document.getElementById('preview')
const css = document.getElementById('css')
const set = new Map()

const valueOf = ({value, dataset}) => value && value + (dataset.unit ?? '')

function tell() {
  css.textContent = `:root {\n${[...set].map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`
  const query = new URLSearchParams([...set].map(([name, value]) => [name.replace('--kashida-', ''), value]))
  history.replaceState(null, '', `${query.size ? `?${query}` : location.pathname}${location.hash}`)
}

function put(name, value) {
  if (value) {
    set.set(name, value)
    preview.style.setProperty(name, value)
  } else {
    set.delete(name)
    preview.style.removeProperty(name)
  }
}

form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('input', ({target}) => {
  put(target.name, valueOf(target))
  tell()
})
form.addEventListener('reset', () => {
  for (const name of [...set.keys()]) put(name, '')
  tell()
})

const asked = new URLSearchParams(location.search)
for (const field of form.elements) {
  const value = asked.get(field.name.replace('--kashida-', ''))
  if (!field.name || value === null) continue
  field.value = field.dataset.unit ? parseFloat(value) : value
  if (field.value) put(field.name, valueOf(field))
}
if (set.size) tell()
