/** Highlighters of web pages are younger than the first, and a clock that is wrong may be far ahead. */
const FIRST_MS = Date.UTC(1990, 0, 1);
const LAST_MS = Date.UTC(2100, 0, 1);
/** Seconds since 1970 stay below it until 2286; milliseconds were above it in 1970. */
const LARGEST_SECONDS = 10_000_000_000;

/**
 * A moment as tools write it: ISO 8601 or nearly (`2024-05-01 10:00:00+00:00`), seconds or milliseconds since 1970, as number
 * or text.
 * @returns ISO 8601 in UTC; null for what is none
 */
export function momentOf(value: unknown): string | null {
  const ms = typeof value === 'number' ? fromNumber(value) : fromText(value);
  return ms > FIRST_MS && ms < LAST_MS ? new Date(ms).toISOString() : null;
}

const fromNumber = (value: number): number => (value < LARGEST_SECONDS ? value * 1_000 : value);

function fromText(value: unknown): number {
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim();
  if (/^\d{9,14}(?:\.\d+)?$/.test(text)) return fromNumber(Number(text));
  // Only what begins like a date: `Date.parse` of Chromium finds one in "mục 5".
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return Number.NaN;
  const iso = text.replace(/^(\S+) (?=\d)/, '$1T');
  // Tools that leave the zone out mean UTC; `Date.parse` means the machine's.
  return Date.parse(/T[\d:.]+$/.test(iso) ? `${iso}Z` : iso);
}

/** When an article was published, as the file says it; null for what is no date. */
export const publishedOf = (value: unknown): string | null =>
  typeof value === 'string' && value.length <= 40 && momentOf(value) !== null ? value : null;
