// What a page may do with an element besides showing it: put it in and take it out a thousand times, move it, hand it to
// another document, clone it, write to it before it is one. Asked of every element of the package.

import {aTimeout, expect, fixture, html, waitUntil as waitShortly} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {RelatedLinks} from '../src/elements/related-links.js';
import type {ShareBar} from '../src/elements/share-bar.js';
import {allWithin, listen, seen, within} from './support/elements.js';
import {EVERY_ELEMENT, sample} from './support/every-element.js';
import {watch} from './support/watch.js';
import {watchRegistrations} from './support/watch-registrations.js';

// A busy machine takes its time, and what is asked here is what happens in the end.
const waitUntil = (isTrue: () => unknown) => waitShortly(isTrue, undefined, {timeout: 8000});

const rules = ({shadowRoot}: LitElement) => shadowRoot?.adoptedStyleSheets.map(({cssRules}) => cssRules.length) ?? [];

async function frame(): Promise<Document> {
  const element = await fixture<HTMLIFrameElement>(
    html`<iframe title="other" src="/fixtures/pages/empty.html"></iframe>`,
  );
  await waitUntil(() => element.contentDocument?.querySelector('main'));
  return element.contentDocument as Document;
}

describe('every element', () => {
  const {gc} = globalThis as {gc?: () => void};

  for (const [tag, Class] of EVERY_ELEMENT) {
    describe(tag, () => {
      it('leaves no listener, observer or timer behind after a thousand connections', async () => {
        const registrations = watchRegistrations();
        const watched = watch();
        const element = sample(tag);
        const counts = async () => {
          document.body.append(element);
          await element.updateComplete;
          const connected = registrations.count();
          element.remove();
          await aTimeout(0);
          return {connected, removed: registrations.count()};
        };
        const first = await counts();
        for (let turn = 0; turn < 1000; turn++) {
          document.body.append(element);
          if (turn % 100 === 0) await element.updateComplete;
          element.remove();
        }
        const last = await counts();
        registrations.stop();
        watched.stop();
        expect(last).to.deep.equal(first);
        expect(watched.asked).to.deep.equal([]);
        expect(watched.escaped).to.deep.equal([]);
      });

      if (gc) {
        it('is collected once it is out of the page', async function () {
          this.timeout(40_000);
          const made: WeakRef<Element>[] = [];
          const use = async () => {
            const elements = Array.from({length: 20}, () => sample(tag));
            document.body.append(...elements);
            await Promise.all(elements.map(({updateComplete}) => updateComplete));
            for (const element of elements) {
              made.push(new WeakRef(element));
              element.remove();
            }
          };
          await use();
          for (let turn = 0; turn < 400 && made.some((ref) => ref.deref()); turn++) {
            await aTimeout(50);
            gc();
          }
          expect(made.filter((ref) => ref.deref()).length).to.equal(0);
        });
      }

      it('shows the same after a move', async () => {
        const page = await fixture(html`<div><section></section><aside></aside></div>`);
        const [from, to] = page.children as unknown as [
          Element,
          Element & {moveBefore?(node: Node, before: null): void},
        ];
        const element = sample(tag);
        from.append(element);
        await element.updateComplete;
        await aTimeout(0);
        const before = seen(element);
        to.append(element);
        await element.updateComplete;
        expect(seen(element)).to.equal(before);
        from.append(element);
        to.moveBefore?.(element, null);
        await element.updateComplete;
        expect(seen(element)).to.equal(before);
      });

      it('keeps its style in another document, and back in its own', async () => {
        const other = await frame();
        const element = sample(tag);
        document.body.append(element);
        await element.updateComplete;
        const home = rules(element);
        other.body.append(element);
        await element.updateComplete;
        const away = rules(element);
        document.createElement('template').content.append(element);
        document.body.append(element);
        await element.updateComplete;
        const back = rules(element);
        element.remove();
        expect(home.length).to.be.above(0);
        expect([away, back]).to.deep.equal([home, home]);
      });

      it('has its style where another document is the first that shows it', async () => {
        const other = await frame();
        const element = sample(tag);
        other.body.append(element);
        await element.updateComplete;
        const away = rules(element);
        const root = element.shadowRoot?.firstElementChild;
        element.remove();
        expect(root === null).to.equal(false);
        document.body.append(element);
        const home = rules(element);
        element.remove();
        expect(home.length).to.be.above(0);
        expect(away).to.deep.equal(home);
      });

      it('is cloned with what the page wrote, and shows the same', async () => {
        const element = await fixture<LitElement>(sample(tag).outerHTML);
        await aTimeout(0);
        const clone = element.cloneNode(true) as LitElement;
        element.after(clone);
        await clone.updateComplete;
        // Lists take turns: a story that stands in one does not stand in another.
        const shown = seen(element);
        element.remove();
        await aTimeout(0);
        await clone.updateComplete;
        expect(clone.outerHTML).to.equal(element.outerHTML);
        expect(seen(clone)).to.equal(shown);
      });

      it('keeps every property that was set before the element was known', async () => {
        const late = `late-${tag}`;
        const names = [...Class.elementProperties.keys()];
        const given = names.map((name) => {
          const element = document.createElement(late);
          Object.assign(element, {[name]: name === 'article' ? {headline: 'kept'} : 'kept'});
          document.body.append(element);
          return [name, element] as const;
        });
        const before = given.map(([name, element]) => String(JSON.stringify(Reflect.get(element, name))));
        Class.define(late);
        await Promise.all(given.map(([, element]) => (element as LitElement).updateComplete));
        const after = given.map(([name, element]) => String(JSON.stringify(Reflect.get(element, name))));
        for (const [, element] of given) element.remove();
        expect(after).to.deep.equal(before);
      });

      it('shows what it holds when it is known late, and what is parsed later still', async () => {
        const known = sample(tag);
        document.body.append(known);
        await known.updateComplete;
        await aTimeout(0);
        const expected = seen(known);
        known.remove();

        const empty = sample(tag);
        const children = [...empty.childNodes];
        empty.replaceChildren();
        document.body.append(empty);
        await empty.updateComplete;
        empty.append(...children);
        await aTimeout(20);
        await empty.updateComplete;
        const shown = seen(empty);
        empty.remove();
        expect(shown).to.equal(expected);
      });

      it('may be taken out and put back within one task, and while it updates', async () => {
        const watched = watch();
        const element = sample(tag);
        for (let turn = 0; turn < 5; turn++) {
          document.body.append(element);
          element.setAttribute('headline', String(turn));
          element.remove();
        }
        document.body.append(element);
        await element.updateComplete;
        element.remove();
        await aTimeout(20);
        watched.stop();
        expect(watched.escaped).to.deep.equal([]);
      });
    });
  }
});

