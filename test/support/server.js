// @ts-check
// What tests are served: folders as they are, and answers that go wrong. Unit tests meet `answer` on the test runner's
// own server, end-to-end tests on one of theirs.

import {createReadStream} from 'node:fs';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {isAbsolute} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = sirv(`${root}test/fixtures`, {dev: true});

const EMPTY_FEED = '{"version": "https://jsonfeed.org/version/1.1", "title": "Empty", "items": []}';

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
  hang(response) {
    response.writeHead(200, {'content-type': 'application/json'});
    response.write('{"version": ');
  },
  html(response) {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end('<!doctype html><title>Log in</title>');
  },
  truncated(response) {
    response.writeHead(200, {'content-type': 'application/json', 'content-length': '1000'});
    response.write(EMPTY_FEED.slice(0, 40), () => response.destroy());
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
  invalid(response) {
    response.writeHead(200, {'content-type': 'application/json'}).end('{"items": [}');
  },
};

/**
 * @param {Request} request
 * @param {Response} response
 * @returns {boolean} whether the address was one of ours: `/fault/…` or `/fixtures/…`
 */
export function answer(request, response) {
  const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
  const [, folder, name = ''] = pathname.split('/');
  if (folder === 'fixtures') {
    request.url = request.url?.slice('/fixtures'.length);
    fixtures(request, response, () => void response.writeHead(404).end());
  } else if (folder === 'fault') {
    const fault = FAULTS[name];
    if (fault) void fault(response, searchParams);
    else response.writeHead(Number(name)).end();
  } else return false;
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
 * @returns {Promise<Site>}
 */
export async function serve(folders = {'/cdn': 'cdn', '/': 'demo'}, headers = {}) {
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
    if (answer(request, response)) return;
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
