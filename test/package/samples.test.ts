// What the documentation shows must work when it is copied: HTML of ours has only what the elements know, style names only
// what they have, code compiles against the built package, and links lead somewhere.

import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {parseFragment} from 'parse5';
import postcss from 'postcss';
import ts from 'typescript';
import {purposes, tokens, tokensPage} from '../../scripts/catalogues.js';
import {root} from '../../scripts/npm.js';
import {elementsIn} from '../../src/markup.js';

interface Sample {
  /** File and line, for whoever mends it. */
  at: string;
  language: string;
  text: string;
}

const GUIDES = readdirSync(`${root}docs/guides`).map((name) => `docs/guides/${name}`);
const PAGES = [
  'README.md',
  ...['promises.md', 'promises.ar.md', 'tokens.md'].map((name) => `docs/${name}`),
  ...GUIDES,
  ...readdirSync(`${root}integrations`).map((name) => `integrations/${name}/README.md`),
].filter((name) => existsSync(root + name));

const pages = new Map(PAGES.map((name) => [name, readFileSync(root + name, 'utf8')]));
const samples = [...pages].flatMap(([page, text]) => samplesIn(page, text));
const inLanguage = (...names: string[]) => samples.filter(({language}) => names.includes(language));

interface Declaration {
  tagName?: string;
  attributes?: {name: string}[];
  slots?: {name: string}[];
  cssParts?: {name: string}[];
  cssStates?: {name: string}[];
}

const manifest = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8')) as {
  modules: {declarations?: Declaration[]}[];
};
const declarations = new Map(
  manifest.modules.flatMap(({declarations = []}) =>
    declarations.flatMap((one): [string, Declaration][] => (one.tagName ? [[one.tagName, one]] : [])),
  ),
);
const namesOf = (tag: string, kind: Exclude<keyof Declaration, 'tagName'>) =>
  (declarations.get(tag)?.[kind] ?? []).map(({name}) => name);

const ANYWHERE = /^(?:class|id|lang|dir|slot|style|hidden|title|data-[\w-]+)$/;

/** Where TypeScript and esbuild find the package under its own name. */
const FOLDER = `${root}.cache/samples`;

