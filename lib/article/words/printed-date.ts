/** A moment as a page prints it; `time` is HH:MM, `offset` is Z or ±HH:MM. */
export interface PrintedDate {
  readonly day: string;
  readonly time: string | null;
  readonly offset: string | null;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** From twelve down, so that "mười hai" is read before "mười". */
const VIETNAMESE_MONTHS = 'mười hai|mười một|mười|chín|tám|bảy|sáu|năm|tư|ba|hai|một';
const two = (value: number | string): string => String(value).padStart(2, '0');

/** Most lines have none: the patterns of dates are not tried on them. */
const YEAR = /\d{4}|\d[/.-]\d{1,2}[/.-]\d\d/;
/** "15:03", "15h03", "15 giờ 3 phút", "7:05 SA" (sáng, before noon), "9 giờ"; "15g03", for giờ. */
const TIME =
  /(?:^|[^\d:])([01]?\d|2[0-3])(?:(?::|h| ?giờ |g)([0-5]\d)(?: phút)?(?::[0-5]\d)?\s*(?:([ap])\.?m\b|(sa|ch)(?=[\s,.)|-]|$))?| giờ)/i;
const OFFSET = /(?:GMT|UTC)\s*([+-])(\d{1,2})(?::?(\d{2}))?|([+-])(\d{2}):?(\d{2})\b/i;
const ISO =
  /\b(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;

type Fields = Readonly<Record<string, string | undefined>>;

const MONTH = `(?<m>\\d{1,2}|${VIETNAMESE_MONTHS})`;

/*
 * A day as pages print it: numbers with the same mark between them (a year of two digits only so), the year first, the
 * month in Vietnamese or English words before or behind the day.
 */
const DAYS: readonly RegExp[] = [
  /(?<!\d)(?<a>\d{1,2})\s*[/.-]\s*(?<b>\d{1,2})\s*[/.-]\s*(?<y>\d{4})(?!\d)/,
  new RegExp(
    `(?<!\\d)(?<d>\\d{1,2})[ .,|-]*(?:tháng|thg\\.?|th?(?= ?\\d)) ?${MONTH}[ ,/|-]+(?:năm )?(?<y>\\d{4})`,
    'i',
  ),
  new RegExp(`tháng ${MONTH} (?<d>\\d{1,2}), ?(?<y>\\d{4})`, 'i'),
  new RegExp(
    `\\b(?<e>${MONTHS})[a-z]*[.,]? (?<d>\\d{1,2})(?:st|nd|rd|th)?[ ,/]+(?<y>\\d{4})(?!\\d)`,
    'i',
  ),
  new RegExp(
    `\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?[ |-]+(?<e>${MONTHS})[a-z]*\\.?[ ,|-]+(?<y>\\d{4})(?!\\d)`,
    'i',
  ),
  /(?<!\d)(?<y>\d{4})(?:[/.]|[年년] ?)(?<m>\d{1,2})(?:[/.]|[月월] ?)(?<d>\d{1,2})(?!\d)/,
  /(?<![\d/.-])(?<a>\d{1,2})(?<s>[/.-])(?<b>\d{1,2})\k<s>(?<y>\d\d)(?![\d/.-])/,
];

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function monthOf({ m = '', e }: Fields): number {
  if (e) return MONTHS.split('|').indexOf(e.toLowerCase()) + 1;
  return Number(m) || 12 - VIETNAMESE_MONTHS.split('|').indexOf(m.toLowerCase());
}

/** Vietnamese papers print the day first, always. */
function dayOfFields(fields: Fields, dayFirst: boolean): string | null {
  const { a, b, d, y = '' } = fields;
  const year = Number(y.length === 2 ? `20${y}` : y);
  if (a === undefined) return dayOf(year, monthOf(fields), Number(d));
  const isDayFirst = (dayFirst || Number(a) > 12) && Number(b) <= 12;
  return isDayFirst ? dayOf(year, Number(b), Number(a)) : dayOf(year, Number(a), Number(b));
}

function findDay(text: string, dayFirst: boolean): [day: string, rest: string] | null {
  for (const pattern of DAYS) {
    const match = pattern.exec(text);
    const day = match && dayOfFields(match.groups ?? {}, dayFirst);
    if (match && day) return [day, text.replace(match[0], ' ')];
  }
  return null;
}

/** The first date in a line as printed, or null. `dayFirst` says how 07/03/2026 is meant. */
export function readPrintedDate(text: string, dayFirst: boolean): PrintedDate | null {
  if (!YEAR.test(text)) return null;
  const iso = ISO.exec(text);
  if (iso) {
    const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const offset = iso[6]?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? null;
    return day === null ? null : { day, time: iso[4] ? `${iso[4]}:${iso[5]}` : null, offset };
  }
  const dayAndRest = findDay(text.normalize('NFC'), dayFirst);
  return dayAndRest && { day: dayAndRest[0], ...timeIn(dayAndRest[1]) };
}

/** The time in a line without its day. */
function timeIn(rest: string): Pick<PrintedDate, 'time' | 'offset'> {
  const zone = OFFSET.exec(rest);
  const sign = zone?.[1] ?? zone?.[4];
  const offset =
    zone && sign ? `${sign}${two(zone[2] ?? zone[5] ?? 0)}:${zone[3] ?? zone[6] ?? '00'}` : null;
  const clock = TIME.exec(zone ? rest.replace(zone[0], ' ') : rest);
  if (!clock) return { time: null, offset: null };
  let hour = Number(clock[1]);
  const half = (clock[3] ?? clock[4])?.charAt(0).toLowerCase();
  // "00:01 AM" is printed after a 24-hour time too: only a 12-hour time is turned.
  if ((half === 'p' || half === 'c') && hour < 12) hour += 12;
  if ((half === 'a' || half === 's') && hour === 12) hour = 0;
  return { time: `${two(hour)}:${clock[2] ?? '00'}`, offset };
}

export function writeDate({ day, time, offset }: PrintedDate): string {
  return time === null ? day : `${day}T${time}${offset ?? ''}`;
}
