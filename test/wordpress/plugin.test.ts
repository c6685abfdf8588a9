// Our plugin in a real WordPress: what authors write with it, what readers see of it, and what is left when it is gone.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {mo} from 'gettext-parser';
import type {Browser} from 'playwright-core';
import {npm, root} from '../../scripts/npm.js';
import {missingWordPress} from '../../scripts/wordpress.js';
import {launch, visit, type Visit} from '../e2e/support.js';
import {startWordPress, type WordPress} from './site.js';

interface Post {
  id: number;
  url: string;
}

interface Published extends Post {
  /** The content as it is kept. */
  kept: string;
  /** Whether the author may write any HTML. */
  may: boolean;
}

/** Each shortcode, with what a reader must be able to follow or read in it while there is no script. */
const SHORTCODES: Record<string, {write: string; without: RegExp}> = {
  'share-bar': {write: '[kashida_share_bar networks="telegram email"]', without: /Send by email/},
  'related-links': {write: '[kashida_related_links max="2"]', without: /A page of elements/},
  'article-card': {write: '[kashida_article_card post="POST"]', without: /3 < 5, and 5 > 3/},
  'article-list': {write: '[kashida_article_list posts="POST" layout="row"]', without: /3 < 5, and 5 > 3/},
  'follow-bar': {
    write: '[kashida_follow_bar links="https://www.youtube.com/@tidal https://bsky.app/profile/tidal.example"]',
    without: /youtube\.com\/@tidal/,
  },
  'comments-link': {write: '[kashida_comments_link]', without: /Comments/},
  byline: {write: '[kashida_byline location="Tyre"]', without: /desk/},
  'article-time': {write: '[kashida_article_time relative-time]', without: /20\d\d/},
  sources: {
    write: '[kashida_sources names="AFP; Reuters"]<a href="https://agency.example/">AFP</a>[/kashida_sources]',
    without: /AFP/,
  },
  figure: {
    write:
      '[kashida_figure credit="Name/Agency" zoom]<img src="PICTURE" alt="A harbour" width="12" height="9">[/kashida_figure]',
    without: /^$/,
  },
  'article-header': {
    write: '[kashida_article_header kicker="City"]<h2>The ferry is late</h2>[/kashida_article_header]',
    without: /The ferry is late/,
  },
  'ad-slot': {write: '[kashida_ad_slot height="100"]An advertisement of ours[/kashida_ad_slot]', without: /of ours/},
  'reading-time': {write: '[kashida_reading_time]', without: /^$/},
  'reading-progress': {write: '[kashida_reading_progress]', without: /^$/},
};

const PICTURE = '/wp-includes/images/w-logo-blue.png';

/** All that a translation of WordPress must say for a page to run from right to left. */
const RIGHT_TO_LEFT = mo.compile({
  charset: 'utf-8',
  headers: {},
  translations: {'text direction': {ltr: {msgctxt: 'text direction', msgid: 'ltr', msgstr: ['rtl']}}},
});

const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {version: string};

const [missing] = missingWordPress();

