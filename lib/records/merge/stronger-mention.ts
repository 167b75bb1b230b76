import type { Mention } from '../schema/records';

/** Of two mentions that are one, what the user said counts, then what was said later. */
export function isStronger(one: Mention, other: Mention): boolean {
  const [a, b] = [one, other].map(({ state }) => state !== 'recognised');
  return a === b ? one.updatedAt > other.updatedAt : a === true;
}
