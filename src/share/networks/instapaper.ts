import type {Provenance, Target} from '../network.js';

export default {
  name: 'Instapaper',
  href: 'https://www.instapaper.com/hello2?url={url}&title={headline}&description={note}',
  icon: 'm14.77 20.26c0 1.82.27 2.09 2.93 2.29V24H6.3v-1.45c2.67-.2 2.93-.47 2.93-2.29V3.71c0-1.79-.27-2.09-2.93-2.29V0h11.4v1.42c-2.66.2-2.94.5-2.94 2.29v16.55z',
  color: '#1f1f1f',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://www.instapaper.com/api',
  checked: '2026-11-23',
  unverified: true,
};
