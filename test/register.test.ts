import {expect} from '@open-wc/testing';
import {define} from '../src/register.js';

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
