import { UNPAIRED } from './align';
import type { Pattern } from './pattern';
import type { Reading } from './reading';

/** What is known of the page apart from the place itself. */
export interface Scene {
  /** Where the passage stood, in the page's folded text; null when that is not known. */
  readonly hint: number | null;
  /** The text before and behind the passage meet elsewhere: it was taken out there. */
  readonly removed: boolean;
  /** For each word of the pattern its surprise on this page; null when the page was not read whole. */
  readonly surprise: Float32Array | null;
  /** How many words the page has. */
  readonly words: number;
}

export interface Judged {
  readonly kind: 'anchored' | 'uncertain' | 'orphan';
  readonly reading: Reading;
  /** 0 to 1. */
  readonly score: number;
}

/** All shares from 0 to 1. */
interface Evidence {
  readonly kept: number;
  readonly like: number;
  /** How much of the context stands beside the place: on the worse side, the better, and on average. */
  readonly least: number;
  readonly most: number;
  readonly mean: number;
  /** No context is stored ... */
  readonly bare: boolean;
  /** ... or it stands elsewhere. */
  readonly free: boolean;
  readonly near: boolean;
  readonly long: boolean;
  /** How much less likely than by chance (in nats) it is to meet so many of the quote's words on this page. */
  readonly surprise: number;
}

type Rule = (evidence: Evidence) => boolean;

const anchored: readonly Rule[] = [
  (e) => e.near && e.least >= 0.7 && e.like >= 0.3,
  (e) => e.least >= 0.85 && e.like >= 0.6,
  (e) => e.near && e.like >= 0.6 && (e.most >= 0.8 || e.mean >= 0.5) && e.surprise > 0,
  (e) => e.like >= 0.85 && e.mean >= 0.5 && e.surprise > 0,
  (e) => e.like >= 0.75 && (e.free || e.long) && e.surprise > 4,
  (e) => e.like >= 0.6 && e.free && e.long && e.surprise > 4,
  (e) => e.like >= 0.6 && e.bare && e.surprise > 1,
];

const uncertain: readonly Rule[] = [
  (e) => e.least >= 0.7 && e.kept >= 0.6,
  (e) => e.least >= 0.8 && e.like >= 0.2,
  (e) => e.near && e.mean >= 0.6 && e.like >= 0.3,
  (e) => e.like >= 0.6 && e.surprise > 1,
];

/** How far an unmoved passage may stand from where it stood: code units, and a share of the page. */
const NEAR = 400;
const NEAR_SHARE = 0.03;
/** From so many code units on a quote says by itself which passage it is. */
const LONG = 60;

export function judge(pattern: Pattern, reading: Reading, scene: Scene, length: number): Judged {
  const evidence = evidenceOf(pattern, reading, scene, length);
  const { kept, like, mean, near } = evidence;
  const kind = anchored.some((rule) => rule(evidence))
    ? 'anchored'
    : uncertain.some((rule) => rule(evidence))
      ? 'uncertain'
      : 'orphan';
  return { kind, reading, score: 0.2 * kept + 0.3 * like + 0.45 * mean + (near ? 0.05 : 0) };
}

/** So good that the rest of the page need not be read. */
export const isPlain = ({ kept, before, after }: Reading): boolean =>
  kept >= 0.75 && (before ?? 0) >= 0.75 && (after ?? 0) >= 0.75;

function evidenceOf(
  pattern: Pattern,
  { kept, like, before, after, start, pairs }: Reading,
  { hint, removed, surprise, words }: Scene,
  length: number,
): Evidence {
  const sides = removed ? [] : [before, after].filter((side) => side !== null);
  const mean = sides.reduce((sum, side) => sum + side, 0) / Math.max(1, sides.length);
  return {
    kept,
    like,
    least: sides.length === 2 ? Math.min(...sides) : 0,
    most: Math.max(0, ...sides),
    mean,
    bare: before === null && after === null,
    free: sides.length === 0,
    near: hint !== null && Math.abs(start - hint) <= NEAR + NEAR_SHARE * length,
    long: pattern.to - pattern.from >= LONG,
    surprise: surprise === null ? 0 : surpriseOf(pattern, pairs, surprise) - Math.log(words),
  };
}

function surpriseOf({ first, last }: Pattern, pairs: Int32Array, surprise: Float32Array): number {
  let sum = 0;
  for (let at = first; at < last; at++) if (pairs[at] !== UNPAIRED) sum += surprise[at] ?? 0;
  return sum;
}
