import {aTimeout, expect} from '@open-wc/testing';
import {FeedError} from '../../src/feeds/feed-error.js';
import {fetchFeed} from '../../src/feeds/fetch-feed.js';

const text = ({body}: {body: Uint8Array}) => new TextDecoder().decode(body);

async function codeOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
    return 'answered';
  } catch (error) {
    return (error as FeedError).code;
  }
}

let count = 0;

/** An address that no test has asked before, since answers are kept. */
const fresh = (address = '/fixtures/feed.json') => `${address}${address.includes('?') ? '&' : '?'}n=${count++}`;

describe('fetchFeed', () => {
  let asked: string[];
  let now: number;
  const {fetch} = window;
  const {now: clock} = Date;
  const {signal} = new AbortController();

  beforeEach(() => {
    asked = [];
    now = clock();
    Date.now = () => now;
    window.fetch = (input, init) => {
      asked.push(String(input));
      return fetch(input, init);
    };
  });

  afterEach(() => {
    window.fetch = fetch;
    Date.now = clock;
  });

  it('gives bytes, where they came from and what they are said to be', async () => {
    const answer = await fetchFeed(fresh(), signal);
    expect(text(answer)).to.contain('"First"');
    expect(new URL(answer.url).pathname).to.equal('/fixtures/feed.json');
    expect(answer.contentType).to.contain('application/json');
    expect(answer.cut).to.equal(false);
  });

  it('asks once for all who ask at the same time', async () => {
    const address = fresh();
    const answers = await Promise.all([fetchFeed(address, signal), fetchFeed(address, signal, true)]);
    expect(answers.map(text)[0]).to.equal(answers.map(text)[1]);
    expect(asked.length).to.equal(1);
  });

  it('goes on for those who still wait when one gives up', async () => {
    const address = fresh('/fault/slow?ms=100');
    const first = new AbortController();
    const [given, kept] = [codeOf(fetchFeed(address, first.signal)), codeOf(fetchFeed(address, signal))];
    first.abort();
    expect([await given, await kept]).to.deep.equal(['aborted', 'answered']);
  });

  it('gives up the request when nobody waits for it, and asks anew for whoever comes then', async () => {
    const address = fresh('/fault/slow?ms=100');
    const first = new AbortController();
    const given = codeOf(fetchFeed(address, first.signal));
    first.abort();
    expect(await given).to.equal('aborted');
    expect(await codeOf(fetchFeed(address, signal))).to.equal('answered');
    expect(asked.length).to.equal(2);
  });

  it('asks nothing for one who has given up already', async () => {
    expect(await codeOf(fetchFeed(fresh(), AbortSignal.abort()))).to.equal('aborted');
    expect(asked).to.deep.equal([]);
  });

  it('gives the answer of the last minute again', async () => {
    const address = fresh();
    await fetchFeed(address, signal);
    now += 59_000;
    await fetchFeed(address, signal);
    expect(asked.length).to.equal(1);
  });

  it('gives an answer of the last hour at once, and asks for a newer one behind it', async () => {
    const address = fresh();
    await fetchFeed(address, signal);
    now += 3_000_000;
    await fetchFeed(address, signal);
    expect(asked.length).to.equal(2);
    await aTimeout(100);
    await fetchFeed(address, signal);
    expect(asked.length).to.equal(2);
  });

  it('asks again after an hour, and whenever it is told to', async () => {
    const address = fresh();
    await fetchFeed(address, signal);
    await fetchFeed(address, signal, true);
    now += 4_000_000;
    await fetchFeed(address, signal);
    expect(asked.length).to.equal(3);
  });

  it('keeps no failure', async () => {
    const address = fresh('/fault/500');
    expect(await codeOf(fetchFeed(address, signal))).to.equal('status');
    expect(await codeOf(fetchFeed(address, signal))).to.equal('status');
    expect(asked.length).to.equal(2);
  });

  it('reads 2 MB and no more', async () => {
    const answer = await fetchFeed(fresh('/fault/big'), signal);
    expect(answer.body.byteLength).to.equal(2_000_000);
    expect(answer.cut).to.equal(true);
  });

  it('finds the next page in the header that WordPress sends', async () => {
    const link = '<https://news.example/p?page=1>; rel="prev", <https://news.example/p?page=3>; rel="next"';
    window.fetch = () => Promise.resolve(new Response('[]', {headers: {link}}));
    expect((await fetchFeed(fresh(), signal)).next).to.equal('https://news.example/p?page=3');
    window.fetch = () => Promise.resolve(new Response('[]', {headers: {link: '<javascript:1>; rel=next'}}));
    expect((await fetchFeed(fresh(), signal)).next).to.equal(undefined);
  });

  it('asks no address that may not be followed', async () => {
    for (const address of ['javascript:1', 'http://a:b@localhost/', 'data:application/json,[]', 'file:///etc/hosts']) {
      expect(await codeOf(fetchFeed(address, signal)), address).to.equal('policy');
    }
    expect(asked).to.deep.equal([]);
  });

  it('takes what another site does not let it read for a missing header', async () => {
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await codeOf(fetchFeed('https://other.example/feed', signal))).to.equal('cors');
    expect(await codeOf(fetchFeed(fresh(), signal))).to.equal('network');
  });

  it('takes a failure for the policy’s where the document is told so, of this address and in earnest', async () => {
    const told: Partial<SecurityPolicyViolationEventInit>[] = [
      {blockedURI: 'https://other.example/feed'},
      {blockedURI: 'https://other.example'},
      {blockedURI: 'https://other.example/feed', disposition: 'report'},
      {blockedURI: 'https://other.example/feed', effectiveDirective: 'img-src'},
      {blockedURI: 'https://other.example/another'},
    ];
    const codes: string[] = [];
    for (const facts of told) {
      window.fetch = () => {
        const init = {effectiveDirective: 'connect-src', disposition: 'enforce', bubbles: true, ...facts};
        setTimeout(() =>
          document.dispatchEvent(
            new SecurityPolicyViolationEvent('securitypolicyviolation', init as SecurityPolicyViolationEventInit),
          ),
        );
        return Promise.reject(new TypeError('Failed to fetch'));
      };
      codes.push(await codeOf(fetchFeed('https://other.example/feed#top', signal)));
    }
    expect(codes).to.deep.equal(['policy', 'policy', 'cors', 'cors', 'cors']);
  });

  it('gives up after eight seconds, body included', async () => {
    const {timeout} = AbortSignal;
    const asked: number[] = [];
    AbortSignal.timeout = (ms) => {
      asked.push(ms);
      return timeout.call(AbortSignal, 200);
    };
    const code = await codeOf(fetchFeed(fresh('/fault/hang'), signal));
    AbortSignal.timeout = timeout;
    expect([code, ...asked]).to.deep.equal(['timeout', 8000]);
  });
});
