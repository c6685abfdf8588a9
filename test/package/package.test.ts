// The packed tarball, installed in a folder of its own: what a developer and a page really get.

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import Ajv from 'ajv';
import type {CustomElement, CustomElementDeclaration, Package} from 'custom-elements-manifest/schema.js';
import type {Browser, Page} from 'playwright-core';
import {build} from 'vite';
import {entries} from '../../scripts/entries.js';
import {root} from '../../scripts/npm.js';
import {launch, serve, visit} from '../e2e/support.js';
import {BUNDLERS, FRAMEWORKS} from './consumers.js';
import {npm, pack} from './tarball.js';

/** A template that only the card has. */
const CARD = 'part="standfirst"';

const ELEMENTS = ['kashida-article-card', 'kashida-share-bar', 'kashida-related-links'];

const folder = mkdtempSync(join(tmpdir(), 'kashida-package-'));
const installed = join(folder, 'node_modules/kashida');
/** What a server installs beside the package, and the frameworks that it has types for. */
const BESIDE = [
  '@lit-labs/ssr@4.1.0',
  'parse5@7.3.0',
  'react@19',
  '@types/react@19',
  'preact@10',
  'solid-js@1',
  'svelte@5',
  'vue@3',
  'webpack@5.112.2',
];

let tarball: string;
let browser: Browser;

