// @ts-check
// What editors and frameworks read of the elements, all of it out of dist/custom-elements.json.

import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {root} from './npm.js';

/** @typedef {import('custom-elements-manifest/schema.js').CustomElementDeclaration & import('custom-elements-manifest/schema.js').CustomElement & {tagName: string}} Declaration */
/** @typedef {Parameters<typeof getWebTypesData>[0]} ToolManifest */

export function writeFrameworks() {
  const {name, version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  /** @type {import('custom-elements-manifest/schema.js').Package} */
  const manifest = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
  // The tools write into what they are given.
  const own = () => /** @type {ToolManifest} */ (structuredClone(manifest));
  write('vscode.html-custom-data.json', json(JSON.parse(getVsCodeHtmlCustomData(own(), {}))));
  write('vscode.css-custom-data.json', json(JSON.parse(getVsCodeCssCustomData(own(), {}))));
  write('web-types.json', json({...JSON.parse(getWebTypesData(own(), {})), name, version}));

  const declarations = /** @type {Declaration[]} */ (
    manifest.modules.flatMap(({declarations = []}) => declarations.filter((declaration) => 'tagName' in declaration))
  );
  mkdirSync(`${root}dist/frameworks`, {recursive: true});
  write('frameworks/elements.d.ts', elements(declarations));
  for (const [framework, text] of Object.entries(FRAMEWORKS)) write(`frameworks/${framework}.d.ts`, text);
}

/**
 * The elements' classes, attributes with properties, and events, by tag. The types are the classes' own.
 *
 * @param {Declaration[]} declarations
 */
function elements(declarations) {
  const classes = declarations.map(({tagName, name}) => `  '${tagName}': kashida.${name};`);
  const props = declarations.map(({tagName, name, attributes = [], members = []}) => {
    const fields = members.filter(
      (member) => member.kind === 'field' && !member.static && !('readonly' in member) && member.privacy !== 'private',
    );
    const lines = [
      ...attributes
        .filter((attribute) => attribute.fieldName && attribute.fieldName !== attribute.name)
        .map((attribute) => prop(attribute, `kashida.${name}['${attribute.fieldName}'] | string`)),
      ...fields.map((field) => prop(field, `kashida.${name}['${field.name}']`)),
    ];
    return `  '${tagName}': {\n${lines.join('\n')}\n  };`;
  });
  const events = declarations.map(({tagName, events = []}) => {
    const lines = events.map(
      (event) => `    /** ${event.description ?? ''} */\n    '${event.name}': kashida.${event.type.text};`,
    );
    return `  '${tagName}': {\n${lines.join('\n')}\n  };`;
  });
  return [
    "import type * as kashida from '../index.js';",
    `export interface Elements {\n${classes.join('\n')}\n}`,
    `export interface Props {\n${props.join('\n')}\n}`,
    `export interface Events {\n${events.join('\n')}\n}`,
    `/** Handlers under the name of their event, with something before it. */
export type Handlers<Tag extends keyof Events, Before extends string> = {
  [Name in keyof Events[Tag] & string as \`\${Before}\${Name}\`]?: ((event: Events[Tag][Name]) => void) | undefined;
};
`,
  ].join('\n\n');
}

/**
 * @param {{name: string, description?: string}} property
 * @param {string} type
 */
function prop({name, description}, type) {
  return `${description ? `    /** ${description.replaceAll('*/', '*\\/')} */\n` : ''}    '${name}'?: ${type} | undefined;`;
}

/** A file each, for a declaration that adds to a framework's types needs that framework. */
const FRAMEWORKS = {
  react: `import type {ClassAttributes, HTMLAttributes} from 'react';
import type {Elements, Handlers, Props} from './elements.js';

export type KashidaElements = {
  [Tag in keyof Elements]: Props[Tag] &
    Handlers<Tag, 'on'> &
    ClassAttributes<Elements[Tag]> &
    Omit<HTMLAttributes<Elements[Tag]>, keyof Props[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends KashidaElements {}
  }
}
`,
  preact: `import type {ClassAttributes, JSX} from 'preact';
import type {Elements, Handlers, Props} from './elements.js';

export type KashidaElements = {
  [Tag in keyof Elements]: Props[Tag] &
    Handlers<Tag, 'on'> &
    ClassAttributes<Elements[Tag]> &
    Omit<JSX.HTMLAttributes<Elements[Tag]>, keyof Props[Tag]>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends KashidaElements {}
  }
}
`,
  solid: `import type {JSX} from 'solid-js';
import type {Elements, Handlers, Props} from './elements.js';

export type KashidaElements = {
  [Tag in keyof Elements]: Props[Tag] & {
    [Name in keyof Props[Tag] & string as \`attr:\${Name}\` | \`prop:\${Name}\`]?: Props[Tag][Name];
  } & Handlers<Tag, 'on:'> &
    Omit<JSX.HTMLAttributes<Elements[Tag]>, keyof Props[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends KashidaElements {}
  }
}
`,
  svelte: `import type {HTMLAttributes} from 'svelte/elements';
import type {Elements, Handlers, Props} from './elements.js';

export type KashidaElements = {
  [Tag in keyof Elements]: Props[Tag] &
    Handlers<Tag, 'on'> &
    Handlers<Tag, 'on:'> &
    Omit<HTMLAttributes<Elements[Tag]>, keyof Props[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends KashidaElements {}
}
`,
  vue: `import type {HTMLAttributes, ReservedProps} from 'vue';
import type {Elements, Events, Props} from './elements.js';

type Camel<Text extends string> = Text extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Camel<Rest>}\`
  : Capitalize<Text>;

export type KashidaElements = {
  [Tag in keyof Elements]: new () => {
    $props: Props[Tag] & {
      [Name in keyof Events[Tag] & string as \`on\${Camel<Name>}\`]?: ((event: Events[Tag][Name]) => void) | undefined;
    } & ReservedProps &
      Omit<HTMLAttributes, keyof Props[Tag]>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends KashidaElements {}
}
`,
};

/** @param {unknown} data */
function json(data) {
  return `${JSON.stringify(data, null, 2).replaceAll(' _(default: undefined)_', '')}\n`;
}

/**
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  writeFileSync(`${root}dist/${file}`, text);
}
