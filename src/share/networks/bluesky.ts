import type {Provenance, Target} from '../network.js';

export default {
  name: 'Bluesky',
  href: 'https://bsky.app/intent/compose?text={message}',
  limit: 300,
  icon: 'm5.2 2.86c2.75 2.06 5.71 6.25 6.8 8.5 1.09-2.25 4.05-6.44 6.8-8.5C20.78 1.37 24 .21 24 3.88c0 .74-.42 6.16-.67 7.04-.85 3.06-3.98 3.84-6.75 3.37 4.85.83 6.09 3.56 3.42 6.3-5.07 5.19-7.28-1.3-7.85-2.97-.1-.31-.15-.45-.15-.33 0-.12-.05.02-.15.33-.57 1.67-2.79 8.17-7.85 2.97-2.67-2.74-1.43-5.47 3.42-6.3-2.78.47-5.9-.31-6.75-3.37C.42 10.04 0 4.62 0 3.88 0 .21 3.22 1.37 5.2 2.86',
  color: '#1185fe',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://docs.bsky.app/docs/advanced-guides/intent-links',
  checked: '2026-11-23',
};
