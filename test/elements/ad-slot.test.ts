import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {AdSlot} from '../../src/elements/ad-slot.js';
import '../../src/define/ad-slot.js';
import '../../src/locale/messages/ar.js';
import {seen, within} from '../support/elements.js';

const page = async (above: number, width = 400): Promise<AdSlot> => {
  const root = await fixture<HTMLElement>(html`
    <div lang="ar" dir="rtl">
      <p></p>
      <kashida-ad-slot height="100" height-medium="90" height-wide="250"><div>An advertisement</div></kashida-ad-slot>
      <p id="after">text</p>
    </div>
  `);
  root.style.inlineSize = `${width}px`;
  root.style.paddingBlockEnd = '3000px';
  (root.querySelector('p') as HTMLElement).style.blockSize = `${above}px`;
  return root.querySelector('kashida-ad-slot') as AdSlot;
};

const height = (element: Element) => element.getBoundingClientRect().height;
const place = (element: Element) => within(element, '[part=place]').getBoundingClientRect().height;

describe('kashida-ad-slot', () => {
  afterEach(() => scrollTo(0, 0));

  it('says in words that it is an advertisement, in the page’s language', async () => {
    expect(seen(await page(0))).to.match(/^إعلان\s*An advertisement$/);
    expect(seen(await fixture(html`<kashida-ad-slot></kashida-ad-slot>`))).to.equal('Advertisement');
  });

  it('keeps the height of its width before anything is in it', async () => {
    expect(place(await page(0, 400))).to.equal(100);
    expect(place(await page(0, 760))).to.equal(90);
    expect(place(await page(0, 980))).to.equal(250);
    expect(place(await fixture(html`<kashida-ad-slot></kashida-ad-slot>`))).to.equal(250);
    const element = await page(0);
    Object.assign(element, {height: 'red;x:y', heightMedium: null});
    await element.updateComplete;
    expect(place(element)).to.equal(250);
  });

  it('moves nothing when an advertisement of that height comes', async () => {
    const element = await page(0);
    const before = height(element);
    (element.firstElementChild as HTMLElement).style.blockSize = '100px';
    expect(height(element)).to.equal(before);
  });

  it('goes at once when it is empty and below the window', async () => {
    const element = await page(2000);
    element.empty = true;
    await waitUntil(() => height(element) === 0);
    element.empty = false;
    await waitUntil(() => place(element) === 100);
  });

  it('stays under the eyes of a reader, and goes when it is below the window', async () => {
    const element = await page(50);
    const before = height(element);
    element.empty = true;
    await aTimeout(150);
    expect(height(element)).to.equal(before);
    (element.previousElementSibling as HTMLElement).style.blockSize = '2000px';
    await waitUntil(() => height(element) === 0);
  });

  it('stays where a reader has passed it: what is read would move', async () => {
    const element = await page(50);
    scrollTo(0, 1500);
    await aTimeout(50);
    const before = height(element);
    element.empty = true;
    await aTimeout(150);
    expect(height(element)).to.equal(before);
  });

  it('leaves nothing behind where it was empty from the start', async () => {
    const element = await fixture(html`<kashida-ad-slot empty><p>x</p></kashida-ad-slot>`);
    expect(height(element)).to.equal(0);
  });

  it('leaves no hole where a blocker hides what is inside', async () => {
    const element = await page(2000);
    const style = document.createElement('style');
    style.textContent = 'kashida-ad-slot > div { display: none !important; }';
    document.head.append(style);
    await waitUntil(() => height(element) === 0);
    style.remove();
    await element.updateComplete;
  });

  it('asks for nothing itself', async () => {
    const before = performance.getEntriesByType('resource').length;
    await page(0);
    await aTimeout(50);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  it('is accessible', async () => {
    await expect(await page(0)).to.be.accessible();
  });
});
