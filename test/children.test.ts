import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';
import {ChildrenController} from '../src/children.js';

class Reading extends LitElement {
  changes = 0;
  updates = 0;

  constructor() {
    super();
    new ChildrenController(this, () => this.changes++, ['href']);
  }

  protected override updated(): void {
    this.updates++;
  }
}
customElements.define('test-reading', Reading);

describe('ChildrenController', () => {
  it('tells of children, their text and the attributes that it is asked to follow', async () => {
    const element = await fixture<Reading>(html`<test-reading><a href="/a">A</a></test-reading>`);
    const link = element.querySelector('a') as HTMLAnchorElement;
    for (const change of [
      () => link.setAttribute('href', '/b'),
      () => ((link.firstChild as Text).data = 'B'),
      () => link.remove(),
    ]) {
      const before = element.changes;
      change();
      await waitUntil(() => element.changes > before);
    }
  });

  it('says nothing of other attributes, nor of what happens out of the page', async () => {
    const element = await fixture<Reading>(html`<test-reading><a href="/a">A</a></test-reading>`);
    element.querySelector('a')?.setAttribute('title', 'other');
    await aTimeout(20);
    element.remove();
    element.replaceChildren();
    await aTimeout(20);
    expect(element.changes).to.equal(0);
  });

  it('has the element read again when it comes back', async () => {
    const element = await fixture<Reading>(html`<test-reading></test-reading>`);
    const {updates} = element;
    document.body.append(element);
    await element.updateComplete;
    expect(element.updates).to.equal(updates + 1);
    element.remove();
  });
});
