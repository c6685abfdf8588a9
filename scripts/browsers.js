// @ts-check
// Finds the browsers that the tests drive; as root on Debian and Ubuntu it installs those that are missing.
// Runs before anything is installed: Node's own modules only.

import {existsSync, readdirSync} from 'node:fs';
import {canInstall, install} from './apt.js';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

const WINDOWS_FOLDERS = ['C:\\Program Files', 'C:\\Program Files (x86)'];

/**
 * `needs`: of each list, one program must be there; the first list holds the one that a test starts.
 *
 * @type {Record<Engine, {name: string, packages: string[], advice: string, needs: (string | undefined)[][]}>}
 */
const ENGINES = {
  chromium: {
    name: 'Chromium',
    packages: ['chromium'],
    advice: 'install Chromium or Chrome, or set CHROME_PATH to its program',
    needs: [
      [
        process.env.CHROME_PATH,
        '/usr/bin/chromium',
        '/usr/bin/google-chrome',
        '/usr/bin/chromium-browser',
        '/snap/bin/chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ...WINDOWS_FOLDERS.map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
      ],
    ],
  },
  firefox: {
    name: 'Firefox',
    packages: ['firefox-esr'],
    advice: 'install Firefox, or set FIREFOX_PATH to its program',
    needs: [
      [
        process.env.FIREFOX_PATH,
        '/usr/bin/firefox-esr',
        '/usr/bin/firefox',
        '/snap/bin/firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...WINDOWS_FOLDERS.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
      ],
    ],
  },
  webkit: {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    advice: 'on Linux install WebKitWebDriver, MiniBrowser and Xvfb (on Debian: webkit2gtk-driver and xvfb)',
    needs: [miniBrowsers(), ['/usr/bin/WebKitWebDriver'], ['/usr/bin/Xvfb']],
  },
};

// By a file that a test needs: other packages of Noto have the same folder.
const FONTS = [
  {file: '/usr/share/fonts/truetype/noto/NotoNastaliqUrdu-Regular.ttf', package: 'fonts-noto-core'},
  {file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', package: 'fonts-noto-cjk'},
];

/** @param {Engine} engine */
export const nameOf = (engine) => ENGINES[engine].name;

export const engineNames = Object.values(ENGINES).map(({name}) => name);

/**
 * @param {Engine} engine
 * @returns {string | undefined} the path of the browser's program, where it and all it needs are there
 */
export function findBrowser(engine) {
  const [browser, ...others] = ENGINES[engine].needs.map((places) =>
    places.find((place) => place && existsSync(place)),
  );
  return others.every(Boolean) ? browser : undefined;
}

/** @returns {Engine[]} */
export function foundEngines() {
  return engines().filter(findBrowser);
}

/**
 * @param {Engine[]} [wanted] default: all
 * @returns {string[]} a sentence for each browser that is not there
 */
export function missingBrowsers(wanted = engines()) {
  return wanted
    .filter((engine) => !findBrowser(engine))
    .map((engine) => `${nameOf(engine)} is not here: ${ENGINES[engine].advice}.`);
}

export function installBrowsers() {
  if (!canInstall()) return;
  const missing = engines().filter((engine) => !findBrowser(engine));
  const wanted = missing.map((engine) => ENGINES[engine].packages);
  for (const {file, package: name} of FONTS) if (!existsSync(file)) wanted.push([name]);
  install(wanted);
  ENGINES.webkit.needs[0] = miniBrowsers();
}

/** What Chromium is started with: in a container it cannot sandbox root, and it must ask no host but the test's own. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function engines() {
  return /** @type {Engine[]} */ (Object.keys(ENGINES));
}

// Distributions keep it in a folder of the processor's or of their own.
function miniBrowsers() {
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((folder) => existsSync(folder));
  const within = folders.flatMap((folder) => [folder, ...readdirSync(folder).map((name) => `${folder}/${name}`)]);
  return ['4.1', '4.0'].flatMap((version) => within.map((folder) => `${folder}/webkit2gtk-${version}/MiniBrowser`));
}
