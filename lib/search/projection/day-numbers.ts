/** The local day of a time as the number 20261130; 0 for no time. */
export function localDayOf(milliseconds: number): number {
  if (!Number.isFinite(milliseconds)) return 0;
  const date = new Date(milliseconds);
  return date.getFullYear() * 10_000 + (date.getMonth() + 1) * 100 + date.getDate();
}

/** Clocks differ by whole quarters of an hour, https://data.iana.org/time-zones/tz-link.html */
const QUARTER_MS = 15 * 60_000;

/** The local days of many times; what lies in one quarter of an hour is asked once. */
export function daysOf(times: Float64Array): Uint32Array {
  const known = new Map<number, number>();
  return Uint32Array.from(times, (time) => {
    const quarter = Math.floor(time / QUARTER_MS);
    const found = known.get(quarter);
    if (found !== undefined) return found;
    const day = localDayOf(time);
    known.set(quarter, day);
    return day;
  });
}

/** A day as the number 20261130, from an ISO 8601 date; null where there is none. */
export const dayNumber = (date: string | undefined): number | null =>
  date === undefined ? null : Number(date.replaceAll('-', ''));

/** The month of a day as `2026-11`. */
export const monthOf = (month: number): string =>
  `${String(Math.floor(month / 100)).padStart(4, '0')}-${String(month % 100).padStart(2, '0')}`;
