// What the embed builder writes: from a setup to the code that is pasted, and from an address to the setup.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {transformSync} from 'esbuild';
import {widgets} from '../../demo/builder/choices.js';
import {languages as offered} from '../../demo/builder/languages.js';
import {escapeAttribute, escapeText, quoted} from '../../demo/builder/markup.js';
import {networkNames, shareNetworks} from '../../demo/builder/networks.js';
import {folderOf, stepsOf} from '../../demo/builder/snippet.js';
import {fieldsOf, readState, variants, writeState} from '../../demo/builder/state.js';
import {VERSION} from '../../demo/builder/version.js';
import {words} from '../../demo/builder/words.js';
import {root} from '../../scripts/npm.js';
import {languages} from '../../src/locale/languages.js';
import {further} from '../../src/share/further.js';
import {DEFAULT_NETWORKS} from '../../src/share/targets.js';

const HASHES = Object.fromEntries(
  ['kashida.css', 'kashida.js', 'kashida.classic.js', 'locales/ar.js', 'locales/ur.js'].map((file) => [
    file,
    `sha384-${file}`,
  ]),
);

const HOSTILE = '"><script>alert(1)</script>\' & &amp; [x] {y} \\ `${z}` \u202eabc';

const codeOf = (query: string) =>
  stepsOf(readState(query), HASHES)
    .map(({code}) => code)
    .join('\n');

describe('a setup', () => {
  it('stands in the address as what differs from the defaults, and comes back from it', () => {
    for (const query of [
      '',
      '?widget=share-bar&lang=ar&networks=x+bluesky&layout=stack',
      '?widget=related-links&for=react&from=other&base=https%3A%2F%2Fcdn.example%2Fk%2F&src=%2Ffeed.xml&max=5',
      '?lang=ur&headline=%22a%22+%26+%3Cb%3E&accent=%23aa0000',
    ]) {
      assert.equal(writeState(readState(query)), query);
    }
  });

  it('passes over what cannot be read', () => {
    const query =
      '?widget=nothing&lang=xx&for=fax&from=nowhere&build=none&layout=sideways&accent=red;x&image-ratio=9&date=1';
    assert.equal(writeState(readState(query)), '');
    assert.equal(writeState(readState('?widget=related-links&max=-1&load-more=maybe')), '?widget=related-links');
    assert.equal(writeState(readState('?widget=share-bar&networks=x+nothing+%3Cb%3E')), '?widget=share-bar&networks=x');
  });

  it('keeps what was written when the language changes, and takes the samples of the new one', () => {
    const text = codeOf('?lang=ar&kicker=Mine');
    assert.match(text, /kicker="Mine"/);
    assert.match(text, new RegExp(offered.get('ar')?.headline ?? ''));
  });
});

describe('what is offered', () => {
  it('has every language of the package, each with its headline', () => {
    const tags = [...offered.keys()].map((tag) => tag.toLowerCase());
    assert.deepEqual(tags.sort(), ['en', ...languages.keys()].sort());
    for (const {headline, author, name} of offered.values()) assert.ok(headline && author && name);
  });

  it('has the networks of the package that need nothing besides', () => {
    const elsewhere = ['facebook-dialog', 'messenger', 'lemmy', 'friendica', 'misskey'];
    const known = [...DEFAULT_NETWORKS, ...further.keys()].filter((id) => !elsewhere.includes(id));
    assert.deepEqual([...shareNetworks].sort(), known.sort());
    for (const id of shareNetworks) assert.ok(networkNames.get(id));
  });

  it('is pinned to the version of the package', () => {
    const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {version: string};
    assert.equal(VERSION, version);
  });

  it('is said in both languages', () => {
    assert.deepEqual(keysOf(words.ar), keysOf(words.en));
    for (const widget of widgets) {
      for (const field of fieldsOf(widget)) {
        const texts = [field.label, field.hint, ...(field.options ?? []).map(([, text]) => text)].filter(Boolean);
        for (const text of texts) assert.ok(text?.en && text.ar, `${widget.id} ${field.name}`);
      }
    }
  });
});

