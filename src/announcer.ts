// One live region for the page, in the light DOM: several screen readers do not read those in shadow roots.

let region: HTMLElement | undefined;

// A screen reader must have met the region empty before it reads what is put in.
const AFTER = 100;

/** Says `text` in `lang` to readers who listen to the page; again when it is the same as before. */
export function announce(text: string, lang: string): void {
  region ??= create();
  if (!region.isConnected) document.body.append(region);
  region.lang = lang;
  region.textContent = '';
  setTimeout(() => {
    if (region) region.textContent = text;
  }, AFTER);
}

function create(): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'status');
  const unseen = {position: 'fixed', clipPath: 'inset(50%)', inlineSize: '1px', blockSize: '1px'};
  Object.assign(element.style, {...unseen, overflow: 'hidden', whiteSpace: 'nowrap'});
  return element;
}
