// A WordPress of our own for as long as a test runs: its database, files and server live in one folder and go with it.

import {execFile, execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {connect, createServer, type AddressInfo, type NetConnectOpts} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {promisify} from 'node:util';
import {root} from '../../scripts/npm.js';
import {findWordPress, mariadb} from '../../scripts/wordpress.js';

export interface WordPress {
  origin: string;
  /** The same server under another name, which is another host to a browser. */
  otherOrigin: string;
  /** Writes a file that the site's own host serves, or runs. */
  write(file: string, text: string | Uint8Array): void;
  remove(file: string): void;
  /** One step of `php/do.php`, and what came of it. */
  do<T>(step: string, facts?: object): Promise<T>;
  /** Ends its servers and removes its folder. Happens by itself when this process ends, in whatever way. */
  stop(): Promise<void>;
}

/** Milliseconds that a program may take to do its work, or a server to answer. */
const LONGEST = 60_000;

/** Debian's `nobody`: MariaDB refuses root, and a web server should. */
const NOBODY = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : undefined;

/** WordPress, installed, with the stories of `stories.json`, and our own scripts under `/cdn/`. */
export async function startWordPress(): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'kashida-wordpress-'));
  const caretaker = spawn('sh', ['-c', CARETAKER, folder], {stdio: ['pipe', 'ignore', 'ignore'], detached: true});
  const stop = async () => {
    caretaker.stdin.end();
    await once(caretaker, 'exit');
  };
  try {
    return {...(await start(folder, (server) => caretaker.stdin.write(`${server.pid}\n`))), stop};
  } catch (cause) {
    await stop();
    throw cause;
  }
}

/** Is told of servers, and ends them when nobody can tell it of more: this process has stopped, or was killed. */
const CARETAKER = `
while read -r server; do servers="$servers $server"; done
kill -9 $servers
until rm -rf "$0"; do sleep 0.1; done`;

async function start(folder: string, tell: (server: ChildProcess) => void): Promise<Omit<WordPress, 'stop'>> {
  const site = join(folder, 'site');
  const database = ['--no-defaults', `--datadir=${join(folder, 'data')}`];
  const socket = join(folder, 'socket');
  const temporary = join(folder, 'tmp');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const options = {
    cwd: site,
    // A folder of its own: a MariaDB that starts removes what it takes for leftovers there, another one's tables too.
    env: {...process.env, TMPDIR: temporary, WORDPRESS_SOCKET: socket, WORDPRESS_ORIGIN: origin},
    ...NOBODY,
  };
  const run = (program: string, ...args: string[]) =>
    promisify(execFile)(program, args, {...options, timeout: LONGEST});
  const serve = async (address: NetConnectOpts, program: string, ...args: string[]) => {
    const log = openSync(join(folder, 'log'), 'a');
    const server = spawn(program, args, {...options, stdio: ['ignore', log, log]});
    tell(server);
    await untilItAnswers(address, server).catch((cause: unknown) => {
      throw new Error(`${program} does not answer:\n${readFileSync(join(folder, 'log'), 'utf8')}`, {cause});
    });
  };

  mkdirSync(temporary);
  layOut(folder, site);
  await run(mariadb.setUp, ...database, '--auth-root-authentication-method=normal', '--skip-test-db');
  database.push(`--socket=${socket}`, '--skip-networking', `--init-file=${join(folder, 'database.sql')}`);
  await serve({path: socket}, mariadb.server, ...database);
  await run('php', join(folder, 'php/install.php'));
  await run('php', join(folder, 'php/publish.php'), join(folder, 'stories.json'));
  await serve({host: '127.0.0.1', port}, 'php', '-S', `127.0.0.1:${port}`, '-t', site);

  return {
    origin,
    otherOrigin: `http://localhost:${port}`,
    write(file, text) {
      mkdirSync(join(site, file, '..'), {recursive: true});
      writeFileSync(join(site, file), text);
      giveAway(site);
    },
    remove: (file) => rmSync(join(site, file)),
    async do<T>(step: string, facts: object = {}) {
      const {stdout} = await run('php', join(folder, 'php/do.php'), step, JSON.stringify(facts));
      return JSON.parse(stdout) as T;
    },
  };
}

/** Copies all that the servers read: their user may not be let into the project's folder. */
function layOut(folder: string, site: string): void {
  const here = new URL('.', import.meta.url).pathname;
  cpSync(findWordPress()!, site, {recursive: true, verbatimSymlinks: true});
  cpSync(`${here}php/wp-config.php`, join(site, 'wp-config.php'));
  cpSync(`${here}theme`, join(site, 'wp-content/themes/plain'), {recursive: true});
  cpSync(`${root}cdn`, join(site, 'cdn'), {recursive: true});
  for (const name of ['php', 'stories.json']) cpSync(here + name, join(folder, name), {recursive: true});
  writeFileSync(join(folder, 'database.sql'), 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n');
  giveAway(folder);
}

function giveAway(folder: string): void {
  if (NOBODY) execFileSync('chown', ['-R', `${NOBODY.uid}:${NOBODY.gid}`, folder]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilItAnswers(address: NetConnectOpts, server: ChildProcess): Promise<void> {
  const latest = Date.now() + LONGEST;
  for (;;) {
    const socket = connect(address);
    try {
      await once(socket, 'connect');
      return;
    } catch (cause) {
      if (server.exitCode !== null || Date.now() > latest) throw cause;
      await delay(50);
    } finally {
      socket.destroy();
    }
  }
}
