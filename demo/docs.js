// What every page of the site does with script: code can be copied, and the link to the other language keeps the place.

const words = {
  en: {copy: 'Copy', copied: 'Copied', failed: 'Selected: press Ctrl+C'},
  ar: {copy: 'انسخ', copied: 'نُسخ', failed: 'محدَّد: اضغط Ctrl+C'},
}[document.documentElement.lang]

// What the embed builder writes has a button of its own.
for (const code of document.querySelectorAll(':not(.step) > pre > code')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.lang = document.documentElement.lang
  button.textContent = words.copy
  button.addEventListener('click', () => void copy(code, button))
  const box = document.createElement('div')
  box.className = 'code'
  // As the code: the button stands where its lines end.
  box.dir = 'ltr'
  code.parentElement.replaceWith(box)
  box.append(code.parentElement, button)
}

// One region for all of them: a button whose name changes is not read again everywhere.
const said = document.createElement('p')
said.className = 'visually-hidden'
said.role = 'status'
document.body.append(said)

async function copy(code, button) {
  let outcome = words.copied
  try {
    await navigator.clipboard.writeText(code.textContent)
  } catch {
    getSelection().selectAllChildren(code)
    outcome = words.failed
  }
  button.textContent = outcome
  said.textContent = outcome
  setTimeout(() => {
    button.textContent = words.copy
    said.textContent = ''
  }, 4000)
}

const other = document.querySelector('.edition a')
const address = other.getAttribute('href')
const keepPlace = () => other.setAttribute('href', address + location.search + location.hash)
for (const type of ['pointerdown', 'focus', 'click']) other.addEventListener(type, keepPlace, {capture: true})
