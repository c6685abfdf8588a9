// What the rules of the house forbid, by an example of each: lint must fail on it.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';

const eslint = new ESLint({
  // In CI the parser takes it that no text differs from its file, and looks at the file.
  overrideConfig: {languageOptions: {parserOptions: {disallowAutomaticSingleRunInference: true}}},
});

/** The rules that a text breaks where it stands in place of that file. */
async function broken(text: string, filePath = 'src/url.ts'): Promise<string[]> {
  const [result] = await eslint.lintText(text, {filePath});
  return [...new Set(result?.messages.map(({ruleId, message}) => ruleId ?? message))];
}

const lit = "import {css, html} from 'lit';\nexport {css, html};\n";

const DOORS: Record<string, readonly [rule: string, ...samples: string[]]> = {
  'markup from text': [
    'no-restricted-syntax',
    'export const f = (e: Element) => (e.innerHTML = "");',
    'export const f = (e: Element) => (e.outerHTML = "");',
    'export const f = (e: Element) => Object.assign(e, {innerHTML: ""});',
    'export const f = (e: Element) => e.insertAdjacentHTML("beforeend", "");',
    'export const f = (e: Element) => e.setHTMLUnsafe("");',
    'export const f = (r: Range) => r.createContextualFragment("");',
    'export const f = (e: HTMLIFrameElement) => (e.srcdoc = "");',
    'export const f = () => document.write("");',
    "import {unsafeHTML} from 'lit/directives/unsafe-html.js';\nexport {unsafeHTML};",
    "import {unsafeSVG} from 'lit/directives/unsafe-svg.js';\nexport {unsafeSVG};",
    "import {styleMap} from 'lit/directives/style-map.js';\nexport {styleMap};",
    "export const f = () => import('lit/directives/unsafe-html.js');",
    'export const f = () => new Function("");',
    'export const f = () => document.currentScript;',
    'export const f = () => document.cookie;',
    'export const f = () => navigator.sendBeacon("/");',
    'export const f = () => (globalThis as {kashidaConfig?: unknown}).kashidaConfig ?? globalThis.fetch;',
  ],
  'a parser of the engine’s': ['no-restricted-globals', 'export const f = () => new DOMParser();'],
  'the network': [
    'no-restricted-globals',
    'export const f = () => fetch("/");',
    'export const f = () => new XMLHttpRequest();',
    'export const f = () => new EventSource("/");',
    'export const f = () => new WebSocket("wss://a.example");',
  ],
  storage: ['no-restricted-globals', 'export const f = () => localStorage.length;', 'export const f = () => caches;'],
  'what a page may clobber': [
    'no-restricted-globals',
    'export const f = () => (window as {kashida?: unknown}).kashida;',
    'export const f = () => self.name;',
  ],
  'code from text': ['no-eval', 'export const f = () => eval("1");'],
  'code from text, later': ['@typescript-eslint/no-implied-eval', 'export const f = () => setTimeout("1", 1);'],
  'a template that a strict policy refuses': [
    'house/templates',
    `${lit}export const f = (x: string) => html\`<p style="color: \${x}"></p>\`;`,
    `${lit}export const f = (x: string) => html\`<p style=\${x}></p>\`;`,
    `${lit}export const f = () => html\`<style>p {}</style>\`;`,
    `${lit}export const f = (x: string) => html\`<div .innerHTML=\${x}></div>\`;`,
    `${lit}export const f = (x: string) => html\`<iframe srcdoc=\${x}></iframe>\`;`,
    `${lit}export const f = () => html\`<script></script>\`;`,
    `${lit}export const f = (x: string) => html\`<p onclick=\${x}></p>\`;`,
  ],
  'text that is no key of Messages': [
    'house/templates',
    `${lit}export const f = () => html\`<p>Share this</p>\`;`,
    `${lit}export const f = (x: string) => html\`<p>\${x} المزيد</p>\`;`,
    `${lit}export const f = () => html\`<button aria-label="Close"></button>\`;`,
    `${lit}export const f = () => html\`<a title=More></a>\`;`,
  ],
  'text that is no key of Messages, in a value': [
    'house/content',
    `${lit}export const f = (x: boolean) => html\`<p>\${x ? 'Open' : ''}</p>\`;`,
    `${lit}export const f = (x: string) => html\`<p aria-label=\${x || 'Close'}></p>\`;`,
  ],
  'text that is no key of Messages, in code': [
    'no-restricted-syntax',
    'export const f = (e: HTMLElement) => (e.textContent = "Close");',
    'export const f = (e: HTMLElement) => (e.ariaLabel = "إغلاق");',
    'export const f = (announce: (text: string) => void) => announce("Link copied");',
  ],
  'content that is put together': [
    'house/content',
    ...[
      '<p>${x} ${y}</p>',
      '<p>${x}, <b>${y}</b></p>',
      '<p><b>${x}</b> (${y})</p>',
      '<p aria-label="${x} ${y}"></p>',
      '<p title="${x}!"></p>',
      '<p .title=${x + y}></p>',
      '<p>${x + y}</p>',
      '<p>${`${x} ${y}`}</p>',
      '<p title=${x ? [x, y].join(", ") : y}></p>',
      '<p>${x.concat(y)}</p>',
    ].map((markup) => `${lit}export const f = (x: string, y: string) => html\`${markup}\`;`),
    'export const f = (words: {by: string}, name: string) => `${words.by} ${name}`;',
    'export const f = (it: {words: {by: string}}, name: string) => it.words.by + name;',
    'export const f = (article: {headline?: string}) => `${article.headline}.`;',
    'export const f = (caption: string, credit: string) => caption + credit;',
  ],
  'style that knows one direction': [
    'house/templates',
    ...[
      'margin-left: 1px',
      'left: 0',
      'border-right-color: red',
      'width: 1px',
      'max-height: 1px',
      'text-align: left',
      'float: right',
      'clear: left',
      'justify-content: right',
      'margin: 0 1px 0 2px',
      'padding: 0 calc(1px + (2px * 3)) 0 1px',
      'inset: 0 auto auto 0',
      'border-width: 0 0 0 1px',
      'border-left: 1px solid',
      'border-top-left-radius: 1px',
      'border-radius: 1px 0 0 1px',
      'border-radius: 1px 2px',
      'scroll-margin-left: 1px',
      'scroll-padding: 0 1px 0 0',
      'background: linear-gradient(to right, red, blue)',
      'background-position: left center',
      'object-position: right top',
      'transform-origin: left',
      'transform: translateX(1px)',
      'transform: translate(1px, 0)',
      'transform: translate3d(1px, 0, 0)',
      'translate: -100% 0',
      'flex-direction: row-reverse',
      'flex-flow: wrap-reverse',
    ].map((rule) => `${lit}export const s = css\`p {${rule};}\`;`),
  ],
  'style that knows one direction, in code': [
    'no-restricted-syntax',
    'export const f = (e: HTMLElement) => (e.style.left = "0");',
    'export const f = (e: HTMLElement) => (e.style.marginRight = "0");',
    'export const f = (e: HTMLElement) => Object.assign(e.style, {paddingLeft: "0"});',
  ],
  'style that knows the window': [
    'house/templates',
    `${lit}export const s = css\`@media (min-width: 1px) {p {margin: 0;}}\`;`,
  ],
  'style that counts from the page’s root': [
    'house/templates',
    `${lit}export const s = css\`p {padding-inline: 0.5rem;}\`;`,
    `${lit}export const s = css\`@container (max-width: 30rem) {p {margin: 0;}}\`;`,
  ],
  'style that two engines have not': [
    'house/templates',
    `${lit}export const s = css\`:host-context([dir=rtl]) p {margin: 0;}\`;`,
    `${lit}export const s = css\`p:lang(ar) {margin: 0;}\`;`,
  ],
};

