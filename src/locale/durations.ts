// How long something takes: as a player shows it, and in minutes of reading.

import type {DateSettings} from './configuration.js';
import {formatNumber} from './numbers.js';

const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?)?$/i;

/** Seconds of an ISO 8601 duration in days, hours, minutes and seconds. Undefined for anything else, and for nothing. */
export function parseDuration(text: string | undefined): number | undefined {
  const [, days, hours, minutes, seconds] = (ISO.exec(text?.trim() ?? '') ?? []).map((part) => Number(part ?? 0));
  return ((days! * 24 + hours!) * 60 + minutes!) * 60 + seconds! || undefined;
}

/** `3:05` or `1:02:09`, in the language's digits. */
export function formatDuration(seconds: number, lang: string, settings?: DateSettings): string {
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3600);
  const write = (value: number) => formatNumber(value, lang, settings);
  return (hours ? [hours, ...parts] : parts)
    .map((value, index) => (index && value < 10 ? write(0) : '') + write(value))
    .join(':');
}
