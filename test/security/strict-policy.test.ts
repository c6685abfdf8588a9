// Pages under real Content-Security-Policy headers: everything works, and nothing is refused.

import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch, serve, visit, type Site} from '../e2e/support.js';
import {STRICT, TRUSTED_TYPES} from './policies.js';

const POLICIES = {
  'the strict policy': STRICT,
  'Trusted Types alone': TRUSTED_TYPES,
};

let browser: Browser;

before(async () => {
  browser = await launch();
});

after(() => browser.close());

for (const [name, policy] of Object.entries(POLICIES)) {
  describe(`under ${name}`, () => {
    let site: Site;

    before(async () => {
      site = await serve(undefined, {'content-security-policy': policy});
    });

    after(() => site.close());

    const tools = [
      '/builder.html?widget=related-links',
      '/builder.ar.html?layout=lead',
      '/feed-checker.html?src=/feeds/en.rss',
    ];
    const pages = ['/ar/seed-library.html', '/en/index.html', '/article-card.html', '/related-links.html'];
    for (const path of [...pages, ...tools]) {
      it(`${path} is shown whole, and nothing is refused`, async () => {
        await using visited = await visit(browser, site.origin + path);
        const {page, messages, errors} = visited;
        assert.ok((await page.locator('[part=link], kashida-article-card a').count()) > 0);
        assert.deepEqual([...messages, ...errors], []);
      });
    }

    it('the share dialog opens, with its networks and QR code', async () => {
      await using visited = await visit(browser, `${site.origin}/ar/seed-library.html`);
      const {page, messages, errors} = visited;
      await page.locator('[part=more]').first().click();
      await page.locator('dialog [part=server]').first().click();
      await page.locator('dialog [part=qr-code]').first().click();
      await page.locator('dialog [part=qr]').first().waitFor();
      assert.deepEqual([...messages, ...errors], []);
    });
  });
}

describe('a page that comes with a policy', () => {
  it('is counted in the summary of the run', async () => {
    const site = await serve(undefined, {'content-security-policy': STRICT});
    const folder = mkdtempSync(join(tmpdir(), 'kashida-'));
    const {TALLY} = process.env;
    process.env.TALLY = join(folder, 'tally');
    await using visited = await visit(browser, `${site.origin}/index.html`);
    assert.equal(visited.errors.length, 0);
    assert.equal(readFileSync(process.env.TALLY, 'utf8'), '{"kind":"policies","times":1,"engine":"Chromium"}\n');
    if (TALLY) process.env.TALLY = TALLY;
    else delete process.env.TALLY;
    rmSync(folder, {recursive: true});
    await site.close();
  });
});

describe('under a policy that allows nothing of ours', () => {
  let site: Site;

  before(async () => {
    site = await serve(undefined, {'content-security-policy': "default-src 'none'; style-src 'self'"});
  });

  after(() => site.close());

  it('the links of the page stay readable and work', async () => {
    await using visited = await visit(browser, `${site.origin}/ar/seed-library.html`);
    const links = visited.page.locator('kashida-related-links a');
    assert.equal(await links.count(), 3);
    assert.ok(await links.first().isVisible());
  });
});
