// @ts-check
// House rules that no plugin has: what may stand in a template of markup or of style.

import ts from 'typescript';

/** @typedef {import('eslint').Rule.RuleModule} RuleModule */
/** @typedef {import('estree').Node} Node */
/** @typedef {import('estree').Expression} Expression */

/** Attributes that are read to a reader. */
const READ = String.raw`\s\.?(?:title|alt|placeholder|label|aria-(?:label|description|roledescription|valuetext))=`;

/** Words that a reader would see in one language only. */
const SPOKEN = new RegExp(String.raw`${READ}(["']?)(?!\$\{)[^"'\s>]*\p{L}{2}`, 'u');

/**
 * Doors through which text becomes markup or style, or a page's own policy is broken.
 *
 * @type {readonly [RegExp, string][]}
 */
const MARKUP = [
  [/(?<![.\w-])style=/, 'A strict policy refuses style= in a template: set the property, .style=.'],
  [/<style\b/i, 'A strict policy refuses <style> in a template: adopt a sheet.'],
  [/<(?:script|iframe|object|embed)\b/i, 'A template makes no <script>, <iframe>, <object> or <embed>.'],
  [/\.(?:innerHTML|outerHTML|srcdoc)=|(?<![.\w-])srcdoc=/i, 'Text becomes no markup: bind it as text.'],
  [/(?<![.\w@-])on[a-z]+=/i, 'A strict policy refuses handlers in attributes: bind with @.'],
  [SPOKEN, 'No text in a template: a key in Messages.'],
];

/**
 * What breaks a page of the other direction, or asks more than an engine at the floor can do.
 *
 * @type {readonly [RegExp, string][]}
 */
const STYLE = [
  [
    /(?<![\w.-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right|top|bottom)(?:-[a-z-]+)?\s*:/,
    'Logical properties only: inset-inline-start, margin-block-end.',
  ],
  [/(?<![\w(-])(?:min-|max-)?(?:width|height)\s*:/, 'Logical properties only: inline-size, block-size.'],
  [
    /(?:text-align|text-align-last|float|clear|caption-side|justify-[a-z]+)\s*:[^;}]*\b(?:left|right)\b/,
    'Logical values only: start, end.',
  ],
  [
    /(?:\bto |(?:background|object-position|mask|(?:transform|perspective)-origin)[a-z-]*\s*:[^;}]*\b)(?:left|right)\b/,
    'Left is the end of a line for half of our readers: a mirrored icon, or a value for each direction.',
  ],
  [
    /(?:translateX\(|translate(?:3d)?\(|(?<![\w-])translate\s*:)(?!\s*(?:0\b|none)|[^;}]*--_sign\b)/,
    'What moves along a line moves by --_sign.',
  ],
  [/\b(?:row|column|wrap)-reverse\b/, 'What is read stands in the order in which it is read.'],
  [/@media[^{]*\b(?:width|height|orientation|aspect-ratio)\b/, 'A container query: the window is not the element.'],
  [/\d(?:rem|rlh|rex|rch|ric)\b/, 'Em or pixels: the root has the size that the page set for its own sums.'],
  [/:host-context\b/, 'Two engines have no :host-context.'],
  [/:lang\(/, 'Language is read by LocaleController: :lang() in a shadow root knows too little.'],
];

// Their second and fourth of four values are right and left.
const SIDES =
  /(?<![\w-])(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))\s*:\s*([^;}]+)/g;
const CORNERS = /(?<![\w-])border-radius\s*:\s*([^;}/]+)/g;

/**
 * A shorthand that says one thing for left and another for right.
 *
 * @param {string} css
 */
function takesSides(css) {
  const differs = (/** @type {RegExp} */ shorthands, /** @type {(values: string[]) => boolean} */ test) =>
    [...css.matchAll(shorthands)].some(([, value = '']) => test(valuesOf(value)));
  return (
    differs(SIDES, ([, right, , left = right]) => left !== right) ||
    differs(CORNERS, ([a, b = a, c = a, d = b]) => a !== b || c !== d)
  );
}

/**
 * `0 calc(1px + 2px)` is two.
 *
 * @param {string} text
 */
function valuesOf(text) {
  return text.match(/(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^\s()])+/g) ?? [];
}

