// A real WordPress: the same stories from its REST answer and each of its feeds, in a browser and in Node.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {missingWordPress} from '../../scripts/wordpress.js';
import type {Article} from '../../src/article.js';
import type {FailEvent, LoadEvent} from '../../src/events.js';
import {readFeed} from '../../src/feeds/read-feed.js';
import {withEmbedded} from '../../src/feeds/wordpress.js';
import {launch, visit} from '../e2e/support.js';
import {startWordPress, type WordPress} from './site.js';

interface Story {
  /** As a reader must see it; `title` is what the editor typed. */
  headline: string;
  date: string;
  edited?: string;
  author: string;
  categories: string[];
  tags?: string[];
  picture?: {file: string; alt: string};
  pictureInText?: true;
}

const {authors, stories} = JSON.parse(readFileSync(new URL('stories.json', import.meta.url), 'utf8')) as {
  authors: Record<string, string>;
  stories: Story[];
};

/** Where a WordPress has its posts. */
const SOURCES = {
  'its REST answer': '/wp-json/wp/v2/posts',
  'its REST answer without pretty addresses': '/?rest_route=/wp/v2/posts',
  'its RSS feed': '/feed/',
  'its RSS 1.0 feed': '/feed/rdf/',
  'its Atom feed': '/feed/atom/',
};

/** What a list shows of a story. */
interface Shown {
  headline: string;
  url: string;
  date: string;
  authors: string[];
}

interface Heard {
  heard: Record<string, LoadEvent | FailEvent | undefined>;
}

/** A failure is told before the time for all tests is over. */
const PATIENCE = {timeout: 10_000};

/** Who has left the newsroom is named by no format. */
const namesOf = ({author}: Story) => (author === 'gone' ? [] : [authors[author]!]);

const [missing] = missingWordPress();

describe('a real WordPress', {skip: missing ?? false}, () => {
  let wordPress: WordPress;
  let browser: Browser;
  let expected: Shown[];

  before(async () => {
    wordPress = await startWordPress();
    browser = await launch();
    const posts = await fetch(`${wordPress.origin}/wp-json/wp/v2/posts`);
    const links = ((await posts.json()) as {link: string}[]).map(({link}) => link);
    expected = stories.map((story, place) => ({
      headline: story.headline,
      url: links[place]!,
      date: story.date,
      authors: namesOf(story),
    }));
  });

  after(async () => {
    await browser?.close();
    await wordPress?.stop();
  });

  for (const [name, path] of Object.entries(SOURCES)) {
    describe(name, () => {
      it('shows a reader each headline, link, date and author', async () => {
        wordPress.write('front.html', pageWith(path));
        await using visited = await visit(browser, `${wordPress.origin}/front.html`);
        assert.deepEqual(await listOn(visited.page), expected);
        assert.deepEqual([...visited.messages, ...visited.errors], []);
      });

      it('gives a script the same stories in the browser and in Node, topics too', async () => {
        wordPress.write('front.html', pageWith(path));
        await using visited = await visit(browser, `${wordPress.origin}/front.html`);
        const {articles: inBrowser} = await heard<LoadEvent>(visited.page, 'kashida-load');
        const inNode = await read(wordPress.origin + path);
        assert.deepEqual(inBrowser, inNode);
        assert.deepEqual(inNode.map(asShown), expected);
        assert.deepEqual(
          inNode.map(({topics = []}) => [...topics].sort()),
          stories.map(({categories, tags = []}) => [...categories, ...tags].sort()),
        );
      });
    });
  }

  it('has the links that its own pages have', async () => {
    for (const {url} of expected) assert.equal((await fetch(url)).status, 200, url);
  });

  it('gives the picture of a story in its REST answer, with its size and its words', async () => {
    const articles = await read(wordPress.origin + SOURCES['its REST answer']);
    assert.deepEqual(
      articles.map(({image}) => (image ? [image.width, image.height, image.alt] : undefined)),
      stories.map(({picture}) => (picture ? [1200, 675, picture.alt || undefined] : undefined)),
    );
    for (const {image} of articles) if (image) assert.equal((await fetch(image.url)).status, 200, image.url);
  });

  it('gives the picture that stands in the text of a story in its feeds', async () => {
    for (const name of ['its RSS feed', 'its Atom feed'] as const) {
      const articles = await read(wordPress.origin + SOURCES[name]);
      assert.deepEqual(
        articles.map(({image}) => Boolean(image)),
        stories.map(({pictureInText = false}) => pictureInText),
        name,
      );
      for (const {image} of articles) if (image) assert.equal((await fetch(image.url)).status, 200, image.url);
    }
  });

  it('tells when a story was changed, in its REST answer and its Atom feed', async () => {
    for (const name of ['its REST answer', 'its Atom feed'] as const) {
      const articles = await read(wordPress.origin + SOURCES[name]);
      assert.deepEqual(
        articles.map(({dateModified}) => dateModified),
        stories.map(({date, edited = date}) => edited),
        name,
      );
    }
  });

  describe('on a page of another host', () => {
    const PLUGIN = 'wp-content/mu-plugins/kashida.php';

    const open = (path: string, attributes?: string) => {
      wordPress.write('front.html', pageWith(wordPress.origin + path, attributes));
      return visit(browser, `${wordPress.otherOrigin}/front.html`);
    };

    it('its REST answer is shown as it is', async () => {
      await using visited = await open(SOURCES['its REST answer']);
      assert.deepEqual(await listOn(visited.page), expected);
    });

    it('its REST answer is continued on request, page after page', async () => {
      await using visited = await open(`${SOURCES['its REST answer']}?per_page=4`, 'max="4" load-more');
      const {page} = visited;
      for (const shown of [4, 8, stories.length]) {
        await page
          .locator('[part=item]')
          .nth(shown - 1)
          .waitFor();
        assert.deepEqual(await listOn(page), expected.slice(0, shown));
        if (shown < stories.length) await page.locator('[part=load-more]').click();
      }
      await page.locator('[part=load-more]').waitFor({state: 'detached'});
    });

    for (const name of ['its RSS feed', 'its Atom feed'] as const) {
      it(`${name} fails with the code cors, and is shown once the line of the guide is on its server`, async () => {
        {
          await using visited = await open(SOURCES[name]);
          const {code, message} = await heard<FailEvent>(visited.page, 'kashida-error');
          assert.equal(code, 'cors');
          assert.match(message, /Access-Control-Allow-Origin/);
          assert.equal(await visited.page.locator('[part=error]').isVisible(), true);
        }
        wordPress.write(PLUGIN, lineOfGuide());
        try {
          await using visited = await open(SOURCES[name]);
          assert.deepEqual(await listOn(visited.page), expected);
        } finally {
          wordPress.remove(PLUGIN);
        }
      });
    }

    it('the line of the guide opens the feeds, unchanged ones too, and nothing else', async () => {
      wordPress.write(PLUGIN, lineOfGuide());
      try {
        const feed = await fetch(wordPress.origin + SOURCES['its RSS feed']);
        const again = await fetch(feed.url, {headers: {'if-none-match': feed.headers.get('etag') ?? ''}});
        const page = await fetch(expected[0]!.url);
        assert.deepEqual([feed.status, again.status, page.status], [200, 304, 200]);
        assert.deepEqual(
          [feed, again, page].map(({headers}) => headers.get('access-control-allow-origin')),
          ['*', '*', null],
        );
      } finally {
        wordPress.remove(PLUGIN);
      }
    });
  });
});