before(async () => {
  tarball = pack(folder);
  write('package.json', '{"private": true, "type": "module"}');
  npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball, ...BESIDE);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

describe('in Node', () => {
  it('every entry is there and imports, and defines nothing', () => {
    const names = Object.keys(entries()).map(specifierOf);
    write(
      'import.js',
      `globalThis.customElements = {get() {}, define(tag) { throw new Error('defined ' + tag); }};
       for (const name of ${JSON.stringify(names.filter((name) => !/all\.js$|\/define\//.test(name)))}) await import(name);
       delete globalThis.customElements;
       for (const name of ${JSON.stringify(names)}) await import(name);`,
    );
    run('import.js');
  });

  it('no other file can be imported', () => {
    for (const inner of ['dist/index.js', 'dist/url.js', 'elements/article-card.js', 'article-card.styles.js']) {
      write('inner.js', `await import('kashida/${inner}');`);
      assert.throws(() => run('inner.js'), /ERR_PACKAGE_PATH_NOT_EXPORTED/, inner);
    }
  });

  it('every element has its class and its definition', () => {
    const names = readdirSync(join(installed, 'dist/define')).filter((name) => name.endsWith('.js'));
    const elements = Object.keys(entries()).filter((name) => name.startsWith('elements/'));
    assert.deepEqual(elements.map((name) => `${name.slice('elements/'.length)}.js`).sort(), names.sort());
  });
});

describe('in a bundle', () => {
  it('the share bar comes without the card, and works', async () => {
    const card = await bundle('card', "import 'kashida/define/article-card.js';");
    assert.ok(card.includes(CARD), 'the mark is not in the card itself');
    const code = await bundle('bar', "import 'kashida/define/share-bar.js';");
    assert.ok(!code.includes(CARD), 'the bundle of a share bar holds the card');

    await onPage(
      '<kashida-share-bar url="https://news.example/a"></kashida-share-bar>',
      '/bar/main.js',
      async (page) => {
        await page.locator('kashida-share-bar').getByRole('link').first().waitFor();
      },
    );
  });
});

describe('in a bundle, tree-shaken', () => {
  const names = Object.keys(entries())
    .filter((name) => name.startsWith('elements/'))
    .map((name) => name.slice('elements/'.length));
  /** `article-card` for `ArticleCard`. */
  const classOf = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

  /** A script for each element. */
  const scripts = (kind: string, code: (name: string) => string) =>
    names.map((name) => {
      write(`${kind}-${name}.js`, code(name));
      return join(folder, `${kind}-${name}.js`);
    });

  for (const [bundler, modulesOf] of Object.entries(BUNDLERS)) {
    it(`${bundler} brings for one class no other element`, async () => {
      const inputs = scripts(
        'class',
        (name) => `import {${classOf(name)}} from 'kashida';\nconsole.log(${classOf(name)});`,
      );
      const elements = (await modulesOf(inputs)).map((modules) =>
        modules.filter((path) => /kashida\/dist\/(?:elements|define)\/[\w-]+\.js$/.test(path)),
      );
      assert.deepEqual(
        elements.map((paths) => paths.map((path) => path.split('/dist/')[1])),
        names.map((name) => [`elements/${name}.js`]),
      );
    });

    it(`${bundler} keeps a definition that is imported for its side effect`, async () => {
      const bundles = await modulesOf(scripts('definition', (name) => `import 'kashida/define/${name}.js';`));
      for (const [index, name] of names.entries()) {
        assert.ok(
          bundles[index]?.some((path) => path.endsWith(`/dist/define/${name}.js`)),
          name,
        );
      }
    });
  }
});

describe('on a server', () => {
  it('renders a page without anything of a browser', () => {
    write(
      'server.js',
      `import {renderToString} from 'kashida/ssr.js';
       console.log(await renderToString('<p>Page <kashida-article-card href="/a" headline="A"></kashida-article-card>'));`,
    );
    assert.match(
      run('server.js'),
      /^<p>Page <kashida-article-card[^>]*><template shadowrootmode="open"><style>.*>A<\/a>/s,
    );
  });
});

describe('with one script tag', () => {
  for (const [file, type] of [
    ['kashida.js', 'module'],
    ['kashida.classic.js', 'text/javascript'],
  ] as const) {
    it(`${file} defines and renders every element`, async () => {
      const page = `<kashida-article-card href="/a" headline="Card"></kashida-article-card>
        <kashida-share-bar></kashida-share-bar>
        <kashida-related-links><a href="/b">Related</a></kashida-related-links>`;
      await onPage(page, `/node_modules/kashida/cdn/${file}`, renders, type);
    });

    it(`${file} brings Arabic from beside itself`, async () => {
      const page = '<kashida-share-bar lang="ar"></kashida-share-bar>';
      await onPage(page, `/node_modules/kashida/cdn/${file}`, speaksArabic, type);
    });

    it(`${file} brings the XML reader from beside itself, for XML alone`, async () => {
      write('feed.xml', '<rss><channel><item><link>/b</link><title>Related</title></item></channel></rss>');
      write('feed.json', '{"items": [{"url": "/b", "title": "Related"}]}');
      for (const [feed, requested] of [
        ['feed.xml', 1],
        ['feed.json', 0],
      ] as const) {
        const page = `<kashida-related-links src="/${feed}"></kashida-related-links>`;
        const requests = await onPage(page, `/node_modules/kashida/cdn/${file}`, showsRelated, type);
        assert.equal(requests.filter((url) => url.endsWith('/cdn/xml-feed.js')).length, requested, feed);
      }
    });
  }

  it('a language of its own tag, module or classic, is not asked for again', async () => {
    for (const tag of ['<script type="module"', '<script']) {
      const page = `${tag} src="/node_modules/kashida/cdn/locales/ar.js"></script><kashida-share-bar lang="ar"></kashida-share-bar>`;
      const requests = await onPage(page, '/node_modules/kashida/cdn/kashida.js', speaksArabic);
      assert.equal(requests.filter((url) => url.endsWith('/ar.js')).length, 1);
    }
  });

  it('the script holds the default networks only, and brings no second name for Lit', () => {
    for (const file of ['kashida.js', 'kashida.classic.js']) {
      const code = readFileSync(join(installed, 'cdn', file), 'utf8');
      assert.match(code, /https:\/\/t\.me\/share/);
      assert.doesNotMatch(code, /https:\/\/www\.reddit\.com/, `${file} holds networks that are fetched when needed`);
      assert.match(code, /createPolicy\([`'"]kashida[`'"]/);
    }
  });
});

describe('for tools', () => {
  it('publint and attw find nothing', () => {
    tool('publint', [installed, '--strict', '--pack', 'false']);
    // A style sheet has no types.
    tool('attw', [tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'kashida.css']);
  });

  it('TypeScript knows classes, tags and events, the package’s own types checked too', () => {
    write('consumer.ts', CONSUMER);
    write('define-only.ts', DEFINE_ONLY);
    for (const [module, moduleResolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      for (const file of ['consumer.ts', 'define-only.ts']) {
        const compilerOptions = {
          module,
          moduleResolution,
          target: 'es2022',
          lib: ['es2024', 'dom', 'dom.iterable'],
          types: [],
          strict: true,
          skipLibCheck: false,
          noEmit: true,
        };
        write('tsconfig.json', JSON.stringify({compilerOptions, files: [file]}));
        tool('tsc', ['--project', folder]);
      }
    }
  });

  for (const [framework, {file, text, options}] of Object.entries(FRAMEWORKS)) {
    it(`${framework} knows tags, attributes, properties and events`, () => {
      write(file, text);
      const compilerOptions = {
        module: 'esnext',
        moduleResolution: 'bundler',
        target: 'es2022',
        lib: ['es2024', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        skipLibCheck: false,
        noEmit: true,
        ...options,
      };
      write('tsconfig.json', JSON.stringify({compilerOptions, files: [file]}));
      tool('tsc', ['--project', folder]);
    });
  }

  it('editors find their data where package.json says', () => {
    const {name, version, ...fields} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    for (const field of ['customElements', 'web-types', 'jsdelivr', 'unpkg']) {
      assert.ok(existsSync(join(installed, fields[field]!)), field);
    }
    const webTypes = JSON.parse(readFileSync(join(installed, fields['web-types']!), 'utf8')) as {
      name: string;
      version: string;
      contributions: {html: {elements: {name: string}[]}};
    };
    assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
    const data = JSON.parse(readFileSync(join(installed, 'dist/vscode.html-custom-data.json'), 'utf8')) as {
      tags: {name: string; attributes: {name: string}[]}[];
    };
    for (const tag of ELEMENTS) {
      assert.ok(webTypes.contributions.html.elements.some((element) => element.name === tag));
      assert.ok(data.tags.find((element) => element.name === tag)?.attributes.length);
    }
  });

  it('the manifest is valid, and names each attribute, event and definition', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'dist/custom-elements.json'), 'utf8')) as Package;
    const schema = JSON.parse(
      readFileSync(`${root}node_modules/custom-elements-manifest/schema.json`, 'utf8'),
    ) as object;
    const ajv = new Ajv();
    assert.ok(ajv.validate(schema, manifest), ajv.errorsText());
    const defined = manifest.modules.flatMap(({path, exports = []}) =>
      exports.filter(({kind}) => kind === 'custom-element-definition').map(({name}) => [name, path]),
    );
    assert.deepEqual(
      defined.map(([, path]) => path!.replace('dist/define/', '')).sort(),
      readdirSync(join(installed, 'dist/define'))
        .filter((file) => file.endsWith('.js'))
        .sort(),
    );
    const declarations = manifest.modules.flatMap(({declarations = []}) => declarations) as (CustomElementDeclaration &
      CustomElement)[];
    const card = declarations.find(({tagName}) => tagName === 'kashida-article-card')!;
    assert.equal(card.attributes?.find(({name}) => name === 'layout')?.default, 'stack');
    assert.ok(
      card.attributes?.some(({name}) => name === 'time-zone'),
      'an attribute that several elements share',
    );
    for (const {events = []} of declarations) assert.ok(events.every(({name}) => name));
  });

  it('the manifest names files of the package', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'dist/custom-elements.json'), 'utf8')) as {
      modules: {path: string; declarations: {tagName?: string}[]}[];
    };
    for (const {path} of manifest.modules) assert.ok(existsSync(join(installed, path)), path);
    const tags = manifest.modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName));
    for (const tag of ELEMENTS) assert.ok(tags.includes(tag), `${tag} is not in the manifest`);
  });
});

