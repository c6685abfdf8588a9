import type {Provenance, Target} from '../network.js';

export default {
  name: 'Email',
  scheme: 'mailto:',
  href: 'mailto:?subject={headline}&body={message}',
  icon: 'M3 4.5h18A1.5 1.5 0 0 1 22.5 6v12a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 18V6A1.5 1.5 0 0 1 3 4.5Zm.5 2.9v10.1h17V7.4L12 13.6 3.5 7.4Zm1.3-.9 7.2 5.2 7.2-5.2H4.8Z',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://www.rfc-editor.org/rfc/rfc6068',
  checked: '2026-11-23',
};
