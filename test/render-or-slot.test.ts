import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import type {FailEvent} from '../src/events.js';
import {renderOrSlot} from '../src/render-or-slot.js';

class Breaking extends LitElement {
  protected override render(): TemplateResult {
    return renderOrSlot(this, () => {
      throw new Error('broken');
    });
  }
}
customElements.define('test-breaking', Breaking);

describe('renderOrSlot', () => {
  it('shows what the page wrote when rendering throws, and tells the page once', async () => {
    const told: FailEvent[] = [];
    const listen = (event: FailEvent) => told.push(event);
    document.body.addEventListener('kashida-error', listen);
    const element = await fixture<Breaking>(html`<test-breaking><a href="/a">Story</a></test-breaking>`);
    element.requestUpdate();
    await element.updateComplete;
    await aTimeout(0);
    document.body.removeEventListener('kashida-error', listen);
    expect(element.querySelector('a')?.getBoundingClientRect().height).to.be.above(0);
    expect(told.map(({code, message}) => [code, message])).to.deep.equal([['render', 'broken']]);
  });
});
