/**
 * Where the caret goes when a text is replaced by another one: it stays between the same letters where they are still there. Text
 * that only came before or behind does not move it among them, and an empty field is filled before it.
 * @param at UTF-16 code units into `before`
 */
export function caretAfter(before: string, after: string, at: number): number {
  const moved = after.lastIndexOf(before);
  if (moved >= 0) return moved + at;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (at <= start) return at;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end++;
  }
  const fromEnd = before.length - at;
  return fromEnd <= end ? after.length - fromEnd : after.length - end;
}
