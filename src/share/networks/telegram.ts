import type {Provenance, Target} from '../network.js';

export default {
  name: 'Telegram',
  href: 'https://t.me/share/url?url={url}&text={text}',
  icon: 'M12 0A12 12 0 0 0 0 12a12 12 0 0 0 12 12 12 12 0 0 0 12-12A12 12 0 0 0 12 0m5 7.2.4.2.1.3v.5c-.1 1.9-.9 6.5-1.3 8.6q-.3 1.3-.8 1.2-1 0-2-.9l-2.6-1.8c-1.2-.8-.4-1.2.3-1.9l3.3-3.2V10H14q-.2 0-5.1 3.3-.8.5-1.3.5-.8-.1-1.9-.5-1.2-.2-1.3-.8 0-.3 1-.6z',
  color: '#26a5e4',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://core.telegram.org/widgets/share',
  checked: '2026-11-23',
};
