// What the snippets for Ghost and Drupal make of a post, in a browser. Neither CMS runs here: their template languages do, with
// stand-ins for the functions that the CMS brings.

import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import handlebars from 'handlebars';
import type {Browser} from 'playwright-core';
import Twig from 'twig';
import {allowedHtml} from '../../scripts/catalogues.js';
import {root} from '../../scripts/npm.js';
import {launch, serve, visit, type Site} from './support.js';

const read = (name: string) => readFileSync(`${root}integrations/${name}`, 'utf8');

/** With what a template must escape. */
const POST = {
  id: '1',
  url: '/lighthouse/',
  title: 'منارة "الميناء" تضيء & <من جديد>',
  published_at: '2026-11-18T18:00:00+02:00',
  feature_image: '/pictures/lighthouse.svg',
  feature_image_alt: 'A "lighthouse"',
  primary_tag: {name: 'مدن & بحار', slug: 'cities'},
  access: true,
};

const RELATED = [
  {...POST, id: '2', url: '/seeds/', title: 'واحة تفتح مكتبة للبذور'},
  {...POST, id: '3', url: '/train/', title: 'القطار الليلي يعود', access: false, feature_image: ''},
];

describe('the snippets for content management systems', () => {
  let browser: Browser;
  let site: Site;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kashida-snippets-'));
    site = await serve({'/cdn': 'cdn', '/pictures': 'demo/pictures', '/content/images': 'test/fixtures', '/': folder});
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  const open = (content: string, options = {}) => {
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>خبر</title><link rel="icon" href="data:,">
<link rel="canonical" href="${site.origin}/lighthouse/"><link rel="stylesheet" href="/cdn/kashida.css">
<script type="module" src="/cdn/kashida.js"></script><main>${content}</main></html>`,
    );
    return visit(browser, `${site.origin}/index.html`, options);
  };

  describe('for Ghost', () => {
    const ghost = ghostHandlebars();

    it('the partial below a post shares it, and links to stories of its tag', async () => {
      const html = ghost.compile(read('ghost/partials/kashida-article.hbs'))(POST);
      {
        await using visited = await open(html);
        const {page} = visited;
        assert.equal(await page.locator('kashida-share-bar').getAttribute('headline'), POST.title);
        assert.match(
          (await page.locator('kashida-share-bar [data-network=whatsapp]').getAttribute('href')) ?? '',
          /https%3A%2F%2Fnews\.example%2Flighthouse%2F/,
        );
        assert.deepEqual(
          await page.locator('kashida-related-links [part=link]').allInnerTexts(),
          RELATED.map(({title}) => title),
        );
        assert.deepEqual([...visited.messages, ...visited.errors], []);
      }
      await using visited = await open(html, {javaScriptEnabled: false});
      assert.deepEqual(
        await visited.page.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
        ['mailto:?body=https%3A%2F%2Fnews.example%2Flighthouse%2F', '/seeds/', '/train/'],
      );
    });

    it('the partial for a list of posts makes a card of each', async () => {
      const html = RELATED.map((post) => ghost.compile(read('ghost/partials/kashida-card.hbs'))(post)).join('');
      await using visited = await open(html);
      const cards = visited.page.locator('kashida-article-card');
      assert.equal(await cards.first().locator('> a').textContent(), RELATED[0]!.title);
      assert.equal(await cards.first().getAttribute('kicker'), 'مدن & بحار');
      assert.equal(await cards.first().getAttribute('author'), 'سمر; John');
      assert.equal(await cards.first().locator('[part=image] img').getAttribute('alt'), 'A "lighthouse"');
      assert.deepEqual(await cards.evaluateAll((all) => all.map((card) => card.getAttribute('access'))), [
        null,
        'premium',
      ]);
      assert.deepEqual([...visited.messages, ...visited.errors], []);
    });

    it('the HTML card and the injected code are whole', async () => {
      await using visited = await open(read('ghost/html-card.html').replace('lighthouse.jpg', 'picture.svg'));
      assert.ok(await visited.page.locator('kashida-figure [part=zoom]').isVisible());
      assert.deepEqual([...visited.messages, ...visited.errors], []);
      for (const [, file] of read('ghost/code-injection.html').matchAll(/\/cdn\/([\w./-]+)"/g)) {
        assert.ok(readFileSync(`${root}cdn/${file}`).length, file);
      }
    });
  });

  describe('for Drupal', () => {
    it('the template shows head, text, share bar and related stories', async () => {
      const html = drupalTwig(read('drupal/templates/node--article--full.html.twig'), {
        attributes: ' data-node="1"',
        content: '<p>عشرون عامًا من الظلام انتهت.</p>',
        node: {
          id: 1,
          label: POST.title,
          owner: {displayName: 'سمر "إدلبي"'},
          createdTime: Date.parse(POST.published_at) / 1000,
          changedTime: Date.parse(POST.published_at) / 1000 + 3600,
        },
        related: RELATED.map(({id, title}) => ({id, label: title})),
      });
      await using visited = await open(html);
      const {page} = visited;
      assert.equal(await page.getByRole('heading', {level: 1}).textContent(), POST.title);
      assert.match(await page.locator('kashida-article-header [part=byline]').innerText(), /سمر "إدلبي"/);
      assert.equal(await page.locator('kashida-article-header time').count(), 2);
      assert.match(
        (await page.locator('kashida-share-bar [data-network=telegram]').getAttribute('href')) ?? '',
        /https%3A%2F%2Fnews\.example%2Fnode%2F1/,
      );
      assert.deepEqual(
        await page.locator('kashida-related-links [part=link]').allInnerTexts(),
        RELATED.map(({title}) => title),
      );
      assert.deepEqual([...visited.messages, ...visited.errors], []);
    });

    it('the library names files that there are', () => {
      const files = [...read('drupal/kashida.libraries.yml').matchAll(/^ +(cdn\/[\w./-]+):/gm)].map(([, file]) => file);
      assert.equal(files.length, 3);
      for (const file of files) assert.ok(readFileSync(root + file).length, file);
    });

    it('the allow-list has every tag with all that it takes', () => {
      assert.equal(read('drupal/allowed-html.txt'), allowedHtml(), 'run npm run catalogues');
    });
  });
});

/** https://docs.ghost.org/themes/helpers */
function ghostHandlebars(): typeof handlebars {
  const ghost = handlebars.create();
  ghost.registerHelper({
    url(this: typeof POST, {hash}: {hash: {absolute?: string}}) {
      return hash.absolute ? `https://news.example${this.url}` : this.url;
    },
    encode: (text: string) => new handlebars.SafeString(encodeURIComponent(text)),
    t: (text: string) => text,
    date: (date: string) => date,
    img_url: (image: string) => image,
    authors: () => 'سمر; John',
    foreach: (items: object[], {fn}: handlebars.HelperOptions) => items.map((item) => fn(item)).join(''),
    get(this: object, resource: string, {fn, hash}: handlebars.HelperOptions) {
      assert.equal(resource, 'posts');
      assert.match(hash.filter, /^id:-\{\{id\}\}\+tag:\{\{primary_tag\.slug\}\}$/);
      return fn(this, {blockParams: [RELATED], data: {}});
    },
  });
  return ghost;
}

/** https://www.drupal.org/docs/develop/theming-drupal/twig-in-drupal/functions-in-twig-templates */
function drupalTwig(template: string, values: object): string {
  Twig.extendFunction('attach_library', () => '');
  Twig.extendFunction(
    'path',
    (_route: string, {node}: {node: number}, options?: {absolute?: boolean}) =>
      `${options?.absolute ? 'https://news.example' : ''}/node/${node}`,
  );
  Twig.extendFilter('t', (text: string) => text);
  Twig.extendFilter('without', (content: string) => content);
  const raw = template.replace('{{ attributes }}', '{{ attributes|raw }}').replace("|without('field_related')", '|raw');
  // Drupal escapes all that is not markup already, as this option does.
  return Twig.twig({data: raw, autoescape: true} as Parameters<typeof Twig.twig>[0]).render(
    values as Record<string, unknown>,
  );
}
