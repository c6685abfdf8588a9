// Every page of examples/, as a stranger would have it: installed with the packed tarball, built, served, and read in a browser.

import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {promisify} from 'node:util';
import type {Browser, Page} from 'playwright-core';
import {findHugo} from '../../scripts/hugo.js';
import {root} from '../../scripts/npm.js';
import {launch, serve, visit} from '../e2e/support.js';
import {npmCommand, pack} from '../package/tarball.js';

interface Example {
  /** The folder that is served; without one, `npm start` serves. */
  output?: string;
  /** Its markup holds what the elements show. */
  isRendered?: boolean;
  /** What is not here. */
  missing?: string | undefined;
}

const EXAMPLES: Record<string, Example> = {
  plain: {output: 'public'},
  vite: {output: 'dist'},
  react: {output: 'dist'},
  vue: {output: 'dist'},
  svelte: {output: 'dist'},
  angular: {output: 'dist'},
  next: {output: 'out', isRendered: true},
  astro: {output: 'dist', isRendered: true},
  eleventy: {output: 'dist', isRendered: true},
  hugo: {output: 'public', isRendered: true, missing: findHugo() ? undefined : 'Hugo is not here.'},
  express: {isRendered: true},
};

const HEADLINES = ['منارة الميناء القديم تضيء من جديد', 'The lighthouse of the old harbour shines again'];
const RELATED = ['واحة تفتح مكتبة للبذور', 'An oasis opens a library of seeds'];

