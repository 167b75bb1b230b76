import { comma, is, isCapital } from '../../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../../tokens/tokens';
import { lawWords, lexicon, listWords } from '../../data/words';
import { behindLawWord } from './law-word';

/** These end a clause that says what something is about. */
export const fieldEnds = lexicon.words('được đã sẽ theo do với tại để nhằm là gồm vừa');
/** "trong lĩnh vực", "liên quan đến" */
const joiningField = lexicon.words('trong lĩnh liên quan');
const fieldHas = lexicon.words('có');
const several = lexicon.words('các');
const counts = lexicon.words('hai ba bốn năm sáu bảy tám chín mười');
const MAX_FIELD_WORDS = 14;

/**
 * "của 15 luật trong lĩnh vực nông nghiệp", "của 37 luật có liên quan đến quy hoạch": behind laws that are only counted, and what
 * they are about; 0 where there are none, or where they are about a law.
 */
export function behindCountedLaws(tokens: Tokens, at: number): number {
  const counted = tokens.kinds[at] === Digits || is(tokens, at, counts);
  if (!counted && !is(tokens, at, several)) return 0;
  if (!is(tokens, at + 1, lawWords)) return 0;
  const joined = is(tokens, at + 2, fieldHas) ? at + 3 : at + 2;
  if (!is(tokens, joined, joiningField) || !is(tokens, joined + 1, joiningField)) {
    return counted ? at + 2 : 0;
  }
  let end = joined + 2;
  while (end - joined < MAX_FIELD_WORDS && !endsField(tokens, end)) end++;
  return behindLawWord(tokens, end) > end ? 0 : end;
}

/** "trong lĩnh vực quân sự, quốc phòng được": a comma goes on with a field where two words and no clause follow. */
function endsField(tokens: Tokens, at: number): boolean {
  if (is(tokens, at, comma)) {
    const first = !endsFieldWords(tokens, at + 1) && !endsFieldWords(tokens, at + 2);
    return !first || !(endsFieldWords(tokens, at + 3) || is(tokens, at + 3, listWords));
  }
  return endsFieldWords(tokens, at);
}

const endsFieldWords = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] !== Word ||
  isCapital(tokens, at) ||
  is(tokens, at, fieldEnds) ||
  is(tokens, at, fieldHas);
