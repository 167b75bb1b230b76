import type { Colour } from '../../../records';

const NEAREST: ReadonlyMap<string, Colour> = new Map([
  ['yellow', 'yellow'],
  ['orange', 'yellow'],
  ['green', 'green'],
  ['blue', 'blue'],
  ['cyan', 'blue'],
  ['teal', 'blue'],
  ['pink', 'pink'],
  ['red', 'pink'],
  ['purple', 'purple'],
]);

/** Ours for a tool's; null where it has none that is known. */
export const nearestColour = (name: string): Colour | null =>
  NEAREST.get(name.trim().toLowerCase()) ?? null;
