const MS_PER_DAY = 86_400_000;

/** @param {string} date ISO 8601 @param {number} days */
export const dayAfter = (date, days) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);

/**
 * How many days after a day another one is; the other one as it stands where either is no whole day.
 *
 * @param {string} date ISO 8601
 * @param {string} other ISO 8601
 */
export function daysAfter(date, other) {
  const days = (Date.parse(`${other}T00:00:00Z`) - Date.parse(`${date}T00:00:00Z`)) / MS_PER_DAY;
  return date.length === 10 && Number.isInteger(days) ? days : other;
}
