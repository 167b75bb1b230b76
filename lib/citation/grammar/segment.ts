import { punctuation } from '../tokens/lexicon';
import { is } from '../tokens/look';
import { type Tokens, Word } from '../tokens/tokens';
import { codeReading, isTightDot, readCodeWord } from './code-word';
import type { CodeLink, NumberRules, Segment } from './number-rules';

const codeSeparators = punctuation('/-_');
const MAX_SEPARATORS = 2;

export function isSeparator(tokens: Tokens, at: number): boolean {
  return is(tokens, at, codeSeparators);
}

/**
 * Reads one segment of a code, with what leads to it; null where what stands there is no code.
 * @param before the segment before it; null right behind the number, where it may do without a separator
 */
export function readSegment(
  tokens: Tokens,
  at: number,
  before: Segment | null,
  rules: NumberRules,
): Segment | null {
  const start = readSeparators(tokens, at, before);
  if (tokens.kinds[start] !== Word) return null;
  const link = linkBefore(tokens, at, start);
  if (start === at && before !== null && link !== 'blank') return null;
  if (!readCodeWord(tokens, start, rules)) return null;
  if (!isJoined(tokens, link, before, rules)) return null;
  const { separators, text, end, endOffset, cut } = codeReading;
  return { text, separators, end, endOffset, cut, first: before === null, next: null };
}

/** Reads the separators before a segment, if there are any. Returns the token behind them. */
function readSeparators(tokens: Tokens, at: number, before: Segment | null): number {
  let start = at;
  codeReading.separators = '';
  while (isSeparator(tokens, start) && start - at < MAX_SEPARATORS) {
    codeReading.separators += String.fromCharCode(tokens.value(start));
    start++;
  }
  if (start > at || before === null || !isTightDot(tokens, at)) return start;
  codeReading.separators = '.';
  return at + 1;
}

/** What leads from the token before `at` to the word at `start`. */
function linkBefore(tokens: Tokens, at: number, start: number): CodeLink {
  if (start === at) return tokens.spaced(at) ? 'blank' : 'separator';
  if (codeReading.separators === '.') return 'dot';
  // White space on one side of a separator is a slip; on both sides it is mostly a dash.
  return tokens.spaced(at) && tokens.spaced(start) ? 'loose' : 'separator';
}

/** Whether what has been read is a code, and what stands before it leads to it. */
function isJoined(
  tokens: Tokens,
  link: CodeLink,
  before: Segment | null,
  rules: NumberRules,
): boolean {
  const { text, separators, end } = codeReading;
  if (!rules.isCode(text, false)) return false;
  if (before !== null) {
    return link === 'separator' || rules.joins(before.text, link, text, before.first);
  }
  // Right behind the number, only codes that the pack knows do without a separator, and "35 NQ/TW" without any sign.
  if (link === 'blank' && !isSeparator(tokens, end)) return false;
  const plain = link === 'separator' && separators !== '';
  return plain || rules.isCode(text, true);
}
