import { punctuation } from '../tokens/lexicon';
import { is } from '../tokens/look';
import { type Tokens, Word } from '../tokens/tokens';
import { isTightDot, readCodeWord, reading } from './code-word';
import type { Joint, NumberRules, Segment } from './number-rules';

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
  const joint = jointBefore(tokens, at, start);
  if (start === at && before !== null && joint !== 'blank') return null;
  if (!readCodeWord(tokens, start, rules)) return null;
  if (!isJoined(tokens, joint, before, rules)) return null;
  const { separators, text, end, endOffset, cut } = reading;
  return { text, separators, end, endOffset, cut, first: before === null, next: null };
}

/** Reads the separators before a segment, if there are any. Returns the token behind them. */
function readSeparators(tokens: Tokens, at: number, before: Segment | null): number {
  let start = at;
  reading.separators = '';
  while (isSeparator(tokens, start) && start - at < MAX_SEPARATORS) {
    reading.separators += String.fromCharCode(tokens.value(start));
    start++;
  }
  if (start > at || before === null || !isTightDot(tokens, at)) return start;
  reading.separators = '.';
  return at + 1;
}

/** What leads from the token before `at` to the word at `start`. */
function jointBefore(tokens: Tokens, at: number, start: number): Joint {
  if (start === at) return tokens.spaced(at) ? 'blank' : 'separator';
  if (reading.separators === '.') return 'dot';
  // White space on one side of a separator is a slip; on both sides it is mostly a dash.
  return tokens.spaced(at) && tokens.spaced(start) ? 'loose' : 'separator';
}

/** Whether what has been read is a code, and what stands before it leads to it. */
function isJoined(
  tokens: Tokens,
  joint: Joint,
  before: Segment | null,
  rules: NumberRules,
): boolean {
  const { text, separators, end } = reading;
  if (!rules.isCode(text, false)) return false;
  if (before !== null) {
    return joint === 'separator' || rules.joins(before.text, joint, text, before.first);
  }
  // Right behind the number, only codes that the pack knows do without a separator, and "35 NQ/TW" without any sign.
  if (joint === 'blank' && !isSeparator(tokens, end)) return false;
  const plain = joint === 'separator' && separators !== '';
  return plain || rules.isCode(text, true);
}
