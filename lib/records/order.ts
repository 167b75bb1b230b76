import type { Annotation } from './schema/records';

/**
 * Reading order: where the passages begin, the longer first where two begin together. Notes whose place is not known stand
 * at the end, in the order in which they were made.
 */
export function inReadingOrder(a: Annotation, b: Annotation): number {
  const [one, two] = [a.target.position, b.target.position];
  const made = a.createdAt.localeCompare(b.createdAt);
  if (one && two) return one.start - two.start || two.end - one.end || made;
  return Number(two !== undefined) - Number(one !== undefined) || made;
}