describe('the documentation', () => {
  let known: Set<string>;

  before(async () => {
    rmSync(FOLDER, {recursive: true, force: true});
    mkdirSync(FOLDER, {recursive: true});
    known = new Set((await tokens()).keys());
  });

  after(() => rmSync(FOLDER, {recursive: true, force: true}));

  it('shows HTML of ours with tags, attributes and slots that there are', () => {
    const faults = inLanguage('html').flatMap(({at, text}) => {
      const elements = [...elementsIn(parseFragment(text, {sourceCodeLocationInfo: true}))];
      return elements.flatMap(({localName, attributes, parent}) => {
        const slot = parent?.localName.startsWith('kashida-') ? attributes.slot : undefined;
        const wrongSlot = slot && !namesOf(parent!.localName, 'slots').includes(slot);
        const unknown = localName.startsWith('kashida-')
          ? Object.keys(attributes).filter((name) => !ANYWHERE.test(name) && !knows(localName, name))
          : [];
        return [
          ...(localName.startsWith('kashida-') && !declarations.has(localName) ? [`${at}: no <${localName}>`] : []),
          ...unknown.map((name) => `${at}: <${localName}> has no attribute ${name}`),
          ...(wrongSlot ? [`${at}: <${parent!.localName}> has no slot ${slot}`] : []),
        ];
      });
    });
    assert.deepEqual(faults, []);
  });

  it('closes every tag that it opens', () => {
    const faults = inLanguage('html').flatMap(({at, text}) => {
      const errors: string[] = [];
      parseFragment(text, {onParseError: ({code}) => errors.push(`${at}: ${code}`), sourceCodeLocationInfo: true});
      const opened = [...text.matchAll(/<(\/?)(kashida-[\w-]+)/g)];
      const open = opened.filter(([, slash]) => !slash).length * 2 !== opened.length;
      // A fragment may begin with what belongs into a whole page.
      return [
        ...errors.filter((error) => !/doctype/.test(error)),
        ...(open ? [`${at}: a tag of ours stays open`] : []),
      ];
    });
    assert.deepEqual(faults, []);
  });

  it('styles parts, states and tokens that there are', () => {
    const faults = inLanguage('css').flatMap(({at, text}) => {
      const found: string[] = [];
      const sheet = postcss.parse(text);
      sheet.walkDecls(({prop}) => {
        if (prop.startsWith('--kashida-') && !known.has(prop)) found.push(`${at}: no ${prop}`);
      });
      sheet.walkRules(({selector}) => {
        const [tag = ''] = /kashida-[\w-]+/.exec(selector) ?? [];
        if (tag && !declarations.has(tag)) found.push(`${at}: no <${tag}>`);
        for (const [, part = ''] of selector.matchAll(/::part\(([\w-]+)\)/g))
          if (tag && !namesOf(tag, 'cssParts').includes(part)) found.push(`${at}: <${tag}> has no part ${part}`);
        for (const [, state = ''] of selector.matchAll(/:state\(([\w-]+)\)/g))
          if (tag && !namesOf(tag, 'cssStates').includes(state)) found.push(`${at}: <${tag}> has no state ${state}`);
      });
      return found;
    });
    assert.deepEqual(faults, []);
  });

  it('shows scripts whose imports there are', async () => {
    const faults = await Promise.all(
      inLanguage('js', 'ts', 'tsx').map(async ({at, text, language}) => {
        const {errors, warnings} = await build({
          stdin: {contents: text, resolveDir: root, sourcefile: at, loader: language as 'js' | 'ts' | 'tsx'},
          bundle: true,
          write: false,
          format: 'esm',
          platform: 'node',
          jsx: 'preserve',
          external: ['lit', 'lit/*', '@lit-labs/*', 'parse5', 'lean-qr', 'saxen', 'playwright-core'],
          logLevel: 'silent',
        }).catch((error: {errors: {text: string}[]}) => ({errors: error.errors, warnings: []}));
        return [...errors, ...warnings].map((fault) => `${at}: ${fault.text}`);
      }),
    );
    assert.deepEqual(faults.flat(), []);
  });

  it('shows TypeScript that compiles', () => {
    const files = inLanguage('ts').map(({at, text}, index) => {
      const file = `${FOLDER}/sample-${index}.ts`;
      writeFileSync(file, `${text}\nexport {};\n`);
      return {file, at};
    });
    const program = ts.createProgram(
      files.map(({file}) => file),
      {
        strict: true,
        noEmit: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        types: [],
        skipLibCheck: true,
      },
    );
    const faults = ts.getPreEmitDiagnostics(program).map(({file, messageText}) => {
      const {at} = files.find((one) => one.file === file?.fileName) ?? {at: file?.fileName};
      return `${at}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
    assert.deepEqual(faults, []);
    assert.ok(files.length > 5);
  });

  it('has links that lead to a page and a heading', () => {
    const faults = [...pages].flatMap(([page, text]) =>
      [...text.replaceAll(/```[^]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
        if (/^https?:|^\/\//.test(link)) return [];
        const [path = '', anchor] = link.split('#');
        const target = path ? resolve(root, dirname(page), path) : root + page;
        if (!existsSync(target)) return [`${page}: ${link}`];
        const headings = anchor ? headingsOf(readFileSync(target, 'utf8')) : [];
        return anchor && !headings.includes(anchor) ? [`${page}: ${link}`] : [];
      }),
    );
    assert.deepEqual(faults, []);
  });

  it('lists every token with its default, as the elements’ style has them', async () => {
    const found = await tokens();
    assert.deepEqual([...found.keys()], [...purposes].sort());
    assert.equal(pages.get('docs/tokens.md'), tokensPage(found), 'run node scripts/catalogues.js');
  });

  for (const page of [...GUIDES, 'docs/promises.md'].filter((name) => !name.endsWith('.ar.md'))) {
    it(`has ${page} in Arabic too, with the same samples under as many headings`, () => {
      const [english, arabic] = [page, page.replace(/\.md$/, '.ar.md')].map((name) =>
        readFileSync(root + name, 'utf8'),
      );
      assert.deepEqual(
        samplesIn(page, arabic!).map(({text}) => text),
        samplesIn(page, english!).map(({text}) => text),
      );
      assert.equal(arabic!.match(/^#+ /gm)?.length, english!.match(/^#+ /gm)?.length);
      assert.match(arabic!, /^# .*[\u0600-\u06ff]/);
    });
  }
});

/** `text-x` stands for every network. */
function knows(tag: string, attribute: string): boolean {
  const names = namesOf(tag, 'attributes');
  return names.includes(attribute) || (names.includes('text-x') && /^text-[\w-]+$/.test(attribute));
}

function samplesIn(page: string, text: string): Sample[] {
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```/gm)].map(({1: language = '', 2: sample = '', index}) => ({
    at: `${page}:${text.slice(0, index).split('\n').length}`,
    language,
    text: sample,
  }));
}

/** As GitHub names them. */
function headingsOf(text: string): string[] {
  return [...text.replaceAll(/```[^]*?```/g, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
