// @ts-check
// What tests are served: folders as they are, answers that go wrong, and pages that a test writes itself. Unit tests meet
// `answer` on the test runner's own server, end-to-end tests on one of theirs.

import {createReadStream} from 'node:fs';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {isAbsolute} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import sirv from 'sirv';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = sirv(`${root}test/fixtures`, {dev: true});

/** The scripts of cdn/ as a host for everybody serves them. */
const scripts = sirv(`${root}cdn`, {
  dev: true,
  setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
});

const EMPTY_FEED = '{"version": "https://jsonfeed.org/version/1.1", "title": "Empty", "items": []}';

const STORIES = [1, 2].map((number) => ({url: `https://news.example/${number}`, title: `Story ${number}`}));

/**
 * The same two stories in every format, so that a fault can be met in each: `?as=xml`, else JSON Feed.
 *
 * @type {Record<string, {type: string, text: string}>}
 */
const FEEDS = {
  json: {
    type: 'application/feed+json',
    text: JSON.stringify({version: 'https://jsonfeed.org/version/1.1', items: STORIES}),
  },
  xml: {
    type: 'application/rss+xml',
    text: `<rss version="2.0"><channel><title>News</title>${STORIES.map(
      ({url, title}) => `<item><link>${url}</link><title>${title}</title></item>`,
    ).join('')}</channel></rss>`,
  },
  rdf: {
    type: 'application/rdf+xml',
    text: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">${STORIES.map(
      ({url, title}) => `<item rdf:about="${url}"><link>${url}</link><title>${title}</title></item>`,
    ).join('')}</rdf:RDF>`,
  },
  atom: {
    type: 'application/atom+xml',
    text: `<feed xmlns="http://www.w3.org/2005/Atom">${STORIES.map(
      ({url, title}) => `<entry><id>${url}</id><link href="${url}"/><title>${title}</title></entry>`,
    ).join('')}</feed>`,
  },
  wordpress: {
    type: 'application/json',
    text: JSON.stringify(STORIES.map(({url, title}, id) => ({id, link: url, title: {rendered: title}}))),
  },
  schema: {
    type: 'application/ld+json',
    text: JSON.stringify(STORIES.map(({url, title}) => ({'@type': 'NewsArticle', url, headline: title}))),
  },
  plain: {
    type: 'application/json',
    text: JSON.stringify({hits: {hits: STORIES}}),
  },
};

/** @param {URLSearchParams} query */
const feedOf = (query) => /** @type {(typeof FEEDS)[string]} */ (FEEDS[query.get('as') ?? 'json'] ?? FEEDS.json);

/** @type {Set<string>} */
const answered = new Set();

/**
 * Answers that go wrong, at `/fault/NAME`; `/fault/404` and every other number answer with that status.
 *
 * @type {Record<string, (response: Response, query: URLSearchParams) => void | Promise<void>>}
 */
const FAULTS = {
  /** `?ms=500` later, `?file=feed.json` of the fixtures, else an empty feed. */
  async slow(response, query) {
    await delay(Number(query.get('ms') ?? 1000));
    const file = query.get('file');
    response.writeHead(200, {'content-type': 'application/json'});
    if (file) createReadStream(`${root}test/fixtures/${file.replaceAll('..', '')}`).pipe(response);
    else response.end(EMPTY_FEED);
  },
  /** A picture `?ms=500` late, of the size `&width=33&height=2000`. */
  async picture(response, query) {
    await delay(Number(query.get('ms') ?? 0));
    const [width, height] = [query.get('width') ?? 160, query.get('height') ?? 90];
    response.writeHead(200, {'content-type': 'image/svg+xml'});
    response.end(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="teal"/></svg>`,
    );
  },
  /** Nothing goes wrong; `?next=` is the address of the next page. */
  feed(response, query) {
    const {type, text} = feedOf(query);
    const link = query.get('next');
    response.writeHead(200, {'content-type': type, ...(link && {link: `<${link}>; rel="next"`})}).end(text);
  },
  /** Nothing goes wrong the first time, and then what `?then=` says. */
  once(response, query) {
    const key = String(query);
    if (answered.has(key)) return fail(response, query.get('then') ?? '', query);
    answered.add(key);
    FAULTS.feed?.(response, query);
  },
  /** The body begins, and never ends. */
  hang(response, query) {
    const {type, text} = feedOf(query);
    response.writeHead(200, {'content-type': type});
    response.write(text.slice(0, 12));
  },
  /** Stories for ever, as fast as they are taken. */
  endless(response) {
    let number = 0;
    const more = () => {
      while (!response.destroyed) {
        const story = {
          url: `https://news.example/${++number}`,
          title: `Story ${number}`,
          content_text: 'x'.repeat(1000),
        };
        if (!response.write(`${JSON.stringify(story)},`)) return void response.once('drain', more);
      }
    };
    response.writeHead(200, {'content-type': 'application/json'}).write('{"items":[');
    more();
  },
  /** Not even the headers come. */
  silent() {},
  bom(response, query) {
    const {type, text} = feedOf(query);
    response.writeHead(200, {'content-type': type}).end(`\uFEFF${text}`);
  },
  /** Ends before its end, as if that were all: after the share of the text that `?at=0.5` says. */
  early(response, query) {
    const {type, text} = feedOf(query);
    response.writeHead(200, {'content-type': type}).end(text.slice(0, text.length * Number(query.get('at') ?? 0.5)));
  },
  /** The connection is reset in the middle of the body. */
  reset(response, query) {
    const {type, text} = feedOf(query);
    response.writeHead(200, {'content-type': type});
    response.write(text.slice(0, 40), () => response.socket?.resetAndDestroy());
  },
  /** To itself, for ever. */
  redirect(response, query) {
    response.writeHead(302, {location: `?${query}`}).end();
  },
  /** 30 kB that unpack to 30 MB of white space; behind a whole story where `?stories` is asked for. */
  bomb(response, query) {
    const begin = query.has('stories') ? `{"items":[${JSON.stringify(STORIES[0])},` : '{"items":[';
    response.writeHead(200, {'content-type': 'application/json', 'content-encoding': 'gzip'});
    response.end(gzipSync(begin.padEnd(3e7)));
  },
  html(response) {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end('<!doctype html><title>Log in</title>');
  },
  /** Shorter than its headers say. */
  truncated(response, query) {
    const {type, text} = feedOf(query);
    response.writeHead(200, {'content-type': type, 'content-length': '1000'});
    response.write(text.slice(0, 40), () => response.destroy());
  },
  /** 5 MB of items of `?item=1000` letters. */
  big(response, query) {
    const letters = Number(query.get('item') ?? 1000);
    const items = Array.from({length: Math.ceil(5e6 / letters)}, (_, index) => ({
      url: `https://news.example/${index}`,
      title: `${index} ${'x'.repeat(letters)}`,
    }));
    response.writeHead(200, {'content-type': 'application/json'});
    response.end(JSON.stringify({version: 'https://jsonfeed.org/version/1.1', items}));
  },
  /** A script that no engine can read. */
  script(response) {
    response.writeHead(200, {'content-type': 'text/javascript'}).end('export default {');
  },
  invalid(response) {
    response.writeHead(200, {'content-type': 'application/json'}).end('{"items": [}');
  },
};

