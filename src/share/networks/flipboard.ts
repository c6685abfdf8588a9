import type {Provenance, Target} from '../network.js';

export default {
  name: 'Flipboard',
  href: 'https://share.flipboard.com/bookmarklet/popout?v=2&title={text}&url={url}',
  icon: 'M0 0v24h24V0H0zm19.2 9.6h-4.8v4.8H9.6v4.8H4.8V4.8h14.4v4.8z',
  color: '#e12828',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://about.flipboard.com/tools/',
  checked: '2026-11-23',
  unverified: true,
};
