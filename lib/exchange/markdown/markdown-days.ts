/** A day on the user's own clock, as people there write it: 3/5/2026; empty where the date is none. */
export function dayHere(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  return `${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`;
}

/** The day that a page or a document names, in its own time zone: YYYY-MM-DD; empty where there is no such day. */
export function realDate(text: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (found === null) return '';
  const [date, year = '', month = '', day = ''] = found;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)) ? date : '';
}

/** 0 where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The same as people write it: 3/5/2026. */
export const printedDate = (text: string): string =>
  realDate(text).replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$3/$2/$1');

/** A moment on the user's own clock, as Obsidian writes it: YYYY-MM-DDTHH:mm:ss; empty where it is none. */
export function clockTime(instant: string): string {
  const at = new Date(instant);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return Number.isNaN(local.getTime()) ? '' : local.toISOString().slice(0, 19);
}
