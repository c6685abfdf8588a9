// @ts-check
// Documentation of the elements for editors and catalogues: https://github.com/webcomponents/custom-elements-manifest
// What the source alone does not show the analyzer is read from the built classes.

import {root} from './npm.js';

/** @typedef {import('custom-elements-manifest/schema.js').Package} Package */
/** @typedef {import('custom-elements-manifest/schema.js').CustomElementDeclaration & import('custom-elements-manifest/schema.js').CustomElement} Declaration */
/** @typedef {import('lit').PropertyDeclaration} Property */

/** @type {Record<string, {observedAttributes?: string[], elementProperties?: Map<string, Property>}>} */
const classes = await import(`${root}dist/index.js`);

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'published',
      /** @param {{customElementsManifest: Package}} context */
      packageLinkPhase({customElementsManifest: manifest}) {
        const text = JSON.stringify(manifest).replaceAll(/"src\/([^"]+)\.ts"/g, '"dist/$1.js"');
        Object.assign(manifest, JSON.parse(text));
        for (const {path, declarations = []} of [...manifest.modules]) {
          for (const declaration of declarations) {
            if (declaration.kind !== 'class' || !('tagName' in declaration)) continue;
            const element = /** @type {Declaration} */ (declaration);
            complete(element);
            manifest.modules.push(definition(path, element.tagName ?? '', element.name));
          }
        }
      },
    },
  ],
};

/** @param {Declaration} declaration */
function complete(declaration) {
  const {members = [], attributes = [], events = [], name} = declaration;
  // A class's own `networks` is not the element's.
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  // Lit prepares a class when the observed attributes are asked for.
  void classes[name]?.observedAttributes;
  const properties = [...(classes[name]?.elementProperties ?? [])];
  declaration.attributes = [
    ...attributes.filter(({fieldName}) => !fieldName),
    ...properties.flatMap(([fieldName, {attribute}]) => {
      if (attribute === false) return [];
      const field = fields.find((member) => member.name === fieldName);
      const named = typeof attribute === 'string' ? attribute : fieldName.toLowerCase();
      const {description, type} = /** @type {import('custom-elements-manifest/schema.js').Attribute} */ (field ?? {});
      Object.assign(field ?? {}, {attribute: named});
      const value = /Default(?: for [^:]*)?: (?:`([^`]+)`|(\d+|true|false)\b)/.exec(description ?? '');
      return [{name: named, fieldName, description, type, ...(value && {default: value[1] ?? value[2]})}];
    }),
  ];
  declaration.events = events.filter((event) => event.name);
}

/**
 * @param {string} path
 * @param {string} tag
 * @param {string} name
 * @returns {import('custom-elements-manifest/schema.js').Module}
 */
function definition(path, tag, name) {
  return {
    kind: 'javascript-module',
    path: path.replace('/elements/', '/define/'),
    declarations: [],
    exports: [{kind: 'custom-element-definition', name: tag, declaration: {name, module: path}}],
  };
}
