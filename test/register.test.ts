import {expect} from '@open-wc/testing';
import {ArticleCard, defineAll} from '../src/index.js';
import {define} from '../src/register.js';
import {EVERY_ELEMENT} from './support/every-element.js';

/** A registry of its own, as far as `define` asks: not every engine can make one. */
function ownRegistry() {
  const names = new Map<string, CustomElementConstructor>();
  const registry = {
    get: (tag: string) => names.get(tag),
    define: (tag: string, element: CustomElementConstructor) => names.set(tag, element),
  } as unknown as CustomElementRegistry;
  return {names, registry};
}

describe('define', () => {
  let warnings: unknown[][];
  const {warn} = console;

  beforeEach(() => {
    warnings = [];
    console.warn = (...args) => warnings.push(args);
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('registers a class under a name', () => {
    class One extends HTMLElement {}
    define(One, 'test-one');
    expect(customElements.get('test-one')).to.equal(One);
  });

  it('says nothing when the same class comes again', () => {
    class Same extends HTMLElement {}
    define(Same, 'test-same');
    define(Same, 'test-same');
    expect(warnings).to.deep.equal([]);
  });

  it('leaves the first definition in place, and warns once', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define(First, 'test-first');
    define(Second, 'test-first');
    define(Second, 'test-first');
    expect(customElements.get('test-first')).to.equal(First);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]?.[0]).to.contain('test-first');
  });

  it('warns of a name that is none, and does not throw', () => {
    define(class extends HTMLElement {}, 'nodash');
    expect(warnings.length).to.equal(1);
  });

  it('registers a class that has a name already as a subclass', () => {
    class Named extends HTMLElement {}
    define(Named, 'test-named');
    define(Named, 'test-renamed');
    define(Named, 'test-renamed');
    expect(document.createElement('test-renamed')).to.be.instanceOf(Named);
    expect(warnings).to.deep.equal([]);
  });
});

describe('defineAll', () => {
  it('gives every element a name with the page’s own prefix', async () => {
    defineAll({prefix: 'my'});
    for (const [tag, element] of EVERY_ELEMENT) {
      const own = customElements.get(tag.replace('kashida-', 'my-'));
      expect(own?.prototype, tag).to.be.instanceOf(element);
    }
    const card = document.createElement('my-article-card') as ArticleCard;
    card.headline = 'Story';
    document.body.append(card);
    await card.updateComplete;
    expect(card.shadowRoot?.textContent).to.contain('Story');
    card.remove();
  });

  it('without a prefix gives the names that they have, and says nothing where they have them', () => {
    const {warn} = console;
    const warnings: unknown[] = [];
    console.warn = (text) => warnings.push(text);
    defineAll();
    console.warn = warn;
    expect(warnings).to.deep.equal([]);
  });
});

describe('a scoped registry', () => {
  it('gets one element, or all, and leaves the page’s own alone', () => {
    const one = ownRegistry();
    ArticleCard.define('scoped-card', one.registry);
    expect([...one.names.keys()]).to.deep.equal(['scoped-card']);
    const all = ownRegistry();
    defineAll({prefix: 'scoped'}, all.registry);
    expect([...all.names.keys()].sort()).to.deep.equal(
      EVERY_ELEMENT.map(([tag]) => tag.replace('kashida-', 'scoped-')).sort(),
    );
    for (const name of all.names.keys()) expect(customElements.get(name), name).to.equal(undefined);
  });

  it('renders them in its shadow root, where the engine has scoped registries', async function () {
    let registry: CustomElementRegistry;
    try {
      registry = new CustomElementRegistry();
    } catch {
      return this.skip();
    }
    defineAll({prefix: 'apart'}, registry);
    const host = document.createElement('div');
    const root = host.attachShadow({mode: 'open', customElementRegistry: registry} as ShadowRootInit);
    document.body.append(host);
    root.innerHTML = '<apart-article-card headline="Story"></apart-article-card>';
    const card = root.firstElementChild as ArticleCard;
    await card.updateComplete;
    expect(card.shadowRoot?.textContent).to.contain('Story');
    host.remove();
  });
});
