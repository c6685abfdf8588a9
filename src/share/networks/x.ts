import type {Provenance, Target} from '../network.js';

export default {
  name: 'X',
  href: 'https://x.com/intent/post?text={text}&url={url}&hashtags={hashtags}&via={via}',
  limit: 256,
  icon: 'M14.2 10.2 23 0h-2l-7.7 8.8-6-8.8h-7l9.1 13.3L.3 24h2l8-9.3 6.4 9.3h7zm-2.8 3.3-1-1.4L3.2 1.6h3.2l6 8.5.9 1.3L21 22.5h-3.2z',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent',
  checked: '2026-11-23',
};
