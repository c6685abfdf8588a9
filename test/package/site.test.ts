// `npm run site` for a host that serves the site below its root: every address that a page has is one of the site's files.

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {parse} from 'parse5';
import type {Browser} from 'playwright-core';
import {root} from '../../scripts/npm.js';
import {elementsIn} from '../../src/markup.js';
import {launch, serve, visit, type Site} from '../e2e/support.js';

const BASE = '/some-where/';

const folder = mkdtempSync(join(tmpdir(), 'kashida-site-'));
execFileSync(process.execPath, [`${root}scripts/site.js`, '--base', BASE, '--to', folder]);
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll('\\', '/'));

let site: Site;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([serve({[BASE.slice(0, -1)]: folder}), launch()]);
});

after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, {recursive: true, force: true});
});

/** What a page fetches by itself. */
const FETCHED = ['src', 'srcset', 'image', 'poster', 'fallback-src'];

/** Examples of what goes wrong, and in a sample the feed of the page that it is for. */
const BY_DESIGN = [
  /^\/feed\.json$/,
  /^\/pictures\/missing\.svg$/,
  /^\/feeds\/none\.json$/,
  /^javascript:/,
  /^http:\/\/user:pass@/,
];

describe('the site below the root of its host', () => {
  it('has in its pages only addresses that lead to its files, and fetches nothing from another host', () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const file of named(/\.html$/)) {
      for (const {localName, attributes} of elementsIn(parse(textOf(file)))) {
        for (const [name, value] of Object.entries(attributes)) {
          const fetched = FETCHED.includes(name) || (name === 'href' && localName === 'link');
          for (const address of name === 'srcset' ? value.split(/(?:\s[^,]*)?,\s*/) : [value]) {
            if (!fetched && name !== 'href' && !/^\/[\w.]/.test(address)) continue;
            if (BY_DESIGN.some((pattern) => pattern.test(address.replace(BASE, '/')))) continue;
            seen += 1;
            if (!leads(address, file, fetched)) wrong.push(`${file}: ${name}="${address}"`);
          }
        }
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(seen > 1000, `${seen} addresses`);
  });

  it('has what a link within it aims at', () => {
    const ids = new Map(named(/\.html$/).map((file) => [file, new Set(textOf(file).match(/(?<=\sid=")[^"]+/g))]));
    const wrong: string[] = [];
    let seen = 0;
    for (const file of ids.keys()) {
      for (const {localName, attributes} of elementsIn(parse(textOf(file)))) {
        const {origin, pathname, hash} = new URL(attributes.href ?? '', `${site.origin}${BASE}${file}`);
        if (localName !== 'a' || origin !== site.origin || hash.length < 2) continue;
        seen += 1;
        const found = ids.get(pathname.slice(BASE.length))?.has(decodeURIComponent(hash.slice(1)));
        if (!found) wrong.push(`${file}: ${attributes.href}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(seen > 100, `${seen} aims`);
  });

  it('has in its styles, scripts and feeds only such addresses, too', () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const file of named(/^(?!cdn\/).*\.(?:css|js|json|rss|rdf|atom|txt)$/)) {
      const text = textOf(file);
      const addresses = [
        ...text.matchAll(/\burl\(["']?([^"')]+)/g),
        ...text.matchAll(/^(?:import|export)\b[^;]*?["'](\.?\.?\/[^"']+)/gm),
        ...text.matchAll(/["'`(]((?:\/|\.\.?\/)[\w/-]+\.(?:html|json|js|css|svg|rss|rdf|atom))\b/g),
      ];
      for (const [, address = ''] of addresses) {
        if (BY_DESIGN.some((pattern) => pattern.test(address))) continue;
        seen += 1;
        if (!leads(address, file)) wrong.push(`${file}: ${address}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(seen > 100, `${seen} addresses`);
  });

  for (const file of ['index.html', 'index.ar.html']) {
    it(`opens at ${file}, asks for nothing that is not there, and leads on`, async () => {
      await using visited = await visit(browser, `${site.origin}${BASE}${file}`);
      const {page} = visited;
      await page.locator('kashida-article-card [part=headline], kashida-article-card a').first().waitFor();
      assert.ok(await page.locator('kashida-share-bar [part=network]').first().isVisible());
      await page.locator('nav.doors a').first().click();
      await page.waitForURL(`**${BASE}article-card${file.slice('index'.length)}`);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(
        visited.requests.filter((url) => !url.startsWith(`${site.origin}${BASE}`)),
        [],
      );
      assert.deepEqual([...visited.messages, ...visited.errors], []);
    });
  }

  it('has its languages, feeds and snippets there', async () => {
    for (const file of ['related-links.ar.html', 'builder.ar.html', 'feed-checker.html', 'ar/index.html']) {
      await using visited = await visit(browser, `${site.origin}${BASE}${file}`);
      assert.deepEqual(
        visited.requests.filter((url) => !url.startsWith(`${site.origin}${BASE}`)),
        [],
        file,
      );
      assert.deepEqual([...visited.messages, ...visited.errors], [], file);
    }
  });
});

function named(pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(file));
}

function textOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** Whether a file of the site stands below the base at an address, or the address is one of another host that is only linked. */
function leads(address: string, file: string, fetched = false): boolean {
  const {origin, pathname} = new URL(address, `${site.origin}${BASE}${file}`);
  if (origin !== site.origin) return !fetched;
  const path = decodeURIComponent(pathname);
  return path.startsWith(BASE) && existsSync(join(folder, path.slice(BASE.length) || 'index.html'));
}
