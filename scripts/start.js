// @ts-check
// `npm start` in a fresh clone: installs what is missing, builds, and serves the demo.

import {npm, root} from './npm.js';
import {installPackages} from './install.js';

installPackages();
if (!npm(['run', '--silent', 'build'])) process.exit(1);

const {preview} = await import('vite');
const server = await preview({configFile: `${root}vite.config.ts`, logLevel: 'warn'});
console.log(`\nThe demo is at ${server.resolvedUrls?.local[0]} (Ctrl+C ends it)`);
