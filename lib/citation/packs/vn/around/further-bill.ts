import type { CitationBuffer } from '../../../pack/citation-buffer';
import { punctuation, union } from '../../../tokens/lexicon';
import { endsSentence, is, listPunctuation, opening } from '../../../tokens/look';
import type { Tokens } from '../../../tokens/tokens';
import { lexicon, listWords } from '../data/words';

const joints = union(listWords, listPunctuation);
/** "do Bộ Y tế soạn thảo", "(do Bộ Y tế trình)": whose bill it is. */
const byWhom = union(lexicon.words('do'), opening);
const stops = punctuation(';:');
/** "Luật Đất đai hiện hành": in force. */
const inForce = lexicon.words('hiện');
const MAX_BY_WHOM_TOKENS = 16;

/** "dự án Luật A, Luật B do Bộ Y tế soạn thảo và Luật C": whether a law of no year stands in a list behind a bill. */
export function isFurtherBill(tokens: Tokens, one: CitationBuffer, two: CitationBuffer): boolean {
  if (!one.draft || two.name === null || two.number !== null || two.year !== null) return false;
  if (two.name === one.name || two.head !== two.from || is(tokens, two.to, inForce)) return false;
  let joint = two.from;
  while (joint > one.to && is(tokens, joint - 1, joints)) joint--;
  if (joint === two.from || joint - one.to > MAX_BY_WHOM_TOKENS) return false;
  if (joint > one.to && !is(tokens, one.to, byWhom)) return false;
  for (let at = one.to; at < joint; at++) {
    if (endsSentence(tokens, at) || is(tokens, at, stops)) return false;
  }
  return true;
}
