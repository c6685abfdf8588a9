// The package twice on one page, and Lit twice: the page's own bundle and the one-file script, in both orders, under the
// strict policy.

import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Browser} from 'playwright-core';
import {launch, serve, visit, type Site} from '../e2e/support.js';
import {STRICT} from './policies.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A page's own element, in the page's own copy of Lit. */
const OWN = `
  import {html, LitElement} from 'lit';
  customElements.define('own-element', class extends LitElement {
    render() { return html\`<p>\${'own'}</p>\`; }
  });`;

const BODY = `
  <own-element></own-element>
  <kashida-article-card href="/a" headline="Card"><a href="/a">Card</a></kashida-article-card>
  <kashida-related-links src="/fault/feed"><a href="/one">One</a></kashida-related-links>
  <kashida-share-bar url="https://news.example/a" headline="Card"></kashida-share-bar>`;

const SCRIPTS = {
  own: '<script type="module" src="/own.js"></script>',
  package: '<script type="module" src="/package.js"></script>',
  one: '<script type="module" src="/cdn/kashida.js"></script>',
  classic: '<script defer src="/cdn/kashida.classic.js"></script>',
};

const PAGES: Record<string, (keyof typeof SCRIPTS)[]> = {
  'the page’s own Lit before the one-file script': ['own', 'one'],
  'the one-file script before the page’s own Lit': ['one', 'own'],
  'the page’s own Lit and the classic script': ['classic', 'own'],
  'the modules before the one-file script': ['package', 'one'],
  'the one-file script before the modules': ['one', 'package'],
  'the one-file script twice, as a module and as a classic one': ['classic', 'one'],
};

let browser: Browser;
let folder: string;
let site: Site;

before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'kashida-'));
  const bundle = (contents: string, outfile: string) =>
    build({
      stdin: {contents, resolveDir: root},
      bundle: true,
      format: 'esm',
      outfile: join(folder, outfile),
      logLevel: 'error',
    });
  await bundle(OWN, 'own.js');
  // The package's modules with a Lit of their own, as another version of it would come.
  await bundle(`import './dist/all.js';`, 'package.js');
  // Asked for by every page.
  writeFileSync(join(folder, 'favicon.ico'), '');
  for (const [index, names] of Object.values(PAGES).entries()) {
    const scripts = names.map((name) => SCRIPTS[name]).join('\n');
    writeFileSync(join(folder, `${index}.html`), `<!doctype html><html lang="en"><title>Page</title>${BODY}${scripts}`);
  }
});

after(async () => {
  rmSync(folder, {recursive: true});
  await browser.close();
});

const POLICIES: Record<string, Record<string, string>> = {
  'a strict policy that names both copies of Lit': {'content-security-policy': STRICT},
  'no policy': {},
};

for (const [name, headers] of Object.entries(POLICIES)) {
  describe(`under ${name}`, () => {
    before(async () => {
      site = await serve({'/cdn': 'cdn', '/': folder}, headers);
    });

    after(() => site.close());

    for (const [index, [what, names]] of Object.entries(PAGES).entries()) {
      // A Lit makes one policy, and under a strict policy two of one name are refused.
      if (names.includes('classic') && names.includes('one') && 'content-security-policy' in headers) continue;

      it(`${what}: each element once, and nothing is refused`, async () => {
        await using visited = await visit(browser, `${site.origin}/${index}.html`);
        const {page, messages, errors, requests} = visited;
        await page.locator('kashida-related-links [part=headline]').nth(1).waitFor();
        if (names.includes('own')) assert.equal(await page.locator('own-element p').textContent(), 'own');
        assert.equal(await page.locator('kashida-article-card a[part=link], kashida-article-card > a').count(), 1);
        assert.equal(requests.filter((url) => url.endsWith('/fault/feed')).length, 1);
        const warnings = messages.filter((message) => !message.includes('Multiple versions of Lit loaded'));
        const isTwice = names.filter((script) => script !== 'own').length > 1;
        // Each name that is taken is said once.
        assert.equal(new Set(warnings).size, warnings.length);
        assert.equal(warnings.length > 0, isTwice, warnings.join('\n'));
        assert.ok(warnings.every((message) => message.includes('is defined already')));
        assert.deepEqual(errors, []);
      });
    }
  });
}
