import { UNPAIRED } from './align';
import type { Pattern } from './pattern';
import type { Reading } from './reading';
import type { OrphanReason } from './target';

interface Verdict {
  readonly reading: Reading;
  readonly score: number;
  /** No other place of the page could be better. */
  readonly sure: boolean;
}

export type Judged =
  | (Verdict & { readonly kind: 'anchored' | 'uncertain' })
  | (Verdict & { readonly kind: 'orphan'; readonly reason: OrphanReason });

export interface Chance {
  /** For each word of the pattern, its surprise on this page. */
  readonly surprise: Float32Array;
  /** How many words the page has. */
  readonly words: number;
}

export function judge(pattern: Pattern, reading: Reading, chance: Chance | null): Judged {
  const { kept, before, after } = reading;
  const grown = (reading.end - reading.start) / (pattern.to - pattern.from);
  const sides = [before, after].filter((side) => side !== null);
  const both = sides.length ? sides.reduce((sum, side) => sum + side, 0) / sides.length : 0;
  const good = sides.length ? Math.max(...sides) : 0;
  const least = sides.length ? Math.min(...sides) : 0;
  const score = 0.5 * kept + 0.25 * (before ?? both) + 0.25 * (after ?? both);
  const plausible = grown < 3 && grown > 0.25;
  const sure = kept >= 0.6 && least >= 0.6 && sides.length === 2 && plausible;
  const verdict = { reading, score, sure };
  if (sure) return { ...verdict, kind: 'anchored' };
  const margin = chance ? surpriseOf(pattern, reading, chance) : 0;
  if (plausible) {
    if (kept >= 0.3 && least >= 0.6 && sides.length === 2) return { ...verdict, kind: 'anchored' };
    if (kept >= 0.55 && good >= 0.7 && margin > 0) return { ...verdict, kind: 'anchored' };
    if (kept >= 0.6 && both >= 0.5 && margin > 0) return { ...verdict, kind: 'anchored' };
    if (kept >= 0.75 && margin > 4) return { ...verdict, kind: 'anchored' };
    if (least >= 0.6 && sides.length === 2) return { ...verdict, kind: 'uncertain' };
    if (kept >= 0.6 && margin > 1) return { ...verdict, kind: 'uncertain' };
  }
  return { ...verdict, kind: 'orphan', reason: 'unlike' };
}

function surpriseOf({ words, first, last }: Pattern, { pairs }: Reading, chance: Chance): number {
  let sum = -Math.log(chance.words);
  for (let at = first; at < last && at < words.count; at++) {
    if (pairs[at] !== UNPAIRED) sum += chance.surprise[at] ?? 0;
  }
  return sum;
}
