import { UNPAIRED } from '../align/align';
import type { AlignedQuote } from '../align/aligned-quote';
import type { Pattern } from '../align/quote-pattern';

/** What is known of the page apart from the place itself. */
export interface Scene {
  /** Where the passage stood, in the page's folded text; null when that is not known. */
  readonly hint: number | null;
  /** For each word of the pattern its surprise on this page; null when the page was not read whole. */
  readonly surprise: Float32Array | null;
  /** How many words the page has. */
  readonly words: number;
  /** The only place of the page where the quote stands letter by letter, if there is just one. */
  readonly alone: AlignedQuote | null;
}

export interface Judged {
  readonly kind: 'anchored' | 'uncertain' | 'orphan';
  readonly aligned: AlignedQuote;
  /** Above 1 where everything speaks for the place. */
  readonly score: number;
  /** Not far from where the passage stood. */
  readonly near: boolean;
  /** How surprising it is, in nats, to meet this many of the quote's words on this page by chance. */
  readonly surprise: number;
}

/** All shares from 0 to 1. */
interface Evidence {
  readonly kept: number;
  readonly like: number;
  /** How much of the context stands beside the place: on the worse side and on average. */
  readonly least: number;
  readonly mean: number;
  /** No context is stored. */
  readonly bare: boolean;
  /** It begins where it stood, between the same surroundings. */
  readonly same: boolean;
  /** Not far from where it stood. */
  readonly near: boolean;
  /** See `isLong`. */
  readonly long: boolean;
  /** As in `Judged`. */
  readonly surprise: number;
  /** The quote stands here letter by letter, and nowhere else. */
  readonly alone: boolean;
}

type Rule = (evidence: Evidence) => boolean;

/*
 * One rule that holds is enough. By context and quote: the more there is of one, the less is needed of the other. Far from
 * where the passage stood more is needed of both, and without a context all rests on the quote.
 */
const anchoredNear: readonly Rule[] = [
  (e) => e.same && (e.like >= 0.3 || e.kept >= 0.6),
  (e) => e.mean >= 0.9 && e.least >= 0.7 && e.like >= 0.4,
  (e) => e.mean >= 0.75 && e.least >= 0.5 && e.like >= 0.55,
  (e) => e.mean >= 0.6 && e.least >= 0.45 && e.like >= 0.6,
  (e) => e.mean >= 0.4 && e.like >= 0.8,
  (e) => e.like >= 0.9 && e.long && e.surprise > 4,
];
const uncertainNear: readonly Rule[] = [
  (e) => e.same || e.alone,
  (e) => e.least >= 0.7 && (e.kept >= 0.6 || e.like >= 0.2),
  (e) => e.mean >= 0.6 && e.like >= 0.35,
  (e) => e.mean >= 0.3 && e.like >= 0.6,
  (e) => e.like >= 0.75 && e.surprise > 1,
];

const anchoredFar: readonly Rule[] = [
  (e) => e.least >= 0.85 && e.like >= 0.6,
  (e) => e.mean >= 0.6 && e.like >= 0.85,
  (e) => e.like >= 0.9 && e.long && e.surprise > 4,
];
const uncertainFar: readonly Rule[] = [
  (e) => e.alone,
  (e) => e.mean >= 0.75 && e.like >= 0.5,
  (e) => e.like >= 0.8 && e.surprise > 1,
];

const anchoredBare: readonly Rule[] = [(e) => e.like >= 0.6 && e.surprise > 1];
const uncertainBare: readonly Rule[] = [(e) => e.like >= 0.5 && e.surprise > 1];

function kindOf(evidence: Evidence): Judged['kind'] {
  const { bare, near } = evidence;
  const [anchored, uncertain] = bare
    ? [anchoredBare, uncertainBare]
    : near
      ? [anchoredNear, uncertainNear]
      : [anchoredFar, uncertainFar];
  if (anchored.some((rule) => rule(evidence))) return 'anchored';
  return uncertain.some((rule) => rule(evidence)) ? 'uncertain' : 'orphan';
}

/** A passage that starts within this distance of its old start has not moved. */
const SAME_PLACE_CHARS = 2;
/** How far an unmoved passage may stand from where it stood: code units, and a share of the page. */
const NEAR_CHARS = 400;
const NEAR_SHARE = 0.03;
const LONG_QUOTE_CHARS = 80;

/** Whether a quote identifies its passage by itself. */
export const isLong = ({ from, to }: Pattern): boolean => to - from >= LONG_QUOTE_CHARS;

export function judge(
  pattern: Pattern,
  aligned: AlignedQuote,
  scene: Scene,
  length: number,
): Judged {
  const evidence = evidenceOf(pattern, aligned, scene, length);
  const { kept, like, mean, near, same } = evidence;
  const stood = same ? 0.2 : near ? 0.05 : 0;
  const score = 0.2 * kept + 0.3 * like + 0.45 * mean + stood;
  return { kind: kindOf(evidence), aligned, score, near, surprise: evidence.surprise };
}

/** So good, on both sides too, that the rest of the page need not be read. */
export const isPlain = ({ kept, before, after }: AlignedQuote, least: number): boolean =>
  kept >= 0.75 && (before ?? 0) >= least && (after ?? 0) >= least;

function evidenceOf(
  pattern: Pattern,
  aligned: AlignedQuote,
  { hint, surprise, words, alone }: Scene,
  length: number,
): Evidence {
  const { kept, like, before, after, start, pairs } = aligned;
  const sides = [before, after].filter((side) => side !== null);
  const least = sides.length === 2 ? Math.min(...sides) : 0;
  const away = hint === null ? Number.POSITIVE_INFINITY : Math.abs(start - hint);
  return {
    kept,
    like,
    least,
    mean: sides.reduce((sum, side) => sum + side, 0) / Math.max(1, sides.length),
    bare: sides.length === 0,
    same: away <= SAME_PLACE_CHARS && least >= 0.7,
    near: away <= NEAR_CHARS + NEAR_SHARE * length,
    long: isLong(pattern),
    surprise: surprise === null ? 0 : surpriseOf(pattern, pairs, surprise) - Math.log(words),
    alone: aligned === alone,
  };
}

function surpriseOf({ first, last }: Pattern, pairs: Int32Array, surprise: Float32Array): number {
  let sum = 0;
  for (let at = first; at < last; at++) if (pairs[at] !== UNPAIRED) sum += surprise[at] ?? 0;
  return sum;
}
