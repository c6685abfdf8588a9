// @ts-check
// What a program needs to write correct markup, in one plain text: https://llmstxt.org. What several elements have with the same
// meaning is said once.

import {readFileSync} from 'node:fs';
import {PURPOSES} from '../catalogues.js';
import {root} from '../npm.js';
import {declarations} from './declarations.js';
import {languages} from './languages.js';
import {elements, eventClasses} from './manifest.js';
import {addressOf, groups} from './pages.js';
import {leastMarkup} from './start.js';
import {words} from './words.js';

/** @typedef {import('./manifest.js').Declaration} Declaration */
/** @typedef {{name: string, kind: string, says: string}} Fact */

/** From as many elements on, what they have in common is said once. */
const SEVERAL = 3;

const RULES = [
  'Write what the reader must see inside the tag, as plain HTML: a headline as a link, a list as links. It is shown without script, and when a feed fails.',
  'Attributes are strings; a switch is set by its presence. Lists of names are separated by `;`. Addresses are http or https, absolute or relative.',
  'Language and direction follow the nearest `lang` and `dir`; the words of the interface come by themselves. Never write them into the markup.',
  'For each part a card shows the first of: slot, attribute, property `article`, JSON-LD inside it.',
  'Style with custom properties, `::part(name)` and `:state(name)`.',
  'Events bubble, and cross shadow roots: listen on the document.',
  'Settings for a whole page without script: `<meta name="kashida" content="time-zone=Asia/Beirut; calendar=persian">`, by the names of `Settings` in kebab-case.',
  "Import one element: `import 'kashida/define/share-bar.js'`; all: `'kashida/all.js'`; classes without defining: `'kashida'`. Words of a language: `kashida/locales/ar.js`. Before the script, a page with `cdn/kashida.css` keeps its space.",
  'A network of the page’s own: `ShareBar.networks.set(id, {name, href})` or `<a slot="network" href="…" data-share="https://x.example/?u={url}&t={headline}">`.',
];

/** @type {[heading: string, path: string, names: string[]][]} */
const CODE = [
  ['Data', 'src/article.ts', ['Article', 'Author', 'Image']],
  ['From `kashida`', 'src/article.ts', ['toArticle']],
  ['', 'src/url.ts', ['safeUrl']],
  ['', 'src/every-element.ts', ['defineAll', 'DefineAllOptions']],
  ['', 'src/locale/configuration.ts', ['configure', 'Settings', 'DateSettings']],
  ['', 'src/locale/locale.ts', ['refreshLocale']],
  ['', 'src/locale/messages.ts', ['registerMessages']],
  ['', 'src/events.ts', ['OpenRegion', 'ShareMethod', 'ShareOutcome']],
  ['', 'src/related/source.ts', ['Source', 'LoadRequest', 'LoadAnswer']],
  ['From `kashida/share.js`, without a DOM', 'src/share.ts', ['shareUrl']],
  ['', 'src/share/network.ts', ['Share']],
  [
    'From `kashida/feeds.js`, in browsers and Node',
    'src/feeds/read-feed.ts',
    ['readFeed', 'ReadOptions', 'FeedFormat'],
  ],
  ['', 'src/feeds/feed-result.ts', ['FeedResult', 'Dropped']],
  ['', 'src/feeds/wordpress.ts', ['withEmbedded']],
  ['', 'src/feeds/feed-error.ts', ['FeedErrorCode']],
  ['From `kashida/ssr.js`, for servers', 'src/ssr.ts', ['renderToString', 'RenderOptions']],
];

