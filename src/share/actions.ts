// What a share bar does besides opening links. Each says what became of it and throws nothing.

import type {ShareOutcome} from '../events.js';

/** Puts `text` on the clipboard. */
export async function copyText(text: string): Promise<ShareOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'done';
  } catch {
    return 'failed';
  }
}

/** Opens the device's share sheet. */
export async function shareNatively(payload: ShareData): Promise<ShareOutcome> {
  try {
    await navigator.share(payload);
    return 'done';
  } catch (error) {
    return (error as Error | undefined)?.name === 'AbortError' ? 'cancelled' : 'failed';
  }
}

/** Opens the browser's print dialog. */
export function printPage(): ShareOutcome {
  try {
    print();
    return 'done';
  } catch {
    return 'failed';
  }
}

/**
 * Opens `href` in a small window; false where the browser refuses it, and then the link itself must be followed.
 * Not by `noopener`: with it `open` answers null whether the window was opened or refused.
 */
export function openPopup(href: string): boolean {
  try {
    const popup = open(href, '_blank', 'popup,width=640,height=720');
    if (!popup) return false;
    popup.opener = null;
    return true;
  } catch {
    return false;
  }
}
