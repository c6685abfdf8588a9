// What a security team asks of a package before it reads a line of it: what it brings along, what it runs when it is
// installed, whether the bytes that are served are those that were built, and whether anybody can build them again.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {root} from '../../scripts/npm.js';
import {launch, serve, visit} from '../e2e/support.js';
import {STRICT} from './policies.js';

interface Manifest {
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
  publishConfig: {provenance: boolean};
}

const read = (name: string): unknown => JSON.parse(readFileSync(root + name, 'utf8'));

const manifest = read('package.json') as Manifest;

describe('the package', () => {
  it('brings what CONTRIBUTING.md says, with its size and reason, and nothing else', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lean-qr', 'lit', 'saxen']);
    const [, said = ''] = readFileSync(`${root}CONTRIBUTING.md`, 'utf8').split('## Dependencies');
    for (const name of Object.keys(manifest.dependencies)) assert.match(said, new RegExp(`\`${name}\`[^|]*kB`));
  });

  it('runs nothing when it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'preprepare', 'postprepare'];
    assert.deepEqual(
      Object.keys(manifest.scripts).filter((name) => hooks.includes(name)),
      [],
    );
  });

  it('brings nothing that runs something when it is installed', () => {
    const {packages} = read('package-lock.json') as {packages: Record<string, Record<string, unknown>>};
    for (const name of Object.keys(manifest.dependencies)) {
      const entry = packages[`node_modules/${name}`] ?? {};
      assert.ok(entry.version && !entry.hasInstallScript, name);
    }
  });

  it('is published with its provenance', () => assert.equal(manifest.publishConfig.provenance, true));

  it('is locked: every package by version and hash, none by the address of somebody’s registry', () => {
    const {packages} = read('package-lock.json') as {packages: Record<string, Record<string, unknown>>};
    for (const [name, entry] of Object.entries(packages)) {
      if (!name || entry.link) continue;
      assert.ok(typeof entry.version === 'string' && /^sha512-/.test(String(entry.integrity)), name);
      assert.equal(entry.resolved, undefined, name);
    }
  });

  it('has nothing in it that runs text as code', () => {
    for (const file of files(`${root}cdn`).filter((name) => name.endsWith('.js'))) {
      const text = readFileSync(`${root}cdn/${file}`, 'utf8');
      assert.doesNotMatch(
        text,
        /\beval\(|new Function\(|document\.write|DOMParser|insertAdjacentHTML|createContextualFragment/,
        file,
      );
    }
  });
});

describe('the workflows', () => {
  const folder = `${root}.github/workflows/`;
  const texts = readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')] as const);
  const [, publish = ''] = texts.find(([name]) => name === 'publish.yml') ?? [];

  it('name every action by its commit, since a tag can be moved', () => {
    const actions = texts.flatMap(([, text]) => text.match(/uses:.*/g) ?? []);
    assert.ok(actions.length >= 4);
    for (const action of actions) assert.match(action, /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read, and one job, which runs no check, may say who it is', () => {
    for (const [name, text] of texts) {
      const granted = [...text.matchAll(/^ *([\w-]+): write$/gm)].map(([, permission]) => permission);
      assert.deepEqual(granted, name === 'publish.yml' ? ['id-token'] : [], name);
      assert.match(text, /^permissions:/m, name);
      assert.doesNotMatch(text, /pull_request_target|secrets\./, name);
    }
    const [, job = ''] = publish.split(/^ {2}publish:$/m);
    assert.match(job, /id-token: write/);
    assert.doesNotMatch(job, /\.ci\/run|npm test/);
  });

  it('publish what has passed every check, with its provenance, and run no script of a package', () => {
    assert.match(publish, /needs: checks/);
    assert.match(publish, /run: \.ci\/run/);
    assert.match(publish, /npm ci --ignore-scripts/);
    assert.match(publish, /npm publish --provenance --ignore-scripts/);
  });
});

describe('the threat model', () => {
  for (const name of ['threat-model.md', 'threat-model.ar.md']) {
    it(`${name} names files that are there, and the policy that is tested`, () => {
      const text = readFileSync(`${root}docs/${name}`, 'utf8');
      const named = [...text.matchAll(/`((?:src|test|scripts|\.github)\/[^`]*)`/g)].map(([, path = '']) => path);
      assert.ok(named.length > 30);
      assert.deepEqual(
        named.filter((path) => !existsSync(root + path)),
        [],
      );
      assert.ok(text.replace(/\s+/g, ' ').includes(STRICT));
    });
  }

  it('says the same in both languages: every row names the same files', () => {
    const [english, arabic] = ['threat-model.md', 'threat-model.ar.md'].map((name) =>
      readFileSync(`${root}docs/${name}`, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.match(/`(?:src|test|scripts|\.github)\/[^`]*`/g)),
    );
    assert.deepEqual(arabic, english);
  });
});

