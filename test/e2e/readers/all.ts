// What a reader does, in whichever engine: the same in each. What stays in Chromium alone are the accessibility tree,
// layout shift, emulated media and throttling, which its protocol alone has: the other files of `e2e`.

import {after, before, describe} from 'node:test';
import {findBrowser, nameOf, type Engine} from '../../../scripts/browsers.js';
import {Reader} from '../reader.js';
import {cards} from './cards.js';
import {frontPage} from './front-page.js';
import {languagesPage} from './languages.js';
import {referencePage} from './reference-page.js';
import {relatedLinks} from './related-links.js';
import {servedPage} from './served-page.js';
import {shareBar} from './share-bar.js';

type Part = (reader: () => Reader) => void;

const PARTS: readonly Part[] = [frontPage, referencePage, cards, shareBar, relatedLinks, servedPage, languagesPage];

export function readIn(engine: Engine, parts: readonly Part[] = PARTS): void {
  describe(`a reader in ${nameOf(engine)}`, {skip: !findBrowser(engine)}, () => {
    let reader: Reader;

    before(async () => {
      reader = await Reader.start(engine);
    });

    after(() => reader.close());

    for (const part of parts) part(() => reader);
  });
}
