import { type Folded, fold } from '../text';
import { align } from './align';
import { isPlain, type Judged, judge } from './judge';
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
        const near = findNear(text, pattern, hint, quote.length);
        if (near !== null) return near;
      }
      whole ??= pageOf(text);
      return decide(pattern, whole, hint);
    },
  };
}

/** Reads only the surroundings of the place where the passage stood; null unless it plainly stands there. */
function findNear(text: string, pattern: Pattern, hint: number, length: number): Found | null {
  const reach = NEAR + (length >> 1);
  const from = Math.max(0, hint - reach);
  const page = pageOf(text.slice(from, hint + length + reach));
  if (seamOf(pattern, page) >= 0) return null;
  const reading = readAround(pattern, page, 0, page.words.count);
  if (reading === null || !isPlain(reading)) return null;
  const scene = { hint: reading.start, removed: false, surprise: null, words: 1 };
  return hitOf(judge(pattern, reading, scene, text.length), page.folded, from);
}

function hitOf({ kind, reading, score }: Judged, folded: Folded, from: number): Found {
  const start = from + folded.start(reading.start);
  const hit = { start, end: from + folded.end(reading.end), score };
  return kind === 'orphan' ? { kind, reason: 'unlike', guess: hit } : { kind, ...hit };
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

function decide(pattern: Pattern, page: FoldedPage, hint: number | undefined): Found {
  const { surprise, starts } = placesOf(pattern, page.words);
  const slack = Math.max(SLACK_WORDS, pattern.words.count >> 1);
  const readings: Reading[] = [...twins(pattern, page)];
  for (const start of starts) {
    const reading = readAround(pattern, page, start - slack, start + pattern.words.count + slack);
    if (reading !== null) readings.push(reading);
  }
  const scene = {
    hint: hint === undefined ? null : page.folded.at(hint),
    removed: seamOf(pattern, page) >= 0,
    surprise,
    words: page.words.count,
  };
  const judged = readings.map((reading) => judge(pattern, reading, scene, page.text.length));
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

