import { DIGITS_ID, MAX_WORDS_OF_PACK } from './lexicon';

/** What may be waited for instead of a word: digits, or a word of one letter. */
export const ANY_DIGITS = DIGITS_ID;
export const ANY_LETTER = 0x61;

/** The first word of something that a pack reads and the second, null where the first is enough. */
export type Opening = readonly [first: number, second: number | null];

/**
 * By the number of a word, where a pack may find something. Most first words are common ones, so that the word behind
 * decides: the low bits say for what a word waits, those above them which waiting words it fulfils. Several words share a
 * bit: that may let a wrong pair through, which the pack's `read` then refuses; it never hides a right one.
 */
export type Roles = Int32Array;

const BITS = 15;
const LOW = (1 << BITS) - 1;
/** The word is enough. */
export const ALONE = 1 << (2 * BITS);
/** A known word that may be a code behind a number. */
export const CODE = 1 << (2 * BITS + 1);

export const awaited = (role: number): number => role & LOW;
export const fulfilled = (role: number): number => (role >> BITS) & LOW;

export function createRoles(openings: readonly Opening[], codes: Iterable<number>): Roles {
  const roles = new Int32Array(MAX_WORDS_OF_PACK);
  const give = (word: number, role: number): void => {
    roles[word] = (roles[word] ?? 0) | role;
  };
  for (const [first, second] of openings) if (second === null) give(first, ALONE);
  for (const code of codes) give(code, CODE);
  let bit = 0;
  for (const [first, second] of openings) {
    const role = roles[first] ?? 0;
    if (second === null || (role & ALONE) !== 0) continue;
    if (awaited(role) === 0) give(first, 1 << (bit++ % BITS));
    give(second, awaited(roles[first] ?? 0) << BITS);
  }
  return roles;
}
