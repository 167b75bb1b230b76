import { endOfYear, yearAt } from '../../../../grammar/years';
import type { CitationBuffer } from '../../../../pack/citation-buffer';
import { newBuffer } from '../../../../pack/citation-buffer';
import { is, numberPunctuation } from '../../../../tokens/look';
import { Digits, type Tokens } from '../../../../tokens/tokens';
import { listWords, yearWord } from '../../data/words';
import { isCountedNoun, isFollower } from '../../guards/number-guards';
import { behindJoints, isJoint } from './list-joints';

/** "Luật Đất đai 1993, 2003 và năm 2013": another version of the same law. */
export function nextYear(tokens: Tokens, before: CitationBuffer): CitationBuffer | null {
  const joint = behindJoints(tokens, before.to);
  if (joint === before.to) return null;
  const at = is(tokens, joint, yearWord) ? joint + 1 : joint;
  const year = yearAt(tokens, at);
  if (year === 0) return null;
  // A second year that ends the sentence is mostly of an amendment; a third is of a list.
  const further = before.kind === 'bare' && tokens.kinds[at + 2] !== Digits;
  if (is(tokens, at + 1, numberPunctuation) && !further) return null;
  // After a comma, the number may count what follows: "…, 2009 học sinh".
  const sure = is(tokens, joint - 1, listWords)
    ? !isCountedNoun(tokens, at + 1)
    : isJoint(tokens, at + 1);
  if (!sure && !isFollower(tokens, at + 1)) return null;
  const one = newBuffer(tokens, at, at + 1, 'bare', before.type);
  one.system = before.system;
  one.name = before.name;
  one.title = before.title;
  one.year = String(year);
  one.endOffset = endOfYear(tokens, at);
  one.draft = before.draft;
  one.confidence = 80;
  return one;
}