/**
 * Scripts as a page's own bundler makes them, each with a Lit of its own, at `/bundle/NAME`.
 *
 * @type {Record<string, string>}
 */
const BUNDLES = {
  'package.js': `import './dist/all.js';`,
  'own.js': `import {html, LitElement} from 'lit';
    customElements.define('own-element', class extends LitElement {
      render() { return html\`<p>\${'own'}</p>\`; }
    });`,
};

/** @type {Map<string, Promise<string>>} */
const bundled = new Map();

/** @param {string} contents */
async function bundle(contents) {
  const stdin = {contents, resolveDir: root};
  const {outputFiles} = await build({stdin, bundle: true, format: 'esm', write: false, logLevel: 'error'});
  return outputFiles[0]?.text ?? '';
}

/**
 * @param {Response} response
 * @param {string} name
 */
async function sendBundle(response, name) {
  const script = bundled.get(name) ?? bundle(BUNDLES[name] ?? '');
  bundled.set(name, script);
  response.writeHead(200, {'content-type': 'text/javascript'}).end(await script);
}

/**
 * A page of a test's own: `?markup=` is what it answers, every other parameter a header.
 *
 * @param {Response} response
 * @param {URLSearchParams} query
 */
function sendPage(response, query) {
  const {markup = '', ...headers} = Object.fromEntries(query);
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers}).end(markup);
}