describe('the tarball', () => {
  const files = () => readdirSync(installed, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());

  it('holds what is published, and no more', () => {
    const expected = ['CHANGELOG.md', 'LICENSE', 'README.md', 'cdn', 'dist', 'package.json'];
    assert.deepEqual(
      readdirSync(installed).filter((name) => !expected.includes(name)),
      [],
    );
    const kinds = /\.(?:js|js\.map|d\.ts|css|json|md)$|^LICENSE$/;
    assert.deepEqual(
      files()
        .map(({name}) => name)
        .filter((name) => !kinds.test(name)),
      [],
    );
  });

  it('names no folder of the machine that built it, and no registry', () => {
    for (const {name, parentPath} of files()) {
      const text = readFileSync(join(parentPath, name), 'utf8');
      assert.ok(!text.includes(root) && !/\b(?:file:\/\/|registry\.)/.test(text), name);
    }
  });

  it('has for each module a source map with its source', () => {
    for (const {name, parentPath} of files().filter(({name}) => name.endsWith('.js.map'))) {
      const {sources, sourcesContent} = JSON.parse(readFileSync(join(parentPath, name), 'utf8')) as Record<
        string,
        string[]
      >;
      assert.equal(sourcesContent?.filter(Boolean).length, sources?.length, name);
    }
  });
});

