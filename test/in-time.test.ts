import {expect} from '@open-wc/testing';
import {inTime} from '../src/in-time.js';

describe('inTime', () => {
  const {clearTimeout, setTimeout} = window;
  let timers: Map<number, number>;

  /** Time passes as fast as it can. */
  beforeEach(() => {
    timers = new Map();
    window.setTimeout = ((run: () => void, ms: number) => {
      const timer = setTimeout(run, 10);
      timers.set(timer, ms);
      return timer;
    }) as typeof setTimeout;
    window.clearTimeout = (timer) => {
      timers.delete(Number(timer));
      clearTimeout(timer);
    };
  });

  afterEach(() => Object.assign(window, {clearTimeout, setTimeout}));

  it('gives the part when it comes, and waits no longer', async () => {
    expect(await inTime(Promise.resolve('part'))).to.equal('part');
    expect(timers.size).to.equal(0);
  });

  it('rejects with what the part rejects with', async () => {
    const cause = new Error('no');
    expect(await inTime(Promise.reject(cause)).catch((reason: unknown) => reason)).to.equal(cause);
    expect(timers.size).to.equal(0);
  });

  it('rejects after eight seconds where it does not come', async () => {
    const late = inTime(new Promise(() => undefined)).catch(({message}: Error) => message);
    expect([...timers.values()]).to.deep.equal([8000]);
    expect(await late).to.contain('8000 ms');
  });
});