async function read(url: string): Promise<Article[]> {
  const answer = await fetch(withEmbedded(url));
  const body = new Uint8Array(await answer.arrayBuffer());
  const {articles} = await readFeed(body, {url, contentType: answer.headers.get('content-type')});
  return articles;
}

/** A front page with one list; it keeps what the list says. */
function pageWith(src: string, attributes = 'max="50"'): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Front page</title><link rel="icon" href="data:,">
    <script>
      globalThis.heard = {};
      addEventListener('kashida-load', ({type, articles}) => { heard[type] = {articles}; });
      addEventListener('kashida-error', ({type, code, message}) => { heard[type] = {code, message}; });
    </script>
    <script type="module" src="/cdn/kashida.js"></script>
    <kashida-related-links src="${src}" ${attributes} show="image kicker time byline"></kashida-related-links>`;
}

/** What the page was told by its list. */
async function heard<T extends LoadEvent | FailEvent>(page: Page, type: T['type']): Promise<T> {
  const facts = await page.waitForFunction((name) => (globalThis as unknown as Heard).heard[name], type, PATIENCE);
  return (await facts.jsonValue()) as T;
}

async function listOn(page: Page): Promise<Shown[]> {
  await page.locator('kashida-related-links [part=item] [part=link]').first().waitFor(PATIENCE);
  return page.locator('kashida-related-links [part=item]').evaluateAll((items) =>
    items.map((item) => {
      const link = item.querySelector<HTMLAnchorElement>('[part=link]')!;
      return {
        headline: link.innerText,
        url: link.href,
        date: item.querySelector('time')?.dateTime ?? '',
        authors: [...item.querySelectorAll('[part=byline] bdi')].map(({textContent}) => textContent!),
      };
    }),
  );
}

function asShown({headline, url, datePublished = '', author = []}: Article): Shown {
  return {headline, url, date: datePublished, authors: author.map(({name}) => name)};
}

/** The fix as it stands in the guide. */
function lineOfGuide(): string {
  const guide = readFileSync(new URL('../../docs/guides/feeds.md', import.meta.url), 'utf8');
  return /```php\n([^]*?)```/.exec(guide)![1]!;
}
