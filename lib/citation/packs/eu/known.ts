import type { TextMemory } from '../../pack/pack';
import { types } from './words';

/** More than there are types. */
const KEY_FACTOR = 8;

const keyOf = (type: string, number: string): number =>
  Number(number) * KEY_FACTOR + types.findIndex(({ slug }) => slug === type);

/** Whether the text has told the whole number of an act before, or has named it in full. */
export const isKnown = (memory: TextMemory, type: string, number: string | null): boolean =>
  memory.fullNumbers.has(keyOf(type, number ?? '-1'));

/** Remembers an act for the rest of the text. Treaties have no numbers: of them one stands for all. */
export function learn(memory: TextMemory, type: string, number: string | null): void {
  memory.fullNumbers.add(keyOf(type, number ?? '-1'));
}
