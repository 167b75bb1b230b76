/** The first groups that make up `limit` rows, the last of them perhaps in part. */
export function withinLimit<T extends { annotations: readonly unknown[] }>(
  groups: readonly T[],
  limit: number,
): readonly { notes: T; rows: number }[] {
  const shown: { notes: T; rows: number }[] = [];
  let left = limit;
  for (const notes of groups) {
    if (left <= 0) break;
    const rows = Math.min(left, notes.annotations.length);
    shown.push({ notes, rows });
    left -= rows;
  }
  return shown;
}
