import type {Provenance, Target} from '../network.js';

// The logo is under the AGPL; this drawing is our own.
export default {
  name: 'Lemmy',
  serverHref: 'https://{server}/create_post?url={url}&title={headline}&body={note}',
  icon: 'M5.6 3.5a4 4 0 0 1 3.5 2.1 10 10 0 0 1 5.8 0A4 4 0 1 1 20.1 11a8.7 8.7 0 0 1 .9 3.7c0 4-4 6.8-9 6.8s-9-2.8-9-6.8a8.7 8.7 0 0 1 .9-3.7 4 4 0 0 1 1.7-7.5zM8.4 11a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM15.6 11a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM12 15.5c-1.1 0-1.9.6-1.9 1.3s.8 1.5 1.9 1.5 1.9-.8 1.9-1.5-.8-1.3-1.9-1.3z',
} satisfies Target;

export const provenance: Provenance = {
  source: 'https://github.com/LemmyNet/lemmy-ui/blob/main/src/shared/components/post/create-post.tsx',
  checked: '2026-11-23',
};