describe('the plugin for WordPress', {skip: missing ?? false}, () => {
  let wordPress: WordPress;
  let browser: Browser;
  /** The newest of the stories, which the plugin may show. */
  let story: Post;

  before(async () => {
    assert.ok(npm(['run', '--silent', 'wordpress:plugin']));
    wordPress = await startWordPress();
    browser = await launch();
    const zip = unzipSync(readFileSync(`${root}kashida-wordpress-${version}.zip`));
    for (const [name, file] of Object.entries(zip)) wordPress.write(`wp-content/plugins/${name}`, file);
    assert.equal(await wordPress.do('activate'), null);
    const posts = await wordPress.do<(Post & {headline: string})[]>('posts');
    story = posts.find(({headline}) => headline.startsWith('3'))!;
  });

  after(async () => {
    await browser?.close();
    await wordPress?.stop();
  });

  /** Publishes what an editor has written, and opens it. */
  const read = async (content: string, options = {}): Promise<Visit> => {
    const {url} = await publish(content);
    return visit(browser, url, options);
  };
  const publish = (content: string, as = 'desk') =>
    wordPress.do<Published>('publish', {title: 'A page of elements', content, category: 'Elements', as});
  const written = (text: string) => text.replace('POST', String(story.id)).replace('PICTURE', PICTURE);
  /** Does something while the site has another language: WordPress takes one of which it has a translation. */
  const withLanguage = async (locale: string, run: () => Promise<void>) => {
    wordPress.write(`wp-content/languages/${locale}.mo`, RIGHT_TO_LEFT);
    await wordPress.do('set', {WPLANG: locale});
    try {
      await run();
    } finally {
      await wordPress.do('set', {WPLANG: ''});
    }
  };
  const all = () =>
    Object.values(SHORTCODES)
      .map(({write}) => written(write))
      .join('\n\n');

  it('has a shortcode for every element', async () => {
    const tags = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8')) as {
      modules: {declarations?: {tagName?: string}[]}[];
    };
    const names = tags.modules.flatMap(({declarations = []}) => declarations.flatMap(({tagName}) => tagName ?? []));
    assert.deepEqual(names.map((name) => name.replace('kashida-', '')).sort(), Object.keys(SHORTCODES).sort());
  });

  it('every shortcode becomes its element, which renders; nothing is asked of another host, and nothing goes wrong', async () => {
    await using visited = await read(all());
    const {page} = visited;
    assert.deepEqual(
      await page.evaluate(
        (names) =>
          names.filter((name) => !document.querySelector(`article kashida-${name}`)?.shadowRoot?.hasChildNodes()),
        Object.keys(SHORTCODES),
      ),
      [],
    );
    assert.deepEqual([...visited.messages, ...visited.errors], []);
    const elsewhere = visited.requests.filter((url) => !url.startsWith(wordPress.origin) && !url.startsWith('data:'));
    assert.deepEqual(elsewhere, []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  });

  it('says of each file, the site’s language too, what it hashes to', async () => {
    await withLanguage('fa_IR', async () => {
      await using visited = await read('[kashida_share_bar]');
      const scripts = await visited.page
        .locator('script[src*="/kashida/cdn/"]')
        .evaluateAll((tags) => (tags as HTMLScriptElement[]).map(({src, integrity, type}) => [src, integrity, type]));
      const hashes = JSON.parse(readFileSync(`${root}cdn/sri.json`, 'utf8')) as Record<string, string>;
      const folder = `${wordPress.origin}/wp-content/plugins/kashida/cdn/${version}`;
      assert.equal(
        await visited.page.locator('head link[href*="/kashida/"]').getAttribute('integrity'),
        hashes['kashida.css'],
      );
      assert.deepEqual(scripts.sort(), [
        [`${folder}/kashida.js`, hashes['kashida.js'], 'module'],
        [`${folder}/locales/fa.js`, hashes['locales/fa.js'], ''],
      ]);
      assert.deepEqual([...visited.messages, ...visited.errors], []);
    });
  });

  it('knows WordPress’s names of languages', async () => {
    const files = {
      ar: 'ar',
      ary: 'ar',
      fa_AF: 'prs',
      de_DE_formal: 'de',
      pt_BR: 'pt-BR',
      zh_TW: 'zh-Hant',
      kir: 'ky',
      ckb: 'ckb',
    };
    assert.deepEqual(
      await wordPress.do('language_files', {locales: [...Object.keys(files), 'en_GB', 'fi', '../sri']}),
      [...Object.values(files).map((name) => `locales/${name}.js`), '', '', ''],
    );
  });

  it('is Arabic, right to left and in the plugin’s own words too, where the site is', async () => {
    await withLanguage('ar', async () => {
      await using visited = await read('[kashida_share_bar]');
      const {page} = visited;
      assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
      const bar = page.locator('kashida-share-bar');
      assert.equal(await bar.locator('[part=bar]').evaluate((part) => getComputedStyle(part).direction), 'rtl');
      assert.match((await bar.evaluate((element) => element.shadowRoot!.textContent)) ?? '', /[\u0600-\u06ff]{3}/);
      assert.match((await bar.textContent()) ?? '', /أرسل بالبريد/);
      assert.deepEqual([...visited.messages, ...visited.errors], []);
    });
  });

  it('is readable without script: every link and text stands in the page', async () => {
    await publish('Another story of this section.');
    await using visited = await read(all(), {javaScriptEnabled: false});
    for (const [name, {without}] of Object.entries(SHORTCODES)) {
      assert.match(
        await visited.page.locator(`article > kashida-${name}, p > kashida-${name}`).first().innerText(),
        without,
        name,
      );
    }
  });

  it('shows a story that any reader may read, and no other', async () => {
    await wordPress.do('conceal', {id: story.id, password: 'a secret'});
    try {
      await using visited = await read(
        `[kashida_article_card post="${story.id}"] [kashida_article_card post="987654"]`,
      );
      assert.equal(await visited.page.locator('kashida-article-card').count(), 0);
    } finally {
      await wordPress.do('conceal', {id: story.id, password: ''});
    }
  });

  it('escapes what an author writes into a shortcode', async () => {
    const hostile = [
      `[kashida_share_bar url="javascript:alert(1)" label="&quot; onmouseover=&quot;alert(1)" onclick="alert(1)"]`,
      `[kashida_follow_bar links="javascript:alert(1) https://fine.example/"]`,
      `[kashida_sources]<a href="javascript:alert(1)" onclick="alert(1)">x</a><script>alert(1)</script>[/kashida_sources]`,
    ];
    await using visited = await read(hostile.join('\n\n'), {javaScriptEnabled: false});
    const found = await visited.page.locator('article').innerHTML();
    assert.doesNotMatch(found, /javascript|<script/);
    const handled = await visited.page
      .locator('article *')
      .evaluateAll(
        (elements) => elements.filter(({attributes}) => [...attributes].some(({name}) => name.startsWith('on'))).length,
      );
    assert.equal(handled, 0);
    assert.match(found, /https:\/\/fine\.example\//);
  });

  describe('of an author who may not write any HTML', () => {
    const TAGS = `<!-- wp:html -->
<kashida-related-links src="/feed/" max="2" list-path="hits.hits" map="headline:a|html url:b" load-more lang="ar" dir="rtl"><ul><li><a href="/seeds">Seeds</a></li></ul></kashida-related-links>
<kashida-share-bar networks="telegram" text-x="Read this" params="utm_source={network}"><a slot="network" id="board" href="https://board.example/" data-share="https://board.example/new?u={url}">Board</a></kashida-share-bar>
<kashida-figure credit="Name" zoom><img src="${PICTURE}" alt="A harbour" width="12" height="9"><p slot="caption">The harbour</p></kashida-figure>
<!-- /wp:html -->`;

    it('keeps all of ours', async () => {
      const {kept, may, url} = await publish(TAGS, 'zoe');
      assert.equal(may, false);
      // WordPress writes an image in XML's way.
      assert.equal(kept.replace(' />', '>').replaceAll('&amp;', '&'), TAGS);
      await using visited = await visit(browser, url);
      assert.equal(await visited.page.locator('kashida-share-bar [part=network]').count(), 2);
      assert.deepEqual([...visited.messages, ...visited.errors], []);
    });

    it('loses all that is hostile', async () => {
      const {kept} = await publish(
        `<kashida-article-card href="javascript:alert(1)" image=" data:text/html,x" kicker-href="JaVaScRiPt:alert(1)" onclick="alert(1)" unknown="x"><a href="/x" onmouseover="alert(1)">x</a></kashida-article-card>
<kashida-nothing>y</kashida-nothing><script>alert(1)</script><iframe src="https://other.example/"></iframe>`,
        'zoe',
      );
      assert.doesNotMatch(kept, /javascript:|data:|onclick|onmouseover|unknown|kashida-nothing|<script|<iframe/i);
      assert.match(kept, /<kashida-article-card [^>]*><a href="\/x">x<\/a><\/kashida-article-card>/);
    });
  });

  describe('as blocks', () => {
    const BLOCKS = ['share-bar', 'related-links', 'article-card', 'article-list', 'follow-bar', 'comments-link'];

    it('each becomes its element', async () => {
      const facts: Record<string, object> = {
        'article-card': {post: story.id, layout: 'row'},
        'follow-bar': {links: 'https://www.youtube.com/@tidal'},
        'related-links': {max: 2, 'load-more': true},
      };
      const content = BLOCKS.map((name) => `<!-- wp:kashida/${name} ${JSON.stringify(facts[name] ?? {})} /-->`).join(
        '\n',
      );
      await using visited = await read(content);
      for (const name of BLOCKS) {
        const element = visited.page.locator(`kashida-${name}`).first();
        assert.ok(await element.evaluate(({shadowRoot}) => shadowRoot?.hasChildNodes()), name);
      }
      assert.equal(
        await visited.page.locator('kashida-article-card[layout=row] > a').textContent(),
        '3 < 5, and 5 > 3: a council learns to count',
      );
      assert.equal(await visited.page.locator('kashida-related-links[load-more][max="2"]').count(), 1);
      assert.deepEqual([...visited.messages, ...visited.errors], []);
    });

    it('each is drawn in the editor, a story is chosen by its headline, and what is saved is valid', async () => {
      await using editor = await openEditor();
      const {page} = editor;
      await page.evaluate((names) => {
        const {blocks, data} = (globalThis as unknown as {wp: Editor}).wp;
        const inserted = names.map((name) => blocks.createBlock(`kashida/${name}`));
        data.dispatch('core/block-editor').insertBlocks(inserted);
        const card = inserted.find(({name}) => name === 'kashida/article-card')!;
        data.dispatch('core/block-editor').selectBlock(card.clientId);
      }, BLOCKS);
      for (const name of ['share-bar', 'related-links', 'article-list', 'comments-link']) {
        await page.locator(`[data-type="kashida/${name}"] kashida-${name}`).waitFor({state: 'attached'});
      }
      await page.getByRole('combobox', {name: 'Story'}).fill('council');
      await page.getByRole('option', {name: /3 < 5/}).click();
      await page.locator('[data-type="kashida/article-card"] kashida-article-card').waitFor();
      const saved = await page.evaluate(async () => {
        const {blocks, data} = (globalThis as unknown as {wp: Editor}).wp;
        data.dispatch('core/editor').editPost({title: 'From the editor', status: 'publish'});
        await data.dispatch('core/editor').savePost();
        const content = data.select('core/editor').getEditedPostContent();
        return {
          valid: blocks.parse(content).map(({isValid}) => isValid),
          url: data.select('core/editor').getPermalink(),
        };
      });
      assert.deepEqual(
        saved.valid,
        BLOCKS.map(() => true),
      );
      assert.deepEqual(
        editor.errors.filter((error) => error.includes('/kashida/')),
        [],
      );
      await using visited = await visit(browser, saved.url);
      assert.equal(await visited.page.locator(`kashida-article-card > a[href="${story.url}"]`).count(), 1);
    });
  });

  it('puts a share bar and related links after every post, where its settings say so', async () => {
    await wordPress.do('set', {kashida: {share_bar: true, related_links: true, networks: 'line viber', profiles: ''}});
    try {
      const {url} = await publish('Only text.');
      await using visited = await visit(browser, url);
      assert.deepEqual(
        await visited.page
          .locator('kashida-share-bar [part=network]')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).host)),
        ['social-plugins.line.me', 'forward'],
      );
      assert.equal(await visited.page.locator('kashida-related-links').count(), 1);
      assert.deepEqual([...visited.messages, ...visited.errors], []);
    } finally {
      await wordPress.do('set', {kashida: {}});
    }
  });

  it('keeps of what is typed into its settings what it can use', async () => {
    await using editor = await openEditor('options-general.php?page=kashida');
    const {page} = editor;
    await page.getByLabel('A share bar after every post').check();
    await page.getByLabel('Networks').fill('X, telegram<script>');
    await page.getByLabel('Addresses').fill('javascript:alert(1)\nhttps://bsky.app/profile/tidal.example');
    await page.getByRole('button', {name: 'Save Changes'}).click();
    await page.getByText('Settings saved').waitFor();
    assert.deepEqual(await wordPress.do('get', {name: 'kashida'}), {
      share_bar: true,
      related_links: false,
      networks: 'x  telegram script',
      profiles: 'https://bsky.app/profile/tidal.example',
    });
  });

  describe('when it is gone', () => {
    const page = () =>
      publish(
        `<!-- wp:kashida/article-card {"post":${story.id}} -->\n<p><a href="${story.url}">A council learns to count</a></p>\n<!-- /wp:kashida/article-card -->\n` +
          '<!-- wp:kashida/share-bar /-->\n<!-- wp:html --><kashida-share-bar><a href="/mail">Mail</a></kashida-share-bar><!-- /wp:html -->\n' +
          '[kashida_share_bar]\n\n[kashida_sources]<a href="https://agency.example/">AFP</a>[/kashida_sources]',
      );

    it('the links of blocks, tags and shortcodes stay, and a line in the theme takes the brackets away', async () => {
      const {url} = await page();
      await wordPress.do('deactivate');
      {
        await using visited = await visit(browser, url);
        const links = await visited.page.locator('article a').allTextContents();
        assert.deepEqual(links, ['A council learns to count', 'Mail', 'AFP']);
        assert.match(await visited.page.locator('article').innerText(), /\[kashida_share_bar\]/);
        assert.deepEqual([...visited.messages, ...visited.errors], []);
      }
      wordPress.write('wp-content/mu-plugins/after-kashida.php', lineOfReadme());
      await using visited = await visit(browser, url);
      assert.deepEqual(await visited.page.locator('article a').allTextContents(), [
        'A council learns to count',
        'Mail',
        'AFP',
      ]);
      assert.doesNotMatch(await visited.page.locator('article').innerText(), /[[\]]/);
    });

    it('it leaves nothing in the database', async () => {
      assert.notEqual(await wordPress.do('get', {name: 'kashida'}), 'none');
      await wordPress.do('uninstall');
      assert.equal(await wordPress.do('get', {name: 'kashida'}), 'none');
    });
  });

  /** A page of the administration, for someone who has logged in. */
  async function openEditor(path = 'post-new.php') {
    const context = await browser.newContext();
    const cookies = await wordPress.do<[string, string][]>('login');
    await context.addCookies(
      cookies.map(([name, value]) => ({name, value: encodeURIComponent(value), url: wordPress.origin})),
    );
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({stack}) => errors.push(String(stack)));
    await page.addInitScript('globalThis.__name = (target) => target');
    await page.goto(`${wordPress.origin}/wp-admin/${path}`);
    if (path === 'post-new.php') {
      await page.waitForFunction(() =>
        (globalThis as unknown as {wp?: Editor}).wp?.blocks?.getBlockType('kashida/share-bar'),
      );
      // The window that greets a newcomer covers the editor.
      await page.keyboard.press('Escape');
    }
    return {page, errors, [Symbol.asyncDispose]: () => context.close()};
  }
});

/** What is asked of WordPress's editor. */
interface Editor {
  blocks: {
    getBlockType(name: string): unknown;
    createBlock(name: string): {name: string; clientId: string};
    parse(content: string): {isValid: boolean}[];
  };
  data: {
    dispatch(store: string): {
      insertBlocks(blocks: unknown[]): void;
      selectBlock(id: string): void;
      editPost(facts: object): void;
      savePost(): Promise<void>;
    };
    select(store: string): {getEditedPostContent(): string; getPermalink(): string};
  };
}

/** For those who leave: as it stands in the plugin's README. */
function lineOfReadme(): string {
  const readme = readFileSync(`${root}integrations/wordpress/README.md`, 'utf8');
  return /```php\n(<\?php[^]*?)```/.exec(readme)![1]!;
}
