import type {Mark} from '../profiles.js';

export default {
  icon: 'M19.2 24A19.3 19.3 0 0 0 0 4.8V0c13.17 0 24 10.84 24 24zM3.3 17.41a3.3 3.3 0 1 1-.02 6.6 3.3 3.3 0 0 1 .01-6.6M15.9 24h-4.66A11.3 11.3 0 0 0 0 12.76V8.09c8.73 0 15.9 7.18 15.9 15.91',
  color: '#ffa500',
} satisfies Mark;
