import type { Match } from '../../lib/anchor/match';
import type { PassageCase } from './passage-case';

/** Shares of all cases. They add up to 1. */
export interface PassageScore {
  /** Anchored where the passage is, or nothing where it is gone. */
  readonly right: number;
  /** Shown to the user as uncertain, wherever that is. */
  readonly uncertain: number;
  /** Nothing, although the passage is there. */
  readonly lost: number;
  /** Anchored where the passage is not. */
  readonly misplaced: number;
}

export type PassageEngine = (passage: PassageCase) => Match | null;
export type Outcome = keyof PassageScore;

/** How much of the place and of the match must be common to both, as a share of both together. */
const LEAST_OVERLAP = 0.8;

export function scorePassages(cases: readonly PassageCase[], engine: PassageEngine): PassageScore {
  const counts = { right: 0, uncertain: 0, lost: 0, misplaced: 0 };
  for (const one of cases) counts[outcomeOf(one, engine(one))]++;
  const share = (count: number): number => count / cases.length;
  return {
    right: share(counts.right),
    uncertain: share(counts.uncertain),
    lost: share(counts.lost),
    misplaced: share(counts.misplaced),
  };
}

function outcomeOf({ place }: PassageCase, match: Match | null): Outcome {
  if (match === null) return place === null ? 'right' : 'lost';
  if (match.kind === 'uncertain') return 'uncertain';
  if (place === null) return 'misplaced';
  const common = Math.min(match.end, place.end) - Math.max(match.start, place.start);
  const both = Math.max(match.end, place.end) - Math.min(match.start, place.start);
  return common / both >= LEAST_OVERLAP ? 'right' : 'misplaced';
}
