// @ts-check
// The whole of the documentation in one plain text, for readers that are programs: https://llmstxt.org

import {readFileSync} from 'node:fs';
import {root} from '../npm.js';
import {elements, eventClasses} from './manifest.js';
import {addressOf, groups} from './pages.js';
import {words} from './words.js';

/** @returns {string} */
export function llms() {
  const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const pages = groups.map(({name, says, pages}) =>
    [`## ${name.en}`, says.en, ...pages.map((page) => `- [${page.name.en}](${addressOf(page, 'en')})`)].join('\n'),
  );
  const api = [...elements].map(([tag, {description = '', attributes = [], slots = [], cssParts = [], events = []}]) =>
    [
      `### <${tag}>`,
      plain(description),
      ...attributes.map((each) => `- attribute \`${each.name}\`: ${plain(each.description)}`),
      ...slots.map((each) => `- slot ${each.name ? `\`${each.name}\`` : 'without a name'}: ${plain(each.description)}`),
      ...cssParts.map((each) => `- part \`${each.name}\`: ${plain(each.description)}`),
      ...events.map((each) => {
        const facts = eventClasses.get(each.type?.text ?? '')?.facts.map(({name}) => name) ?? [];
        return `- event \`${each.name}\` (${facts.join(', ')}): ${plain(each.description)}`;
      }),
    ].join('\n'),
  );
  return `# kashida ${version}\n\n> ${words.en.motto}\n\n${pages.join('\n\n')}\n\n## API\n\n${api.join('\n\n')}\n`;
}

/** @param {string} [text] */
function plain(text = '') {
  return text.replace(/\s+/g, ' ').trim();
}
