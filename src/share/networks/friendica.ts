import type {Provenance, Target} from '../network.js';

// The logo is not under a free licence; this drawing is our own.
export default {
  name: 'Friendica',
  serverHref: 'https://{server}/compose?title={headline}&body={message}',
  icon: 'M4 1h16a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3zM7.5 5v14h3.3v-5.3h5v-3.1h-5V8.1h6.2V5z',
  color: '#ffc019',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://github.com/friendica/friendica/blob/develop/src/Module/Item/Compose.php',
  checked: '2026-11-23',
};
