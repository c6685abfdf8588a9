// Everything that a source can do wrong, through every way in which a list is given one. Each row says what the reader
// sees, which event the page gets, and how often the server is asked: once.

import {aTimeout, expect, fixture, html, waitUntil as waitShortly} from '@open-wc/testing';
import type {RelatedLinks} from '../../src/elements/related-links.js';
import '../../src/define/related-links.js';
import {allWithin, listen, seen} from '../support/elements.js';
import {tried} from '../support/tried.js';
import {watch, type Watch} from '../support/watch.js';

interface Row {
  fault: string;
  /** Of the one error event; without it the source answers, and its stories are shown. */
  code?: string;
  shows?: string[];
  /** The server would take longer than anybody waits. */
  isSlow?: true;
}

// A busy machine takes its time, and what is asked here is what happens in the end.
const waitUntil = (isTrue: () => unknown) => waitShortly(isTrue, undefined, {timeout: 8000});

const LINKS = ['One', 'Two'];
const STORIES = ['Story 1', 'Story 2'];

/** The same server under another name is another origin, and it allows none. */
const OTHER = `${location.protocol}//${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;

// A port of this machine at which nobody answers.
const NOBODY = 'http://localhost:40001';

const BOTH: Row[] = [
  {fault: '/fault/500', code: 'status'},
  {fault: '/fault/404', code: 'status'},
  {fault: '/fault/204', code: 'status'},
  {fault: '/fault/html', code: 'not-a-feed'},
  {fault: '/fault/bom', shows: STORIES},
  {fault: '/fault/truncated', code: 'network'},
  {fault: '/fault/reset', code: 'network'},
  {fault: '/fault/redirect', code: 'network'},
  {fault: '/fault/silent', code: 'timeout', isSlow: true},
  {fault: '/fault/hang', code: 'timeout', isSlow: true},
  {fault: `${OTHER}/fault/feed`, code: 'cors'},
  // No script is told whether a server of another origin refuses or only does not allow.
  {fault: `${NOBODY}/feed`, code: 'cors'},
];

const JSON_ONLY: Row[] = [
  {fault: '/fault/invalid', code: 'syntax'},
  {fault: '/fault/early', code: 'syntax'},
  {fault: '/fault/bomb', code: 'too-large'},
  {fault: '/fault/bomb?stories', shows: ['Story 1']},
  {fault: '/fault/endless', shows: [...STORIES, 'Story 3']},
];

const XML_ONLY: Row[] = [
  {fault: '/fault/early?at=0.1', code: 'syntax'},
  {fault: '/fault/early?at=0.3', code: 'syntax'},
  {fault: '/fault/early?at=0.7', shows: ['Story 1']},
];

const asXml = ({fault, ...row}: Row): Row => ({...row, fault: `${fault}${fault.includes('?') ? '&' : '?'}as=xml`});

/** What a format makes of an answer that is not whole; what a server says besides is the same for all. */
const FORMATS: Row[] = ['rdf', 'atom', 'wordpress', 'schema', 'plain'].flatMap((format) => [
  {fault: `/fault/feed?as=${format}`, shows: STORIES},
  {fault: `/fault/bom?as=${format}`, shows: STORIES},
  {fault: `/fault/early?as=${format}&at=0.3`, code: 'syntax'},
  {fault: `/fault/truncated?as=${format}`, code: 'network'},
  {fault: `/fault/reset?as=${format}`, code: 'network'},
  {fault: `/fault/hang?as=${format}`, code: 'timeout', isSlow: true},
]);

/** How plain JSON is read; other formats need none of it. */
const readBy = ({fault}: Row) =>
  fault.includes('as=plain') ? {listPath: 'hits.hits', map: 'headline:title url:url'} : {};

/** What becomes of a good list when what it asks for next goes wrong. */
const LATER: Row[] = [
  {fault: '500', code: 'status'},
  {fault: '404', code: 'status'},
  {fault: '204', code: 'status'},
  {fault: 'html', code: 'not-a-feed'},
  {fault: 'invalid', code: 'syntax'},
  {fault: 'early', code: 'syntax'},
  {fault: 'truncated', code: 'network'},
  {fault: 'reset', code: 'network'},
  {fault: 'redirect', code: 'network'},
  {fault: 'bomb', code: 'too-large'},
  {fault: 'hang', code: 'timeout', isSlow: true},
];

const ROWS: Row[] = [...BOTH, ...JSON_ONLY, ...[...BOTH, ...XML_ONLY].map(asXml)];

let count = 0;

// Engines that are tested at the same time have one server.
const run = Math.random();

/** An answer is kept for a minute, and a row must not be given that of another. */
const fresh = (address: string) => `${address}${address.includes('?') ? '&' : '?'}faults=${run}-${count++}`;

const slotted = html`<a href="/one">One</a><a href="/two">Two</a>`;

const headlines = (list: Element) => allWithin(list, '[part=headline]').map(seen);

const settled = (list: RelatedLinks) => waitUntil(() => !list.matches(':state(loading)'));

describe('a list whose source goes wrong', () => {
  let watched: Watch;
  let errors: ReturnType<typeof listen<'kashida-error'>>;
  let loads: ReturnType<typeof listen<'kashida-load'>>;
  const {timeout} = AbortSignal;

  beforeEach(() => {
    watched = watch();
    errors = listen('kashida-error');
    loads = listen('kashida-load');
  });

  afterEach(() => {
    AbortSignal.timeout = timeout;
    watched.stop();
    errors.stop();
    loads.stop();
  });

  const codes = () => errors.events.map(({code}) => code);

  // A rejection is unhandled when a task has ended without a handler.
  const nothingEscapes = async () => {
    await aTimeout(10);
    expect(watched.escaped).to.deep.equal([]);
  };

  /** Time passes for the request that is to fail: the one after `before` others. */
  const shorten = ({isSlow}: Row, before = 0) => {
    let calls = 0;
    if (isSlow) AbortSignal.timeout = (ms) => timeout.call(AbortSignal, calls++ < before ? ms : 100);
  };

  for (const row of FORMATS) {
    const {fault, code, shows = LINKS} = row;

    it(`src=${fault}: ${shows.join()}, ${code ?? 'no error'}`, async () => {
      tried('faults');
      shorten(row);
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links
          src=${fresh(fault)}
          .listPath=${readBy(row).listPath ?? null}
          .map=${readBy(row).map ?? null}
          >${slotted}</kashida-related-links
        >
      `);
      await settled(list);
      expect(headlines(list)).to.deep.equal(shows);
      expect(codes()).to.deep.equal(code ? [code] : []);
      expect(watched.asked.length).to.equal(1);
      await nothingEscapes();
    });
  }

  for (const row of LATER) {
    const {fault, code} = row;

    it(`load-more meets ${fault}: its stories stay, with the button, ${code}`, async () => {
      tried('faults');
      shorten(row, 1);
      const next = encodeURIComponent(fresh(`/fault/${fault}`));
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links src=${fresh(`/fault/feed?next=${next}`)} load-more>${slotted}</kashida-related-links>
      `);
      await settled(list);
      allWithin(list, '[part=load-more]')[0]?.click();
      await waitUntil(() => codes().length);
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(STORIES);
      expect(codes()).to.deep.equal([code]);
      await waitUntil(() => allWithin(list, '[part=load-more]')[0]?.ariaDisabled === 'false');
      expect(list.matches(':state(ready)')).to.equal(true);
      expect(watched.asked.length).to.equal(2);
      await nothingEscapes();
    });

    it(`asked once more, as every refresh does, it meets ${fault}: its last good answer, ${code}`, async () => {
      tried('faults');
      shorten(row, 1);
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links src=${fresh(`/fault/once?then=${fault}`)}>${slotted}</kashida-related-links>
      `);
      await settled(list);
      await list.load();
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(STORIES);
      expect(codes()).to.deep.equal([code]);
      expect(list.matches(':state(stale)')).to.equal(true);
      expect(allWithin(list, '[part=retry]').length).to.equal(1);
      expect(watched.asked.length).to.equal(2);
      await nothingEscapes();
    });
  }

  for (const row of ROWS) {
    const {fault, code, shows = LINKS} = row;

    it(`src=${fault.replace(OTHER, 'OTHER')}: ${shows.join()}, ${code ?? 'no error'}`, async () => {
      tried('faults');
      shorten(row);
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links src=${fresh(fault)}>${slotted}</kashida-related-links>
      `);
      await settled(list);
      expect(headlines(list)).to.deep.equal(shows);
      expect(codes()).to.deep.equal(code ? [code] : []);
      expect(loads.events.length).to.equal(code ? 0 : 1);
      expect(watched.asked.length).to.equal(1);
      await nothingEscapes();
    });

    it(`fallback-src=${fault.replace(OTHER, 'OTHER')}: the same, after the first source has failed`, async () => {
      tried('faults');
      shorten(row, 1);
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links src=${fresh('/fault/500')} fallback-src=${fresh(fault)}>${slotted}</kashida-related-links>
      `);
      await settled(list);
      expect(headlines(list)).to.deep.equal(shows);
      expect(codes()).to.deep.equal(['status', ...(code ? [code] : [])]);
      expect(watched.asked.length).to.equal(2);
      await nothingEscapes();
    });
  }

  const own: [string, unknown, string][] = [
    ['no object', 'feed', 'shape'],
    ['no method', {}, 'shape'],
    ['a throw', {load: () => { throw new TypeError('mistake'); }}, 'network'], // prettier-ignore
    ['a rejection', {load: () => Promise.reject(new Error('down'))}, 'network'],
    ['a rejection without a reason', {load: () => Promise.reject()}, 'network'],
    ['a reason that cannot be shown', {load: () => Promise.reject(Object.create(null))}, 'network'],
    ['no answer', {load: () => undefined}, 'shape'],
    ['null', {load: () => Promise.resolve(null)}, 'shape'],
    ['no articles', {load: () => Promise.resolve({})}, 'shape'],
    ['articles that are none', {load: () => Promise.resolve({articles: {length: 1e9}})}, 'shape'],
    ['an answer that cannot be read', {load: () => Promise.resolve(new Proxy({}, {get: () => { throw new Error('no'); }}))}, 'network'], // prettier-ignore
    ['a server that fails', {load: async () => (await fetch('/fault/500')).json() as unknown}, 'network'],
    ['a server that hangs up', {load: async () => (await fetch('/fault/reset')).json() as unknown}, 'network'],
  ];

  for (const [what, source, code] of own) {
    it(`a source of the page’s own that gives ${what}: the slotted links, ${code}`, async () => {
      tried('faults');
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links .source=${source}>${slotted}</kashida-related-links>
      `);
      await settled(list);
      expect(headlines(list)).to.deep.equal(LINKS);
      expect(codes()).to.deep.equal([code]);
      await nothingEscapes();
    });
  }

  it('a source of the page’s own that never answers: the slotted links, and it is told when nobody waits', async () => {
    tried('faults');
    let given: AbortSignal | undefined;
    const load = ({signal}: {signal: AbortSignal}) => {
      given = signal;
      return new Promise(() => undefined);
    };
    const list = await fixture<RelatedLinks>(html`
      <kashida-related-links .source=${{load}}>${slotted}</kashida-related-links>
    `);
    await waitUntil(() => given);
    expect(headlines(list)).to.deep.equal(LINKS);
    list.remove();
    await aTimeout(10);
    expect(given?.aborted).to.equal(true);
    expect(codes()).to.deep.equal([]);
    await nothingEscapes();
  });

  it('shows the slotted links without a connection, says so once, and asks again when there is one', async () => {
    tried('faults');
    const {fetch} = window;
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const list = await fixture<RelatedLinks>(html`
      <kashida-related-links src=${fresh('/fault/feed')}>${slotted}</kashida-related-links>
    `);
    await settled(list);
    expect(headlines(list)).to.deep.equal(LINKS);
    expect(codes()).to.deep.equal(['network']);
    expect(list.matches(':state(offline)')).to.equal(true);
    Reflect.deleteProperty(navigator, 'onLine');
    window.fetch = fetch;
    dispatchEvent(new Event('online'));
    await waitUntil(() => headlines(list).join() === STORIES.join());
    expect(watched.asked.length).to.equal(1);
    await nothingEscapes();
  });

  it('needs no storage: one that throws changes nothing', async () => {
    tried('faults');
    const storages = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const;
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const before = storages.map((name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const);
    for (const name of storages) Object.defineProperty(window, name, {get: refuse, configurable: true});
    const list = await fixture<RelatedLinks>(html`
      <kashida-related-links src=${fresh('/fault/feed')}>${slotted}</kashida-related-links>
    `);
    await settled(list);
    for (const [name, own] of before) {
      Reflect.deleteProperty(window, name);
      if (own) Object.defineProperty(window, name, own);
    }
    expect(headlines(list)).to.deep.equal(STORIES);
    await nothingEscapes();
  });

  // Two pages are fetched ahead at most, so there are two rows.
  for (const fault of ['500', 'reset']) {
    it(`a page that is fetched ahead meets ${fault}: nothing is said, it is asked once, and its link leads there`, async () => {
      tried('faults');
      const href = fresh(`/fault/${fault}`);
      const list = await fixture<RelatedLinks>(html`
        <kashida-related-links prefetch><a href=${href}>Ahead</a></kashida-related-links>
      `);
      await settled(list);
      const link = allWithin(list, '[part=link]')[0] as HTMLAnchorElement;
      const ahead = () => [...document.head.querySelectorAll<HTMLLinkElement>(`link[rel=prefetch][href$="${href}"]`)];
      // Its module may still be on its way, and listens then.
      await waitUntil(() => {
        link.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
        return ahead().length;
      });
      // An engine that does not fetch ahead tells of no failure either.
      await Promise.race([new Promise((failed) => (ahead()[0]!.onerror = failed)), aTimeout(500)]);
      link.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
      await aTimeout(50);
      expect(ahead().length).to.equal(1);
      expect(codes()).to.deep.equal([]);
      expect(list.matches(':state(ready)')).to.equal(true);
      expect(headlines(list)).to.deep.equal(['Ahead']);
      const opens: string[] = [];
      list.addEventListener('kashida-open', (event) => {
        opens.push(event.article.url ?? '');
        event.preventDefault();
      });
      link.click();
      expect(opens).to.deep.equal([link.href]);
      expect(link.href).to.contain(href);
      await nothingEscapes();
      ahead()[0]?.remove();
    });
  }

  it('is silent about a source that the page replaces or takes out while it hangs', async () => {
    const list = await fixture<RelatedLinks>(html`
      <kashida-related-links src=${fresh('/fault/hang')}>${slotted}</kashida-related-links>
    `);
    await waitUntil(() => watched.asked.length === 1);
    list.src = fresh('/fault/feed');
    await waitUntil(() => headlines(list).join() === STORIES.join());
    list.src = fresh('/fault/silent');
    await waitUntil(() => watched.asked.length === 3);
    list.remove();
    await aTimeout(50);
    expect(codes()).to.deep.equal([]);
    await nothingEscapes();
  });

  it('shows the later of two sources, though the earlier one answers or fails last', async () => {
    const late: {resolve(value: unknown): void; reject(cause: unknown): void}[] = [];
    const deaf = () => ({load: () => new Promise((resolve, reject) => late.push({resolve, reject}))});
    const list = await fixture<RelatedLinks>(html`
      <kashida-related-links .source=${deaf()}>${slotted}</kashida-related-links>
    `);
    await waitUntil(() => late.length === 1);
    list.source = deaf();
    await waitUntil(() => late.length === 2);
    list.src = fresh('/fault/feed');
    await waitUntil(() => headlines(list).join() === STORIES.join());
    late[0]?.resolve({articles: [{url: '/late', headline: 'Late'}]});
    late[1]?.reject(new Error('late'));
    await aTimeout(20);
    expect(headlines(list)).to.deep.equal(STORIES);
    expect(list.matches(':state(ready)')).to.equal(true);
    expect(loads.events.length).to.equal(1);
    expect(codes()).to.deep.equal([]);
    await nothingEscapes();
  });

  it('shows the slotted links where the page’s policy allows no connection, and says that it is the policy', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`
      <iframe title="page" width="400" height="400" src="/fixtures/pages/no-connection.html"></iframe>
    `);
    const lists = () => [...(frame.contentDocument?.querySelectorAll('kashida-related-links:state(error)') ?? [])];
    await waitUntil(() => lists().length === 2);
    expect(lists().map((list) => list.shadowRoot?.querySelector('a')?.text.trim())).to.deep.equal(['One', 'Two']);
    expect(frame.contentDocument?.documentElement.dataset.told?.trim()).to.equal('policy policy');
  });
});
