import type {Provenance, Target} from '../network.js';

export default {
  name: 'XING',
  href: 'https://www.xing.com/spi/shares/new?url={url}',
  icon: 'm18.19 0c-.52 0-.74.33-.93.66 0 0-7.45 13.22-7.7 13.66.01.02 4.92 9.02 4.92 9.02.17.31.43.66.96.66h3.46c.21 0 .37-.08.46-.22.09-.15.09-.35-.01-.54l-4.88-8.91c0-.01 0-.02 0-.02L22.14.76c.09-.2.1-.39 0-.54-.08-.14-.25-.22-.45-.22h-3.5zM3.65 4.74c-.21 0-.39.07-.47.22-.09.15-.08.34.02.53l2.34 4.05c0 .01 0 .01 0 .02l-3.68 6.49c-.1.19-.09.38 0 .53.09.14.24.23.45.23h3.46c.52 0 .77-.34.95-.66l3.73-6.61L8.07 5.38c-.17-.31-.43-.66-.96-.66H3.65v.02z',
  color: '#006567',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://dev.xing.com/plugins/share_button',
  checked: '2026-11-23',
  unverified: true,
};
