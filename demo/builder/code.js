// Code as it is read: coloured, each value in its own direction; and the button that copies it.

import {make} from './form.js'

const MARKUP = /(<\/?[\w-]+|\/?>|\[\/?[\w-]+|\])|("[^"]*")/g

/** @param {string} code @param {string} where */
export function codeOf(code, where) {
  const isMarkup = !['drupal-library', 'drupal-attach', 'install', 'style'].includes(where)
  return make('pre', {dir: 'ltr', lang: 'en', translate: 'no'}, make('code', {}, isMarkup ? coloured(code) : code))
}

function* pieces(code) {
  let end = 0
  for (const {0: found, 1: tag, index} of code.matchAll(MARKUP)) {
    yield code.slice(end, index)
    yield tag ? make('span', {class: 'tag'}, found) : make('bdi', {class: 'value'}, found)
    end = index + found.length
  }
  yield code.slice(end)
}

function coloured(code) {
  return [...pieces(code)].filter((piece) => piece !== '')
}

/** @param {string} code @param {{copyCode: string, copied: string, failed: string}} words */
export function copyButton(code, words) {
  const button = make('button', {type: 'button', class: 'copy', 'aria-live': 'polite'}, words.copyCode)
  button.addEventListener('click', async () => {
    let outcome = words.copied
    try {
      await navigator.clipboard.writeText(code)
    } catch {
      getSelection().selectAllChildren(button.closest('.step').querySelector('code'))
      outcome = words.failed
    }
    button.textContent = outcome
    setTimeout(() => (button.textContent = words.copyCode), 4000)
  })
  return button
}
