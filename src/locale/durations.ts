// How long something takes: as a player shows it, and in minutes of reading.

import {formatNumber} from './numbers.js';

const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?)?$/i;

/** Seconds of an ISO 8601 duration in days, hours, minutes and seconds. Undefined for anything else, and for nothing. */
export function parseDuration(text: string | undefined): number | undefined {
  const [, days, hours, minutes, seconds] = (ISO.exec(text?.trim() ?? '') ?? []).map((part) => Number(part ?? 0));
  return ((days! * 24 + hours!) * 60 + minutes!) * 60 + seconds! || undefined;
}

/** `3:05` or `1:02:09`, in the language's digits. */
export function formatDuration(seconds: number, lang: string): string {
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3600);
  return (hours ? [hours, ...parts] : parts)
    .map((value, index) => (index && value < 10 ? formatNumber(0, lang) : '') + formatNumber(value, lang))
    .join(':');
}