describe('the files of a snippet', () => {
  it('are pinned, with a hash each, and in an order in which the words come before the elements', () => {
    const [head] = stepsOf(readState('?lang=ar'), HASHES);
    const tags = elementsIn(head?.code ?? '');
    assert.deepEqual(
      tags.map(({tagName, attrs}) => [tagName, ...attrs.map(({name, value}) => (value ? `${name}=${value}` : name))]),
      [
        [
          'link',
          'rel=stylesheet',
          `href=/kashida@${VERSION}/cdn/kashida.css`,
          'integrity=sha384-kashida.css',
          'crossorigin=anonymous',
        ],
        [
          'script',
          'defer',
          `src=/kashida@${VERSION}/cdn/locales/ar.js`,
          'integrity=sha384-locales/ar.js',
          'crossorigin=anonymous',
        ],
        [
          'script',
          'type=module',
          `src=/kashida@${VERSION}/cdn/kashida.js`,
          'integrity=sha384-kashida.js',
          'crossorigin=anonymous',
        ],
      ],
    );
  });

  it('have no language for English, which is in the script', () => {
    assert.doesNotMatch(codeOf('?lang=en'), /locales/);
  });

  it('are the classic script where a CMS takes type="module" away', () => {
    const text = codeOf('?build=classic&lang=ar');
    assert.match(text, /kashida\.classic\.js"\n {2}integrity="sha384-kashida\.classic\.js"/);
    assert.doesNotMatch(text, /type="module"/);
  });

  it('stand where the publisher says, which is a web address or a path, or on the publisher’s own server', () => {
    const folder = (base: string) => folderOf(readState(`?from=other&base=${encodeURIComponent(base)}`));
    assert.equal(folder('https://cdn.example/k'), 'https://cdn.example/k/');
    assert.equal(folder('/static/k/'), '/static/k/');
    for (const base of ['javascript:alert(1)//', '//"><b>', 'data:text/css,', '']) {
      assert.equal(folder(base), `/kashida@${VERSION}/cdn/`, base);
    }
    assert.equal(folderOf(readState('?from=jsdelivr')), `https://cdn.jsdelivr.net/npm/kashida@${VERSION}/cdn/`);
  });
});

describe('a publisher’s text', () => {
  it('is text in HTML, whatever it holds', () => {
    for (const {id, content} of widgets) {
      const own = content.find(({kind}) => kind === 'text' || kind === 'lines');
      const query = `?widget=${id}&lang=ar&${own?.name}=${encodeURIComponent(HOSTILE)}`;
      for (const variant of ['html', 'ghost', 'plain']) {
        const step = stepsOf(readState(`${query}&for=${variant}`), HASHES).find(({code}) => code.includes('alert'));
        assert.ok(step, `${id} ${variant}`);
        const elements = elementsIn(step.code);
        assert.ok(elements.every(({tagName}) => tagName !== 'script'));
        assert.ok(
          elements.some((element) => textsOf(element).some((text) => text.includes('"><script>alert(1)</script>'))),
        );
      }
    }
  });

  it('does not turn the direction of the code that it stands in', () => {
    const marks = '\u202e\u2066\u200f\u061c';
    assert.equal(escapeText(marks), '&#8238;&#8294;&#8207;&#1564;');
    assert.equal(escapeAttribute(`${marks}"\n`), '&#8238;&#8294;&#8207;&#1564;&quot;&#10;');
    assert.equal(quoted('\u202e"'), '"\\u202e\\""');
    for (const variant of variants) {
      assert.doesNotMatch(
        codeOf(`?for=${variant}&headline=${encodeURIComponent(HOSTILE)}`),
        /[\u202a-\u202e\u2066-\u2069]/,
        variant,
      );
    }
  });

  it('is a literal in JSX, which compiles to the same text', () => {
    const {code: component = ''} =
      stepsOf(readState(`?for=react&headline=${encodeURIComponent(HOSTILE)}`)).at(-1) ?? {};
    const {code} = transformSync(component, {loader: 'tsx', jsx: 'transform', jsxFactory: 'h', format: 'cjs'});
    const texts: string[] = [];
    const h = (_tag: string, _attributes: unknown, ...children: unknown[]) =>
      texts.push(...children.filter((child) => typeof child === 'string'));
    const exports: {ArticleCard?: () => unknown} = {};
    new Function('h', 'exports', 'module', 'require', code)(
      h,
      exports,
      {
        set exports(value: object) {
          Object.assign(exports, value);
        },
      },
      () => ({}),
    );
    exports.ArticleCard?.();
    assert.ok(texts.includes(HOSTILE), texts.join());
  });

  it('leaves the brackets of a shortcode alone', () => {
    const [shortcode] = stepsOf(readState(`?for=wordpress&kicker=${encodeURIComponent(HOSTILE)}`));
    assert.match(
      shortcode?.code ?? '',
      /^\[kashida_article_card kicker="[^"[\]<>]*"[^[\]]*\]<a [^[\]]*<\/a>\[\/kashida_article_card\]$/,
    );
  });
});

describe('a CMS that takes our tags and attributes away', () => {
  const ALLOWED = ['a', 'ul', 'li', 'p', 'h1', 'h2', 'h3', 'img', 'figure', 'figcaption'];

  for (const {id} of widgets) {
    for (const variant of variants.filter((each) => each !== 'react' && each !== 'drupal')) {
      it(`leaves the links of the ${id} for ${variant}`, () => {
        const {code} = stepsOf(readState(`?widget=${id}&for=${variant}`), HASHES).findLast(
          ({where}) => where !== 'style',
        )!;
        const links = linksIn(code);
        if (id === 'figure' || id === 'article-header') return assert.match(stripped(code, ALLOWED), /<(?:img|h1)/);
        assert.ok(links.length);
        assert.deepEqual(linksIn(stripped(code, ALLOWED)), links);
      });
    }
  }

  it('and one that takes every attribute but an address away', () => {
    const text = stripped(codeOf('?widget=article-list&for=ghost'), ALLOWED);
    assert.doesNotMatch(text, /kashida-|script|layout|image=/);
    assert.equal(linksIn(text).length, 3);
  });
});

describe('every snippet', () => {
  it('is markup that a parser gives back as it was meant', () => {
    for (const {id} of widgets) {
      const step = stepsOf(readState(`?widget=${id}&lang=ar`)).find(({where}) => where === 'place');
      const [first] = elementsIn(step?.code ?? '');
      assert.equal(first?.tagName, `kashida-${id}`);
      assert.ok(first.attrs.some(({name, value}) => name === 'dir' && value === 'rtl'));
    }
  });

  it('carries what was chosen of the look into a style sheet, not into an attribute that a policy refuses', () => {
    const text = codeOf('?accent=%23aa0000&radius=4px');
    assert.match(text, /kashida-article-card \{\n {2}--kashida-accent: #aa0000;\n {2}--kashida-radius: 4px;\n\}/);
    assert.doesNotMatch(text, /style=/);
  });

  it('takes what the preview has learned: the word for mail, and the stories of the feed', () => {
    const facts = {
      email: 'البريد',
      stories: [{url: '/a', headline: 'خبر', datePublished: '2026-11-18T18:00:00+02:00'}],
    };
    const bar = stepsOf(readState('?widget=share-bar&lang=ar'), {}, facts).at(-1)?.code ?? '';
    assert.match(bar, />البريد<\/a>/);
    const list = stepsOf(readState('?widget=related-links&lang=ar'), {}, facts).at(-1)?.code ?? '';
    assert.match(list, /<a href="\/a">خبر<\/a> <time datetime="2026-11-18T18:00:00\+02:00">2026-11-18<\/time>/);
  });
});

function keysOf(value: object): unknown {
  return Object.entries(value).map(([key, each]) =>
    typeof each === 'object' && each ? [key, keysOf(each as object)] : key,
  );
}

function elementsIn(html: string): Tree.Element[] {
  const within = (node: Tree.ParentNode): Tree.Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []));
  return within(parseFragment(html));
}

/** What it says: its attributes' values and its own text. */
function textsOf({attrs, childNodes}: Tree.Element): string[] {
  return [
    ...attrs.map(({value}) => decodeURIComponent(value.replace(/%(?![\da-f]{2})/gi, '%25'))),
    ...childNodes.flatMap((child) => ('value' in child ? [child.value] : [])),
  ];
}

function linksIn(html: string): string[] {
  return elementsIn(html).flatMap(({tagName, attrs}) =>
    tagName === 'a' ? [attrs.find(({name}) => name === 'href')?.value ?? ''] : [],
  );
}

/** As WordPress does it: a tag that is not allowed goes, and what stands in it stays; of attributes, addresses stay. */
function stripped(html: string, allowed: readonly string[]): string {
  const tags = html
    .replace(/<script\b[^]*?<\/script>/g, '')
    .replace(/<\/?([\w-]+)((?:"[^"]*"|[^">])*)>/g, (tag, name: string, attributes: string) => {
      if (!allowed.includes(name)) return '';
      if (tag.startsWith('</')) return tag;
      return `<${name}${(attributes.match(/\b(?:href|src)="[^"]*"/g) ?? []).map((each) => ` ${each}`).join('')}>`;
    });
  return tags.replace(/\[\/?kashida_\w+(?:"[^"]*"|[^"\]])*\]/g, '');
}
