import type {Provenance, Target} from '../network.js';

export default {
  name: 'Messenger',
  href: 'https://www.facebook.com/dialog/send?app_id={appId}&link={url}&redirect_uri={url}',
  needsAppId: true,
  icon: 'm12 0C5.24 0 0 4.95 0 11.64c0 3.5 1.43 6.52 3.77 8.61a.96.96 0 0 1 .32.68l.07 2.14a.96.96 0 0 0 1.34.85l2.39-1.06a.96.96 0 0 1 .64-.04 13 13 0 0 0 3.47.46c6.76 0 12-4.95 12-11.64S18.76 0 12 0m6.81 7.44c.52-.03.97.57.63 1.09l-4.18 6.46a.71.71 0 0 1-.98.21l-3.87-2.5a.44.44 0 0 0-.49 0l-4.36 3.01c-.64.44-1.42-.32-1-.96l4.18-6.46a.71.71 0 0 1 .98-.21l3.87 2.5c.15.1.34.1.49 0l4.36-3.01a.7.7 0 0 1 .37-.13',
  color: '#0866ff',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://developers.facebook.com/docs/sharing/reference/send-dialog',
  checked: '2026-11-23',
};
