const FIRST_YEAR = 1990;
const LAST_YEAR = 2039;

/** What stands before a date of six digits; elsewhere six digits are a number of the article far more often. */
const DATE_WORDS =
  /(?:^|[-_/.])(?:ngay|hom-nay|ban-tin|diem-tin|diem-bao|ket-qua|xo-so|thoi-tiet)[-_]?$/i;

function isDay(year: number, month: number, day: number): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const fullYear = (short: number): number => (short >= FIRST_YEAR % 100 ? 1900 : 2000) + short;

const numbers = (digits: string, ...lengths: readonly number[]): number[] => {
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return Number(digits.slice(at - length, at));
  });
};

function isFullDate(digits: string): boolean {
  const [year = 0, month = 0, day = 0] = numbers(digits, 4, 2, 2);
  const [lastDay = 0, lastMonth = 0, lastYear = 0] = numbers(digits, 2, 2, 4);
  return isDay(year, month, day) || isDay(lastYear, lastMonth, lastDay);
}

function isShortDate(digits: string): boolean {
  const [first = 0, month = 0, last = 0] = numbers(digits, 2, 2, 2);
  return isDay(fullYear(last), month, first) || isDay(fullYear(first), month, last);
}

/**
 * Whether the number at the end of a path is a date and not the site's number of the article. Of 1 870 addresses in
 * real pages (2026-11) 132 end in eight digits: two are dates in form, and both are dates. 431 end in six: 15 are dates
 * in form, three are dates. So eight digits of that form are a date, six only after a word that says so.
 *
 * @param digits the number, as the path has it
 * @param before the path up to the number
 */
export function isDateNumber(digits: string, before: string): boolean {
  if (digits.length === 8) return isFullDate(digits);
  return digits.length === 6 && DATE_WORDS.test(before) && isShortDate(digits);
}
