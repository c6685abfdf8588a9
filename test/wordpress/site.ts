// A WordPress of our own for as long as a test runs: its database, files and server live in one folder and go with it.

import {execFile, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {chownSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {connect, createServer, type AddressInfo, type NetConnectOpts} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {promisify} from 'node:util';
import {root} from '../../scripts/npm.js';
import {findWordPress, mariadb} from '../../scripts/wordpress.js';

export interface WordPress {
  origin: string;
  /** Writes a file that the site's own host serves, or runs. */
  write(file: string, text: string): void;
  remove(file: string): void;
  /** Ends its servers and removes its folder. Happens by itself when the process ends. */
  stop(): void;
}

/** Milliseconds that a program may take to do its work, or a server to answer. */
const LONGEST = 60_000;

/** Debian's `nobody`: MariaDB refuses root, and a web server should. */
const NOBODY = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : undefined;

const run = promisify(execFile);

/** WordPress, installed, with the stories of `stories.json`, and our own scripts under `/cdn/`. */
export async function startWordPress(): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'kashida-wordpress-'));
  const servers: ChildProcess[] = [];
  const stop = () => {
    process.off('exit', stop);
    for (const signal of SIGNALS) process.off(signal, leave);
    for (const server of servers) server.kill('SIGKILL');
    // A server may write its last line meanwhile.
    rmSync(folder, {recursive: true, force: true, maxRetries: 20, retryDelay: 50});
  };
  process.on('exit', stop);
  for (const signal of SIGNALS) process.on(signal, leave);
  try {
    return {...(await start(folder, servers)), stop};
  } catch (cause) {
    stop();
    throw cause;
  }
}

async function start(folder: string, servers: ChildProcess[]): Promise<Omit<WordPress, 'stop'>> {
  const site = join(folder, 'site');
  const data = `--datadir=${join(folder, 'data')}`;
  const socket = join(folder, 'socket');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const options = {
    cwd: site,
    env: {...process.env, WORDPRESS_SOCKET: socket, WORDPRESS_ORIGIN: origin},
    ...NOBODY,
  };
  const run = (program: string, ...args: string[]) =>
    promisify(execFile)(program, args, {...options, timeout: LONGEST});
  const serve = async (address: NetConnectOpts, program: string, ...args: string[]) => {
    const log = openSync(join(folder, 'log'), 'a');
    const server = spawn(program, args, {...options, stdio: ['ignore', log, log]});
    servers.push(server);
    await untilItAnswers(address, server).catch((cause: unknown) => {
      throw new Error(`${program} does not answer:\n${readFileSync(join(folder, 'log'), 'utf8')}`, {cause});
    });
  };

  layOut(folder, site);
  await run(mariadb.setUp, '--no-defaults', data, '--auth-root-authentication-method=normal', '--skip-test-db');
  const firstly = `--init-file=${join(folder, 'database.sql')}`;
  await serve(
    {path: socket},
    mariadb.server,
    '--no-defaults',
    data,
    `--socket=${socket}`,
    '--skip-networking',
    firstly,
  );
  await run('php', join(folder, 'php/install.php'));
  await run('php', join(folder, 'php/publish.php'), join(folder, 'stories.json'));
  await serve({host: '127.0.0.1', port}, 'php', '-S', `127.0.0.1:${port}`, '-t', site);

  return {
    origin,
    write(file, text) {
      mkdirSync(join(site, file, '..'), {recursive: true});
      writeFileSync(join(site, file), text);
    },
    remove: (file) => rmSync(join(site, file)),
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

// A signal alone ends a process without `exit`.
function leave(): void {
  process.exit(1);
}

/** Copies all that the servers read: their user may not be let into the project's folder. */
function layOut(folder: string, site: string): void {
  const here = new URL('.', import.meta.url).pathname;
  const uploads = join(site, 'wp-content/uploads');
  cpSync(findWordPress()!, site, {recursive: true, verbatimSymlinks: true});
  cpSync(`${here}php/wp-config.php`, join(site, 'wp-config.php'));
  cpSync(`${root}cdn`, join(site, 'cdn'), {recursive: true});
  for (const name of ['php', 'stories.json']) cpSync(here + name, join(folder, name), {recursive: true});
  writeFileSync(join(folder, 'database.sql'), 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n');
  mkdirSync(uploads);
  if (NOBODY) for (const own of [folder, uploads]) chownSync(own, NOBODY.uid, NOBODY.gid);
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
