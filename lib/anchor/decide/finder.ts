import { alignAround } from '../align/aligned-quote';
import { type FoldedPage, foldPage, scoredSpanOf } from '../align/folded-page';
import { type Pattern, patternOf } from '../align/quote-pattern';
import { type Decision, decide } from './decide';
import { isPlain, judge } from './judge';
import { seamOf } from './seam';
import { findVerbatim, hasShortContext } from './short-context';

export interface QuoteContext {
  readonly prefix?: string;
  readonly suffix?: string;
  /** Where the passage stood, in code units of the raw text. */
  readonly hint?: number;
}

export interface Finder {
  find(quote: string, context: QuoteContext): Decision;
}

/** Less context than this, in code units, does not tell one place from another. */
const MIN_CONTEXT_CHARS = 8;
/** A text up to this length is folded at once; a longer one only where its parts do not suffice. */
const MAX_FOLDED_AT_ONCE_CHARS = 200_000;
/** How much of the context must stand beside a place that is taken without a look at the rest of the text. */
const MIN_CONTEXT_SHARE = 0.85;
const MIN_CONTEXT_SHARE_OF_LARGE = 0.7;
/** How far from where it stood, in code units, a passage is looked for first. */
const NEAR_CHARS = 80;

/** Whatever is made of the text is made when it is first needed. */
export function finder(text: string): Finder {
  let whole: FoldedPage | null = null;

  return {
    find(quote, context) {
      const exact = findExact(text, quote, context);
      if (exact !== null) return exact;
      const { prefix = '', suffix = '', hint } = context;
      const pattern = patternOf(quote, prefix, suffix);
      if (pattern === null) return { kind: 'orphan', reason: 'empty' };
      if (text.length <= MAX_FOLDED_AT_ONCE_CHARS) {
        whole ??= foldPage(text);
        const folded = findFolded(pattern, whole);
        if (folded !== null) return folded;
      }
      if (hasShortContext(pattern)) {
        whole ??= foldPage(text);
        const verbatim = findVerbatim(pattern, whole, hint);
        if (verbatim !== null) return verbatim;
      }
      if (hint !== undefined) {
        const near = findNear(text, pattern, hint, quote.length);
        if (near !== null) return near;
      }
      whole ??= foldPage(text);
      return decide(pattern, whole, hint);
    },
  };
}

/** The quote with its context, equal after folding, where the text has it only once. */
function findFolded({ text, from, to }: Pattern, page: FoldedPage): Decision | null {
  if (text.length - (to - from) < MIN_CONTEXT_CHARS) return null;
  const at = page.text.indexOf(text);
  if (at < 0 || page.text.indexOf(text, at + 1) >= 0) return null;
  const { folded } = page;
  return { kind: 'anchored', start: folded.start(at + from), end: folded.end(at + to), score: 1 };
}

/** Reads only the place where the passage stood; null unless it plainly stands there. */
function findNear(text: string, pattern: Pattern, hint: number, length: number): Decision | null {
  const from = Math.max(0, hint - pattern.from - NEAR_CHARS);
  const to = hint + length + pattern.text.length - pattern.to + NEAR_CHARS;
  const page = foldPage(text.slice(from, to));
  if (seamOf(pattern, page.text) >= 0) return null;
  const aligned = alignAround(pattern, page, 0, page.words.count);
  const least =
    text.length <= MAX_FOLDED_AT_ONCE_CHARS ? MIN_CONTEXT_SHARE : MIN_CONTEXT_SHARE_OF_LARGE;
  if (aligned === null || !isPlain(aligned, least)) return null;
  const scene = { hint: aligned.start, surprise: null, words: 1, alone: null };
  const judged = judge(pattern, aligned, scene, text.length);
  if (judged.kind === 'orphan') return null;
  return { kind: judged.kind, ...scoredSpanOf(judged.aligned, judged.score, page.folded, from) };
}

/** The quote and its context, both unchanged: where it stood, or in the only place of the text. */
function findExact(
  text: string,
  quote: string,
  { prefix = '', suffix = '', hint }: QuoteContext,
): Decision | null {
  if (quote.trim() === '' || prefix.length + suffix.length === 0) return null;
  const whole = prefix + quote + suffix;
  const hit = (at: number): Decision => {
    const start = at + prefix.length;
    return { kind: 'anchored', start, end: start + quote.length, score: 1 };
  };
  if (hint !== undefined && hint >= prefix.length && text.startsWith(whole, hint - prefix.length)) {
    return hit(hint - prefix.length);
  }
  const at = text.indexOf(whole);
  return at >= 0 && text.indexOf(whole, at + 1) < 0 ? hit(at) : null;
}
