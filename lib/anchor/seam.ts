import type { Pattern } from './pattern';

/** How much of the text on each side must meet where a passage was taken out. */
const SIDE = 16;

/** Where the text before and the text behind the passage now meet: it was taken out there. -1: nowhere. */
export function seamOf({ text, from, to }: Pattern, page: string): number {
  const left = text.slice(Math.max(0, from - SIDE), from);
  const right = text.slice(to, to + SIDE);
  if (left.length < SIDE / 2 || right.length < SIDE / 2) return -1;
  const at = page.indexOf(left.endsWith(' ') ? left + right.trimStart() : left + right);
  return at < 0 ? -1 : at + left.length;
}
