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
  const { kept, like, before, after } = reading;
  const sides = [before, after].filter((side) => side !== null);
  const both = sides.length ? sides.reduce((sum, side) => sum + side, 0) / sides.length : 0;
  const good = sides.length ? Math.max(...sides) : 0;
  const least = sides.length ? Math.min(...sides) : 0;
  const score = 0.5 * like + 0.25 * (before ?? both) + 0.25 * (after ?? both);
  const sure = like >= 0.6 && least >= 0.7 && sides.length === 2;
  const verdict = { reading, score, sure };
  if (sure) return { ...verdict, kind: 'anchored' };
  const margin = chance ? surpriseOf(pattern, reading, chance) : 0;
  if (like >= 0.3 && least >= 0.7 && sides.length === 2) return { ...verdict, kind: 'anchored' };
  if (like >= 0.6 && good >= 0.8 && margin > 0) return { ...verdict, kind: 'anchored' };
  if (like >= 0.6 && both >= 0.5 && margin > 0) return { ...verdict, kind: 'anchored' };
  if (like >= 0.75 && margin > 4) return { ...verdict, kind: 'anchored' };
  if (kept >= 0.6 && least >= 0.7 && sides.length === 2) return { ...verdict, kind: 'uncertain' };
  if (like >= 0.2 && least >= 0.8 && sides.length === 2) return { ...verdict, kind: 'uncertain' };
  if (like >= 0.6 && margin > 1) return { ...verdict, kind: 'uncertain' };
  return { ...verdict, kind: 'orphan', reason: 'unlike' };
}

function surpriseOf({ words, first, last }: Pattern, { pairs }: Reading, chance: Chance): number {
  let sum = -Math.log(chance.words);
  for (let at = first; at < last && at < words.count; at++) {
    if (pairs[at] !== UNPAIRED) sum += chance.surprise[at] ?? 0;
  }
  return sum;
}
