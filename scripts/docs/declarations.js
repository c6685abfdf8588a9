// @ts-check
// Functions and types as the source declares them, for a reader that is a program: one line a member, what its comment says
// behind it.

import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {root} from '../npm.js';

/**
 * @param {string} path of a source file
 * @param {readonly string[]} names of what it declares
 * @returns {string}
 */
export function declarations(path, names) {
  const file = ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.Latest, true);
  return names
    .map((name) => {
      const found = file.statements.find((node) => 'name' in node && nameOf(node) === name);
      if (!found) throw new Error(`${path} declares no ${name}.`);
      return declaration(found, file);
    })
    .join('\n');
}

/**
 * @param {import('typescript').Statement} node
 * @param {import('typescript').SourceFile} file
 */
function declaration(node, file) {
  if (ts.isInterfaceDeclaration(node)) {
    const heritage = node.heritageClauses?.map((clause) => ` ${clause.getText(file)}`).join('') ?? '';
    const members = node.members.map((member) => behind(`  ${flat(member.getText(file))}`, member));
    return [behind(`interface ${node.name.text}${heritage} {`, node), ...members, '}'].join('\n');
  }
  if (ts.isFunctionDeclaration(node)) {
    const parameters = node.parameters.map((parameter) => flat(parameter.getText(file))).join(', ');
    const returned = node.type ? `: ${node.type.getText(file)}` : '';
    return behind(`function ${node.name?.text}(${parameters})${returned};`, node);
  }
  return behind(flat(node.getText(file).replace(/^export /, '')).replace('= |', '='), node);
}

/**
 * @param {string} code
 * @param {import('typescript').Node} node
 */
function behind(code, node) {
  const said = commentOf(node);
  return said ? `${code} // ${said}` : code;
}

/**
 * What the comment before a declaration says, without its tags.
 *
 * @param {import('typescript').Node} node
 */
export function commentOf(node) {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return flat(ts.getTextOfJSDocComment(comment) ?? '');
}

/** @param {string} text */
function flat(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/** @param {import('typescript').Statement} node */
function nameOf(node) {
  const {name} = /** @type {{name?: import('typescript').Identifier}} */ (/** @type {unknown} */ (node));
  return name?.text;
}
