import type {Provenance, Target} from '../network.js';

// The logo is not under a free licence; this drawing is our own.
export default {
  name: 'Microsoft Teams',
  href: 'https://teams.microsoft.com/share?href={url}&msgText={text}',
  icon: 'M2.5 6.5h10A1.5 1.5 0 0 1 14 8v10a1.5 1.5 0 0 1-1.5 1.5h-10A1.5 1.5 0 0 1 1 18V8a1.5 1.5 0 0 1 1.5-1.5zM4 9v2h2.4v6h2.2v-6H11V9zM18.5 2.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM15.5 10H22a1 1 0 0 1 1 1v5a5 5 0 0 1-7.5 4.3z',
  color: '#6264a7',
} satisfies Target;

export const provenance: Provenance = {
  source:
    'https://learn.microsoft.com/en-us/microsoftteams/platform/concepts/build-and-test/share-to-teams-from-web-apps',
  checked: '2026-11-23',
};
