import type { Annotation } from './records';

/** Reading order: where the passages begin, the longer first where two begin together. */
export function inReadingOrder(a: Annotation, b: Annotation): number {
  const [one, two] = [a.target.position, b.target.position];
  return one.start - two.start || two.end - one.end || a.createdAt.localeCompare(b.createdAt);
}
