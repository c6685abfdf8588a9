// Chromium and Firefox.

import {launch, type ElementHandle, type KeyInput} from 'puppeteer-core';
import {chromiumArguments, findBrowser} from '../../../scripts/browsers.js';
import type {Driver, Press} from './driver.js';

export async function startPuppeteer(engine: 'chromium' | 'firefox'): Promise<Driver> {
  const browser = await launch({
    browser: engine === 'chromium' ? 'chrome' : 'firefox',
    executablePath: findBrowser(engine),
    args: engine === 'chromium' ? chromiumArguments : [],
  });
  const started = await browser.pages();
  // In the page that Firefox starts with, keys press no button.
  const page = await browser.newPage();
  for (const other of started) await other.close();
  await page.bringToFront();
  const {keyboard, mouse} = page;

  const holding = async (key: Press['key'], work: () => Promise<void>) => {
    if (key) await keyboard.down(key);
    await work();
    if (key) await keyboard.up(key);
  };

  return {
    engine,
    async open(url, width, height) {
      await page.setViewport({width, height});
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (points, {button, key} = {}) =>
      holding(key, async () => {
        const [{x, y} = {x: 0, y: 0}, ...further] = points;
        await mouse.move(x, y);
        await mouse.down({button});
        for (const point of further) await mouse.move(point.x, point.y);
        await mouse.up({button});
      }),
    strike: (key, held) => holding(held, () => keyboard.press(key as KeyInput)),
    async isKnownAs(element, role, name) {
      const handle = (await page.evaluateHandle(element)) as ElementHandle<Element>;
      // A query begins with the element itself; of its descendants none counts.
      const found = await handle.$(`::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`);
      return found !== null && (await page.evaluate((one, other) => one === other, handle, found));
    },
    async photograph(path) {
      await page.screenshot({path: path as `${string}.png`});
    },
    async closeOthers() {
      const others = (await browser.pages()).filter((other) => other !== page);
      for (const other of others) await other.close();
      if (others.length) await page.bringToFront();
      return others.length;
    },
    close: () => browser.close(),
  };
}
