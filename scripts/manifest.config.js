// @ts-check
// Documentation of the elements for editors and catalogues: https://github.com/webcomponents/custom-elements-manifest
// What the source alone does not show the analyzer is read from the built classes.

import {root} from './npm.js';

/** @typedef {import('custom-elements-manifest/schema.js').Package} Package */
/** @typedef {import('custom-elements-manifest/schema.js').CustomElementDeclaration & import('custom-elements-manifest/schema.js').CustomElement} Declaration */
/** @typedef {import('custom-elements-manifest/schema.js').CssPart} CssPart */
/** @typedef {import('custom-elements-manifest/schema.js').Module} Module */
/** @typedef {import('lit').PropertyDeclaration} Property */

/** @typedef {{observedAttributes: string[], elementProperties: Map<string, Property>, elementStyles: {cssText: string}[]}} Built */

/** @type {Record<string, Built | undefined>} */
const classes = await import(`${root}dist/index.js`);

/**
 * What every element takes from `src/styles/base.styles.ts`; an element says more where it has more to say.
 *
 * @type {Record<string, {description: string, default?: string}>}
 */
const SHARED_PROPERTIES = {
  '--kashida-accent': {description: 'Colour of what stands out, such as kickers.'},
  '--kashida-muted': {description: 'Colour of what is said by the way, such as times.'},
  '--kashida-line': {description: 'Colour of lines and borders.'},
  '--kashida-tint': {description: 'Colour of quiet surfaces.'},
  '--kashida-gap': {description: 'The measure of all distances.', default: '1em'},
  '--kashida-radius': {description: 'Roundness of corners.', default: '0px'},
  '--kashida-color': {description: 'Colour of text.', default: 'inherit'},
  '--kashida-font-size': {description: 'Size of text.', default: 'medium'},
  '--kashida-focus': {description: 'Colour of the ring around what has the focus.', default: 'currentColor'},
};

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'published',
      /** @param {{ts: typeof import('typescript'), node: import('typescript').Node, moduleDoc: Module}} context */
      analyzePhase({ts, node, moduleDoc}) {
        if (!ts.isClassDeclaration(node)) return;
        const isInternal = (/** @type {import('typescript').Node} */ member) =>
          ts.getJSDocTags(member).some(({tagName}) => tagName.text === 'internal');
        const internal = node.members.filter(isInternal).map((member) => member.name?.getText());
        for (const declaration of moduleDoc.declarations ?? []) {
          if (declaration.kind !== 'class' || !declaration.members) continue;
          declaration.members = declaration.members.filter(({name}) => !internal.includes(name));
        }
      },
      /** @param {{customElementsManifest: Package}} context */
      packageLinkPhase({customElementsManifest: manifest}) {
        const text = JSON.stringify(manifest).replaceAll(/"src\/([^"]+)\.ts"/g, '"dist/$1.js"');
        Object.assign(manifest, JSON.parse(text));
        const elements = manifest.modules.flatMap(({path, declarations = []}) =>
          declarations.flatMap((declaration) => {
            if (declaration.kind !== 'class' || !('tagName' in declaration)) return [];
            return [{path, element: /** @type {Declaration} */ (declaration)}];
          }),
        );
        const card = structuredClone(elements.find(({element}) => element.name === 'ArticleCard')?.element);
        for (const {path, element} of elements) {
          complete(element, card);
          manifest.modules.push(definition(path, element.tagName ?? '', element.name));
        }
      },
    },
  ],
};

/**
 * @param {Declaration} declaration
 * @param {Declaration | undefined} card which several elements show
 */
function complete(declaration, card) {
  const {members = [], attributes = [], events = [], cssParts = [], cssProperties = [], name} = declaration;
  const built = classes[name];
  // A class's own `networks` is not the element's.
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  // Lit prepares a class when the observed attributes are asked for.
  void built?.observedAttributes;
  declaration.attributes = [
    ...attributes.filter(({fieldName}) => !fieldName),
    ...[...(built?.elementProperties ?? [])].flatMap(([fieldName, {attribute, type: kind}]) => {
      if (attribute === false) return [];
      const field = fields.find((member) => member.name === fieldName);
      const named = typeof attribute === 'string' ? attribute : fieldName.toLowerCase();
      const {description, type} = /** @type {import('custom-elements-manifest/schema.js').Attribute} */ (field ?? {});
      Object.assign(field ?? {}, {attribute: named});
      const said = /Default(?: for [^:]*)?: (?:`([^`]+)`|(\d+|true|false)\b)/.exec(description ?? '');
      const value = said?.[1] ?? said?.[2] ?? (kind === Boolean ? 'false' : undefined);
      return [{name: named, fieldName, description, type, ...(value && {default: value})}];
    }),
  ];
  declaration.events = events.filter((event) => event.name);
  declaration.cssParts = [...cssParts, ...partsInside(cssParts, card?.cssParts ?? [])];
  const known = new Set(cssProperties.map((property) => property.name));
  declaration.cssProperties = [
    ...cssProperties,
    ...propertiesUsed(built?.elementStyles ?? [])
      .filter((property) => !known.has(property))
      .map((property) => ({
        ...card?.cssProperties?.find((ofCard) => ofCard.name === property),
        ...SHARED_PROPERTIES[property],
        name: property,
      })),
  ];
}

/**
 * What a page can reach of the cards that an element shows: those that its part `card` names, or all.
 *
 * @param {readonly CssPart[]} own
 * @param {readonly CssPart[]} cardParts
 */
function partsInside(own, cardParts) {
  const inside = /with the parts (?:`([^`]+)`|of the article card) inside/.exec(
    own.find(({name}) => name === 'card')?.description ?? '',
  );
  const names = inside?.[1]?.split(/\s+/);
  const isOwn = (/** @type {CssPart} */ {name}) => own.some((part) => part.name === name);
  return inside ? cardParts.filter((part) => !isOwn(part) && (names?.includes(part.name) ?? true)) : [];
}

/**
 * The custom properties that have an effect in an element: those of its rules, and those behind the private ones
 * (`--_line`) that its rules ask for.
 *
 * @param {readonly {cssText: string}[]} styles
 * @returns {string[]}
 */
function propertiesUsed(styles) {
  const PRIVATE = /(--_[\w-]+):([^;}]*)/g;
  const css = styles.map(({cssText}) => cssText).join('');
  const behind = [...css.matchAll(PRIVATE)];
  let asked = css.replaceAll(PRIVATE, '');
  for (const name of new Set(behind.map(([, name = '']) => name))) {
    if (!new RegExp(`var\\(${name}\\b`).test(css)) continue;
    asked += behind.filter(([, other]) => other === name).map(([, , value]) => value);
  }
  return [...new Set(asked.match(/--kashida-[\w-]+/g))].sort();
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
