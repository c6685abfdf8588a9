// What newsrooms of a language print where engines disagree on its default digits, calendar and clock.

export interface Conventions {
  numberingSystem: string;
  calendar: string;
  /** Undefined: what the language has by default. */
  hourCycle: 'h23' | undefined;
}

const EASTERN_DIGITS = new Set(['fa', 'ps', 'prs']);
const TWENTY_FOUR_HOURS = new Set(['ar']);

export function conventionsOf(lang: string): Conventions {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  return {
    numberingSystem: EASTERN_DIGITS.has(language) ? 'arabext' : 'latn',
    calendar: 'gregory',
    hourCycle: TWENTY_FOUR_HOURS.has(language) ? 'h23' : undefined,
  };
}
