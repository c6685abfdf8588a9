// When a press closes a dialog. What fills a dialog covers it, so that a press on the dialog itself is one beside it. A
// `click` does not tell: WebKit has none there in a page from right to left, and every engine has one where a reader
// selects a text inside and lets go outside.

let begun: EventTarget | null = null;

/** For `mousedown` on a dialog. */
export function pressBegins({button, target}: MouseEvent): void {
  begun = button ? null : target;
}

/** For `mouseup` on a dialog: whether the whole press was beside what the dialog holds. */
export function wasBeside({target, currentTarget}: Event): boolean {
  return target === currentTarget && begun === target;
}
