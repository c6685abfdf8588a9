// A throw while rendering leaves an empty shadow root, and that hides what the page wrote. So the page's own markup
// is shown instead, and the page is told once.

import {html, type TemplateResult} from 'lit';
import {FailEvent} from './events.js';

const told = new WeakSet<EventTarget>();

export function renderOrSlot<T>(host: EventTarget, render: () => T): T | TemplateResult {
  try {
    return render();
  } catch (cause) {
    if (!told.has(host)) {
      told.add(host);
      const message = cause instanceof Error ? cause.message : 'Rendering failed.';
      queueMicrotask(() => host.dispatchEvent(new FailEvent({code: 'render', message, cause, source: 'render'})));
    }
    return html`<slot></slot>`;
  }
}
