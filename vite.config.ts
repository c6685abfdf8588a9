// One file for what is served and what is built. `vite` and `vite preview` serve the demo; `vite build` writes dist/,
// and `vite build --mode cdn/kashida`, `cdn/networks/reddit` each one script of cdn/. All of them together, languages
// too: `npm run build`.

import sirv from 'sirv';
import {defineConfig, type LibraryOptions, type UserConfig} from 'vite';
import {lazyImports, ownLit} from './scripts/cdn-plugins.js';
import {entries} from './scripts/entries.js';
import {minifyTemplates} from './scripts/minify-templates.js';
import {root} from './scripts/npm.js';

export default defineConfig(({command, mode, isPreview}) => {
  if (command === 'build') return mode.startsWith('cdn/') ? script(mode.slice('cdn/'.length)) : modules();
  return demo(isPreview);
});

function demo(isPreview = false): UserConfig {
  return {
    // The pages are served as they are: what a preview shows as built is the demo itself.
    ...(isPreview ? {root, build: {outDir: 'demo'}} : {root: `${root}demo`}),
    appType: 'mpa',
    server: {fs: {allow: [root]}},
    plugins: [
      {
        name: 'cdn',
        configureServer({middlewares}) {
          middlewares.use((request, _response, next) => {
            request.url = sourceOf(request.url ?? '/');
            next();
          });
          // What has no source of its own, such as the style sheet, is as it was built last.
          middlewares.use('/cdn', sirv(`${root}cdn`, {dev: true}));
        },
        configurePreviewServer({middlewares}) {
          middlewares.use('/cdn', sirv(`${root}cdn`, {dev: true}));
        },
      },
    ],
  };
}

// The demo's pages ask for the scripts of the CDN; while one writes, the source answers.
function sourceOf(url: string): string {
  return url
    .replace(/^\/cdn\/kashida(?:\.classic)?\.js/, `/@fs${root}src/all.ts`)
    .replace(/^\/cdn\/kashida\.css/, `/@fs${root}src/styles/before.css`)
    .replace(/^\/cdn\/feeds\.js/, `/@fs${root}src/feeds/check-feed.ts`)
    .replace(/^\/cdn\/locales\/([\w-]+)\.js/, `/@fs${root}src/locale/messages/$1.ts`);
}

/** dist/: a module for each source file, for those who have a bundler or an import map. */
function modules(): UserConfig {
  return {
    build: {
      target: 'es2022',
      sourcemap: true,
      minify: false,
      lib: {entry: entries(), formats: ['es']},
      rolldownOptions: {
        external: /^(?:lit|lean-qr|saxen|@lit-labs\/ssr|parse5)(?:\/|$)/,
        output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js'},
      },
    },
    plugins: [minifyTemplates()],
  };
}

/** A script of cdn/: minified, with everything in it that it needs. */
function script(name: string): UserConfig {
  const [kind] = name.split('/');
  return {
    build: {
      outDir: 'cdn',
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      lib: {
        name: 'kashida',
        fileName: (format) => `${name}${kind === 'kashida' && format === 'iife' ? '.classic' : ''}.js`,
        ...libraryOf(name, kind),
      },
      rolldownOptions: {output: {minify: true, codeSplitting: false, comments: {annotation: false}}},
    },
    plugins: [lazyImports(), ownLit(), minifyTemplates()],
  };
}

function libraryOf(name: string, kind?: string): Pick<LibraryOptions, 'entry' | 'formats'> {
  switch (kind) {
    case 'qr':
      return {entry: `${root}src/share/qr.ts`, formats: ['es']};
    case 'xml-feed':
      return {entry: `${root}src/feeds/xml-feed.ts`, formats: ['es']};
    case 'feeds':
      return {entry: `${root}src/feeds/check-feed.ts`, formats: ['es']};
    case 'networks':
      return {entry: `${root}src/share/${name}.ts`, formats: ['es']};
    case 'profiles':
      return {entry: `${root}src/icons/${name}.ts`, formats: ['es']};
    default:
      return {entry: `${root}src/all.ts`, formats: ['es', 'iife']};
  }
}
