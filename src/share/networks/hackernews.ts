import type {Provenance, Target} from '../network.js';

export default {
  name: 'Hacker News',
  href: 'https://news.ycombinator.com/submitlink?u={url}&t={text}',
  limit: 80,
  icon: 'm0 24V0h24v24H0zM6.95 5.9l4.11 7.7v5.07h1.59V13.7l4.14-7.8h-1.75l-2.45 4.87c-.37.75-.69 1.44-.69 1.44s-.3-.71-.65-1.44L8.83 5.9H6.95z',
  color: '#f0652f',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://news.ycombinator.com/bookmarklet.html',
  checked: '2026-11-23',
};
