// demo/llms.txt, from which programs write markup: it leaves out nothing that a page may write or hear.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {elements, eventClasses} from '../../scripts/docs/manifest.js';
import {root} from '../../scripts/npm.js';
import type {FeedErrorCode} from '../../src/feeds.js';

const text = readFileSync(`${root}demo/llms.txt`, 'utf8');

/** What stands below a heading, up to the next of its level. */
function below(heading: string): string {
  const [, section = ''] = text.split(`\n${heading}\n`);
  const [level = ''] = heading.split(' ');
  return section.split(new RegExp(`\\n#{1,${level.length}} `))[0]!;
}

for (const [tag, element] of elements) {
  describe(`the text for programs, of ${tag}`, () => {
    const section = below(`### <${tag}>`);

    it('names what a page may write into it, ask of it, style and hear', () => {
      const {attributes = [], slots = [], cssParts = [], cssStates = [], cssProperties = [], events = []} = element;
      const named: [kind: string, list: readonly {name: string}[]][] = [
        ['(?:attribute|switch) ', attributes],
        ['slot ', slots.filter(({name}) => name)],
        ['part ', cssParts],
        ['state ', cssStates],
        ['event ', events],
        ['', cssProperties],
      ];
      for (const [kind, list] of named)
        for (const {name} of list) assert.match(section, new RegExp(`${kind}\`${name}\``));
      for (const member of element.members ?? []) {
        if (member.static || member.privacy || 'inheritedFrom' in member || !member.description) continue;
        if (member.kind === 'method') assert.ok(section.includes(`method \`${member.name}()\``), member.name);
        else if (!('attribute' in member)) assert.ok(section.includes(`property \`${member.name}\``), member.name);
      }
    });

    it('says of each what it is for, here or among what several elements have', () => {
      const [, list = ''] = /^- as in several elements: (.*)$/m.exec(section) ?? [];
      for (const fact of list.split(', ').filter(Boolean)) {
        assert.match(below('## In several elements'), new RegExp(`^- ${escaped(fact)}: .+`, 'm'));
      }
      for (const line of section.split('\n').filter((line) => line.startsWith('- '))) assert.match(line, /: ./);
    });
  });
}

describe('the text for programs', () => {
  it('names each event with its fields, and the codes of errors', () => {
    for (const [type, {facts, cancelable}] of eventClasses) {
      const [name] = [...elements.values()]
        .flatMap(({events = []}) => events)
        .flatMap((event) => (event.type.text === type ? [event.name] : []));
      const [line = ''] = new RegExp(`^- \`${name}\`.*`, 'm').exec(below('## Events')) ?? [];
      assert.equal(line.includes(', cancelable:'), cancelable, name);
      for (const fact of facts) assert.match(line, new RegExp(`Fields: .*\\b${fact.name}\\b`), name);
    }
    const codes: Record<FeedErrorCode, 1> = {
      network: 1,
      cors: 1,
      status: 1,
      timeout: 1,
      'too-large': 1,
      'not-a-feed': 1,
      syntax: 1,
      dtd: 1,
      shape: 1,
      aborted: 1,
      render: 1,
      policy: 1,
      'unknown-format': 1,
    };
    for (const code of Object.keys(codes)) assert.ok(below('## Functions and types').includes(`'${code}'`), code);
  });

  it('has every function that the package exports', async () => {
    const entries = ['index', 'share', 'feeds', 'ssr'].map(
      (name) => import(`${root}dist/${name}.js`) as Promise<object>,
    );
    const exported = (await Promise.all(entries)).flatMap((entry) => Object.entries(entry));
    const functions = exported.filter(([, value]) => typeof value === 'function' && !isClass(value));
    assert.ok(functions.length > 8, functions.join());
    for (const [name] of functions) assert.ok(below('## Functions and types').includes(`\nfunction ${name}(`), name);
  });

  it('stays small enough to be read whole', () => {
    assert.ok(text.length < 48_000, `${text.length} characters`);
  });
});

function isClass(value: object): boolean {
  return String(value).startsWith('class ');
}

function escaped(fact: string): string {
  return fact.replaceAll(/[()]/g, '\\$&');
}
