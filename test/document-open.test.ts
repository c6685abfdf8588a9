// A script that writes a page anew throws out what stands on it, elements and listeners alike, without a word to either.

import {aTimeout, expect, fixture, html, waitUntil as waitShortly} from '@open-wc/testing';
import type {RelatedLinks} from '../src/elements/related-links.js';
import {allWithin, listen} from './support/elements.js';
import {EVERY_ELEMENT, sample} from './support/every-element.js';
import {watch} from './support/watch.js';

// A busy machine takes its time, and what is asked here is what happens in the end.
const waitUntil = (isTrue: () => unknown) => waitShortly(isTrue, undefined, {timeout: 8000});

describe('a document that is opened anew under every element', () => {
  it('leaves them quiet, and whole where the page takes them back', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="page" src="/fixtures/pages/empty.html"></iframe>`,
    );
    await waitUntil(() => frame.contentDocument?.querySelector('main'));
    const other = frame.contentDocument as Document;
    const watched = watch();
    const errors = listen('kashida-error');
    const elements = EVERY_ELEMENT.map(([tag]) => sample(tag));
    const list = document.createElement('kashida-related-links') as RelatedLinks;
    list.src = '/fault/slow?ms=100&file=feed.json&opened';
    other.body.append(list, ...elements);
    await waitUntil(() => watched.asked.length);
    other.open();
    other.write('<!doctype html><title>New</title><p>New</p>');
    other.close();
    await aTimeout(200);
    expect(list.isConnected).to.equal(false);
    document.body.append(list, ...elements);
    await waitUntil(() => allWithin(list, '[part=headline]').length === 3);
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    const [card] = elements.filter(({localName}) => localName === 'kashida-article-card');
    expect(card?.querySelector('a')?.getBoundingClientRect().height).to.be.above(0);
    for (const element of [list, ...elements]) element.remove();
    watched.stop();
    errors.stop();
    expect(errors.events.map(({code}) => code)).to.deep.equal([]);
    expect(watched.escaped).to.deep.equal([]);
  });
});
