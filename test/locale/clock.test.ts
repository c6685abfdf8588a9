import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {ClockController} from '../../src/locale/clock.js';
import {formatAge, parseDate} from '../../src/locale/dates.js';

class Told extends LitElement {
  static override properties = {date: {}, still: {type: Boolean}};
  declare date: string;
  declare still: boolean;
  readonly said: string[] = [];
  readonly clock = new ClockController(this, () => (this.still ? [] : [this.#read()]));

  #read() {
    return parseDate(this.date) ?? {time: 0, offset: 0, dayOnly: false};
  }

  protected override render(): TemplateResult {
    const age = this.clock.ageOf(this.#read());
    const text = age ? formatAge(age, 'en') : 'absolute';
    this.said.push(text);
    return html`${text}`;
  }
}
customElements.define('test-told', Told);

const START = Date.parse('2026-11-20T12:00:00Z');
const MINUTE = 60_000;

// Time as the page has it, so that a minute need not be waited for.
let now = START;
let timers: {id: number; at: number; run: () => void}[] = [];
const real = {now: Date.now, setTimeout: setTimeout.bind(globalThis), clearTimeout: clearTimeout.bind(globalThis)};

function passTime(ms: number): void {
  const end = now + ms;
  for (let next; (next = timers.sort((a, b) => a.at - b.at)[0]) && next.at <= end; next.run()) {
    now = next.at;
    timers.shift();
  }
  now = end;
}

const told = (minutes: number) =>
  fixture<Told>(html`<test-told date=${new Date(START - minutes * MINUTE).toISOString()}></test-told>`);

const text = (element: Element) => element.shadowRoot?.textContent ?? '';

describe('ClockController', () => {
  beforeEach(() => {
    now = START;
    timers = [];
    let last = 0;
    Date.now = () => now;
    Object.assign(globalThis, {
      setTimeout(run: () => void, delay = 0) {
        // The timers of the test's own tools go on.
        if (run.name !== 'tick') return real.setTimeout(run, delay);
        timers.push({id: --last, at: now + delay, run});
        return last;
      },
      clearTimeout(id: number) {
        if (id > 0) real.clearTimeout(id);
        timers = timers.filter((timer) => timer.id !== id);
      },
    });
  });

  afterEach(() => {
    Date.now = real.now;
    Object.assign(globalThis, {setTimeout: real.setTimeout, clearTimeout: real.clearTimeout});
  });

  it('has an element say the date itself first, as the server did, and then how long ago it is', async () => {
    const element = await told(3);
    await waitUntil(() => text(element) === '3 minutes ago');
    expect(element.said).to.deep.equal(['absolute', '3 minutes ago']);
  });

  it('is told when its text changes, and only then', async () => {
    const element = await told(58);
    await waitUntil(() => element.said.length === 2);
    for (const expected of ['59 minutes ago', '1 hour ago']) {
      passTime(MINUTE + 1000);
      await waitUntil(() => text(element) === expected);
    }
    passTime(57 * MINUTE);
    await element.updateComplete;
    expect(element.said).to.deep.equal(['absolute', '58 minutes ago', '59 minutes ago', '1 hour ago']);
  });

  it('has one timer for a page, and none when no relative time is left', async () => {
    const elements = await Promise.all([1, 2, 3, 4, 5].map(told));
    await waitUntil(() => elements.every((element) => element.said.length === 2));
    expect(timers.length).to.equal(1);
    for (const [index, element] of elements.entries()) {
      if (index % 2) element.remove();
      else element.still = true;
      await element.updateComplete;
    }
    expect(timers.length).to.equal(0);
  });

  it('listens for no reader to come back where no time is relative', async () => {
    const {addEventListener} = globalThis;
    const heard: string[] = [];
    globalThis.addEventListener = (name: string) => heard.push(name);
    await fixture<Told>(html`<test-told still></test-told>`);
    globalThis.addEventListener = addEventListener;
    expect(heard).to.deep.equal([]);
  });

  it('has no timer for a date that is past all change', async () => {
    const element = await told(8 * 24 * 60);
    await waitUntil(() => element.said.length === 2);
    expect(timers.length).to.equal(0);
  });

  for (const name of ['pageshow', 'focus', 'visibilitychange']) {
    it(`is right at once when the reader comes back after hours, at ${name}`, async () => {
      const element = await told(1);
      await waitUntil(() => text(element) === '1 minute ago');
      now += 5 * 60 * MINUTE;
      dispatchEvent(new Event(name));
      await waitUntil(() => text(element) === '5 hours ago');
      expect(timers.length).to.equal(1);
    });
  }

  it('is right when an element comes back into the page', async () => {
    const element = await told(1);
    await waitUntil(() => text(element) === '1 minute ago');
    const page = element.parentElement;
    element.remove();
    now += 5 * 60 * MINUTE;
    page?.append(element);
    await waitUntil(() => text(element) === '5 hours ago');
  });

  it('sleeps long before a date that is to come', async () => {
    const element = await told(-60 * 24 * 60);
    await waitUntil(() => element.said.length === 2);
    expect(timers[0]?.at).to.equal(START + 2 ** 31 - 1);
    passTime(59 * 24 * 60 * MINUTE);
    await element.updateComplete;
    expect(element.said.length).to.equal(2);
  });
});
