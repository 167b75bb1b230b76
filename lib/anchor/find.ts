import { type Folded, fold } from '../text';
import { align } from './align';
import { type Judged, judge } from './judge';
import { type Pattern, patternOf } from './pattern';
import { placesOf } from './places';
import { type Page, type Reading, readingOf } from './reading';
import type { OrphanReason } from './target';
import { wordAt, wordsOf } from './words';

export interface Context {
  readonly prefix?: string;
  readonly suffix?: string;
  /** Where the passage stood, in code units of the raw text. */
  readonly hint?: number;
}

export interface Hit {
  /** UTF-16 code units of the raw text. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly score: number;
}

export type Found =
  | (Hit & { readonly kind: 'anchored' | 'uncertain' })
  | { readonly kind: 'orphan'; readonly reason: OrphanReason; readonly guess?: Hit };

export interface Finder {
  find(quote: string, context: Context): Found;
}

interface FoldedPage extends Page {
  readonly folded: Folded;
}

const pageOf = (raw: string): FoldedPage => {
  const folded = fold(raw, { letters: 'lower', breaks: 'space' });
  return { folded, text: folded.text, words: wordsOf(folded.text) };
};

/** Less context than this, in code units, does not tell one place from another. */
const LEAST_CONTEXT = 8;
/** How far around the place where it stood a passage is looked for first. */
const NEAR = 300;
const MOST_TWINS = 12;
const SLACK_WORDS = 30;

/** Whatever is made of the text is made when it is first needed. */
export function finder(text: string): Finder {
  let whole: FoldedPage | null = null;

  return {
    find(quote, { prefix = '', suffix = '', hint }) {
      const exact = findExact(text, quote, prefix, suffix, hint);
      if (exact !== null) return exact;
      const pattern = patternOf(quote, prefix, suffix);
      if (pattern === null) return { kind: 'orphan', reason: 'empty' };
      if (hint !== undefined) {
        const reach = NEAR + (quote.length >> 1);
        const from = Math.max(0, hint - reach);
        const near = pageOf(text.slice(from, hint + quote.length + reach));
        const reading = readAround(pattern, near, 0, near.words.count);
        const judged = reading && judge(pattern, reading, null);
        if (judged?.sure) return hitOf(judged, near.folded, from);
      }
      whole ??= pageOf(text);
      return decide(pattern, whole);
    },
  };
}

function hitOf(judged: Judged, folded: Folded, from: number): Found {
  const { reading, score } = judged;
  const hit = {
    start: from + folded.start(reading.start),
    end: from + folded.end(reading.end),
    score,
  };
  if (judged.kind === 'orphan') return { kind: 'orphan', reason: judged.reason, guess: hit };
  return { kind: judged.kind, ...hit };
}

/** The quote and its context, both unchanged: where it stood, or in the only place of the text. */
function findExact(
  text: string,
  quote: string,
  prefix: string,
  suffix: string,
  hint: number | undefined,
): Found | null {
  if (quote.trim() === '' || prefix.length + suffix.length < LEAST_CONTEXT) return null;
  const whole = prefix + quote + suffix;
  const hit = (at: number): Found => {
    const start = at + prefix.length;
    return { kind: 'anchored', start, end: start + quote.length, score: 1 };
  };
  if (hint !== undefined && hint >= prefix.length && text.startsWith(whole, hint - prefix.length)) {
    return hit(hint - prefix.length);
  }
  const at = text.indexOf(whole);
  return at >= 0 && text.indexOf(whole, at + 1) < 0 ? hit(at) : null;
}

function readAround(pattern: Pattern, page: Page, low: number, high: number): Reading | null {
  const pairs = align(
    pattern.words,
    page.words,
    Math.max(0, low),
    Math.min(page.words.count, high),
  );
  return readingOf(pattern, page, pairs);
}

function twins(pattern: Pattern, page: FoldedPage): readonly Reading[] {
  const quote = pattern.text.slice(pattern.from, pattern.to);
  const found: Reading[] = [];
  for (let at = page.text.indexOf(quote); at >= 0; at = page.text.indexOf(quote, at + 1)) {
    const word = wordAt(page.words, at);
    const low = Math.max(0, word - pattern.first - 4);
    const high = Math.min(page.words.count, word + pattern.words.count - pattern.first + 4);
    const pairs = align(pattern.words, page.words, low, high);
    const reading = readingOf(pattern, page, pairs);
    const same = reading?.start === at;
    found.push({
      start: at,
      end: at + quote.length,
      kept: 1,
      like: 1,
      before: same ? reading.before : 0,
      after: same ? reading.after : 0,
      pairs,
    });
    if (found.length >= MOST_TWINS) break;
  }
  return found;
}

function decide(pattern: Pattern, page: FoldedPage): Found {
  const { surprise, starts } = placesOf(pattern, page.words);
  const slack = Math.max(SLACK_WORDS, pattern.words.count >> 1);
  const readings: Reading[] = [...twins(pattern, page)];
  for (const start of starts) {
    const reading = readAround(pattern, page, start - slack, start + pattern.words.count + slack);
    if (reading !== null) readings.push(reading);
  }
  const chance = { surprise, words: page.words.count };
  const seam = seamOf(pattern, page);
  const judged = readings.map((reading) => judge(pattern, withoutSeam(reading, seam), chance));
  judged.sort((a, b) => rank(b) - rank(a));
  const [best] = judged;
  if (best === undefined) return { kind: 'orphan', reason: 'missing' };
  return hitOf(best, page.folded, 0);
}

const rank = ({ kind, score }: Judged): number => score + (kind === 'orphan' ? 0 : 2);

/** Where the text before and the text behind the passage now meet: the passage was taken out there. -1: nowhere. */
function seamOf({ text, from, to }: Pattern, page: Page): number {
  const left = text.slice(0, from).trimEnd().slice(-16);
  const right = text.slice(to).trimStart().slice(0, 16);
  if (left.length < 8 || right.length < 8) return -1;
  for (const between of [' ', '']) {
    const at = page.text.indexOf(left + between + right);
    if (at >= 0) return at + left.length;
  }
  return -1;
}

function withoutSeam(reading: Reading, seam: number): Reading {
  if (seam < 0) return reading;
  return {
    ...reading,
    before: Math.abs(reading.start - seam) < 4 ? 0 : reading.before,
    after: Math.abs(reading.end - seam) < 4 ? 0 : reading.after,
  };
}