describe('lint fails on', () => {
  for (const [what, [rule, ...samples]] of Object.entries(DOORS)) {
    for (const sample of samples) {
      it(`${what}: ${sample.replace(lit, '')}`, async () => {
        assert.ok((await broken(sample)).includes(rule), `nothing of ${rule}`);
      });
    }
  }
});

describe('lint passes', () => {
  const samples = [
    'export const f = (e: HTMLElement) => e.style.setProperty("inline-size", "1px");',
    `${lit}export const f = (x: string) => html\`<p class="a \${x}" .style=\${x} dir="auto" @click=\${f} aria-label=\${x}>\${x}</p>\`;`,
    `${lit}export const f = (x: string) => html\`<a title=\${x} href="/\${x}?\${x}"><bdi>\${x}</bdi>: <b>\${x}</b> &amp; —</a>\`;`,
    `${lit}export const f = (x: string) => html\`<p class=\${x + x}>\${html\`<bdi>\${x}</bdi>\`} \${x}</p>\`;`,
    'export const f = (headline: number) => headline + 1;',
    `${lit}export const s = css\`p {margin: 0 1px 2px; inset: 0 1px; border-radius: 1px 1px 0 0; padding: 0 calc(1px + 2px) 0 calc(1px + 2px);}\`;`,
    `${lit}export const s = css\`p {translate: 0 -50%; transform: translateX(calc(var(--_sign) * 1px)); animation: a 1s alternate-reverse;}\`;`,
    `${lit}export const s = css\`@media (prefers-reduced-motion: no-preference) {p {inset-inline: 0 1px;}}\`;`,
    `${lit}export const s = css\`p {margin-inline-start: 0; inset-inline-end: 0; border-width: 1px; max-inline-size: 3em; /* left: 0 */}\`;`,
    `${lit}export const s = css\`@container (max-width: 30em) { p {text-align: start;} }\`;`,
  ];

  for (const sample of samples) {
    it(sample.replace(lit, ''), async () => assert.deepEqual(await broken(sample), []));
  }

  it('the doors themselves', async () => {
    assert.deepEqual(await broken('export const f = () => fetch("/");', 'src/feeds/fetch-feed.ts'), []);
    assert.deepEqual(await broken('export const f = () => localStorage.length;', 'src/share/server-memory.ts'), []);
  });
});