/** @returns {string} */
export function llms() {
  const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const facts = new Map([...elements].map(([tag, element]) => [tag, factsOf(element)]));
  /** @type {Map<string, Fact & {times: number}>} */
  const common = new Map();
  for (const fact of [...facts.values()].flat()) {
    const {times} = common.get(keyOf(fact)) ?? {times: 0};
    common.set(keyOf(fact), {...fact, times: times + 1});
  }
  const isShared = (/** @type {Fact} */ fact) => (common.get(keyOf(fact))?.times ?? 0) >= SEVERAL;
  return (
    [
      `# kashida ${version}`,
      `> ${words.en.motto}`,
      ...groups.map(({name, says, pages}) =>
        [`## ${name.en}`, says.en, ...pages.map((page) => `- [${page.name.en}](${addressOf(page, 'en')})`)].join('\n'),
      ),
      '## How to write it',
      RULES.map((rule) => `- ${rule}`).join('\n'),
      `\`\`\`html\n${leastMarkup('en')}\n\`\`\``,
      `Languages: ${languages.map(({tag}) => tag).join(' ')}`,
      `Networks: ${networkIds().join(' ')}; as the \`network\` of an event also: copy native print qr`,
      '## Events',
      events().join('\n'),
      '## In several elements',
      [...common.values()].filter(isShared).map(line).join('\n'),
      '## CSS properties',
      Object.entries(PURPOSES)
        .map(([name, purpose]) => `- \`${name}\`: ${purpose}.`)
        .join('\n'),
      '## API',
      ...[...elements].map(([tag, element]) => api(tag, element, facts.get(tag) ?? [], isShared)),
      '## Functions and types',
      ...functions(),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/**
 * @param {string} tag
 * @param {Declaration} element
 * @param {Fact[]} facts
 * @param {(fact: Fact) => boolean} isShared
 */
function api(tag, {description = '', cssProperties = []}, facts, isShared) {
  const shared = facts.filter(isShared).map(({kind, name}) => `${kind} \`${name}\``);
  return [
    `### <${tag}>`,
    plain(description),
    ...facts.filter((fact) => !isShared(fact)).map(line),
    ...(shared.length ? [`- as in several elements: ${shared.join(', ')}`] : []),
    `- CSS properties: ${cssProperties.map(({name}) => `\`${name}\``).join(' ')}`,
  ].join('\n');
}

/**
 * @param {Declaration} element
 * @returns {Fact[]}
 */
function factsOf({attributes = [], members = [], slots = [], cssParts = [], cssStates = [], events = []}) {
  const named = (/** @type {string} */ kind, /** @type {readonly {name: string, description?: string}[]} */ list) =>
    // An example of the element's own words keeps what all elements have from being the same.
    list.map(({name, description}) => ({kind, name, says: plain(description).replace(/, such as `\{\w+: '…'\}`/, '')}));
  const isPublic = (/** @type {{privacy?: string, static?: boolean, description?: string}} */ member) =>
    !member.static && member.privacy !== 'private' && member.privacy !== 'protected' && Boolean(member.description);
  return [
    ...attributes.map((each) => ({
      kind: each.type?.text === 'boolean' ? 'switch' : 'attribute',
      name: each.name,
      says: plain(each.description),
    })),
    ...named(
      'property',
      members.filter((each) => each.kind === 'field' && !('attribute' in each) && isPublic(each)),
    ),
    ...members.flatMap((each) =>
      each.kind === 'method' && isPublic(each)
        ? [{kind: 'method', name: `${each.name}()`, says: plain(each.description)}]
        : [],
    ),
    ...named('slot', slots),
    ...named('part', cssParts),
    ...named('state', cssStates),
    ...named('event', events),
  ];
}

/** @param {Fact} fact */
function keyOf({kind, name, says}) {
  return `${kind} ${name} ${says}`;
}

/** @param {Fact} fact */
function line({kind, name, says}) {
  return `- ${kind} ${name ? `\`${name}\`` : 'without a name'}: ${says}`;
}

function events() {
  const names = new Map(
    [...elements.values()].flatMap(({events = []}) => events.map(({name, type}) => [type.text, name])),
  );
  return [...eventClasses].map(([type, {description, cancelable, facts}]) => {
    const fields = facts.map(({name, description}) =>
      description ? `${name} (${description.replace(/\.$/, '')})` : name,
    );
    return `- \`${names.get(type)}\`${cancelable ? ', cancelable' : ''}: ${plain(description)} Fields: ${plain(fields.join(', '))}.`;
  });
}

function functions() {
  /** @type {[heading: string, code: string[]][]} */
  const sections = [];
  for (const [heading, path, names] of CODE) {
    if (heading) sections.push([heading, []]);
    sections.at(-1)?.[1].push(declarations(path, names));
  }
  return sections.map(([heading, code]) => `### ${heading}\n\`\`\`ts\n${code.join('\n')}\n\`\`\``);
}

/** In the order of the table that `shareUrl` reads. */
function networkIds() {
  const [, table = ''] = /Object\.entries\(\{(.*?)\}\)/s.exec(readFileSync(`${root}src/share.ts`, 'utf8')) ?? [];
  return [...table.matchAll(/^\s*'?([\w-]+)'?[,:]/gm)].map(([, id]) => id);
}

/** @param {string} [text] */
function plain(text = '') {
  return text.replace(/\s+/g, ' ').trim();
}