/** @type {RuleModule} */
const templates = {
  create: (context) => ({
    TaggedTemplateExpression({tag, quasi}) {
      if (tag.type !== 'Identifier' || !['html', 'svg', 'css'].includes(tag.name)) return;
      const written = quasi.quasis.map(({value}) => value.raw).join('${}');
      const bans = tag.name === 'css' ? STYLE : MARKUP;
      const text = tag.name === 'css' ? written.replace(/\/\*[^]*?\*\//g, '') : written.replace(/<!--[^]*?-->/g, '');
      for (const [pattern, message] of bans) if (pattern.test(text)) context.report({node: quasi, message});
      if (tag.name === 'css' && takesSides(text)) {
        context.report({node: quasi, message: 'Logical properties only: this shorthand has a left and a right.'});
      }
      if (tag.name !== 'css' && /\p{L}/u.test(between(text))) {
        context.report({node: quasi, message: 'No text in a template: a key in Messages.'});
      }
    },
  }),
};

/**
 * What stands between the tags.
 *
 * @param {string} markup
 */
function between(markup) {
  return markup.replace(/<\/?[a-z$](?:"[^"]*"|'[^']*'|[^<>"'])*>/gi, '').replace(/&\w+;/g, '');
}

/**
 * Every content value stands alone: its own element, and with it its own direction. What is put together from several, or
 * from one and a comma, is read in the wrong order as soon as one of them runs the other way.
 *
 * @type {RuleModule}
 */
const content = {
  create: (context) => {
    const {program, esTreeNodeToTSNodeMap: nodes} = context.sourceCode.parserServices ?? {};
    if (!program) return {};
    const checker = program.getTypeChecker();
    /** Is it one of these, or may it be? */
    const isOf = (/** @type {Node} */ node, /** @type {ts.TypeFlags} */ kinds) => {
      const type = checker.getTypeAtLocation(nodes.get(node));
      const types = type.isUnion() ? type.types : [type];
      return types.some((/** @type {ts.Type} */ {flags}) => flags & kinds);
    };
    const isText = (/** @type {Node} */ node) => isOf(node, ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike);
    const report = (/** @type {Node} */ node, /** @type {string} */ message) => context.report({node, message});
    const reportPutTogether = (/** @type {Node[]} */ parts) => {
      for (const part of parts) if (isContent(part) && isOf(part, ts.TypeFlags.StringLike)) report(part, PUT_TOGETHER);
    };

    return {
      TaggedTemplateExpression({tag, quasi}) {
        if (tag.type !== 'Identifier' || tag.name !== 'html') return;
        for (const {texts, written} of readPlaces(quasi)) {
          const values = texts.filter(isText);
          const [value] = values;
          if (value && (values.length > 1 || /\S/.test(written))) {
            report(value, 'A content value stands alone in its element: <bdi>, or phrase() of a message.');
          }
          for (const part of texts.flatMap(partsOf)) {
            if (part.type === 'Literal' && /\p{L}/u.test(String(part.value))) {
              report(part, 'No text in a template: a key in Messages.');
            } else if (isPutTogether(part) && isText(part)) {
              report(part, PUT_TOGETHER);
            }
          }
        }
      },
      ':not(TaggedTemplateExpression) > TemplateLiteral': (/** @type {import('estree').TemplateLiteral} */ node) =>
        reportPutTogether(node.expressions),
      'BinaryExpression[operator="+"]': (/** @type {import('estree').BinaryExpression} */ {left, right}) =>
        reportPutTogether([left, right]),
    };
  },
};

const PUT_TOGETHER =
  'Content is not put together as a string: each value in its own element, or in phrase() of a message.';

/**
 * A word of Messages, or a text of an article.
 *
 * @param {Node} node
 * @returns {boolean}
 */
function isContent(node) {
  if (node.type === 'Identifier') return /^(?:headline|kicker|standfirst|caption|credit|sponsor)$/.test(node.name);
  if (node.type !== 'MemberExpression') return false;
  const {object, property} = node;
  const isWords = [object, object.type === 'MemberExpression' ? object.property : undefined].some(
    (one) => one?.type === 'Identifier' && one.name === 'words',
  );
  return isWords || isContent(property);
}

/**
 * What is read as one text: each stretch between two tags, and each attribute that is read.
 *
 * @param {import('estree').TemplateLiteral} quasi
 * @returns {{texts: Expression[], written: string}[]} the values that stand in it, and what is written between them
 */
function readPlaces({quasis, expressions}) {
  // A value is marked by a letter that no source contains.
  const written = quasis
    .map(({value}) => value.raw)
    .join('\uE000')
    .replace(/<!--[^]*?-->/g, '');
  let count = 0;
  const take = (/** @type {string} */ text) => {
    const from = count;
    count += text.split('\uE000').length - 1;
    return expressions.slice(from, count);
  };
  return written.split(/(<\/?[a-z](?:"[^"]*"|'[^']*'|[^<>"'])*>)/i).flatMap((piece) => {
    const isTag = /^<\/?[a-z]/i.test(piece);
    if (!isTag) return [{texts: take(piece), written: piece.replaceAll('\uE000', '')}];
    return piece.split(new RegExp(String.raw`(${READ}(?:"[^"]*"|'[^']*'|[^\s>]*))`)).flatMap((part, index) => {
      const texts = take(part);
      const value = part.slice(part.indexOf('=') + 1).replace(/["'\uE000]/g, '');
      return index % 2 ? [{texts, written: value}] : [];
    });
  });
}

/**
 * What an expression may come to.
 *
 * @param {Expression} node
 * @returns {Expression[]}
 */
function partsOf(node) {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate].flatMap(partsOf);
  if (node.type === 'LogicalExpression') return [node.left, node.right].flatMap(partsOf);
  return [node];
}

/** @param {Expression} node */
function isPutTogether(node) {
  if (node.type === 'TemplateLiteral') return node.expressions.length > 0;
  if (node.type === 'BinaryExpression') return node.operator === '+';
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const {property} = node.callee;
  return property.type === 'Identifier' && ['concat', 'join'].includes(property.name);
}

export default {rules: {content, templates}};
