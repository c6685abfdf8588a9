// WebKit, by the protocol of https://www.w3.org/TR/webdriver2/.

import {writeFile} from 'node:fs/promises';
import {findBrowser} from '../../../scripts/browsers.js';
import {startWebKit} from '../../../scripts/webkit.js';
import type {Driver} from './driver.js';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

const BUTTONS = {left: 0, middle: 1, right: 2};

/** MiniBrowser's tool bar keeps its window at least this wide: a narrower page stands in a frame. */
const NARROWEST = 450;

export async function startWebDriver(): Promise<Driver> {
  // It says what it connects to, and with each frame that webdriverio has another command for it.
  Object.assign(process.env, {WDIO_LOG_LEVEL: 'error', DISABLE_WEBDRIVERIO_DEPRECATION_WARNINGS: 'true'});
  const {default: WebDriver} = await import('webdriver');
  const browser = await WebDriver.newSession({
    hostname: '127.0.0.1',
    port: await startWebKit(),
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: findBrowser('webkit'), args: ['--automation']},
    } as WebdriverIO.Capabilities,
  });
  const window = await browser.getWindowHandle();
  const evaluate = (expression: string): Promise<unknown> => browser.executeScript(`return (${expression})`, []);
  let size = '';

  async function resize(width: number, height: number): Promise<void> {
    if (size === `${width} ${height}`) return;
    size = `${width} ${height}`;
    const toolbar = (await evaluate('outerHeight - innerHeight')) as number;
    await browser.setWindowRect(null, null, width, height + toolbar);
  }

  return {
    engine: 'webkit',
    async open(url, width, height) {
      await browser.switchToFrame(null);
      await resize(Math.max(width, NARROWEST), height);
      if (width >= NARROWEST) return browser.navigateTo(url);
      await browser.navigateTo(`${new URL(url).origin}/frame?${new URLSearchParams({url, width: `${width}`})}`);
      await browser.switchToFrame(0);
    },
    evaluate,
    async press(points, {button = 'left', key} = {}) {
      const moves = points.map(({x, y}) => ({
        type: 'pointerMove',
        x: Math.round(x),
        y: Math.round(y),
        duration: 0,
      }));
      const [first, ...further] = moves;
      const ends = (type: string) => ({type, button: BUTTONS[button]});
      const pointer = [first, ends('pointerDown'), ...further, ends('pointerUp')];
      const pauses = pointer.slice(1).map(() => ({type: 'pause'}));
      const held = key && [{type: 'keyDown', value: KEYS[key]}, ...pauses, {type: 'keyUp', value: KEYS[key]}];
      await browser.performActions([
        ...(held ? [{type: 'key', id: 'keyboard', actions: held}] : []),
        {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions: pointer},
      ]);
    },
    async strike(key, held) {
      const strokes = (type: string) =>
        [held, key].flatMap((name) => (name ? [{type, value: KEYS[name] ?? name}] : []));
      await browser.performActions([
        {type: 'key', id: 'keyboard', actions: [...strokes('keyDown'), ...strokes('keyUp').reverse()]},
      ]);
    },
    async isKnownAs(element, role, name) {
      const [id = ''] = Object.values((await evaluate(element)) as Record<string, string>);
      return (
        (await browser.getElementComputedRole(id)) === role && (await browser.getElementComputedLabel(id)) === name
      );
    },
    async photograph(path) {
      await writeFile(path, await browser.takeScreenshot(), 'base64');
    },
    async closeOthers() {
      const others = (await browser.getWindowHandles()).filter((other) => other !== window);
      for (const other of others) {
        await browser.switchToWindow(other);
        await browser.closeWindow();
      }
      if (others.length) await browser.switchToWindow(window);
      return others.length;
    },
    close: () => browser.deleteSession(),
  };
}
