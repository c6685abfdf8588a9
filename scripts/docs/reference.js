// @ts-check
// The reference of an element, as tables, out of the manifest.

import {curly, escape} from './html.js';
import {elementOf, eventClasses} from './manifest.js';
import {notes} from './notes.js';
import {words} from './words.js';

/** @typedef {import('./regions.js').Place} Place */
/** @typedef {import('./manifest.js').Declaration} Declaration */
/** @typedef {import('./pages.js').Lang} Lang */
/** @typedef {{id: string, heading: string, columns: string[], rows: string[][], note?: string}} Table */

/** @param {Place} place */
export function reference({page, lang}) {
  const tables = tablesOf(elementOf(page), lang).filter(({rows}) => rows.length);
  return `  <section class="reference" aria-labelledby="reference">
    <h2 id="reference">${words[lang].reference}</h2>
    <p>${words[lang].fromSource}</p>
${tables.map((table) => section(table, lang)).join('\n')}
    <h3 id="accessibility">${words[lang].accessibility}</h3>
    <p>${note(page, lang)}</p>
  </section>`;
}

/**
 * @param {import('./pages.js').Page} page
 * @param {Lang} lang
 */
function note({path, element = ''}, lang) {
  const text = notes[element];
  if (!text) throw new Error(`${path}: scripts/docs/notes.js says nothing of <${element}>.`);
  return prose(text[lang]).replaceAll('<code>', '<code dir="ltr" lang="en">');
}

/**
 * @param {Declaration} declaration
 * @param {Lang} lang
 * @returns {Table[]}
 */
function tablesOf(declaration, lang) {
  const {
    attributes = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
    events = [],
    members = [],
    cssStates = [],
  } = declaration;
  const w = words[lang];
  return [
    {
      id: 'attributes',
      heading: w.attributes,
      columns: [w.attribute, w.property, w.byDefault, w.meaning],
      rows: attributes.map(({name, fieldName, default: value, description}) => [
        code(name),
        fieldName ? code(fieldName) : '',
        value ? code(value) : '',
        prose(description),
      ]),
    },
    {
      id: 'properties',
      heading: w.properties,
      columns: [w.property, w.meaning],
      rows: members.flatMap((member) =>
        member.kind === 'field' && !('attribute' in member) && member.privacy !== 'private' && member.description
          ? [[code(member.name), prose(member.description)]]
          : [],
      ),
    },
    {
      id: 'slots',
      heading: w.slots,
      columns: [w.slot, w.meaning],
      rows: slots.map(({name, description}) => [name ? code(name) : w.defaultSlot, prose(description)]),
    },
    {
      id: 'events',
      heading: w.events,
      columns: [w.event, w.facts, w.meaning],
      rows: events.map(({name, type, description}) => {
        const {cancelable, facts} = eventClasses.get(type?.text ?? '') ?? {cancelable: false, facts: []};
        return [
          code(name) + (cancelable ? ` <small>${w.cancelable}</small>` : ''),
          facts.map((fact) => code(fact.name)).join(' '),
          prose(description),
        ];
      }),
    },
    {
      id: 'methods',
      heading: w.methods,
      columns: [w.method, w.meaning],
      rows: members.flatMap((member) =>
        member.kind === 'method' && !member.static && member.privacy !== 'private'
          ? [[code(`${member.name}()`), prose(member.description)]]
          : [],
      ),
    },
    {
      id: 'parts',
      heading: w.parts,
      columns: [w.part, w.meaning],
      rows: cssParts.map(({name, description}) => [code(name), prose(description)]),
    },
    {
      id: 'states',
      heading: w.states,
      columns: [w.state, w.meaning],
      rows: cssStates.map(({name, description}) => [code(`:state(${name})`), prose(description)]),
    },
    {
      id: 'css-properties',
      heading: w.cssProperties,
      columns: [w.property, w.byDefault, w.meaning],
      rows: cssProperties.map(({name, default: value, description}) => [
        code(name),
        value ? code(value) : '',
        prose(description),
      ]),
    },
  ];
}

/**
 * @param {Table} table
 * @param {Lang} lang
 */
function section({id, heading, columns, rows}, lang) {
  const english = lang === 'en' ? '' : ' lang="en" dir="ltr"';
  const last = columns.length - 1;
  return `    <h3 id="${id}">${heading}</h3>
    <table class="facts columns-${columns.length}">
      <thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
      <tbody>
${rows
  .map(([first = '', ...cells]) => {
    const others = cells.map((cell, index) => `<td${index === last - 1 ? english : ''}>${cell}</td>`);
    return `        <tr><th scope="row">${first}</th>${others.join('')}</tr>`;
  })
  .join('\n')}
      </tbody>
    </table>`;
}

/** @param {string} text */
function code(text) {
  return `<code dir="ltr" lang="en">${escape(text)}</code>`;
}

/**
 * A description as its comment has it: code in backticks.
 *
 * @param {string} [text]
 */
export function prose(text = '') {
  const pieces = escape(text).replace(/\s+/g, ' ').split('`');
  return pieces.map((piece, at) => (at % 2 ? `<code>${piece}</code>` : curly(piece))).join('');
}
