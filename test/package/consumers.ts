// Who uses the package: a page of each framework, and the bundlers that pages are built with.

import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, dirname, join} from 'node:path';
import {build as esbuild} from 'esbuild';
import {rollup} from 'rollup';
import {build, type Rolldown} from 'vite';

const JSX = `
export const page = (
  <kashida-article-card
    href="/a"
    headline="A"
    date-published="2026-03-01"
    commentCount={12}
    EVENT={(event) => console.log(event.region, event.article.headline)}
  >
    <a href="/a">A</a>
  </kashida-article-card>
);
// @ts-expect-error -- a headline is text
export const wrong = <kashida-article-card headline={1} />;
// @ts-expect-error -- no element of ours
export const unknown = <kashida-article-cart />;
`;

interface Framework {
  file: string;
  text: string;
  options?: object;
}

/** A page of each framework, as it is compiled with the package's types. */
export const FRAMEWORKS: Record<string, Framework> = {
  react: {
    file: 'react.tsx',
    text: `import type {} from 'kashida/types/react';${JSX.replace('EVENT', 'onkashida-open')}`,
    options: {jsx: 'react-jsx'},
  },
  preact: {
    file: 'preact.tsx',
    text: `import type {} from 'kashida/types/preact';${JSX.replace('EVENT', 'onkashida-open')}`,
    options: {jsx: 'react-jsx', jsxImportSource: 'preact'},
  },
  solid: {
    file: 'solid.tsx',
    text: `import type {} from 'kashida/types/solid';${JSX.replace('EVENT', 'on:kashida-open')}`,
    options: {jsx: 'preserve', jsxImportSource: 'solid-js'},
  },
  svelte: {
    file: 'svelte.ts',
    text: `import type {} from 'kashida/types/svelte';
      import type {SvelteHTMLElements} from 'svelte/elements';
      export const card: SvelteHTMLElements['kashida-article-card'] = {
        headline: 'A',
        'date-published': '2026-03-01',
        'onkashida-open': (event) => console.log(event.region),
      };
      // @ts-expect-error -- a headline is text
      card.headline = 1;`,
  },
  vue: {
    file: 'vue.ts',
    text: `import type {} from 'kashida/types/vue';
      import type {GlobalComponents} from 'vue';
      type Card = InstanceType<GlobalComponents['kashida-article-card']>['$props'];
      export const card: Card = {
        headline: 'A',
        'date-published': '2026-03-01',
        onKashidaOpen: (event) => console.log(event.region),
      };
      // @ts-expect-error -- a headline is text
      card.headline = 1;`,
  },
};

/** The modules of which something is in the bundle of each script. */
export const BUNDLERS: Record<string, (inputs: string[]) => Promise<string[][]>> = {
  esbuild: each(async (input) => {
    const {metafile} = await esbuild({
      entryPoints: [input],
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
      outdir: dirname(input),
      splitting: true,
      absWorkingDir: dirname(input),
    });
    return Object.values(metafile.outputs).flatMap(({inputs}) =>
      Object.entries(inputs).flatMap(([path, {bytesInOutput}]) => (bytesInOutput ? path : [])),
    );
  }),
  rollup: each(async (input) => {
    const resolve = createRequire(input).resolve;
    const bundle = await rollup({
      input,
      // What is no part of the question.
      external: /^(?:lit|lean-qr|saxen)(?:\/|$)/,
      onLog() {},
      plugins: [
        {
          name: 'packages',
          resolveId(id, importer = '') {
            const isOurs = id.startsWith('kashida') || (id.startsWith('.') && importer.includes('/kashida/dist/'));
            if (!isOurs) return null;
            const installed = join(dirname(input), 'node_modules/kashida');
            const {sideEffects} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
              sideEffects: string[];
            };
            const path = id.startsWith('.') ? join(dirname(importer), id) : resolve(id);
            const within = `./${path.slice(installed.length + 1)}`;
            return {id: path, moduleSideEffects: sideEffects.some((glob) => matchesGlob(within, glob))};
          },
        },
      ],
    });
    const {output} = await bundle.generate({format: 'es'});
    await bundle.close();
    return renderedIn(output);
  }),
  vite: each(async (input) => {
    const result = (await build({
      configFile: false,
      root: dirname(input),
      logLevel: 'warn',
      build: {write: false, rolldownOptions: {input}},
    })) as Rolldown.RolldownOutput;
    return renderedIn(result.output);
  }),
  /** Installed beside the package: no other check needs it. */
  async webpack(inputs) {
    const webpack = createRequire(inputs[0]!)('webpack') as Webpack;
    const configurations = inputs.map((entry) => ({
      mode: 'production',
      context: dirname(entry),
      entry,
      devtool: false,
      output: {path: join(dirname(entry), 'webpack', basename(entry))},
      // Modules are counted as they are after shaking; what minifies them is no part of the question.
      optimization: {minimize: false},
    }));
    const {stats} = await new Promise<WebpackStats>((resolve, reject) =>
      webpack(configurations, (error, result) => (error ? reject(error) : resolve(result))),
    );
    return stats.map((one) => {
      if (one.hasErrors()) throw new Error(JSON.stringify(one.toJson({all: false, errors: true})));
      return namesIn(one.toJson({all: false, modules: true, nestedModules: true, modulesSpace: Infinity}).modules);
    });
  },
};

function each(modulesOf: (input: string) => Promise<string[]>): (inputs: string[]) => Promise<string[][]> {
  return (inputs) => Promise.all(inputs.map(modulesOf));
}

/** As much of webpack's types as is used here. */
type Webpack = (configurations: object[], done: (error: Error | null, result: WebpackStats) => void) => void;

interface WebpackStats {
  stats: {hasErrors(): boolean; toJson(options: object): {modules?: WebpackModule[]}}[];
}

interface WebpackModule {
  name?: string;
  /** Looked at, and left out. */
  orphan?: boolean;
  /** Those that were joined to one. */
  modules?: WebpackModule[];
}

function namesIn(modules: WebpackModule[] = []): string[] {
  return modules.flatMap(({name, orphan, modules}) =>
    orphan ? [] : [...(name && !modules ? [name] : []), ...namesIn(modules)],
  );
}

interface Output {
  type: string;
  modules?: Record<string, {renderedLength: number}>;
}

function renderedIn(output: readonly Output[]): string[] {
  return output.flatMap(({modules = {}}) =>
    Object.entries(modules).flatMap(([path, {renderedLength}]) => (renderedLength ? path : [])),
  );
}

function matchesGlob(path: string, glob: string): boolean {
  return new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('**/', '(?:.+/)?').replaceAll('*', '[^/]*')}$`).test(
    path,
  );
}
