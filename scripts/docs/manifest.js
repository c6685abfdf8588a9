// @ts-check
// What the documentation knows of the elements: dist/custom-elements.json, and the facts of each event out of src/events.ts.

import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {root} from '../npm.js';
import {commentOf} from './declarations.js';

/** @typedef {import('custom-elements-manifest/schema.js').CustomElement} Element */
/** @typedef {Element & import('custom-elements-manifest/schema.js').ClassDeclaration & {cssStates?: {name: string, description?: string}[]}} Declaration */
/** @typedef {import('custom-elements-manifest/schema.js').Attribute} Attribute */
/** @typedef {{name: string, description: string}} Fact */
/** @typedef {{description: string, cancelable: boolean, facts: Fact[]}} EventClass */

/** @type {import('custom-elements-manifest/schema.js').Package} */
const manifest = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));

/** By tag. */
export const elements = new Map(
  manifest.modules
    .flatMap(({declarations = []}) => /** @type {Declaration[]} */ (declarations))
    .flatMap((declaration) => (declaration.tagName ? [/** @type {const} */ ([declaration.tagName, declaration])] : [])),
);

/** @param {import('./pages.js').Page} page */
export function elementOf({path, element = ''}) {
  const declaration = elements.get(element);
  if (!declaration) throw new Error(`${path}: the manifest has no <${element}>. Is dist/ built?`);
  return declaration;
}

/** By the name of the class. */
export const eventClasses = new Map(readEvents().map(({name, ...rest}) => [name, rest]));

/**
 * The words that an attribute takes: those of its type, else those that its description lists.
 *
 * @param {Attribute} attribute
 * @returns {string[]}
 */
export function choicesOf({type, description = ''}) {
  const typed = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
  if (typed.length) return typed;
  const [list = ''] = description.split(/Default|such as|Such as/);
  const range = /`(\d)` to `(\d)`/.exec(list);
  const levels = range
    ? Array.from({length: Number(range[2]) - Number(range[1]) + 1}, (_, index) => String(Number(range[1]) + index))
    : [];
  const listed = [...list.matchAll(/`([a-z-]+)`/g)].map(([, word = '']) => word);
  const words = [...levels, ...listed];
  return words.length > 1 ? words : [];
}

/** @param {Attribute} attribute */
export function isSwitch({type}) {
  return /\bboolean\b/.test(type?.text ?? '');
}

/** @returns {(EventClass & {name: string})[]} */
function readEvents() {
  const file = ts.createSourceFile(
    'events.ts',
    readFileSync(`${root}src/events.ts`, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  return file.statements.filter(ts.isClassDeclaration).map((declaration) => ({
    name: declaration.name?.text ?? '',
    description: commentOf(declaration),
    cancelable: declaration.getText(file).includes('cancelable: true'),
    facts: declaration.members.filter(ts.isPropertyDeclaration).map((member) => ({
      name: member.name.getText(file),
      description: commentOf(member),
    })),
  }));
}
