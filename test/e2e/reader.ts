// A reader with one browser and one window, in each engine alike: opens pages, presses, types and looks.

import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {setTimeout as delay} from 'node:timers/promises';
import type {Engine} from '../../scripts/browsers.js';
import {root} from '../../scripts/npm.js';
import {serve, type Site} from '../support/server.js';
import type {Driver, Press} from './drivers/driver.js';
import {startPuppeteer} from './drivers/puppeteer.js';
import {watch} from './drivers/watch.js';
import {startWebDriver} from './drivers/webdriver.js';

export interface Opening {
  /** In CSS pixels. Default: 1280. */
  width?: number;
  /** How many milliseconds late the elements' script comes. Whether anything moves then is noted. */
  late?: number;
  /** False where the page's policy refuses every script, as a reader has it who blocks them. */
  script?: boolean;
}

/** How long a reader waits for something to happen. In milliseconds. */
const PATIENCE = 20_000;

export class Reader {
  readonly #driver: Driver;
  readonly #site: Site;
  /** Pages that a test has written itself. */
  readonly #written: Map<string, string>;
  readonly #opening: Opening;

  private constructor(driver: Driver, site: Site, written: Map<string, string>, opening: Opening) {
    this.#driver = driver;
    this.#site = site;
    this.#written = written;
    this.#opening = opening;
  }

  static async start(engine: Engine): Promise<Reader> {
    const written = new Map([
      // What a network is here: it tells the server whether it could reach the page that it was opened from.
      ['/opened.html', '<!doctype html><head><title>Shared</title><script>fetch(`/opener/${opener}`)</script></head>'],
      ['/story.html', '<!doctype html><head><title>Story</title></head>'],
    ]);
    const opening: Opening = {};
    const intercept = (request: IncomingMessage, response: ServerResponse) =>
      answerPage(request.url ?? '/', response, written, opening);
    const [driver, site] = await Promise.all([
      engine === 'webkit' ? startWebDriver() : startPuppeteer(engine),
      serve(undefined, {}, intercept),
    ]);
    return new Reader(driver, site, written, opening);
  }

  async close(): Promise<void> {
    await this.#driver.close();
    await this.#site.close();
  }

  get engine(): Engine {
    return this.#driver.engine;
  }

  get origin(): string {
    return this.#site.origin;
  }

  /** Every path that the server was asked for, in order, since the page was opened. */
  get requests(): string[] {
    return this.#site.requests;
  }

  /** Opens a page of the demo, and waits until its elements are there. */
  async open(path: string, opening: Opening = {}): Promise<void> {
    this.#site.requests.length = 0;
    const {width = 1280, late = 0, script = true} = opening;
    Object.assign(this.#opening, {late, script});
    await this.#driver.open(this.origin + path, width, 900);
    if (!script) await this.run(watch, {moves: false});
    await this.until(
      (script) =>
        document.readyState === 'complete' &&
        (!script ||
          !document.querySelector('script[src*="/cdn/"]') ||
          ![...document.querySelectorAll(':not(:defined)')].some(({localName}) => localName.startsWith('kashida-'))),
      script,
    );
  }

  /** Opens a page with this body. */
  async openBody(body: string, opening?: Opening): Promise<void> {
    this.#written.set(
      '/written.html',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
      <style>body { margin: 0; } kashida-article-card:not(:defined) { display: block; }</style>
      <script type="module" src="/cdn/kashida.js"></script></head><body>${body}</body></html>`,
    );
    await this.open('/written.html', opening);
  }

  /** What a function gives that runs in the page, which knows no more than its arguments. */
  run<T, A extends unknown[]>(work: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return this.#driver.evaluate(inPage(work, args)) as Promise<Awaited<T>>;
  }

  /** Waits until a function that runs in the page gives true; one that finds nothing yet, or no page yet, may throw. */
  async until<A extends unknown[]>(work: (...args: A) => unknown, ...args: A): Promise<void> {
    let last: unknown;
    for (const end = Date.now() + PATIENCE; Date.now() < end; await delay(30)) {
      last = await this.run(work, ...args).catch(String);
      if (last === true) return;
    }
    assert.fail(`it did not come to this: ${work} ${JSON.stringify(args)}, but to ${JSON.stringify(last)}`);
  }

  /** Waits until the server has been asked for a path of which this holds, and gives it. */
  async asked(isIt: (path: string) => boolean): Promise<string> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await delay(30)) {
      const found = this.#site.requests.find(isIt);
      if (found) return found;
    }
    assert.fail(`the server was asked for ${this.#site.requests.join(', ')}`);
  }

  /** Presses in the middle of an element, or at a part of its width and height. */
  async press(selector: string, press?: Press, [across, down]: readonly [number, number] = [0.5, 0.5]): Promise<void> {
    const {x, y, width, height} = await this.box(selector);
    await this.#driver.press([{x: x + width * across, y: y + height * down}], press);
  }

  /** Presses at a place of the window. */
  async pressAt(x: number, y: number): Promise<void> {
    await this.#driver.press([{x, y}]);
  }

  /** Draws the pointer from the start of an element to its end, with the button down. */
  async drag(selector: string): Promise<void> {
    const {x, y, width, height} = await this.box(selector);
    await this.#driver.press([
      {x: x + 1, y: y + 4},
      {x: x + width / 2, y: y + height / 2},
      {x: x + width - 1, y: y + height - 4},
    ]);
  }

