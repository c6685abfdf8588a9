// Pages that allow little: sandboxed frames, frames of another origin, permissions that the page does not give. Whatever
// is refused has another way, and the reader sees it.

import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'playwright-core';
import {launch, serve, visit, type Site} from '../e2e/support.js';

const BAR = `<!doctype html><html lang="en"><title>Bar</title>
  <kashida-share-bar url="https://news.example/a" headline="A" native="always"></kashida-share-bar>
  <kashida-related-links src="/fault/feed"><a href="/one">One</a></kashida-related-links>
  <script type="module" src="/cdn/kashida.js"></script>`;

let browser: Browser;
let folder: string;

before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'kashida-'));
  writeFileSync(join(folder, 'bar.html'), BAR);
});

after(async () => {
  rmSync(folder, {recursive: true});
  await browser.close();
});

const pages = (headers: Record<string, string> = {}): Promise<Site> => serve({'/cdn': 'cdn', '/': folder}, headers);

/** A page that holds the bar in a frame with these attributes. */
function framed(attributes: string): string {
  const page = `frame-${attributes.replace(/\W+/g, '-')}.html`;
  writeFileSync(
    join(folder, page),
    `<!doctype html><html lang="en"><title>Page</title><iframe width="800" height="700" ${attributes}></iframe>`,
  );
  return `/${page}`;
}

async function barIn(page: Page): Promise<Frame> {
  const frame = page.frames()[1];
  assert.ok(frame);
  await frame.locator('kashida-share-bar [part=copy]').first().waitFor();
  return frame;
}

/** What refuses the clipboard leaves the address before the reader, selected. */
async function copiesByHand(place: Page | Frame): Promise<void> {
  await place.locator('kashida-share-bar [part=copy]').first().click();
  const address = place.locator('dialog[open] .address');
  await address.waitFor();
  assert.equal(await address.inputValue(), 'https://news.example/a');
  const selected = await address.evaluate((input) => {
    const {selectionStart, selectionEnd, value} = input as HTMLInputElement;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  });
  assert.equal(selected, 'https://news.example/a');
  assert.match((await place.locator('dialog[open] [role=status]').first().textContent()) ?? '', /\S/);
}

describe('in a sandboxed frame', () => {
  it('without an origin everything is shown, storage is not missed, and what is refused has another way', async () => {
    const site = await pages({'access-control-allow-origin': '*'});
    await using visited = await visit(browser, site.origin + framed('src="/bar.html" sandbox="allow-scripts"'));
    const frame = await barIn(visited.page);
    await copiesByHand(frame);
    const dialog = frame.locator('dialog[open]');
    await dialog.locator('[part=server]').first().click();
    await dialog.locator('[name=server]').fill('social.example');
    await dialog.locator('[name=remember]').check();
    await dialog.locator('.server [type=submit]').click();
    assert.deepEqual(visited.errors, []);
    await site.close();
  });

  it('without scripts the page’s own links stand there', async () => {
    const site = await pages();
    await using visited = await visit(browser, site.origin + framed('src="/bar.html" sandbox'));
    assert.ok(await visited.page.frames()[1]?.locator('kashida-related-links a').isVisible());
    await site.close();
  });
});

describe('in a frame of another origin', () => {
  it('everything is shown, and what its page does not allow has another way', async () => {
    const site = await pages();
    const other = site.origin.replace('localhost', '127.0.0.1');
    // The server listens at the name; where that is the other address, there is no second origin to ask.
    const reachable = await fetch(`${other}/bar.html`).then(
      ({ok}) => ok,
      () => false,
    );
    const away = reachable ? other : site.origin.replace('localhost', 'frame.localhost');
    await using visited = await visit(browser, site.origin + framed(`src="${away}/bar.html"`));
    const frame = await barIn(visited.page);
    assert.equal(await frame.locator('kashida-related-links [part=headline]').count(), 2);
    await copiesByHand(frame);
    assert.deepEqual(visited.errors, []);
    await site.close();
  });
});

describe('on a page whose permissions lack web-share and clipboard-write', () => {
  it('the address is there to copy by hand, and sharing opens the dialog', async () => {
    const site = await pages({'permissions-policy': 'web-share=(), clipboard-write=()'});
    await using visited = await visit(browser, `${site.origin}/bar.html`);
    const {page, errors} = visited;
    await copiesByHand(page);
    await page.locator('dialog[open] [part=close]').click();
    await page.locator('kashida-share-bar').evaluate((bar) => (bar as HTMLElement & {share(): Promise<void>}).share());
    await page.locator('dialog[open]').waitFor();
    assert.deepEqual(errors, []);
    await site.close();
  });
});