describe('the scripts of cdn/', () => {
  let browser: Browser;
  const hashes = read('cdn/sri.json') as Record<string, string>;
  const folder = mkdtempSync(join(tmpdir(), 'kashida-'));

  before(async () => {
    browser = await launch();
    cpSync(`${root}cdn/kashida.js`, join(folder, 'kashida.js'));
    writeFileSync(join(folder, 'changed.js'), `${readFileSync(`${root}cdn/kashida.js`, 'utf8')}\n`);
    for (const script of ['kashida', 'changed']) {
      writeFileSync(
        join(folder, `${script}.html`),
        `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,">
          <kashida-article-card><a href="/a">Card</a></kashida-article-card>
          <script type="module" src="/${script}.js" integrity="${hashes['kashida.js']}"></script>`,
      );
    }
  });

  after(async () => {
    rmSync(folder, {recursive: true});
    await browser.close();
  });

  it('stand in sri.json with their hashes, all of them, and the style sheet too', () => {
    const scripts = files(`${root}cdn`).filter((name) => /\.(?:js|css)$/.test(name));
    const made = scripts.sort().map((name) => {
      const hash = createHash('sha384').update(readFileSync(`${root}cdn/${name}`));
      return [name, `sha384-${hash.digest('base64')}`];
    });
    assert.deepEqual(hashes, Object.fromEntries(made));
    assert.ok(hashes['kashida.js'] && hashes['kashida.css'] && hashes['locales/ar.js']);
  });

  it('run by their hash, and changed by a byte do not: then the page’s own links stand there', async () => {
    const site = await serve({'/': folder});
    await using whole = await visit(browser, `${site.origin}/kashida.html`);
    assert.equal(await whole.page.locator('kashida-article-card [part=card]').count(), 1);
    await using changed = await visit(browser, `${site.origin}/changed.html`);
    assert.equal(await changed.page.locator('kashida-article-card [part=card]').count(), 0);
    assert.ok(await changed.page.locator('kashida-article-card a').isVisible());
    await site.close();
  });
});

describe('the build', () => {
  const copy = mkdtempSync(join(tmpdir(), 'kashida-build-'));

  after(() => rmSync(copy, {recursive: true}));

  it('gives the same bytes in another folder', () => {
    for (const name of ['src', 'scripts', 'package.json', 'vite.config.ts', 'tsconfig.json', 'tsconfig.node.json']) {
      cpSync(root + name, join(copy, name), {recursive: true});
    }
    symlinkSync(`${root}node_modules`, join(copy, 'node_modules'), 'junction');
    const {status, stderr} = spawnSync(process.execPath, ['scripts/build.js'], {cwd: copy, encoding: 'utf8'});
    assert.equal(status, 0, stderr);
    for (const folder of ['dist', 'cdn']) {
      const [ours, theirs] = [files(root + folder), files(join(copy, folder))];
      assert.deepEqual(theirs.sort(), ours.sort());
      // A map names what it is made from by the way there, and to a copy's packages it is another one.
      const differing = ours.filter(
        (name) =>
          !name.endsWith('.map') &&
          !readFileSync(`${root}${folder}/${name}`).equals(readFileSync(join(copy, folder, name))),
      );
      assert.deepEqual(differing, []);
    }
  });
});

function files(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}
