// Text that a reader has made larger or wider: WCAG 1.4.4, 1.4.10 and 1.4.12; and targets large enough for a finger.

import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {textNodes} from '../support/geometry.js';
import {DIRECTIONS, langOf} from '../support/showcase.js';
import {performAll, stage, stillAll} from '../support/stage.js';

/** Everything within an element, its shadow root and what the page put in. */
function* within(root: Element | ShadowRoot): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) yield element;
  if (root instanceof Element && root.shadowRoot) yield* within(root.shadowRoot);
}

/** What a reader cannot see of a text because its box ends before it. */
function clipped(hosts: ReadonlyMap<string, LitElement>): string[] {
  return [...hosts].flatMap(([name, host]) =>
    [...within(host)]
      .filter((element) => element.matches(':not(.unseen, .unseen *)') && element.innerText?.trim())
      .filter((element) => {
        const {clipPath, overflowX, overflowY} = getComputedStyle(element);
        if (clipPath !== 'none') return false;
        const hides = (overflow: string) => /hidden|clip/.test(overflow);
        const {clientHeight, clientWidth, scrollHeight, scrollWidth} = element;
        return (
          (hides(overflowY) && scrollHeight > clientHeight + 1) || (hides(overflowX) && scrollWidth > clientWidth + 1)
        );
      })
      .map((element) => `${name}: ${element.className}, ${element.innerText.slice(0, 40)}`),
  );
}

/** Texts that stand out of the place at its sides, what is meant to be scrolled sideways left out. */
function standingOut(place: Element, hosts: ReadonlyMap<string, LitElement>): string[] {
  const {left, right} = place.getBoundingClientRect();
  return [...hosts]
    .filter(([name]) => !name.endsWith(' rail'))
    .flatMap(([name, host]) =>
      [...textNodes(host)]
        .filter((text) => text.data.trim() && !text.parentElement?.closest('.unseen'))
        .filter((text) => {
          const range = document.createRange();
          range.selectNode(text);
          return [...range.getClientRects()].some((line) => line.left < left - 1 || line.right > right + 1);
        })
        .map(({data}) => `${name}: ${data.trim()}`),
    );
}

// https://www.w3.org/TR/WCAG22/#text-spacing
const SPACED = `* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

describe('a reader’s own text', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const direction of DIRECTIONS) {
    it(`is not clipped, and stays in its place, with the spacing of WCAG 1.4.12, ${direction}`, async function () {
      this.timeout(30_000);
      const place = await stage(direction);
      const hosts = await performAll(place, direction);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SPACED);
      for (const {shadowRoot} of hosts.values()) shadowRoot?.adoptedStyleSheets.push(sheet);
      await stillAll(hosts);
      expect(clipped(hosts)).to.deep.equal([]);
      expect(standingOut(place, hosts)).to.deep.equal([]);
    });

    it(`may be twice as large, in 320 pixels too, ${direction}`, async function () {
      this.timeout(30_000);
      document.documentElement.style.fontSize = '200%';
      const place = await stage(direction);
      (place.parentElement as HTMLElement).style.inlineSize = '320px';
      const hosts = await performAll(place, direction);
      expect(clipped(hosts)).to.deep.equal([]);
      expect(standingOut(place, hosts)).to.deep.equal([]);
    });

    it(`needs no scrolling sideways in 320 pixels, ${direction}`, async function () {
      this.timeout(30_000);
      const place = await stage(direction);
      (place.parentElement as HTMLElement).style.inlineSize = '320px';
      const hosts = await performAll(place, direction);
      expect(standingOut(place, hosts)).to.deep.equal([]);
    });
  }
});

describe('targets', () => {
  /** Links within a line of text, which WCAG 2.5.8 leaves out, and which have their line’s height all the same. */
  const INLINE = '.byline a, .sources a, .kicker a, [part=byline] a';

  for (const direction of DIRECTIONS) {
    it(`are 44 pixels at least by default, and 24 within a line, ${direction}`, async function () {
      this.timeout(30_000);
      const place = await stage(direction);
      const hosts = await performAll(place, direction);
      const small = [...hosts].flatMap(([name, host]) =>
        [...within(host)]
          .filter((element) => element.matches('a[href], button, input, summary') && element.checkVisibility())
          .flatMap((element) => {
            const {width, height} = target(element);
            const least = element.matches(INLINE) ? 24 : 44;
            return height < least || width < 24 ? [`${name}: ${element.innerText.trim()} ${width} × ${height}`] : [];
          }),
      );
      expect(small).to.deep.equal([]);
    });
  }

  it('are 44 pixels in the dialog', async () => {
    const bar = await fixture<HTMLElementTagNameMap['kashida-share-bar']>(
      html`<div lang=${langOf('rtl')} dir="rtl"><kashida-share-bar url="https://news.example/a"></kashida-share-bar></div>`,
    ).then(({firstElementChild}) => firstElementChild as HTMLElementTagNameMap['kashida-share-bar']);
    await bar.openDialog();
    const small = [...bar.shadowRoot!.querySelectorAll<HTMLElement>('dialog :is(a, button, input)')]
      .map((element) => ({text: element.innerText, height: target(element).height}))
      .filter(({height}) => height < 44);
    expect(small).to.deep.equal([]);
  });

  /** A headline’s link is pressed anywhere on its card, and a box that is ticked anywhere on its label. */
  function target(element: HTMLElement): {width: number; height: number} {
    const {content, height, position, width} = getComputedStyle(element, '::after');
    if (position === 'absolute' && content !== 'none') return {width: parseFloat(width), height: parseFloat(height)};
    return (element.assignedSlot?.closest('.card') ?? element.closest('label') ?? element).getBoundingClientRect();
  }
});
