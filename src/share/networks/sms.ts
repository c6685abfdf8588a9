import type {Provenance, Target} from '../network.js';

export default {
  name: 'SMS',
  scheme: 'sms:',
  // Messages on iOS reads what stands after `&` alone, other apps what stands after `?` alone.
  href: () => (onIos() ? 'sms:&body={message}' : 'sms:?body={message}'),
  appOnly: true,
  icon: 'M4 3h16a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-8.5L6 22.5V18H4a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3zM7 9a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM12 9a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM17 9a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://www.rfc-editor.org/rfc/rfc5724',
  checked: '2026-11-23',
};

// An iPad says that it is a Mac; no Mac has a touch screen.
function onIos(): boolean {
  if (typeof navigator === 'undefined') return false;
  const {maxTouchPoints, userAgent} = navigator;
  return /iP(?:hone|ad|od)/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
}
