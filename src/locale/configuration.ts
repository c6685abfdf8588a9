// What a newsroom sets once for a whole page: its time zone, calendar and digits, and when times are relative.

/** How dates are written. What is missing is the language's newsroom default. */
export interface DateSettings {
  /** A name of the time zone database, such as `Asia/Beirut`. Default: the offset written in the date, else UTC. */
  timeZone?: string;
  /**
   * Such as `persian`: https://unicode.org/reports/tr35/#UnicodeCalendarIdentifier. Of two, with a space between, the
   * second stands in parentheses: `gregory persian`.
   */
  calendar?: string;
  /** Such as `latn` or `arabext`: https://unicode.org/reports/tr35/#UnicodeNumberSystemIdentifier */
  numberingSystem?: string;
  hourCycle?: 'h11' | 'h12' | 'h23' | 'h24';
}

export interface Settings extends DateSettings {
  /** The language where the page names none. Default: English. */
  locale?: string;
  /** Times of the last seven days say how long ago they were. Default: false. */
  relativeTime?: boolean;
  /** How much later than published a change must be to count as an update. In minutes; default: 15. */
  updatedThreshold?: number;
}

/** Dispatched on globalThis when a setting has changed. */
export const CONFIGURED = 'kashida-configured';

const READERS: {readonly [K in keyof Settings]-?: (value: string) => Settings[K] | undefined} = {
  timeZone: (name) => known('timeZone', name),
  calendar: (names) => {
    const calendars = names.split(/\s+/).flatMap((name) => known('calendar', name) ?? []);
    return calendars.slice(0, 2).join(' ') || undefined;
  },
  numberingSystem: (name) => known('numberingSystem', name),
  hourCycle: (cycle) => (['h11', 'h12', 'h23', 'h24'] as const).find((one) => one === cycle),
  locale: (tag) => (/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined),
  relativeTime: (word) => ({'': true, true: true, false: false})[word],
  updatedThreshold: (minutes) => (/^\d+(\.\d+)?$/.test(minutes) ? Number(minutes) : undefined),
};

const NAMES = Object.keys(READERS) as (keyof Settings)[];

let own: Settings = {};
let page: Settings = {};
let all: Readonly<Settings> = {};
let pageIsRead = false;

/**
 * Sets what is given for every element of the page, now and later. `undefined` puts a default back; a value that cannot
 * be used, such as a time zone that nobody knows, changes nothing. An element's own attributes win, and what is set here
 * wins over `<meta name="kashida" content="time-zone=Asia/Beirut; calendar=persian">`.
 */
export function configure(settings: {readonly [K in keyof Settings]?: Settings[K] | undefined}): void {
  own = {...own, ...readSettings(settings)};
  for (const name of NAMES) if (name in settings && settings[name] === undefined) delete own[name];
  all = {...page, ...own};
  globalThis.dispatchEvent?.(new Event(CONFIGURED));
}

/** What is set for the page: the same object until a setting changes. */
export function configuration(): Readonly<Settings> {
  if (!pageIsRead) readPage();
  return all;
}

/** The settings that can be used, from values that nobody has checked. */
export function readSettings(values: {readonly [K in keyof Settings]?: unknown}): Settings {
  const read = NAMES.map((name) => {
    const value = values[name];
    const usable = ['string', 'number', 'boolean'].includes(typeof value);
    return [name, usable ? READERS[name](String(value).trim()) : undefined];
  });
  return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Settings;
}

/** Once: when the tag is there, or the page has come without one. */
function readPage(): void {
  const meta = globalThis.document?.querySelector('meta[name="kashida" i]');
  pageIsRead = Boolean(meta) || globalThis.document?.readyState !== 'loading';
  if (meta) setPage(meta.getAttribute('content') ?? '');
}

function setPage(content: string): void {
  const pairs = content.split(';').map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return [camelCase(name.trim().toLowerCase()), value];
  });
  page = readSettings(Object.fromEntries(pairs) as Record<string, string>);
  all = {...page, ...own};
}

/** Runs what is done at once with the content of a page's `<meta name="kashida">`, for a server that has many pages. */
export function inPage<T>(content: string | undefined, run: () => T): T {
  setPage(content ?? '');
  try {
    return run();
  } finally {
    setPage('');
  }
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

const checked = new Map<string, string | undefined>();

/** A name as `Intl` has it, where it knows it: what it does not know it refuses, or passes over in silence. */
function known(option: 'timeZone' | 'calendar' | 'numberingSystem', name: string): string | undefined {
  const key = `${option} ${name}`;
  if (!checked.has(key)) checked.set(key, resolved(option, name));
  return checked.get(key);
}

function resolved(option: 'timeZone' | 'calendar' | 'numberingSystem', name: string): string | undefined {
  try {
    const used = new Intl.DateTimeFormat('en', {[option]: name}).resolvedOptions()[option];
    return option === 'timeZone' || used === name.toLowerCase() ? used : undefined;
  } catch {
    return undefined;
  }
}
