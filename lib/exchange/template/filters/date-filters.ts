import dayjs, { type Dayjs, type ManipulateType } from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import utc from 'dayjs/plugin/utc';
import { argument, type Filter } from './filter';

dayjs.extend(customParseFormat);
dayjs.extend(utc);

const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * A date on the clock that it was written by: a newspaper's "08:10+07:00" is 08:10 wherever the user is. Without an offset
 * it is on the user's own clock. Null for what is no date.
 */
function dateIn(text: string, format: string): Dayjs | null {
  const written = text.trim();
  if (format !== '') return onOwnClock(dayjs.utc(written, format, true));
  const [iso, year, month, day = '1', hour = '0', minute = '0', second = '0', part = '0', offset] =
    ISO.exec(written) ?? [];
  if (iso === undefined) return written === '' ? null : valid(dayjs(written));
  const fields = [Number(year), Number(month) - 1, +day, +hour, +minute, +second] as const;
  const milliseconds = Number(part.padEnd(3, '0'));
  const date = dayjs.utc(Date.UTC(...fields, milliseconds));
  // Days that no month has would become another day.
  if (date.date() !== fields[2] || date.hour() !== fields[3]) return null;
  return offset === undefined ? onOwnClock(date) : valid(date.utcOffset(minutesOf(offset), true));
}

const valid = (date: Dayjs): Dayjs | null => (date.isValid() ? date : null);

/** The same figures, as the user's own clock would have shown them. */
function onOwnClock(date: Dayjs): Dayjs | null {
  if (!date.isValid()) return null;
  const own = new Date(date.year(), date.month(), date.date(), date.hour(), date.minute());
  return date.utcOffset(-own.getTimezoneOffset(), true);
}

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours, minutes] = [offset.slice(1, 3), offset.slice(-2)].map(Number);
  return (offset.startsWith('-') ? -1 : 1) * ((hours ?? 0) * 60 + (minutes ?? 0));
}

const DAY = 'YYYY-MM-DD';

/** `date:"DD/MM/YYYY"`, `date:("DD/MM/YYYY", "MM-DD-YY")` from the second form into the first. */
const date: Filter = (text, args) =>
  dateIn(text, argument(args, 1))?.format(argument(args, 0) || DAY) ?? text;

const STEP = /^\s*([-+])\s*(\d{1,6})\s*(year|quarter|month|week|day|hour|minute|second)s?\s*$/i;

/** A date on the clock that it was written by; null for what is no date. */
export const dateOnOwnClock = (text: string): Dayjs | null => dateIn(text, '');

/** `date_modify:"+1 year"`. */
const dateModify: Filter = (text, args) => {
  const [, sign, count, unit] = STEP.exec(argument(args, 0)) ?? [];
  const read = dateOnOwnClock(text);
  if (read === null || unit === undefined) return text;
  // Day.js counts months from UTC where a date has an offset: the figures alone have none.
  const from = dayjs.utc(read.format('YYYY-MM-DDTHH:mm:ss'));
  const isQuarter = unit.toLowerCase() === 'quarter';
  const step = Number(`${sign}${count}`) * (isQuarter ? 3 : 1);
  const moved = from.add(step, (isQuarter ? 'month' : unit.toLowerCase()) as ManipulateType);
  return moved.isValid() ? moved.format(DAY) : text;
};

export const dateFilters: Readonly<Record<string, Filter>> = { date, date_modify: dateModify };
