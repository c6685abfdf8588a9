import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';
import {Rail} from '../../src/related/rail.js';

class Row extends LitElement {
  updates = 0;
  override requestUpdate(): void {
    this.updates++;
  }
}
customElements.define('test-row', Row);

// A row of ten places of 100 pixels, of which three are seen.
async function row(dir: 'ltr' | 'rtl'): Promise<{host: Row; list: HTMLElement}> {
  const host = await fixture<Row>(html`<test-row dir=${dir} .style=${'display:block;inline-size:300px'}></test-row>`);
  const list = document.createElement('div');
  list.part.add('list');
  list.style.cssText = 'overflow-x: auto; block-size: 20px';
  const content = document.createElement('div');
  content.style.cssText = 'inline-size: 1000px; block-size: 10px';
  list.append(content);
  host.renderRoot.append(list);
  return {host, list};
}

describe('Rail', () => {
  let end: AbortController;
  beforeEach(() => (end = new AbortController()));
  afterEach(() => end.abort());

  for (const [dir, sign] of [
    ['ltr', 1],
    ['rtl', -1],
  ] as const) {
    it(`moves on towards the end of a line, ${dir}, and knows where it stands`, async () => {
      const {host, list} = await row(dir);
      const rail = new Rail(host, end.signal);
      rail.measure();
      expect([rail.atStart, rail.atEnd]).to.deep.equal([true, false]);
      rail.move(1);
      await waitUntil(() => Math.abs(list.scrollLeft) > 250);
      expect(Math.sign(list.scrollLeft)).to.equal(sign);
      await waitUntil(() => !rail.atStart);
      list.scrollLeft = sign * 700;
      await waitUntil(() => rail.atEnd);
      rail.move(-1);
      await waitUntil(() => Math.abs(list.scrollLeft) < 450);
      await waitUntil(() => !rail.atEnd);
    });
  }

  it('tells when one of its ends is reached or left, and not otherwise', async () => {
    const {host, list} = await row('ltr');
    const before = host.updates;
    const rail = new Rail(host, end.signal);
    rail.measure();
    rail.measure();
    expect(host.updates - before).to.equal(1);
    list.scrollLeft = 300;
    await waitUntil(() => host.updates - before === 2);
    expect([rail.atStart, rail.atEnd]).to.deep.equal([false, false]);
  });

  it('has no ends to reach where everything is in sight', async () => {
    const {host, list} = await row('ltr');
    list.firstElementChild?.remove();
    const rail = new Rail(host, end.signal);
    rail.measure();
    expect([rail.atStart, rail.atEnd]).to.deep.equal([true, true]);
  });
});
