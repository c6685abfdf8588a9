import type {Provenance, Target} from '../network.js';

// The logo is under CC BY-NC-SA; this drawing is our own.
export default {
  name: 'Misskey',
  serverHref: 'https://{server}/share?text={message}',
  icon: 'M1 19.5V5.3h3.6l5.1 6.2 5.1-6.2h3.6v14.2h-3.7v-8.3l-5 6-5-6v8.3zM21.3 15.3a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z',
  color: '#a1ca03',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://misskey-hub.net/en/docs/for-users/features/share-form/',
  checked: '2026-11-23',
};
