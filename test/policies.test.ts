// Pages with a content security policy of their own, in every engine. The built scripts meet the same policies as headers
// in `security/`.

import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ShareBar} from '../src/elements/share-bar.js';
import {tried} from './support/tried.js';

async function open(page: string): Promise<Document> {
  tried('policies');
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title=${page} width="800" height="600"></iframe>`);
  frame.src = `/fixtures/pages/${page}.html`;
  await waitUntil(
    () => frame.contentDocument?.URL.includes(page) && frame.contentDocument.readyState === 'complete',
    undefined,
    {timeout: 8000},
  );
  return frame.contentDocument as Document;
}

const ours = (page: Document) => [...page.body.children].filter(({localName}) => localName.startsWith('kashida-'));

describe('under a policy', () => {
  for (const page of ['strict', 'trusted-types']) {
    it(`everything is shown, and nothing is refused: ${page}`, async () => {
      const shown = await open(page);
      const list = shown.querySelector('kashida-related-links');
      await waitUntil(() => list?.matches(':state(ready)'), undefined, {timeout: 8000});
      const bar = shown.querySelector('kashida-share-bar') as ShareBar;
      await bar.openDialog();
      bar.shadowRoot?.querySelector<HTMLElement>('[part=qr-code]')?.click();
      await waitUntil(() => bar.shadowRoot?.querySelector('[part=qr]'), undefined, {timeout: 8000});
      expect(ours(shown).map(({shadowRoot}) => Boolean(shadowRoot?.childElementCount))).to.deep.equal([
        true,
        true,
        true,
        true,
        true,
      ]);
      expect(list?.shadowRoot?.querySelectorAll('[part=headline]').length).to.equal(2);
      const data = () => shown.querySelector('kashida-article-card > script')?.textContent;
      await waitUntil(data, undefined, {timeout: 8000});
      expect(JSON.parse(data() ?? '')).to.include({headline: 'Card'});
      const {refused, escaped, told} = shown.documentElement.dataset;
      expect([refused, escaped, told]).to.deep.equal(['', '', '']);
    });
  }

  it('that allows nothing of ours, what the page wrote stands there', async () => {
    const shown = await open('nothing');
    const links = [...shown.querySelectorAll<HTMLElement>('kashida-related-links a, kashida-article-card a')];
    expect(links.map(({offsetHeight}) => offsetHeight > 0)).to.deep.equal([true, true]);
    expect(ours(shown).some(({shadowRoot}) => shadowRoot)).to.equal(false);
  });
});
