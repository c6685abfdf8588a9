// @ts-check
// WebKit for Linux has no headless mode: its driver runs on a screen of Xvfb's.

import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect, createServer} from 'node:net';
import {createInterface} from 'node:readline';
import {setTimeout as delay} from 'node:timers/promises';

/** @returns {Promise<number>} the port at which the driver answers; driver and screen end with this process */
export async function startWebKit() {
  const display = await startScreen();
  const port = await freePort();
  startBound('WebKitWebDriver', [`--port=${port}`], {
    DISPLAY: `:${display}`,
    // Its sandbox needs namespaces that a container lacks; its buffers, a graphics card.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  });
  await answering(port);
  return port;
}

async function startScreen() {
  const screen = startBound('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  // It looks for a free display itself and writes the number to this descriptor; a screen that cannot finish the line
  // ends itself.
  const numbers = /** @type {import('node:net').Socket} */ (screen.stdio[3]);
  numbers.ref();
  const [number] = await once(createInterface(numbers), 'line', {signal: AbortSignal.timeout(20_000)});
  numbers.unref();
  return number;
}

/**
 * A shell between us and the program waits for our end of its input to close, which happens however we end, even when
 * we are killed, and ends the program then.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function startBound(program, args, env) {
  const child = spawn('sh', ['-c', '"$@" & read -r _; kill $!', 'sh', program, ...args], {
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    env: {...process.env, ...env},
    // Ctrl+C must reach the test runner first, which closes its session.
    detached: true,
  });
  child.unref();
  for (const pipe of [child.stdin, child.stdio[3]]) /** @type {import('node:net').Socket} */ (pipe).unref();
  return child;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}

/** @param {number} port */
async function answering(port) {
  for (let tries = 0; tries < 200; tries++) {
    const socket = connect(port, '127.0.0.1');
    const answered = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (answered) return;
    await delay(50);
  }
  throw new Error('WebKitWebDriver did not start.');
}
