/*
 * In: a quote and the places where it may stand.
 * Out: one place that is sure, one to ask about, or the reason why there is none.
 */
import { type AlignedQuote, alignAround, isApart } from '../align/aligned-quote';
import { type FoldedPage, type ScoredSpan, scoredSpanOf } from '../align/folded-page';
import { type Pattern, patternOf } from '../align/quote-pattern';
import { wordAtOffset } from '../align/word-list';
import type { OrphanReason } from '../target';
import { candidatesOf } from './candidate-places';
import { type Judged, judge } from './judge';
import { movesOf } from './moved';
import { type Seam, seamOf } from './seam';
import { claimOf } from './sole-copy';
import { twins } from './twins';

export type Decision =
  | (ScoredSpan & { readonly kind: 'anchored' | 'uncertain' })
  | { readonly kind: 'orphan'; readonly reason: OrphanReason; readonly guess?: ScoredSpan };

/** How many words around a candidate are aligned too, at least. */
const SLACK_WORDS = 30;
/** The same around where the passage stood. */
const NEAR_WORDS = 16;
/** Less like the quote than this, a place is not worth showing. */
const MIN_GUESS_LIKENESS = 0.3;
/** A place that is better than another by less than this is not sure. */
const MIN_LEAD = 0.04;
/** The same for a place far from where the passage stood, where another one is near. */
const MIN_LEAD_OF_FAR = 0.15;
/** With these log odds a passage that is gone from its place perhaps stands in another; with even ones, 0, it does. */
const MIN_LOG_ODDS = -1.8;
/** Of two places with log odds that differ by less than this neither is sure. */
const MIN_LEAD_LOG_ODDS = 1;

/** Of all places of a page the one that the passage stands in now, if any. `hint`: code units of the raw text. */
export function decide(pattern: Pattern, page: FoldedPage, hint: number | undefined): Decision {
  const stood = hint === undefined ? null : page.folded.at(hint);
  const at = seamOf(pattern, page.text);
  if (at >= 0) return decideMoved(pattern, page, { at, hint: stood });
  const { surprise, starts } = candidatesOf(pattern, page.words);
  const count = pattern.words.count;
  const slack = Math.max(SLACK_WORDS, count >> 1);
  const stand = twins(pattern, page);
  const alignedQuotes: (AlignedQuote | null)[] = [...stand];
  for (const start of starts) {
    alignedQuotes.push(alignAround(pattern, page, start - slack, start + count + slack));
  }
  const [first, second] = stand;
  const alone = second === undefined ? (first ?? null) : null;
  if (stood !== null) alignedQuotes.push(...alignedNear(pattern, page, stood, alone));
  const scene = { hint: stood, surprise, words: page.words.count, alone };
  const judged = alignedQuotes
    .filter((aligned) => aligned !== null)
    .map((aligned) => judge(pattern, aligned, scene, page.text.length))
    .sort((a, b) => rank(b) - rank(a));
  const copy = judged.find(({ aligned }) => aligned === alone);
  const claim = copy && claimOf(pattern, page, scene, copy, judged);
  if (copy && claim === 'sure') {
    return { kind: 'anchored', ...scoredSpanOf(copy.aligned, copy.score, page.folded, 0) };
  }
  const [best] = judged;
  if (best === undefined || best.kind === 'orphan') {
    return orphan(
      null,
      best?.aligned.like ?? 0,
      best && scoredSpanOf(best.aligned, best.score, page.folded, 0),
    );
  }
  const rival = judged.find(({ aligned }) => isApart(aligned, best.aligned));
  const least = rival?.near === true && !best.near ? MIN_LEAD_OF_FAR : MIN_LEAD;
  const doubtful =
    claim === 'rivalled' ||
    (best === copy && claim === 'doubtful') ||
    (rival !== undefined && rank(best) - rank(rival) < least);
  return {
    kind: doubtful ? 'uncertain' : best.kind,
    ...scoredSpanOf(best.aligned, best.score, page.folded, 0),
  };
}

/** What stands where the passage stood, and what stands there beside the only copy of the quote. */
function alignedNear(
  pattern: Pattern,
  page: FoldedPage,
  stood: number,
  copy: AlignedQuote | null,
): readonly (AlignedQuote | null)[] {
  const start = wordAtOffset(page.words, stood) - pattern.first;
  const low = start - NEAR_WORDS;
  const high = start + pattern.words.count + NEAR_WORDS;
  const whole = alignAround(pattern, page, low, high);
  if (copy === null) return [whole];
  const isBehind = copy.start > stood;
  const beside = isBehind
    ? alignAround(pattern, page, low, Math.min(high, wordAtOffset(page.words, copy.start)))
    : alignAround(pattern, page, Math.max(low, wordAtOffset(page.words, copy.end)), high);
  return [whole, beside];
}

function decideMoved(pattern: Pattern, page: FoldedPage, seam: Seam): Decision {
  const quote = patternOf(pattern.text.slice(pattern.from, pattern.to), '', '');
  const [best, rival] = quote === null ? [] : movesOf(pattern, quote, page, seam);
  if (best === undefined) return { kind: 'orphan', reason: 'deleted' };
  const hit = scoredSpanOf(best.aligned, 1 / (1 + Math.exp(-best.odds)), page.folded, 0);
  if (best.odds < MIN_LOG_ODDS) return orphan('deleted', best.aligned.like, hit);
  const sure =
    best.odds >= 0 && (rival === undefined || best.odds - rival.odds >= MIN_LEAD_LOG_ODDS);
  return { kind: sure ? 'anchored' : 'uncertain', ...hit };
}

function orphan(
  reason: OrphanReason | null,
  like: number,
  guess: ScoredSpan | undefined,
): Decision {
  if (guess === undefined || like < MIN_GUESS_LIKENESS)
    return { kind: 'orphan', reason: reason ?? 'missing' };
  return { kind: 'orphan', reason: reason ?? 'unlike', guess };
}

/** By score; what is no place at all comes last. */
const rank = ({ kind, score }: Judged): number => score + (kind === 'orphan' ? 0 : 2);
