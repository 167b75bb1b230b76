import { readNumber } from '../../../grammar/number';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { closing, colon, is, opening, quote } from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import { numberRules } from '../data/codes';
import { toSymbol } from '../data/symbols';
import { countWords, lexicon, listWords, numberWord } from '../data/words';
import { isListOfMany } from '../guards/short-numbers';
import { isJoint } from './list/list-joints';
import { numberedCitation } from './numbered-citation';

/** Words between a type and its numbers: "nghị quyết trụ cột của Bộ Chính trị (57, 59 …)". */
const MAX_QUALITY_WORDS = 7;
const listLeads = lexicon.words('gồm là');

/** "bốn Nghị quyết (57, 59, 66, 68)", "7 nghị quyết chiến lược: 57, 59 …", "bộ tứ nghị quyết gồm 57, 59 …": the numbers of several documents behind their type. */
export function readCounted(
  tokens: Tokens,
  at: number,
  type: string,
  end: number,
): CitationBuffer | null {
  const counted = tokens.kinds[at - 1] === Digits || is(tokens, at - 1, countWords);
  if (!counted) return null;
  let open = end;
  while (open - end < MAX_QUALITY_WORDS && (tokens.kinds[open] === Word || is(tokens, open, quote)))
    open++;
  const list = is(tokens, open, colon) && open > end;
  const led = tokens.kinds[open] === Digits && is(tokens, open - 1, listLeads);
  if (!list && !led && !is(tokens, open, opening)) return null;
  const first = led ? open : open + 1;
  const digits = is(tokens, first, numberWord) ? first + 1 : first;
  const read = readNumber(tokens, digits, numberRules);
  if (!read || !(isJoint(tokens, read.end) || is(tokens, read.end, closing))) return null;
  const symbol = toSymbol(read);
  // Words between, or "và" alone, leave it open whether the numbers are the documents'.
  const unsure = open > end || is(tokens, read.end, listWords);
  if (unsure && !symbol && !isListOfMany(tokens, at, read.end)) return null;
  return numberedCitation(tokens, digits, read, type, 'bare');
}
