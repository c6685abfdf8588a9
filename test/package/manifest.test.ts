// What custom-elements.json says of the elements, beside what a page finds in them: nothing is missing, and nothing is
// said that is not so.

import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {CustomElement, CustomElementDeclaration, Package} from 'custom-elements-manifest/schema.js';
import type {Browser, Page} from 'playwright-core';
import {eventClasses} from '../../scripts/docs/manifest.js';
import {root} from '../../scripts/npm.js';
import {launch, NO_FILE, serve, visit, type Site, type Visit} from '../e2e/support.js';
import {FULL_ARTICLE, SAMPLES} from './samples.js';
import {npm, pack} from './tarball.js';

type Declaration = CustomElementDeclaration &
  CustomElement & {tagName: string; cssStates?: {name: string; description?: string}[]};

interface Built {
  observedAttributes: string[];
  elementStyles: {cssText: string}[];
}

const LIFECYCLE = ['adoptedCallback', 'connectedCallback', 'disconnectedCallback'];

const folder = mkdtempSync(join(tmpdir(), 'kashida-manifest-'));
const installed = join(folder, 'node_modules/kashida');

let elements: Map<string, Declaration>;
let classes: Record<string, Built>;
let browser: Browser;
let site: Site;

before(async () => {
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
  npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', pack(folder));
  const manifest = JSON.parse(readFileSync(join(installed, 'dist/custom-elements.json'), 'utf8')) as Package;
  const declared = manifest.modules.flatMap(({declarations = []}) =>
    declarations.filter((declaration) => 'tagName' in declaration),
  ) as Declaration[];
  elements = new Map(declared.map((declaration) => [declaration.tagName, declaration]));
  classes = (await import(pathToFileURL(join(installed, 'dist/index.js')).href)) as Record<string, Built>;
  copyFileSync(`${root}test/fixtures/picture.svg`, join(folder, 'picture.svg'));
  writeFileSync(join(folder, 'empty.json'), '{"version": "https://jsonfeed.org/version/1.1", "items": []}');
  [browser, site] = await Promise.all([launch(), serve({'/': folder})]);
});

after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, {recursive: true, force: true});
});

it('every element has a sample here', () => {
  assert.deepEqual([...elements.keys()].sort(), Object.keys(SAMPLES).sort());
});

for (const [tag, sample] of Object.entries(SAMPLES)) {
  describe(`the manifest of ${tag}`, () => {
    let found: Awaited<ReturnType<typeof foundIn>>;

    before(async () => {
      found = await foundIn(tag, sample);
    });

    it('names its attributes, says what each is for, and what a switch is without being set', () => {
      const {attributes = [], name} = elements.get(tag)!;
      const observed = attributes.filter(({fieldName}) => fieldName);
      assert.deepEqual(names(observed), [...classes[name]!.observedAttributes].sort());
      for (const {name, description, type, default: value} of attributes) {
        assert.ok(description, name);
        if (type?.text === 'boolean') assert.equal(value, 'false', name);
      }
    });

    it('says what each property and method is for, and keeps quiet of what is the package’s own', () => {
      const {members = [], attributes = []} = elements.get(tag)!;
      for (const {name, description, privacy, ...member} of members) {
        if (privacy || LIFECYCLE.includes(name) || 'inheritedFrom' in member) continue;
        assert.ok(description, name);
      }
      for (const {fieldName, name} of attributes) {
        if (fieldName) assert.ok(names(members).includes(fieldName), `${name} has no property`);
      }
    });

    it('names the custom properties that its rules ask for', () => {
      const {cssProperties = [], name} = elements.get(tag)!;
      const css = classes[name]!.elementStyles.map(({cssText}) => cssText).join('');
      const asked = css.replaceAll(/--_[\w-]+:[^;}]*/g, '').match(/--kashida-[\w-]+/g) ?? [];
      assert.deepEqual(
        [...new Set(asked)].filter((property) => !names(cssProperties).includes(property)),
        [],
      );
      for (const {name, description} of cssProperties) assert.ok(description && css.includes(`var(${name}`), name);
    });

    it('names the parts, slots and states that a page finds, and no others', () => {
      const {cssParts = [], slots = [], cssStates = []} = elements.get(tag)!;
      assert.deepEqual(found.parts, names(cssParts));
      // What is only read, a link of a follow bar for example, is slotted where nothing else can be shown.
      assert.deepEqual(found.slots.filter(Boolean), names(slots).filter(Boolean));
      assert.ok(names(slots).includes('') || !found.slots.includes(''), 'what stands in the element');
      for (const state of found.states) assert.ok(names(cssStates).includes(state), state);
      for (const {name, description} of [...cssParts, ...slots, ...cssStates]) assert.ok(description, name);
    });

    it('names the events that the element tells of, with their facts, and no others', () => {
      const {events = []} = elements.get(tag)!;
      assert.deepEqual([...new Set(found.told.map(({type}) => type))].sort(), names(events));
      for (const {name, type, description} of events) {
        assert.ok(description, name);
        const {cancelable, facts} = eventClasses.get(type.text)!;
        for (const event of found.told.filter(({type}) => type === name)) {
          assert.equal(event.cancelable, cancelable, name);
          assert.deepEqual(event.facts.sort(), names(facts), name);
        }
      }
    });

    it('names no state that the element does not come into', async () => {
      const {cssStates = []} = elements.get(tag)!;
      assert.deepEqual(names(cssStates), Object.keys(sample.states ?? {}).sort());
      for (const [state, {html, act}] of Object.entries(sample.states ?? {})) {
        await using opened = await open(html);
        await act?.(opened.page);
        await opened.page.locator(`${tag}:state(${state})`).first().waitFor({state: 'attached'});
      }
    });
  });
}

