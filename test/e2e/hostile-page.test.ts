// Every element on a page whose style is made to tear it, beside the same on a clean page.

import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import type {Browser} from 'playwright-core';
import {PNG} from 'pngjs';
import {HOSTILE} from '../support/hostile.js';
import {DIRECTIONS, langOf, showcase, type Direction} from '../support/showcase.js';
import {launch, serve, visit, type Site} from './support.js';

const SCREENSHOTS = new URL('screenshots/', import.meta.url).pathname;

/** Of all pixels. */
const MOST = 0.01;

let folder: string;
let site: Site;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kashida-hostile-'));
  [site, browser] = await Promise.all([
    serve({'/cdn': 'cdn', '/': folder}),
    launch(),
    mkdir(SCREENSHOTS, {recursive: true}),
  ]);
});

after(async () => {
  await browser.close();
  await site.close();
  await rm(folder, {recursive: true});
});

// Typeface and colour are the page's to give, and so is the margin around an element.
const PAGE = `body { font-family: 'Noto Sans', 'Noto Sans Arabic', sans-serif; color: #222; background: #fff; }`;
const FRAME = 'box-sizing: border-box; inline-size: 380px; block-size: 760px; overflow: hidden; margin: 0 !important';

/** Each element's picture by its name, from one picture of the page. */
async function photograph(direction: Direction, style: string, name: string): Promise<ReadonlyMap<string, PNG>> {
  const shown = showcase(direction);
  const frames = [...shown.values()].map((markup) => {
    const placed = markup.replaceAll(/<(kashida-[\w-]+|article)(?=[ >])/g, '<$1 style="margin: 0 !important"');
    return `<div data-frame style="${FRAME}">${placed}</div>`;
  });
  await writeFile(
    join(folder, `${name}.html`),
    `<!doctype html><html lang="${langOf(direction)}" dir="${direction}"><meta charset="utf-8"><title>Page</title>
    <link rel="icon" href="data:,"><script type="module" src="/cdn/kashida.js"></script><style>${PAGE}${style}</style>
    <body style="margin: 0 !important" id="showcase">${frames.join('')}</body></html>`,
  );
  await using visited = await visit(browser, `${site.origin}/${name}.html`, {
    viewport: {width: 400, height: 800},
    reducedMotion: 'reduce',
  });
  const {page} = visited;
  // Pictures are loaded when they come near.
  await page.evaluate(async () => {
    for (const frame of document.querySelectorAll('[data-frame]')) {
      frame.scrollIntoView();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
    }
    scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle');
  const boxes = await page.locator('[data-frame]').evaluateAll((all) =>
    all.map((frame) => {
      const host = [...frame.querySelectorAll('*')].find(({localName}) => localName.startsWith('kashida-'));
      const {x, y, width, height} = host!.getBoundingClientRect();
      return {x, y, width, height};
    }),
  );
  const whole = PNG.sync.read(await page.screenshot({fullPage: true}));
  return new Map(
    [...shown.keys()].map((key, index) => {
      const {x, y, width, height} = boxes[index]!;
      const picture = new PNG({width: Math.ceil(width), height: Math.min(Math.ceil(height), 760)});
      PNG.bitblt(whole, picture, Math.floor(x), Math.floor(y), picture.width, picture.height, 0, 0);
      return [key, picture];
    }),
  );
}

for (const direction of DIRECTIONS) {
  describe(`on a hostile page, ${direction}`, () => {
    let clean: ReadonlyMap<string, PNG>;
    let hostile: ReadonlyMap<string, PNG>;

    before(async () => {
      clean = await photograph(direction, '', `clean-${direction}`);
      hostile = await photograph(direction, HOSTILE, `hostile-${direction}`);
    });

    for (const name of showcase(direction).keys()) {
      it(`<${name}> looks as on a clean one`, async () => {
        const [a, b] = [clean.get(name)!, hostile.get(name)!];
        const {width, height} = a;
        const size = `${width} by ${height}`;
        assert.ok(width && height, 'nothing is shown');
        const diff = new PNG({width, height});
        const same = b.width === width && b.height === height;
        const differing = same ? pixelmatch(a.data, b.data, diff.data, width, height, {threshold: 0.1}) : Infinity;
        if (differing / (width * height) >= MOST) {
          const file = `${SCREENSHOTS}hostile-${direction}-${name.replace(' ', '-')}`;
          await writeFile(`${file}-clean.png`, PNG.sync.write(a));
          await writeFile(`${file}-hostile.png`, PNG.sync.write(b));
        }
        assert.equal(`${b.width} by ${b.height}`, size);
        assert.ok(differing / (width * height) < MOST, `${differing} of ${width * height} pixels differ`);
      });
    }
  });
}
