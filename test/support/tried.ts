// What a test in a browser has tried, for the summary of the run: each file's counts are sent when it has ended.

import {executeServerCommand} from '@web/test-runner-commands';
import type {Kind} from './kind.js';

const counts: Partial<Record<Kind, number>> = {};

/** To be called where it is tried. */
export function tried(kind: Kind): void {
  counts[kind] = (counts[kind] ?? 0) + 1;
}

after(() => executeServerCommand('tried', counts));