const CONSUMER = `
import {ArticleCard, ShareBar, toArticle, type Article, type OpenEvent} from 'kashida';
import {ArticleCard as Same} from 'kashida/article-card.js';
import {readFeed, type FeedResult, type Source} from 'kashida/feeds.js';
import {shareUrl} from 'kashida/share.js';
import 'kashida/all.js';
import 'kashida/locales/ar.js';

const article: Article | undefined = toArticle({url: 'https://news.example/a', headline: 'A'});
const card: ArticleCard = document.createElement('kashida-article-card');
const same: Same = card;
card.headline = article?.headline ?? null;
card.addEventListener('kashida-open', (event) => {
  const open: OpenEvent = event;
  console.log(open.region, same.href);
});
ShareBar.define('my-share-bar');
const feed: FeedResult = await readFeed('[]', {url: 'https://news.example/feed'});
const source: Source = {load: async ({limit}) => ({articles: feed.articles.slice(0, limit)})};
console.log(source);
console.log(shareUrl('telegram', {url: 'https://news.example/a'}));
// @ts-expect-error -- a headline is text
card.headline = 1;
`;

const DEFINE_ONLY = `
import 'kashida/define/share-bar.js';

const bar = document.createElement('kashida-share-bar');
bar.addEventListener('kashida-share', ({network, url, method}) => console.log(network, url, method, bar.layout));
`;

function run(file: string): string {
  return execFileSync(process.execPath, [file], {cwd: folder, encoding: 'utf8', stdio: 'pipe'});
}

/** A tool of the project's own; what it finds is in the message of the failure. */
function tool(name: string, args: string[]): void {
  const bin = `${root}node_modules/.bin/${name}`;
  try {
    execFileSync(bin, args, {cwd: root, encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32'});
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string};
    assert.fail(`${name}:\n${stdout}${stderr}`);
  }
}

function write(file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), {recursive: true});
  writeFileSync(join(folder, file), text);
}

function specifierOf(entry: string): string {
  const path = entry.replace('locale/messages/', 'locales/').replace('elements/', '');
  return path === 'index' ? 'kashida' : `kashida/${path}.js`;
}

/** Bundles a page's script as a developer with Vite does. */
async function bundle(name: string, code: string): Promise<string> {
  write(`${name}.js`, code);
  await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    build: {
      outDir: name,
      rolldownOptions: {input: join(folder, `${name}.js`), output: {entryFileNames: 'main.js'}},
    },
  });
  const scripts = readdirSync(join(folder, name), {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.js'),
  );
  return scripts.map((file) => readFileSync(join(folder, name, file), 'utf8')).join('\n');
}

/** Opens a page with one script in Chromium; whatever it says or throws is a failure. Returns what it asked for. */
async function onPage(
  body: string,
  script: string,
  check: (page: Page) => Promise<void>,
  type = 'module',
): Promise<string[]> {
  write(
    'index.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
     <script type="${type}" src="${script}"></script>${body}`,
  );
  const site = await serve({'/': folder});
  try {
    await using opened = await visit(browser, `${site.origin}/`);
    await check(opened.page);
    assert.deepEqual([...opened.messages, ...opened.errors], []);
    return opened.requests;
  } finally {
    await site.close();
  }
}

async function renders(page: Page): Promise<void> {
  for (const tag of ELEMENTS) await page.locator(tag).getByRole('link').first().waitFor();
}

async function showsRelated(page: Page): Promise<void> {
  await page.locator('kashida-related-links').getByRole('link', {name: 'Related'}).waitFor();
}

async function speaksArabic(page: Page): Promise<void> {
  await page.locator('kashida-share-bar').getByText('شارك').first().waitFor({state: 'attached'});
}
