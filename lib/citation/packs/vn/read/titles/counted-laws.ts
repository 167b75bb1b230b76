import { comma, is, isCapital } from '../../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../../tokens/tokens';
import { countWords, dayWord, lexicon, yearWord } from '../../data/words';
import { behindLawWord } from './law-word';

/** These end a clause that says what something is about. */
export const fieldEnds = lexicon.words('được đã sẽ theo do với tại để nhằm là gồm vừa');
/** "trong lĩnh vực", "liên quan đến" */
const joiningField = lexicon.words('trong lĩnh liên quan');
const fieldHas = lexicon.words('có');
const several = lexicon.words('các những bộ');
const MAX_FIELD_WORDS = 14;

/** "của 15 luật", "của 4 pháp lệnh": behind laws that are only counted; 0 where there are none. */
export function behindCountedLaws(tokens: Tokens, at: number): number {
  const counted = tokens.kinds[at] === Digits || is(tokens, at, countWords);
  const end = counted ? behindLawWord(tokens, at + 1) : 0;
  if (end <= at + 1) return 0;
  const field = behindField(tokens, end);
  // "của các luật" alone may be any; "… liên quan đến Luật Quy hoạch" names one.
  if (field === end) return is(tokens, at, several) ? 0 : end;
  return behindLawWord(tokens, field) > field ? 0 : end;
}

/** Behind "có liên quan đến tài chính, ngân sách", up to a day or year: what counted laws are about; `at` itself where that is not said. */
export function behindField(tokens: Tokens, at: number): number {
  const joined = is(tokens, at, fieldHas) ? at + 1 : at;
  if (!is(tokens, joined, joiningField) || !is(tokens, joined + 1, joiningField)) return at;
  let end = joined + 2;
  while (end - joined < MAX_FIELD_WORDS && !endsField(tokens, end)) end++;
  return end;
}

const endsField = (tokens: Tokens, at: number): boolean =>
  !(tokens.kinds[at] === Word || is(tokens, at, comma)) ||
  isCapital(tokens, at) ||
  is(tokens, at, fieldEnds) ||
  is(tokens, at, dayWord) ||
  is(tokens, at, yearWord);
