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

/** What a document is about: the words behind "về" (on) or in quotation marks right after it. */
export function readSubject(tokens: Tokens, at: number, stop: number): PrintedWords | null {
  const start = behindLead(tokens, at);
  const quoted = is(tokens, start, quote);
  const first = quoted ? start + 1 : start;
  if (start === 0 || tokens.kinds[first] !== Word) return null;
  const end = quoted ? endOfQuotation(tokens, first) : endOfSubject(tokens, first, at, stop);
  return end - first < 2 ? null : { from: tokens.start(first), to: tokens.end(end - 1) };
}

/** The token behind "về", "về việc" or "quy định chi tiết" (laying down details of), or at a quotation mark; 0 where none of them stands. */
function behindLead(tokens: Tokens, at: number): number {
  const lead = is(tokens, at, comma) ? at + 1 : at;
  if (is(tokens, lead, rules) && is(tokens, lead + 1, ruleWords)) {
    let start = lead + 2;
    while (is(tokens, start, ruleWords)) start++;
    return start;
  }
  if (is(tokens, lead, about)) return is(tokens, lead + 1, matter) ? lead + 2 : lead + 1;
  return is(tokens, lead, quote) ? lead : 0;
}

/** The token of the mark that closes a quotation; 0 where it does not close soon, and so is not of a title. */
function endOfQuotation(tokens: Tokens, first: number): number {
  const limit = tokens.start(first) + 2 * MAX_SUBJECT_CHARS;
  let end = first;
  while (end < tokens.stop && tokens.end(end) <= limit && !is(tokens, end, quote)) end++;
  return end === tokens.stop || is(tokens, end, quote) ? end : 0;
}

/** The token behind a subject without quotation marks: at the end of the clause, or before the next document. */
function endOfSubject(tokens: Tokens, first: number, at: number, stop: number): number {
  const limit = tokens.start(first) + MAX_SUBJECT_CHARS;
  let end = first;
  while (end < tokens.stop && tokens.end(end) <= limit && !isEnd(tokens, end)) end++;
  return stop <= end && stop > at ? cutBefore(tokens, first, stop) : end;
}

const isEnd = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, ends) && tokens.kinds[at + 1] !== Digits;

/** Another document ends the subject where a comma stands before it. */
function cutBefore(tokens: Tokens, first: number, stop: number): number {
  for (let at = stop - 1; at > first && stop - at < 4; at--) if (is(tokens, at, comma)) return at;
  return stop;
}
