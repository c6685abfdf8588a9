// @ts-check
// House rules that no plugin has: what may stand in a template of markup or of style.

/** @typedef {import('eslint').Rule.RuleModule} RuleModule */

/** Words that a reader would see in one language only. In attributes and between tags. */
const SPOKEN =
  /\s(?:title|alt|placeholder|label|aria-(?:label|description|roledescription|valuetext))=(["']?)(?!\$\{)[^"'\s>]*\p{L}{2}/u;

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
  [/(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/, 'Logical values only: start, end.'],
  [/:host-context\b/, 'Two engines have no :host-context.'],
  [/:lang\(/, 'Language is read by LocaleController: :lang() in a shadow root knows too little.'],
];

/** @type {RuleModule} */
const templates = {
  create: (context) => ({
    TaggedTemplateExpression({tag, quasi}) {
      if (tag.type !== 'Identifier' || !['html', 'svg', 'css'].includes(tag.name)) return;
      const written = quasi.quasis.map(({value}) => value.raw).join('${}');
      const bans = tag.name === 'css' ? STYLE : MARKUP;
      const text = tag.name === 'css' ? written.replace(/\/\*[^]*?\*\//g, '') : written.replace(/<!--[^]*?-->/g, '');
      for (const [pattern, message] of bans) if (pattern.test(text)) context.report({node: quasi, message});
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

export default {rules: {templates}};
