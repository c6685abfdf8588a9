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

/** Whether the device has a share sheet that takes exactly this. */
export function canShareNatively(payload: ShareData): boolean {
  try {
    return navigator.canShare(payload);
  } catch {
    return false;
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
