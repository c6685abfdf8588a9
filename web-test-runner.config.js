// @ts-check
// Unit tests in every engine that is here; ENGINES=firefox,webkit chooses.

import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {chromiumArguments, findBrowser, foundEngines} from './scripts/browsers.js';
import {browserTally, browserTrials} from './scripts/tally.js';
import {startWebKit} from './scripts/webkit.js';
import {answer} from './test/support/server.js';

const LAUNCHERS = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: findBrowser('chromium'),
        // What is not collected is a leak, and a test that looks for one calls the collector.
        args: [...chromiumArguments, '--js-flags=--expose-gc'],
      },
    }),
  firefox: () =>
    puppeteerLauncher({launchOptions: {browser: 'firefox', executablePath: findBrowser('firefox'), headless: true}}),
  webkit: async () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: await startWebKit(),
      capabilities: /** @type {object} */ ({
        browserName: 'MiniBrowser',
        // WebKitGTK refuses a session that asks for the newer protocol.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: findBrowser('webkit'), args: ['--automation']},
      }),
    }),
};

const wanted = process.env.ENGINES?.split(',');
const engines = foundEngines().filter((engine) => !wanted || wanted.includes(engine));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: [
    'test/**/*.test.ts',
    '!test/{e2e,engines,examples,node,package,pages,security,wordpress}/**',
    // Every row of hostile input into everything, a thousand connections, a page under load: `npm run test:engines`.
    '!test/{bad-inputs,fuzz,lifecycle,load}.test.ts',
  ],
  nodeResolve: true,
  browsers: await Promise.all(engines.map((engine) => LAUNCHERS[engine]())),
  // One page at a time in an engine: a page in the background has no focus and slow timers.
  concurrency: 1,
  concurrentBrowsers: 2,
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 10_000, forbidOnly: Boolean(process.env.CI)}},
  reporters: [
    defaultReporter({reportTestProgress: Boolean(process.stdout.isTTY)}),
    browserTally(),
    {start: webdriverViewport},
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [
    browserTrials(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
  ],
  middleware: [
    async (context, next) => {
      if (!answer(context.req, context.res)) return next();
      context.respond = false;
      // An answer that has not begun counts as a 404 otherwise.
      context.status = 200;
    },
  ],
};

/**
 * @typedef {object} Driver what we use of webdriverio's
 * @property {(script: () => number) => Promise<number>} execute
 * @property {(width: number, height: number) => Promise<void>} setWindowSize
 */

/**
 * The runner's own `setViewport` knows puppeteer and playwright only, and refuses before a plugin of the configuration
 * is asked: ours must stand first, and the list is complete only when the run starts.
 *
 * @param {import('@web/test-runner').ReporterArgs} run
 */
function webdriverViewport({config}) {
  config.plugins?.unshift({
    name: 'webdriver-viewport',
    async executeCommand({command, payload, session}) {
      const {driver} = /** @type {{driver?: Driver}} */ (session.browser);
      if (command !== 'set-viewport' || !driver) return;
      const {width, height} = /** @type {{width: number, height: number}} */ (payload);
      const toolbar = await driver.execute(() => outerHeight - innerHeight);
      await driver.setWindowSize(width, height + toolbar);
      return true;
    },
  });
}