describe('a share bar in another document', () => {
  it('opens its dialog there, in its style', async () => {
    const other = await frame();
    const bar = sample('kashida-share-bar') as ShareBar;
    document.body.append(bar);
    await bar.updateComplete;
    other.body.append(bar);
    await bar.openDialog();
    const dialog = within<HTMLDialogElement>(bar, 'dialog');
    expect(dialog.open).to.equal(true);
    const away = rules(bar);
    dialog.close();
    document.body.append(bar);
    await bar.openDialog();
    const home = rules(bar);
    bar.remove();
    expect(away.length).to.be.above(1);
    expect(home).to.deep.equal(away);
  });

  it('opens it there though it was opened at home before', async () => {
    const other = await frame();
    const bar = sample('kashida-share-bar') as ShareBar;
    document.body.append(bar);
    await bar.openDialog();
    const home = rules(bar);
    other.body.append(bar);
    await bar.openDialog();
    const away = rules(bar);
    bar.remove();
    expect(away).to.deep.equal(home);
  });
});

describe('a list that is loading', () => {
  it('asks once, and keeps its answer, while the page moves it and hands it to another document', async () => {
    const other = await frame();
    const watched = watch();
    const {events, stop} = listen('kashida-load');
    const list = document.createElement('kashida-related-links') as RelatedLinks;
    list.src = '/fault/slow?ms=100&file=feed.json&lifecycle';
    document.body.append(list);
    await waitUntil(() => watched.asked.length);
    const section = document.createElement('section');
    document.body.append(section);
    section.append(list);
    other.body.append(list);
    document.body.append(list);
    await waitUntil(() => allWithin(list, '[part=headline]').length);
    other.body.append(list);
    await aTimeout(50);
    const shown = allWithin(list, '[part=headline]').length;
    list.remove();
    section.remove();
    watched.stop();
    stop();
    expect(watched.asked.length).to.equal(1);
    expect(shown).to.equal(3);
    expect(events.length).to.equal(1);
    expect(watched.escaped).to.deep.equal([]);
  });
});
