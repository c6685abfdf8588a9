import type {Provenance, Target} from '../network.js';

export default {
  name: 'Odnoklassniki',
  href: 'https://connect.ok.ru/offer?url={url}&title={text}&imageUrl={image}',
  icon: 'm12 0a6.2 6.2 0 0 0-6.19 6.2A6.2 6.2 0 0 0 12 12.39a6.2 6.2 0 0 0 6.19-6.19A6.2 6.2 0 0 0 12 0zm0 3.63a2.57 2.57 0 0 1 2.56 2.57A2.57 2.57 0 0 1 12 8.76 2.57 2.57 0 0 1 9.44 6.2 2.57 2.57 0 0 1 12 3.63zM6.81 12.6a1.81 1.81 0 0 0-.91 3.35 11.61 11.61 0 0 0 3.59 1.49L6.03 20.9a1.81 1.81 0 0 0 2.57 2.57l3.4-3.4 3.4 3.4a1.81 1.81 0 0 0 2.57 0c.71-.71.71-1.86 0-2.57l-3.46-3.46a11.59 11.59 0 0 0 3.59-1.49 1.81 1.81 0 1 0-1.93-3.07 7.87 7.87 0 0 1-8.34 0c-.32-.2-.67-.29-1.02-.28z',
  color: '#ee8208',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://apiok.ru/ext/like',
  checked: '2026-11-23',
};
