import type {Provenance, Target} from '../network.js';

// The logo is a word, too wide to be read at this size; this drawing is our own.
export default {
  name: 'Nextdoor',
  href: 'https://nextdoor.com/sharekit/?source={site}&body={message}',
  icon: 'M12 1.5 23 11h-3.5v11h-15V11H1zM9.5 13v9h5v-9z',
  color: '#8ed500',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://developer.nextdoor.com/docs/sharing-overview',
  checked: '2026-11-23',
  unverified: true,
};
