import { joinedSides } from '../documents/apart';
import { equal } from '../patches';
import { limits } from '../schema/limits';
import type { Regulation } from '../schema/records';

/*
 * In: two records of one thing.
 * Out: the one that is kept.
 */

const union = (one: readonly string[], other: readonly string[], most: number): string[] =>
  [...new Set([...one, ...other])].slice(0, most);

/**
 * What is stored of a regulation after it was met again. What the user confirmed or edited stays as it is against what is
 * recognised, which only fills in what is missing; an edit stays against a confirmation too.
 */
export function mergeRegulation(known: Regulation | undefined, seen: Regulation): Regulation {
  if (known === undefined) return seen;
  const spellings = union(known.spellings, seen.spellings, limits.spellings);
  const { apart: _, ...fields } = mergeFields(known, seen);
  const sides = joinedSides(known, seen);
  const merged = { ...fields, spellings, ...sides, updatedAt: known.updatedAt };
  return equal(merged, known) ? known : { ...merged, updatedAt: seen.updatedAt };
}

function mergeFields(known: Regulation, seen: Regulation): Regulation {
  if (seen.state === 'edited') return seen;
  if (known.state === 'edited') return known;
  if (seen.state === 'confirmed') return { ...filledIn(seen, known), state: 'confirmed' };
  return known.state === 'confirmed' ? known : filledIn(known, seen);
}

const filledIn = (known: Regulation, other: Regulation): Regulation => ({
  ...known,
  issuer: known.issuer ?? other.issuer,
  date: known.date ?? other.date,
  subject: known.subject ?? other.subject,
});
