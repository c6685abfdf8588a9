// Frames that are allowed little: without an origin, of another origin, without permissions. Whatever is refused has
// another way, and the reader sees it. With real presses, in Chromium: `security/frames.test.ts`.

import {expect} from '@open-wc/testing';
import {open, opened, waitUntil, type PageOptions} from './pages.js';

const body = (folder: string) => `
  <kashida-share-bar url="https://news.example/a" headline="A" native="always"></kashida-share-bar>
  <kashida-related-links src="/fault/feed"><a href="/one">One</a></kashida-related-links>
  <script defer crossorigin src="/${folder}/kashida.classic.js"></script>
  <script defer src="/fixtures/pages/press.js"></script>`;

const BODY = body('cdn');

interface Facts {
  selected: string;
  said: string;
  shared: boolean;
  storage: boolean;
  escaped: string;
  told: string;
  headlines: string[];
}

/** What the frame tells after it has copied, shared and, where it is asked to, gone to a server of the reader's. */
async function factsOf(markup: string, options: PageOptions): Promise<Facts> {
  let told: Facts | undefined;
  const listen = ({data}: MessageEvent<{facts?: Facts}>) => (told = data.facts ?? told);
  addEventListener('message', listen);
  await open(markup, options);
  await waitUntil(() => told, 'the frame tells what came of it');
  removeEventListener('message', listen);
  return told as Facts;
}

/** What refuses clipboard and share sheet leaves the address before the reader, selected, and opens the dialog. */
function expectAnotherWay({selected, said, shared, escaped}: Facts): void {
  expect(selected).to.equal('https://news.example/a');
  expect(said).to.match(/\S/);
  expect(shared).to.equal(true);
  expect(escaped).to.equal('');
}

describe('in a sandboxed frame', () => {
  it('without an origin all is shown, storage is not missed, and what is refused has another way', async () => {
    const server = '<script>document.documentElement.dataset.server = ""</script>';
    const facts = await factsOf(server + body('everybody'), {frame: {sandbox: 'allow-scripts'}});
    expectAnotherWay(facts);
    expect(facts.storage).to.equal(false);
    // No server allows a page without an origin to read, unless it allows all; the code says so.
    expect(facts.headlines).to.deep.equal(['One']);
    expect(facts.told).to.equal('cors');
  });

  it('without scripts the page’s own links stand there', async () => {
    const page = await opened(BODY, {frame: {sandbox: 'allow-same-origin'}});
    const link = page.querySelector<HTMLElement>('kashida-related-links a');
    expect(link?.offsetHeight).to.be.above(0);
    expect(page.querySelector('kashida-related-links')?.shadowRoot).to.equal(null);
  });
});

describe('in a frame of another origin', () => {
  it('all is shown, and what its page does not allow has another way', async () => {
    const host = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const facts = await factsOf(BODY, {host});
    expectAnotherWay(facts);
    expect(facts.headlines).to.deep.equal(['Story 1', 'Story 2']);
    expect(facts.told).to.equal('');
  });
});

describe('on a page without the permissions web-share and clipboard-write', () => {
  it('the address is there to copy by hand, and sharing opens the dialog', async () => {
    const facts = await factsOf(BODY, {headers: {'permissions-policy': 'web-share=(), clipboard-write=()'}});
    expectAnotherWay(facts);
    expect(facts.headlines).to.deep.equal(['Story 1', 'Story 2']);
  });
});
