import type { Found, QueryOptions } from '../query-types';
import { type MatchedQuery, matchLevels } from './search-rows';

export interface Tiers {
  /** Those of `matchLevels` that are shown. */
  readonly shown: ReadonlySet<number>;
  readonly isToneless: boolean;
  readonly wider: Found['wider'];
}

/** The best level that has notes is shown, the next one told of. */
export function tiersOf(
  live: Uint32Array,
  matched: MatchedQuery,
  passes: (row: number) => boolean,
  { wide }: QueryOptions,
): Tiers {
  const counts = [0, 0, 0, 0, 0];
  for (const row of live) {
    const level = matched.levels[row] ?? 0;
    if (passes(row)) counts[level] = (counts[level] ?? 0) + 1;
  }
  const there = Object.values(matchLevels).filter((level) => level > 0 && (counts[level] ?? 0) > 0);
  const [best = matchLevels.exact, next] = there;
  const isLoose = (level: number | undefined): boolean =>
    level === matchLevels.toneless || level === matchLevels.tonelessApart;
  if (next === undefined) return { shown: new Set([best]), isToneless: isLoose(best), wider: null };
  if (wide) {
    return {
      shown: new Set([best, next]),
      isToneless: isLoose(best) || isLoose(next),
      wider: null,
    };
  }
  const kind = next === matchLevels.toneless ? 'toneless' : 'apart';
  return {
    shown: new Set([best]),
    isToneless: isLoose(best),
    wider: { kind, count: counts[next] ?? 0 },
  };
}

/** More than the highest score. */
const SCORES = 64;

/** By level and score; among equals the order stays. There are few different ranks: they are counted, not compared. */
export function bestFirst(rows: Uint32Array, { levels, scores }: MatchedQuery): Uint32Array {
  const rank = (row: number): number =>
    (levels[row] ?? 0) * SCORES + SCORES - 1 - (scores[row] ?? 0);
  const next = new Uint32Array(SCORES * Object.keys(matchLevels).length + 1);
  for (const row of rows) next[rank(row) + 1] = (next[rank(row) + 1] ?? 0) + 1;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const ordered = new Uint32Array(rows.length);
  for (const row of rows) {
    const place = next[rank(row)] ?? 0;
    ordered[place] = row;
    next[rank(row)] = place + 1;
  }
  return ordered;
}