function names(list: readonly {name: string}[]): string[] {
  return list.map(({name}) => name).sort();
}

/** A page of the package's own script and some markup. */
async function open(html: string): Promise<Visit> {
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
     <script>
       // A device with a share sheet, every state that any element takes, and all that elements tell of.
       navigator.canShare = () => true;
       globalThis.states = new Set();
       const {add} = CustomStateSet.prototype;
       CustomStateSet.prototype.add = function (state) { states.add(state); return add.call(this, state); };
       globalThis.told = [];
       const {dispatchEvent} = EventTarget.prototype;
       EventTarget.prototype.dispatchEvent = function (event) {
         const {type, cancelable} = event;
         const facts = Object.keys(event).filter((name) => name !== 'isTrusted');
         if (type.startsWith('kashida-') && this.localName) told.push({by: this.localName, type, cancelable, facts});
         return dispatchEvent.call(this, event);
       };
     </script>
     <script type="module" src="/node_modules/kashida/cdn/kashida.js"></script>
     ${html}`,
  );
  return visit(browser, `${site.origin}/`);
}

/** What stands in the shadow roots of a sample, and what it has told of. */
async function foundIn(tag: string, {html, set, act, tell}: (typeof SAMPLES)[string]) {
  await using opened = await open(html);
  const {page} = opened;
  await page.evaluate((article) => (globalThis.FULL = article), FULL_ARTICLE);
  if (set) await page.locator(tag).evaluateAll(set);
  await settled(page, tag);
  const before = await shown(page, tag);
  await act?.(page);
  await settled(page, tag);
  const {parts, slots, states} = await shown(page, tag);
  assert.deepEqual([...opened.messages.filter((message) => message !== NO_FILE), ...opened.errors], []);
  // Nobody leaves the page.
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  await tell?.(page);
  await page.locator(tag).first().evaluate(breakRendering);
  await settled(page, tag);
  const told = (await page.evaluate(() => globalThis.told)).filter(({by}) => by === tag);
  const both = (one: string[], other: string[]) => [...new Set([...one, ...other])].sort();
  return {parts: both(before.parts, parts), slots: both(before.slots, slots), states, told};
}

/** Nothing that a page does makes an element throw, so its direction does, which every rendering asks for. */
function breakRendering(element: Element): void {
  const controllers = Object.values(element).flatMap((value) => (value instanceof Set ? [...value] : [])) as object[];
  for (const controller of controllers.filter((controller) => 'dir' in controller)) {
    Object.defineProperty(controller, 'dir', {
      get() {
        throw new Error('broken by the test');
      },
    });
  }
  (element as unknown as {requestUpdate(): void}).requestUpdate();
}

async function settled(page: Page, tag: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator(tag).evaluateAll(async (elements) => {
    for (const element of elements) await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

function shown(page: Page, tag: string) {
  return page.locator(tag).evaluateAll((elements) => {
    const inside = (selector: string) =>
      elements.flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll(selector) ?? [])]);
    return {
      parts: inside('[part]').flatMap((element) => [...element.part]),
      slots: inside('slot').map((slot) => (slot as HTMLSlotElement).name),
      states: [...((Reflect.get(globalThis, 'states') as Set<string> | undefined) ?? [])],
    };
  });
}
