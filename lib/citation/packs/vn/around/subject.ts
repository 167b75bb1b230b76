import type { PrintedWords } from '../../../pack/citation-buffer';
import { punctuation } from '../../../tokens/lexicon';
import { comma, is, quote } from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import { lexicon } from '../data/words';

const about = lexicon.words('về');
const matter = lexicon.words('việc');
const rules = lexicon.words('quy');
const ruleWords = lexicon.words('định chi tiết về');
const ends = punctuation('.;()"\n');
const MAX_SUBJECT_CHARS = 160;

/** What a document is about: the words behind "về" or in quotation marks right after it. */
export function readSubject(tokens: Tokens, at: number, stop: number): PrintedWords | null {
  let start = at;
  if (is(tokens, start, comma)) start++;
  if (is(tokens, start, rules) && is(tokens, start + 1, ruleWords)) {
    start += 2;
    while (is(tokens, start, ruleWords)) start++;
  } else if (is(tokens, start, about)) {
    start++;
    if (is(tokens, start, matter)) start++;
  } else if (!is(tokens, start, quote)) return null;
  const quoted = is(tokens, start, quote);
  const first = quoted ? start + 1 : start;
  const limit = tokens.start(first) + (quoted ? 2 * MAX_SUBJECT_CHARS : MAX_SUBJECT_CHARS);
  let end = first;
  while (end < tokens.stop && tokens.end(end) <= limit) {
    if (quoted ? is(tokens, end, quote) : isEnd(tokens, end)) break;
    end++;
  }
  // A quotation that does not end soon is not of a title.
  if (quoted && end < tokens.stop && !is(tokens, end, quote)) return null;
  if (!quoted && stop <= end && stop > at) end = cutBefore(tokens, first, stop);
  if (end - first < 2 || tokens.kinds[first] !== Word) return null;
  return { from: tokens.start(first), to: tokens.end(end - 1) };
}

const isEnd = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, ends) && tokens.kinds[at + 1] !== Digits;

/** Another document ends the subject where a comma stands before it. */
function cutBefore(tokens: Tokens, first: number, stop: number): number {
  for (let at = stop - 1; at > first && stop - at < 4; at--) if (is(tokens, at, comma)) return at;
  return stop;
}
