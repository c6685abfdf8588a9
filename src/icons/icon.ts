// Drawings in a box of 24 by 24, in the colour of the text. None of them says anything: the words beside them do.

import {html, svg, type TemplateResult} from 'lit';

/** A filled shape, as networks have. */
export function filled(path: string): TemplateResult {
  return box(svg`<path fill="currentColor" d=${path} />`);
}

/** @param mirrors points along the line, and so the other way where lines run from right to left */
function drawn(path: string, mirrors = false): TemplateResult {
  return box(
    svg`<path fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round"
    stroke-width="2" d=${path} />`,
    mirrors,
  );
}

function box(content: unknown, mirrors = false): TemplateResult {
  return html`<svg class=${mirrors ? 'icon mirrors' : 'icon'} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">${content}</svg>`;
}

export const check = (): TemplateResult => drawn('M4.5 12.5l5 5 10-11');
export const close = (): TemplateResult => drawn('M6 6l12 12M18 6 6 18');
export const enlarge = (): TemplateResult => drawn('M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7');
export const link = (): TemplateResult =>
  drawn(
    'M9.5 14.5l5-5M8.3 11.4l-2.5 2.5a3.8 3.8 0 0 0 5.4 5.4l2.5-2.5M15.7 12.6l2.5-2.5a3.8 3.8 0 0 0-5.4-5.4l-2.5 2.5',
  );
export const more = (): TemplateResult =>
  filled(
    'M5 9.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Zm7 0a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Zm7 0a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z',
  );
export const send = (): TemplateResult => drawn('M12 15V3.5M7.8 7.2 12 3l4.2 4.2M7.5 10.5H5V21h14V10.5h-2.5');
export const print = (): TemplateResult => drawn('M7 8V3.5h10V8M7 16.5H3.5V8h17v8.5H17M7 13.5h10v7H7z');
export const qr = (): TemplateResult =>
  drawn('M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2M20 14v2M14 20h2M19 19h1v1');
export const previous = (): TemplateResult => drawn('M15 5l-7 7 7 7', true);
export const next = (): TemplateResult => drawn('M9 5l7 7-7 7', true);
