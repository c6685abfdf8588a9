import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {refreshEvery} from '../../src/related/refresh.js';

describe('refreshEvery', () => {
  let end: AbortController;
  let asked: number;
  let waits: (number | undefined)[];
  let pass: () => void;
  const {setInterval: original} = window;

  beforeEach(() => {
    end = new AbortController();
    asked = 0;
    waits = [];
    // Time passes when the test says so.
    window.setInterval = ((callback: () => void, milliseconds?: number) => {
      waits.push(milliseconds);
      pass = callback;
      return original(() => undefined, 1e6);
    }) as typeof setInterval;
  });

  afterEach(() => {
    end.abort();
    window.setInterval = original;
  });

  const start = (element: Element, seconds = 300) => refreshEvery(seconds, element, () => asked++, end.signal);

  it('asks when the time has passed and the element is in view', async () => {
    start(await fixture(html`<p>stories</p>`));
    await aTimeout(50);
    pass();
    pass();
    expect(asked).to.equal(2);
    expect(waits).to.deep.equal([300_000]);
  });

  it('asks no more often than every 15 seconds', async () => {
    start(await fixture(html`<p>stories</p>`), 1);
    expect(waits).to.deep.equal([15_000]);
  });

  it('asks once, when the element comes into view, for what was due before', async () => {
    const page = await fixture(html`<div><div .style=${'block-size:5000px'}></div><p>stories</p></div>`);
    start(page.querySelector('p') as Element);
    await aTimeout(50);
    pass();
    pass();
    expect(asked).to.equal(0);
    page.querySelector('p')?.scrollIntoView();
    await waitUntil(() => asked === 1);
    scrollTo(0, 0);
  });

  it('waits while the reader is in it', async () => {
    const element = await fixture<HTMLElement>(html`<p><a href="/">story</a></p>`);
    start(element);
    await aTimeout(50);
    element.querySelector('a')?.focus();
    pass();
    expect(asked).to.equal(0);
    element.querySelector('a')?.blur();
    pass();
    expect(asked).to.equal(1);
  });

  it('waits while the page is hidden', async () => {
    start(await fixture(html`<p>stories</p>`));
    await aTimeout(50);
    Object.defineProperty(document, 'hidden', {value: true, configurable: true});
    pass();
    expect(asked).to.equal(0);
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked).to.equal(1);
  });

  it('ends with its signal', async () => {
    start(await fixture(html`<p>stories</p>`));
    await aTimeout(50);
    pass();
    end.abort();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked).to.equal(1);
  });
});