/** What was asked for beside the script, by the test that asked. */
const parts = new Map();

/**
 * The scripts of cdn/, at `/parts/ID/FAULT/kashida.js`: the first is as it should be, and whatever it asks for beside itself
 * goes wrong. `/parts/ID` answers with what was asked for.
 *
 * @param {Request} request
 * @param {Response} response
 */
function sendPart(request, response) {
  const [, , id = '', fault = '', ...path] = (request.url ?? '').split('/');
  const asked = parts.get(id) ?? [];
  parts.set(id, asked);
  if (!fault) return void response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(asked));
  request.url = `/${path.join('/')}`;
  if (request.url === '/kashida.js') return scripts(request, response, () => void response.writeHead(404).end());
  asked.push(request.url);
  fail(response, fault, new URLSearchParams());
}

/**
 * @param {Response} response
 * @param {string} name
 * @param {URLSearchParams} query
 */
function fail(response, name, query) {
  const fault = FAULTS[name];
  if (fault) void fault(response, query);
  else response.writeHead(Number(name)).end();
}

/**
 * @param {Request} request
 * @param {Response} response
 * @returns {boolean} whether the address was one of ours: `/fault/…`, `/fixtures/…`, `/page`, `/bundle/…`, `/everybody/…`
 * or `/parts/…`. Of `/modules/FAULT/a.js,b.js/dist/all.js`, the files named go wrong; all others are the project's own, for
 * the server to answer.
 */
export function answer(request, response) {
  const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
  const [, folder, name = ''] = pathname.split('/');
  if (folder === 'fixtures') {
    request.url = request.url?.slice('/fixtures'.length);
    fixtures(request, response, () => void response.writeHead(404).end());
  } else if (folder === 'fault') fail(response, name, searchParams);
  else if (folder === 'parts') sendPart(request, response);
  else if (folder === 'modules') {
    const [, , fault = '', broken = '', ...path] = pathname.split('/');
    if (!broken.split(',').includes(path.at(-1) ?? '')) {
      request.url = `/${path.join('/')}`;
      return false;
    }
    fail(response, fault, searchParams);
  } else if (folder === 'page') sendPage(response, searchParams);
  else if (folder === 'everybody') {
    request.url = request.url?.slice('/everybody'.length);
    scripts(request, response, () => void response.writeHead(404).end());
  } else if (folder === 'bundle') void sendBundle(response, name);
  else return false;
  return true;
}

/**
 * @typedef {object} Site
 * @property {string} origin
 * @property {string[]} requests every path that was asked for, in order
 * @property {() => Promise<void>} close
 */

/**
 * @param {Record<string, string>} [folders] which folder, from the project's, is served under which path; the first that has the file
 * @param {Record<string, string>} [headers] sent with every file
 * @param {(request: Request, response: Response) => boolean} [first] asked before all others; whether it has answered
 * @returns {Promise<Site>}
 */
export async function serve(folders = {'/cdn': 'cdn', '/': 'demo'}, headers = {}, first = () => false) {
  /** @type {string[]} */
  const requests = [];
  const mounts = Object.entries(folders).map(([path, folder]) => ({
    path: path === '/' ? '' : path,
    files: sirv(isAbsolute(folder) ? folder : root + folder, {
      dev: true,
      setHeaders: (response) => Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value)),
    }),
  }));
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    requests.push(url);
    if (first(request, response) || answer(request, response)) return;
    const next = mounts
      .filter(({path}) => url.startsWith(`${path}/`))
      .reduceRight(
        (otherwise, {path, files}) =>
          () => {
            request.url = url.slice(path.length);
            files(request, response, otherwise);
          },
        () => void response.writeHead(404).end(),
      );
    next();
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://localhost:${port}`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
