// Sources whose module is fetched by the lists that ask it; a list of cards does without all of this.

import type {LoadOptions} from '../feeds/load-feed.js';
import {inTime} from '../in-time.js';
import type {Source} from './source.js';

/** A feed at an address. `next` is the address of its next page. */
export function feedSource(src: string, options: Pick<LoadOptions, 'format' | 'listPath' | 'map'>): Source {
  return {
    async load({cursor, reload = false, signal}) {
      const {loadFeed} = await inTime(import('../feeds/load-feed.js'));
      return loadFeed(cursor ?? src, {...options, reload, signal});
    },
  };
}

/** A source of the page's own. What it answers is unknown data, whatever its types say. */
export function ownSource(source: unknown): Source {
  return {
    async load(request) {
      const {loadFrom} = await inTime(import('./own-source.js'));
      return loadFrom(source, request);
    },
  };
}

/** The schema.org data of the page itself. */
export function pageSource(): Source {
  return {
    async load() {
      const {loadFromPage} = await inTime(import('./page-source.js'));
      return loadFromPage();
    },
  };
}