/** No framework tells its maker that a test was run. */
const QUIET = {NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false'};

const folder = mkdtempSync(join(tmpdir(), 'kashida-examples-'));
let tarball: string;
let browser: Browser;

before(async () => {
  tarball = pack(folder);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

it('every example is tested', () => {
  const folders = readdirSync(`${root}examples`, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map(({name}) => name).sort(), Object.keys(EXAMPLES).sort());
});

it('every example pins what it installs', () => {
  for (const name of Object.keys(EXAMPLES)) {
    const {dependencies, devDependencies = {}} = JSON.parse(
      readFileSync(`${root}examples/${name}/package.json`, 'utf8'),
    ) as Record<string, Record<string, string>>;
    for (const [dependency, version] of Object.entries({...dependencies, ...devDependencies})) {
      assert.match(version, /^\d+\.\d+\.\d+$/, `${name}: ${dependency}`);
    }
  }
});

describe('the example', {concurrency: 2}, () => {
  for (const [name, {output, isRendered, missing}] of Object.entries(EXAMPLES)) {
    it(name, {skip: missing}, async () => {
      const example = await build(name);
      await using site = output ? await served(join(example, output)) : await started(example);
      await isAlive(`${site.origin}/`);
      if (isRendered) await isReadableWithoutScript(`${site.origin}/`);
    });
  }
});

/** Both languages are shown, an event comes to the page's own handler, and a headline leads to its story. */
async function isAlive(url: string): Promise<void> {
  await using opened = await visit(browser, url);
  const {page} = opened;
  for (const headline of [...HEADLINES, ...RELATED]) {
    assert.equal(await page.getByRole('link', {name: headline}).count(), 1, headline);
  }
  const arabic = page.getByRole('region', {name: 'النسخة العربية'});
  await arabic.getByRole('button', {name: 'نسخ الرابط'}).first().waitFor();
  assert.equal(await arabic.locator('.root').first().getAttribute('dir'), 'rtl');
  assert.deepEqual(await copies(page), {
    'kashida-article-card': [1, 1],
    'kashida-share-bar': [1, 1],
    'kashida-related-links': [1, 1],
  });

  const said = page.locator('output');
  await arabic.getByRole('button', {name: 'نسخ الرابط'}).first().click();
  await said.getByText('Shared: copy').waitFor();
  // Stays on the page, so that what is said can be read.
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault(), {once: true}));
  for (const headline of [HEADLINES[0]!, RELATED[1]!]) {
    await page.evaluate(() => addEventListener('click', (event) => event.preventDefault(), {once: true}));
    await page.getByRole('link', {name: headline}).click();
    await said.getByText(`Opened: ${headline}`).waitFor();
  }
  assert.equal(page.url(), url);
  assert.deepEqual([...opened.messages, ...opened.errors], []);

  await page.getByRole('link', {name: HEADLINES[0]!}).click();
  await page.waitForURL('**/?story=ar-lighthouse');
}

async function isReadableWithoutScript(url: string): Promise<void> {
  const markup = await (await fetch(url)).text();
  const [tags, roots] = [/<kashida-[\w-]+/g, /<kashida-[^>]+>\s*<template shadowrootmode="open">/g];
  assert.equal(markup.match(roots)?.length, markup.match(tags)?.length, 'one shadow root for each element');

  await using read = await visit(browser, url, {javaScriptEnabled: false});
  const {page} = read;
  for (const headline of [...HEADLINES, ...RELATED]) {
    assert.ok(await page.getByRole('link', {name: headline}).isVisible(), headline);
  }
  // Words that only the elements bring.
  assert.ok(await page.getByText('By Fadi Qaranful').isVisible());
  for (const network of ['WhatsApp', 'واتساب']) assert.ok(await page.getByRole('link', {name: network}).isVisible());
  await page.getByRole('link', {name: HEADLINES[0]!}).click();
  await page.waitForURL('**/?story=ar-lighthouse');
}

/** By tag, how many renderings stand in each element. */
function copies(page: Page): Promise<Record<string, number[]>> {
  return page.evaluate(() => {
    const found: Record<string, number[]> = {};
    for (const element of document.querySelectorAll('[lang] > *')) {
      if (!element.localName.startsWith('kashida-')) continue;
      (found[element.localName] ??= []).push(element.shadowRoot?.querySelectorAll('.root').length ?? 0);
    }
    return found;
  });
}

/** @returns the folder in which the example was installed and built */
async function build(name: string): Promise<string> {
  const example = join(folder, name);
  cpSync(`${root}examples/${name}`, example, {
    recursive: true,
    filter: (path) => !/[\\/](?:node_modules|dist|out|\.next|\.astro)$/.test(path),
  });
  const file = join(example, 'package.json');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/("kashida": )"[^"]+"/, `$1"file:../${tarball.slice(folder.length + 1)}"`),
  );
  await npm(example, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error');
  await npm(example, 'run', '--if-present', 'build');
  return example;
}

interface Running extends AsyncDisposable {
  origin: string;
}

async function served(output: string): Promise<Running> {
  const {origin, close} = await serve({'/': output});
  return {origin, [Symbol.asyncDispose]: close};
}

async function started(example: string): Promise<Running> {
  const port = await freePort();
  const [command, ...args] = npmCommand('start', '--silent');
  const running = spawn(command, args, {
    cwd: example,
    env: {...process.env, ...QUIET, PORT: String(port)},
    stdio: 'inherit',
    detached: true,
  });
  const origin = `http://localhost:${port}`;
  while (!(await fetch(origin).catch(() => undefined))) {
    assert.equal(running.exitCode, null, 'the server has ended');
    await delay(100);
  }
  return {
    origin,
    async [Symbol.asyncDispose]() {
      // npm and what it has started.
      process.kill(-running.pid!);
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function npm(cwd: string, ...words: string[]): Promise<void> {
  const [command, ...args] = npmCommand(...words);
  // A build for readers, whatever the shell of the test says.
  const env = {...process.env, ...QUIET, NODE_ENV: undefined, CI: '1'};
  try {
    await promisify(execFile)(command, args, {cwd, env, maxBuffer: 2 ** 26});
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string};
    assert.fail(`npm ${words.join(' ')}:\n${stdout}${stderr}`);
  }
}
