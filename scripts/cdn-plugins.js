// @ts-check
// What makes one self-contained script of the modules.

import {basename} from 'node:path';

/** @typedef {import('vite').Plugin} Plugin */

/** What stands beside the script, by how a module imports it. */
const BESIDE = /^\.\/(?:qr|xml-feed|(?:messages|networks|profiles)\/[\w-]+)\.js$/;

/**
 * What the modules import when it is needed: a language, a network, the XML reader or the QR code the script imports from beside
 * itself (`./locales/ar.js`), all else is in it. A bundler left to itself keeps what is in it from running before its time,
 * with a wrapper around that module and every one that it imports; this makes the import a plain one.
 *
 * @returns {Plugin}
 */
export function lazyImports() {
  return {
    name: 'lazy-imports',
    resolveDynamicImport(specifier) {
      const path = String(specifier);
      return BESIDE.test(path) ? {id: path.replace('/messages/', '/locales/'), external: true} : undefined;
    },
    transform(code) {
      /** @type {string[]} */
      const imports = [];
      const text = code.replace(/\bimport\("(\.[^"]+)"\)/g, (call, path) => {
        if (BESIDE.test(path)) return call;
        const name = `lazy${imports.length}`;
        imports.push(`import * as ${name} from '${path}';`);
        return `Promise.resolve(${name})`;
      });
      return imports.length ? {code: imports.join('') + text, map: null} : undefined;
    },
  };
}

const POLICY = 'createPolicy("lit-html"';

/**
 * A page that loads Lit itself has used up the name of its Trusted Types policy, and a second Lit would throw: the one
 * in our script has a name of its own.
 *
 * @returns {Plugin}
 */
export function ownLit() {
  return {
    name: 'own-lit',
    transform(code, id) {
      if (basename(id) !== 'lit-html.js') return;
      if (!code.includes(POLICY)) this.error(`Lit creates its Trusted Types policy in another way: ${id}`);
      return {code: code.replace(POLICY, POLICY.replace('lit-html', 'kashida')), map: null};
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (chunk.code.includes('Lit is in dev mode')) this.error('This is the development build of Lit.');
        if (/createPolicy\(["'`]lit-html/.test(chunk.code)) this.error('Lit still has its own Trusted Types policy.');
      }
    },
  };
}
