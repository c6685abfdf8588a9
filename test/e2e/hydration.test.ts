// A page rendered on a server: read without script, and taken over by the elements when their script comes.

import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import type {Browser, Page} from 'playwright-core';
import {root} from '../../scripts/npm.js';
import {renderToString} from '../../src/ssr.js';
import {SERVED} from '../support/served-page.js';
import {launch, serve, visit, type Site} from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'kashida-hydration-'));
let site: Site;
let browser: Browser;

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A story</title><link rel="icon" href="data:,">
<link rel="canonical" href="https://news.example/story"><meta name="kashida" content="time-zone=Asia/Beirut"></head>
<body>${SERVED}SCRIPT</body></html>`;

// What is longer than the server's because only a browser knows it has no text to compare.
const SAME = [
  'article-header',
  'byline',
  'article-time',
  'figure',
  'comments-link',
  'sources',
  'share-bar',
  'article-card',
];

before(async () => {
  [browser, site] = await Promise.all([launch(), serve({'/': folder})]);
  const all = `import '${root}src/all.ts';`;
  const support = "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';";
  await build({
    stdin: {contents: all, resolveDir: root},
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: join(folder, 'plain'),
    define: {'process.env.NODE_ENV': '"production"'},
  });
  await build({
    stdin: {contents: support + all, resolveDir: root},
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: join(folder, 'hydrating'),
  });
  await build({
    stdin: {contents: `export {defineAll} from '${root}src/index.ts';`, resolveDir: root},
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: join(folder, 'prefixed'),
    define: {'process.env.NODE_ENV': '"production"'},
  });
});

after(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, {recursive: true});
});

async function write(name: string, script: string, options?: Parameters<typeof renderToString>[1]): Promise<string> {
  writeFileSync(join(folder, name), await renderToString(PAGE.replace('SCRIPT', script), options));
  return `${site.origin}/${name}`;
}

/** What a reader sees of each element, by tag. */
function texts(page: Page): Promise<string[]> {
  return page.evaluate(
    (names) =>
      names.flatMap((name) =>
        [...document.querySelectorAll<HTMLElement>(`kashida-${name}`)].map(({shadowRoot}) =>
          ((shadowRoot?.querySelector('.root') as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim(),
        ),
      ),
    SAME,
  );
}

describe('a page from a server, without script', () => {
  it('reads as it does with script', async () => {
    await using read = await visit(browser, await write('plain.html', ''), {javaScriptEnabled: false});
    const {page} = read;
    for (const name of ['By Rima', 'March 10, 2026', 'A harbour.', 'AFP', 'First', 'Second', 'Third', 'إعلان']) {
      assert.ok(await page.getByText(name).first().isVisible(), name);
    }
    assert.ok(await page.getByRole('link', {name: 'Reddit'}).isVisible());
    assert.equal(await page.getByRole('button').count(), 0, 'a button that does nothing');
    assert.deepEqual(read.messages, []);
  });
});

for (const bundle of ['plain', 'hydrating']) {
  describe(`a page from a server, when the ${bundle} script comes`, () => {
    it('shows every element once, with the same text, and says nothing', async () => {
      await using served = await visit(browser, await write('served.html', ''), {timezoneId: 'America/Adak'});
      const script = `<script type="module" src="/${bundle}/stdin.js"></script>`;
      await using alive = await visit(browser, await write(`${bundle}.html`, script), {timezoneId: 'America/Adak'});
      assert.deepEqual(await texts(alive.page), await texts(served.page));
      const roots = await alive.page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) =>
          element.localName.startsWith('kashida-')
            ? [...(element.shadowRoot?.children ?? [])].filter((child) => child.matches('.root, .bar, style')).length
            : [],
        ),
      );
      assert.deepEqual([...new Set(roots)], [1]);
      await alive.page.locator('#arabic').getByText('إعلان').waitFor();
      await alive.page.locator('kashida-related-links').getByRole('link', {name: 'Third'}).waitFor();
      await alive.page.locator('kashida-share-bar').getByRole('button', {name: 'More'}).first().waitFor();
      assert.deepEqual([...alive.messages, ...alive.errors], []);
    });
  });
}

describe('a page from a server with a prefix of its own', () => {
  it('has the linked style, and its elements take over', async () => {
    // As docs/guides/server-rendering.md says it.
    const css = readFileSync(`${root}dist/kashida.css`, 'utf8').replaceAll(':host(kashida-', ':host(my-');
    writeFileSync(join(folder, 'my.css'), css);
    const page = PAGE.replaceAll('kashida-', 'my-').replace(
      'SCRIPT',
      '<script type="module">import {defineAll} from "/prefixed/stdin.js"; globalThis.start = () => defineAll({prefix: "my"});</script>',
    );
    writeFileSync(join(folder, 'my.html'), await renderToString(page, {prefix: 'my', styles: {href: '/my.css'}}));
    await using read = await visit(browser, `${site.origin}/my.html`);
    const list = read.page.locator('my-sources ul');
    assert.equal(await list.evaluate((element) => getComputedStyle(element).display), 'inline');
    assert.ok(await read.page.getByText('First').isVisible());
    await read.page.evaluate(() => (globalThis as unknown as {start(): void}).start());
    await read.page.locator('my-share-bar').getByRole('button', {name: 'More'}).waitFor();
    assert.equal(await read.page.getByText('First').count(), 1);
    assert.deepEqual([...read.messages, ...read.errors], []);
  });
});

describe('a page from a server under a strict policy', () => {
  for (const [name, policy, options] of [
    ['nonce', "default-src 'self'; img-src 'self' data:; style-src 'self' 'nonce-abc'", {nonce: 'abc'}],
    ['linked', "default-src 'self'; img-src 'self' data:", {styles: {href: '/kashida.css'}}],
  ] as const) {
    it(`has its style (${name}), and nothing is refused`, async () => {
      copyFileSync(`${root}dist/kashida.css`, join(folder, 'kashida.css'));
      await write(`${name}.html`, '<script type="module" src="/plain/stdin.js"></script>', options);
      const strict = await serve({'/': folder}, {'content-security-policy': policy});
      try {
        for (const javaScriptEnabled of [false, true]) {
          await using read = await visit(browser, `${strict.origin}/${name}.html`, {javaScriptEnabled});
          assert.deepEqual([...read.messages, ...read.errors], []);
          const list = read.page.locator('kashida-sources ul');
          assert.equal(await list.evaluate((element) => getComputedStyle(element).display), 'inline');
        }
      } finally {
        await strict.close();
      }
    });
  }
});
