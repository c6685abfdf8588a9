// What a reader who only reads gives away: the whole demo is opened and read to its end, without a press. From the
// server's log and the browser's nothing has left the origin, and nothing is kept on the device.

import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {root} from '../../scripts/npm.js';
import {launch, serve, type Site} from '../e2e/support.js';

const pages = readdirSync(`${root}demo`, {recursive: true, encoding: 'utf8'})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html'));

// Pages that read at the same time.
const TABS = 3;

let site: Site;
let browser: Browser;
let context: BrowserContext;
const asked: string[] = [];
const sockets: string[] = [];
const kept = new Map<string, object>();

before(async () => {
  [site, browser] = await Promise.all([serve(), launch()]);
  context = await browser.newContext({viewport: {width: 1280, height: 900}});
  context.on('request', (request) => asked.push(request.url()));
  const left = [...pages];
  const read = async () => {
    const page = await context.newPage();
    page.on('websocket', (socket) => sockets.push(socket.url()));
    for (let name = left.pop(); name; name = left.pop()) {
      await page.goto(`${site.origin}/${name}`, {waitUntil: 'load'});
      await readToTheEnd(page);
      kept.set(name, await keptBy(page));
    }
  };
  await Promise.all(Array.from({length: TABS}, read));
});

after(async () => {
  await browser.close();
  await site.close();
});

/** Lists and pictures ask when they come into view. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight * 2) {
      scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
  });
  await page.waitForLoadState('networkidle');
}

/** What the page has put on the device, by kind; only kinds with something in them. */
function keptBy(page: Page): Promise<object> {
  return page.evaluate(async () => {
    const all = {
      cookies: document.cookie ? [document.cookie] : [],
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({name}) => name),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope),
    };
    return Object.fromEntries(Object.entries(all).filter(([, names]) => names.length));
  });
}

describe('a reader of the whole demo who presses nothing', () => {
  it('has opened every page of it', () => {
    assert.ok(pages.length > 30);
    assert.deepEqual([...kept.keys()].sort(), [...pages].sort());
  });

  it('asks no other host, by the browser’s log', () => {
    assert.deepEqual(
      [...asked.filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith('data:')), ...sockets],
      [],
    );
  });

  it('asks for files of the site and tells nothing in their addresses, by the server’s log', () => {
    // The demo shows what becomes of a feed that is not there.
    const known = new Set(['/favicon.ico', '/feeds/none.json']);
    const unknown = site.requests.filter((path) => {
      const file = path.replace(/^\/cdn\//, '/../cdn/');
      return !known.has(path) && !existsSync(`${root}demo${decodeURI(file)}`);
    });
    assert.deepEqual(unknown, []);
    assert.ok(site.requests.length > pages.length);
  });

  it('has nothing kept: no cookie, storage, database, cache or worker', async () => {
    for (const [name, all] of kept) assert.deepEqual(all, {}, name);
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual((await context.storageState({indexedDB: true})).origins, []);
    assert.deepEqual(context.serviceWorkers(), []);
  });
});
