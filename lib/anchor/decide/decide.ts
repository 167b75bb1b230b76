/*
 * In: a quote and the places where it may stand.
 * Out: one place that is sure, one to ask about, or the reason why there is none.
 */
import { align } from '../align/align';
import { type AlignedQuote, alignedQuoteOf, isApart } from '../align/aligned-quote';
import { alignAround, type FoldedPage, type ScoredSpan, scoredSpanOf } from '../align/folded-page';
import { type Pattern, patternOf } from '../align/quote-pattern';
import { wordAtOffset } from '../align/word-list';
import type { OrphanReason } from '../target';
import { candidatesOf } from './candidate-places';
import { type Judged, judge } from './judge';
import { movesOf } from './moved';
import { type Seam, seamOf } from './seam';
import { verbatimPlaces } from './verbatim';

export type Decision =
  | (ScoredSpan & { readonly kind: 'anchored' | 'uncertain' })
  | { readonly kind: 'orphan'; readonly reason: OrphanReason; readonly guess?: ScoredSpan };

/** So many places are looked at where the quote stands letter by letter. */
const MAX_TWINS = 12;
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
  if (stood !== null) {
    const start = wordAtOffset(page.words, stood) - pattern.first;
    alignedQuotes.push(alignAround(pattern, page, start - NEAR_WORDS, start + count + NEAR_WORDS));
  }
  const [first, second] = stand;
  const alone = second === undefined ? (first ?? null) : null;
  const scene = { hint: stood, surprise, words: page.words.count, alone };
  const judged = alignedQuotes
    .filter((aligned) => aligned !== null)
    .map((aligned) => judge(pattern, aligned, scene, page.text.length))
    .sort((a, b) => rank(b) - rank(a));
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
  const doubtful = rival !== undefined && rank(best) - rank(rival) < least;
  return {
    kind: doubtful ? 'uncertain' : best.kind,
    ...scoredSpanOf(best.aligned, best.score, page.folded, 0),
  };
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

/** The places where the quote stands letter by letter: only its context needs to be aligned. */
function twins(pattern: Pattern, page: FoldedPage): readonly AlignedQuote[] {
  const { words, first, last, from, to } = pattern;
  return verbatimPlaces(pattern, page)
    .slice(0, MAX_TWINS)
    .map((start) => {
      const word = wordAtOffset(page.words, start);
      const low = Math.max(0, word - first - 4);
      const high = Math.min(page.words.count, word + words.count - first + 4);
      const pairs = align(words, page.words, low, high);
      const aligned = alignedQuoteOf(pattern, page, pairs);
      const same = aligned?.start === start;
      for (let at = first; at < last; at++) pairs[at] = word + at - first;
      return {
        start,
        end: start + to - from,
        kept: 1,
        like: 1,
        before: same ? aligned.before : 0,
        after: same ? aligned.after : 0,
        pairs,
      };
    });
}

/** By score; what is no place at all comes last. */
const rank = ({ kind, score }: Judged): number => score + (kind === 'orphan' ? 0 : 2);
