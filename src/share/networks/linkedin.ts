import type {Provenance, Target} from '../network.js';

// The logo is not under a free licence; this drawing is our own.
export default {
  name: 'LinkedIn',
  href: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
  icon: 'M3 1h18a2 2 0 0 1 2 2v18a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2zM4.5 9.5v10h3v-10zM6 4.4A1.8 1.8 0 1 0 6 8a1.8 1.8 0 0 0 0-3.6zM9.6 9.5v10h3v-5.2c0-1.5.6-2.4 1.8-2.4s1.7.9 1.7 2.4v5.2h3.1v-5.9c0-2.9-1.5-4.4-3.6-4.4-1.5 0-2.4.7-3 1.7V9.5z',
  color: '#0a66c2',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin',
  checked: '2026-11-23',
};
