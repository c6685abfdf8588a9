// Chromium opens the same pages in `demo.test.ts`, with axe.

import {readIn} from '../e2e/readers/all.js';
import {demo} from '../e2e/readers/demo.js';

readIn('webkit', [demo]);
