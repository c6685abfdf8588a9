// Feeds write dates in the forms of mail, of programs and of hand work; an Article has ISO 8601.

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?([a-z]+|[+-]\d\d:?(?:\d\d)?)?)?$/i;

// RFC 822 as it is met: with and without weekday, long months, two digits of a year, no seconds.
const MAIL =
  /^(?:[^\d\s]+\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d\d)(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([a-z]+|[+-]\d\d:?(?:\d\d)?)?(?:\s*\(.*\))?)?$/i;

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

// The names of https://www.rfc-editor.org/rfc/rfc822#section-5 and those of newsrooms further east. Hours.
const ZONES: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7,
  bst: 1, cet: 1, cest: 2, eet: 2, eest: 3, msk: 3,
}; // prettier-ignore

/**
 * The date as ISO 8601 with the offset that was written, UTC where none was; only the day where only that was
 * written, or where nobody can say what the zone's name means. Undefined for anything else.
 */
export function isoDate(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  const mail = MAIL.exec(trimmed);
  const [, year = '', month = '', date = '', hour, minute, second, zone] =
    (mail ? [mail[0], mail[3], monthOf(mail[2]), mail[1], ...mail.slice(4)] : ISO.exec(trimmed)) ?? [];
  const day = `${year.length === 2 ? `20${year}` : year}-${month}-${pad(date)}`;
  const clock = `${pad(hour)}:${minute ?? '00'}:${second ?? '00'}`;
  const time = Date.parse(`${day}T${clock}Z`);
  // Engines roll the 31st of February over to March instead of refusing it.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) return;
  const offset = offsetOf(zone);
  return hour && offset ? `${day}T${clock}${offset}` : day;
}

function monthOf(name = ''): string {
  const place = MONTHS.indexOf(name.toLowerCase());
  return place % 3 ? '' : pad(place / 3 + 1);
}

function offsetOf(zone = 'Z'): string | undefined {
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (sign) return Number(hours) || Number(minutes) ? `${sign}${hours}:${minutes}` : 'Z';
  const named = ZONES[zone.toLowerCase()];
  return named === undefined || !named
    ? named?.toString().replace('0', 'Z')
    : `${named < 0 ? '-' : '+'}${pad(Math.abs(named))}:00`;
}

function pad(value: string | number | undefined): string {
  return String(value ?? '').padStart(2, '0');
}
