import { type Folded, fold } from '../text';
import { align } from './align';
import { isPlain, type Judged, judge } from './judge';
import { movesOf } from './moved';
import { type Pattern, patternOf } from './pattern';
import { placesOf } from './places';
import { type Page, type Reading, readingOf } from './reading';
import { seamOf } from './seam';
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
/** A text of so many code units is folded at once; a longer one only when its parts do not suffice. */
const SMALL = 200_000;
/** How much of the context must stand beside a place that is taken without a look at the rest of the text. */
const PLAIN = 0.85;
const PLAIN_OF_LARGE = 0.7;
/** How far from where it stood, in code units, a passage is looked for first. */
const NEAR = 80;
const MOST_TWINS = 12;
const SLACK_WORDS = 30;
const NEAR_WORDS = 16;
/** Less like the quote than this, a place is not worth showing. */
const LEAST_GUESS = 0.3;
/** A place that is better than another by less than this is not sure. */
const LEAST_LEAD = 0.04;
/** From even odds on a passage that is gone from its place stands in another, from these on perhaps. */
const MAYBE_MOVED = -1.8;
/** Of two places with odds that differ by less than this neither is sure. */
const LEAST_ODDS = 1;

/** Whatever is made of the text is made when it is first needed. */
export function finder(text: string): Finder {
  let whole: FoldedPage | null = null;

  return {
    find(quote, { prefix = '', suffix = '', hint }) {
      const exact = findExact(text, quote, prefix, suffix, hint);
      if (exact !== null) return exact;
      const pattern = patternOf(quote, prefix, suffix);
      if (pattern === null) return { kind: 'orphan', reason: 'empty' };
      if (text.length <= SMALL) {
        whole ??= pageOf(text);
        const folded = findFolded(pattern, whole);
        if (folded !== null) return folded;
      }
      if (hint !== undefined) {
        const near = findNear(text, pattern, hint, quote.length);
        if (near !== null) return near;
      }
      whole ??= pageOf(text);
      return decide(pattern, whole, hint);
    },
  };
}

/** The quote and its context, but for what folding ignores, in the only place of the text. */
function findFolded({ text, from, to }: Pattern, page: FoldedPage): Found | null {
  if (text.length - (to - from) < LEAST_CONTEXT) return null;
  const at = page.text.indexOf(text);
  if (at < 0 || page.text.indexOf(text, at + 1) >= 0) return null;
  const { folded } = page;
  return { kind: 'anchored', start: folded.start(at + from), end: folded.end(at + to), score: 1 };
}

/** Reads only the place where the passage stood; null unless it plainly stands there. */
function findNear(text: string, pattern: Pattern, hint: number, length: number): Found | null {
  const from = Math.max(0, hint - pattern.from - NEAR);
  const to = hint + length + pattern.text.length - pattern.to + NEAR;
  const page = pageOf(text.slice(from, to));
  if (seamOf(pattern, page.text) >= 0) return null;
  const reading = readAround(pattern, page, 0, page.words.count);
  const least = text.length <= SMALL ? PLAIN : PLAIN_OF_LARGE;
  if (reading === null || !isPlain(reading, least)) return null;
  const scene = { hint: reading.start, surprise: null, words: 1 };
  const judged = judge(pattern, reading, scene, text.length);
  if (judged.kind === 'orphan') return null;
  return { kind: judged.kind, ...hitOf(judged, page.folded, from) };
}

function hitOf(
  { reading, score }: Pick<Judged, 'reading' | 'score'>,
  folded: Folded,
  from: number,
): Hit {
  const { start, end } = reading;
  return {
    start: from + folded.start(start),
    end: from + folded.end(end),
    score: Math.min(1, score),
  };
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
  const stood = hint === undefined ? null : page.folded.at(hint);
  const seam = seamOf(pattern, page.text);
  if (seam >= 0) return decideMoved(pattern, page, seam, stood);
  const { surprise, starts } = placesOf(pattern, page.words);
  const count = pattern.words.count;
  const slack = Math.max(SLACK_WORDS, count >> 1);
  const readings: (Reading | null)[] = [...twins(pattern, page)];
  for (const start of starts) {
    readings.push(readAround(pattern, page, start - slack, start + count + slack));
  }
  if (stood !== null) {
    const start = wordAt(page.words, stood) - pattern.first;
    readings.push(readAround(pattern, page, start - NEAR_WORDS, start + count + NEAR_WORDS));
  }
  const scene = { hint: stood, surprise, words: page.words.count };
  const judged = readings
    .filter((reading) => reading !== null)
    .map((reading) => judge(pattern, reading, scene, page.text.length))
    .sort((a, b) => rank(b) - rank(a));
  const [best] = judged;
  if (best === undefined || best.kind === 'orphan') {
    return orphan(null, best?.reading.like ?? 0, best && hitOf(best, page.folded, 0));
  }
  const rival = judged.find(({ reading }) => isApart(reading, best.reading));
  const doubtful = rival !== undefined && rank(best) - rank(rival) < LEAST_LEAD;
  return { kind: doubtful ? 'uncertain' : best.kind, ...hitOf(best, page.folded, 0) };
}

function decideMoved(pattern: Pattern, page: FoldedPage, at: number, hint: number | null): Found {
  const quote = patternOf(pattern.text.slice(pattern.from, pattern.to), '', '');
  const [best, rival] = quote === null ? [] : movesOf(pattern, quote, page, { at, hint });
  if (best === undefined) return { kind: 'orphan', reason: 'deleted' };
  const hit = hitOf(
    { reading: best.reading, score: 1 / (1 + Math.exp(-best.odds)) },
    page.folded,
    0,
  );
  if (best.odds < MAYBE_MOVED) return orphan('deleted', best.reading.like, hit);
  const sure = best.odds >= 0 && (rival === undefined || best.odds - rival.odds >= LEAST_ODDS);
  return { kind: sure ? 'anchored' : 'uncertain', ...hit };
}

function orphan(reason: OrphanReason | null, like: number, guess: Hit | undefined): Found {
  if (guess === undefined || like < LEAST_GUESS)
    return { kind: 'orphan', reason: reason ?? 'missing' };
  return { kind: 'orphan', reason: reason ?? 'unlike', guess };
}

const isApart = (one: Reading, other: Reading): boolean =>
  one.end <= other.start || other.end <= one.start;

const rank = ({ kind, score }: Judged): number => score + (kind === 'orphan' ? 0 : 2);
