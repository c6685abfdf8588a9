// The dialog with every way to share. It is fetched when a reader first opens it.

import {adoptStyles, html, type TemplateResult} from 'lit';
import type {Messages} from '../locale/messages.js';
import {close} from '../icons/icon.js';
import {dialogStyles} from './dialog.styles.js';

export interface DialogView {
  words: Messages;
  /** List items: a link or button for each way. */
  ways: unknown;
}

export function adoptDialogStyles(root: ShadowRoot): void {
  adoptStyles(root, [...root.adoptedStyleSheets, dialogStyles]);
}

export function dialog({words, ways}: DialogView): TemplateResult {
  return html`<dialog part="dialog" aria-labelledby="title" @click=${closeOnBackdrop}>
    <div class="sheet">
      <div class="top">
        <h2 class="title" id="title">${words.share}</h2>
        <button part="close" type="button" @click=${closeDialog}>${close()}<span>${words.close}</span></button>
      </div>
      <ul class="all" role="list">
        ${ways}
      </ul>
    </div>
  </dialog>`;
}

// The sheet fills the dialog, so a press on the dialog itself is one beside the sheet.
function closeOnBackdrop(event: Event) {
  if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close();
}

function closeDialog(event: Event) {
  (event.currentTarget as Element).closest('dialog')?.close();
}
