import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';
import house from './scripts/lint-rules.js';

// One door each: what leads past it is an error, wherever it stands in src/.

const MARKUP = ['DOMParser', 'XSLTProcessor'];
const NETWORK = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket', 'WebTransport'];
const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const PAGE = ['window', 'self', 'top', 'parent', 'frames'];

const globals = (...groups) => [
  'error',
  ...groups.flat().map((name) => ({name, message: 'See "One door each" in CONTRIBUTING.md.'})),
];

const DOORS = [
  [
    'MemberExpression[property.name=/^(?:(?:inner|outer)HTML|insertAdjacentHTML|setHTML(?:Unsafe)?|parseHTML(?:Unsafe)?|createContextualFragment|srcdoc)$/]',
    'Text becomes no markup: bind it in a template.',
  ],
  ['Property[key.name=/^(?:(?:inner|outer)HTML|srcdoc)$/]', 'Text becomes no markup: bind it in a template.'],
  ['MemberExpression[object.name="document"][property.name=/^write(?:ln)?$/]', 'A template renders.'],
  ['MemberExpression[object.name="document"][property.name="cookie"]', 'Nothing is stored.'],
  ['MemberExpression[property.name="currentScript"]', 'A page can replace it by an element of that name.'],
  ['MemberExpression[property.name="sendBeacon"]', 'Nothing is sent.'],
  [
    'MemberExpression[object.name="globalThis"][property.name=/^(?:fetch|DOMParser|eval|Function|localStorage|sessionStorage|kashida.*)$/i]',
    'See "One door each" in CONTRIBUTING.md.',
  ],
  ['CallExpression[callee.name="Function"], NewExpression[callee.name="Function"]', 'No code from text.'],
  [
    'ImportDeclaration[source.value=/directives.(?:unsafe-(?:html|svg|mathml)|style-map|template-content)/]',
    'Text becomes no markup, and a strict policy refuses the first render of styleMap.',
  ],
  ['ImportExpression[source.value=/unsafe-|style-map/]', 'Text becomes no markup.'],
  // One direction.
  [
    'MemberExpression[object.property.name="style"][property.name=/^(?:left|right|(?:margin|padding|border)(?:Left|Right)\\w*)$/]',
    'Logical properties only: insetInlineStart, marginInlineEnd.',
  ],
  ['Property[key.name=/^(?:margin|padding|border)(?:Left|Right)/]', 'Logical properties only: marginInlineEnd.'],
  // One language.
  [
    'AssignmentExpression[left.property.name=/^(?:textContent|innerText|title|alt|placeholder|aria\\w+)$/] > Literal[value=/\\p{L}/u], CallExpression[callee.name="announce"] > Literal[value=/\\p{L}/u]',
    'No text in code: a key in Messages.',
  ],
].map(([selector, message]) => ({selector, message}));

export default defineConfig(
  globalIgnores(['dist', 'cdn', 'demo', 'site', 'coverage', '.cache']),
  eslint.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeCheckedOnly,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    plugins: {house},
    languageOptions: {parserOptions: {project: './tsconfig.json'}},
    rules: {
      'house/templates': 'error',
      'house/content': 'error',
      'no-eval': 'error',
      'no-restricted-globals': globals(MARKUP, NETWORK, STORAGE, PAGE),
      'no-restricted-syntax': ['error', ...DOORS],
      // A list without markers is no list to VoiceOver unless it says so.
      'lit-a11y/no-redundant-role': 'off',
      // A container hears the click that Enter makes of a link or button in it.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  // The doors themselves.
  {
    files: ['src/feeds/fetch-feed.ts'],
    rules: {'no-restricted-globals': globals(MARKUP, STORAGE, PAGE)},
  },
  {
    files: ['src/share/server-memory.ts'],
    rules: {'no-restricted-globals': globals(MARKUP, NETWORK, PAGE)},
  },
  {
    rules: {
      // TypeScript knows which globals each folder has.
      'no-undef': 'off',
      // `expect(x).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
