/** A moment as a page prints it; `time` is HH:MM, `offset` is Z or ±HH:MM. */
export interface PrintedDate {
  readonly day: string;
  readonly time: string | null;
  readonly offset: string | null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const two = (value: number | string): string => String(value).padStart(2, '0');

/** Most lines have none: the patterns of dates are not tried on them. */
const YEAR = /\d{4}/;
/** "15:03", "15h03"; "15g03", for giờ. */
const TIME = /(?:^|[^\d:])([01]?\d|2[0-3])(?::|h|g)([0-5]\d)(?::[0-5]\d)?\s*([ap]\.?m\b)?/i;
const OFFSET = /(?:GMT|UTC)\s*([+-])(\d{1,2})(?::?(\d{2}))?|([+-])(\d{2}):(\d{2})\b/i;
const ISO =
  /\b(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;
// Vietnamese papers print the day first, always.
const DAY_FIRST = /(?:^|[^\d])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/;
/** "9 tháng 5 năm 2022" */
const DAY_IN_WORDS = /(?:^|[^\d])(\d{1,2}) tháng (\d{1,2}),? (?:năm )?(\d{4})/i;
/** "May 9th, 2022" */
const MONTH_NAMED = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
/** "9 May 2022" */
const DAY_NAMED = /\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})\b/i;

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function findDay(text: string, dayFirst: boolean): [day: string, rest: string] | null {
  const read = (
    pattern: RegExp,
    pick: (m: RegExpExecArray) => string | null,
  ): [string, string] | null => {
    const match = pattern.exec(text);
    const day = match && pick(match);
    return match && day ? [day, text.replace(match[0], ' ')] : null;
  };
  return (
    read(DAY_FIRST, (m) => {
      const [a, b, year] = [Number(m[1]), Number(m[2]), Number(m[3])];
      return (dayFirst || a > 12) && b <= 12 ? dayOf(year, b, a) : dayOf(year, a, b);
    }) ??
    read(DAY_IN_WORDS, (m) => dayOf(Number(m[3]), Number(m[2]), Number(m[1]))) ??
    read(MONTH_NAMED, (m) => dayOf(Number(m[3]), monthOf(m[1] ?? ''), Number(m[2]))) ??
    read(DAY_NAMED, (m) => dayOf(Number(m[3]), monthOf(m[2] ?? ''), Number(m[1])))
  );
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
  const dayAndRest = findDay(text, dayFirst);
  if (!dayAndRest) return null;
  const [day, rest] = dayAndRest;
  const zone = OFFSET.exec(rest);
  const sign = zone?.[1] ?? zone?.[4];
  const offset =
    zone && sign ? `${sign}${two(zone[2] ?? zone[5] ?? 0)}:${zone[3] ?? zone[6] ?? '00'}` : null;
  const clock = TIME.exec(zone ? rest.replace(zone[0], ' ') : rest);
  if (!clock) return { day, time: null, offset: null };
  let hour = Number(clock[1]);
  const half = clock[3]?.charAt(0).toLowerCase();
  // "00:01 AM" is printed after a 24-hour time too: only a 12-hour time is turned.
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  return { day, time: `${two(hour)}:${clock[2] ?? '00'}`, offset };
}

export function writeDate({ day, time, offset }: PrintedDate): string {
  return time === null ? day : `${day}T${time}${offset ?? ''}`;
}
