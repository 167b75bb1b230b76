/**
 * "ngày 05 tháng 3 năm 2020": days below 10 and the months 1 and 2 with a zero in front (Decree 30/2020/NĐ-CP, annex I).
 * @param date ISO 8601
 * @returns null for what is no day
 */
export function dayInFull(date: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const at = new Date(`${date}T00:00:00Z`);
  // A day that no calendar has is taken for the next month's.
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) return null;
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

/** "năm 2013"; '' for what is no year. */
export const yearInFull = (year: string | null): string =>
  /^\d{4}$/.test(year ?? '') ? `năm ${year}` : '';