  /** Where an element stands in the window, into which it is scrolled. */
  box(selector: string): Promise<{x: number; y: number; width: number; height: number}> {
    return this.run((selector) => {
      const element = watched.find(selector);
      const {top, bottom} = element.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) element.scrollIntoView({block: 'center', behavior: 'instant'});
      const {x, y, width, height} = element.getBoundingClientRect();
      return {x, y, width, height};
    }, selector);
  }

  async strike(key: string, held?: Press['key']): Promise<void> {
    await this.#driver.strike(key, held);
  }

  async type(text: string): Promise<void> {
    for (const letter of text) await this.#driver.strike(letter);
  }

  /** What has the focus. */
  focused(): Promise<{part: string; network: string; href: string; left: number}> {
    return this.run(() => {
      const element = watched.focused();
      return {
        part: element.getAttribute('part') ?? '',
        network: element.dataset.network ?? '',
        href: element.getAttribute('href') ?? '',
        left: element.getBoundingClientRect().left,
      };
    });
  }

  /** Goes there by the Tab key. */
  async tabTo(isThere: (at: {part: string; network: string}) => boolean): Promise<void> {
    for (let stroke = 0; stroke < 120; stroke++) {
      await this.strike('Tab');
      if (isThere(await this.focused())) return;
    }
    assert.fail('the keyboard does not get there');
  }

  /** The text that an element shows, with white space folded. */
  text(selector: string): Promise<string> {
    return this.run((selector) => watched.find(selector).innerText.replace(/\s+/g, ' ').trim(), selector);
  }

  /** Fails unless the browser tells assistive technology that the element has this role and this name. */
  async isKnownAs(selector: string, role: string, name: string): Promise<void> {
    const known = await this.#driver.isKnownAs(
      inPage((selector) => watched.find(selector), [selector]),
      role,
      name,
    );
    assert.ok(known, `${selector} is not known as ${role} “${name}”`);
  }

  async photograph(path: string): Promise<void> {
    await this.#driver.photograph(path);
  }

  /** Closes the window that was opened; fails where there is none, or more than one. */
  async closeOther(): Promise<void> {
    let closed = 0;
    for (const end = Date.now() + PATIENCE; !closed && Date.now() < end; await delay(30)) {
      closed = await this.#driver.closeOthers();
    }
    assert.equal(closed, 1);
  }

  /** Fails where the page is wider than its window, scroll bar left out. */
  async fits(): Promise<void> {
    const {scrollWidth, clientWidth} = await this.run(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      return {scrollWidth, clientWidth};
    });
    assert.equal(scrollWidth, clientWidth, 'the page scrolls sideways');
  }

  /** Fails where the page has said or thrown anything, or has asked another host. */
  async hasNothingToSay(): Promise<void> {
    const {errors, foreign} = await this.run(() => ({
      errors: watched.errors,
      foreign: performance
        .getEntriesByType('resource')
        .map(({name}) => name)
        .filter((name) => !name.startsWith(location.origin) && !name.startsWith('data:')),
    }));
    assert.deepEqual({errors, foreign}, {errors: [], foreign: []});
  }
}

// tsx wraps the functions of a test in a helper of its own, which those that run in the page miss.
function inPage<A extends unknown[]>(work: (...args: A) => unknown, args: A): string {
  return `(() => { const __name = (target) => target; return (${work})(...${JSON.stringify(args)}); })()`;
}

/** Answers for pages, with our watch before all other scripts; and for the elements' script, which may be late. */
function answerPage(
  url: string,
  response: ServerResponse,
  written: Map<string, string>,
  {late, script}: Opening,
): boolean {
  const {pathname, searchParams} = new URL(url, 'http://localhost');
  if (pathname === '/cdn/kashida.js' && late) {
    void delay(late).then(() => {
      response.writeHead(200, {'content-type': 'text/javascript'}).end(readFileSync(`${root}cdn/kashida.js`));
    });
    return true;
  }
  const page = pathname === '/frame' ? frame(searchParams) : (written.get(pathname) ?? demoPage(pathname));
  if (page === undefined) return false;
  const first = `<script>${inPage(watch, [{moves: Boolean(late)}])}</script>`;
  const policy = script === false && {'content-security-policy': "script-src 'none'"};
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...policy});
  response.end(page.replace(/<head>/, `<head>${first}`));
  return true;
}

function demoPage(pathname: string): string | undefined {
  const file = `${root}demo${pathname}`;
  return pathname.endsWith('.html') && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function frame(query: URLSearchParams): string {
  return `<!doctype html><title>Frame</title><style>body { margin: 0; } iframe { border: 0; display: block; }</style>
    <iframe src="${query.get('url')}" width="${query.get('width')}" height="900"></iframe>`;
}
