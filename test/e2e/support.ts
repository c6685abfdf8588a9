// A real browser on the real pages: what a page asks for, says, moves, and how accessible it is.

import {setTimeout as delay} from 'node:timers/promises';
import axe from 'axe-core';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {chromiumArguments, findBrowser, nameOf} from '../../scripts/browsers.js';
import {tried} from '../../scripts/tally.js';
export {serve, type Site} from '../support/server.js';

export function launch(): Promise<Browser> {
  return chromium.launch({executablePath: findBrowser('chromium')!, args: chromiumArguments});
}

/** What a browser says of an address without a file, which some of the demo's examples ask for. */
export const NO_FILE = 'error: Failed to load resource: the server responded with a status of 404 (Not Found)';

/** The same browser, to which the elements' script comes that many milliseconds late. */
export function slowly(browser: Browser, ms: number, script = '**/cdn/kashida.js'): Browser {
  const newContext = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext(options);
    await context.route(script, async (route) => {
      await delay(ms);
      await route.continue();
    });
    return context;
  };
  return {newContext} as Browser;
}

export interface Visit extends AsyncDisposable {
  page: Page;
  /** Every address that the page asked for, in order. */
  requests: string[];
  /** Every console message, with its type: `warning: …`. */
  messages: string[];
  /** Errors that nobody caught. */
  errors: string[];
  /** All layout shift since the page began, as https://web.dev/articles/cls counts it. */
  layoutShift(): Promise<number>;
  /** What axe finds: `rule: selector` for each element. */
  violations(): Promise<string[]>;
}

/** Opens a page in a context of its own, and waits until it asks for nothing more. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const messages: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => errors.push(String(error)));
  // tsx wraps the functions of a test in a helper of its own, which those that run in the page miss.
  await page.addInitScript('globalThis.__name = (target) => target');
  await page.addInitScript(watchLayout);
  const response = await page.goto(url, {waitUntil: 'networkidle'});
  const headers = response?.headers() ?? {};
  if ('content-security-policy' in headers || 'permissions-policy' in headers) tried('policies', 1, nameOf('chromium'));
  return {
    page,
    requests,
    messages,
    errors,
    layoutShift: () => page.evaluate(() => (globalThis as unknown as {layoutShift: number}).layoutShift),
    async violations() {
      // Evaluated, not added as a tag: a page with a content security policy would refuse it.
      await page.evaluate(axe.source);
      const {violations} = await page.evaluate(() => (globalThis as unknown as {axe: typeof axe}).axe.run());
      return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}

function watchLayout(): void {
  const global = globalThis as unknown as {layoutShift: number};
  global.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {value: number; hadRecentInput: boolean})[]) {
      if (!entry.hadRecentInput) global.layoutShift += entry.value;
    }
  }).observe({type: 'layout-shift', buffered: true});
}
