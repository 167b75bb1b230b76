import { endOfYear, yearAt } from '../../../../grammar/years';
import type { CitationBuffer } from '../../../../pack/citation-buffer';
import { newBuffer } from '../../../../pack/citation-buffer';
import { is, numberPunctuation } from '../../../../tokens/look';
import { Digits, type Tokens } from '../../../../tokens/tokens';
import { lexicon, listWords, rangeWords, stepWords, yearWord } from '../../data/words';
import { isCountedNoun, isFollower } from '../../guards/number-guards';
import { behindJoints, isJoint } from './list-joints';

const isWord = lexicon.words('là');
const fromWord = lexicon.words('từ qua');

/** "Luật Đất đai 1993, 2003 và năm 2013": another version of the same law. */
export function nextYear(tokens: Tokens, before: CitationBuffer): CitationBuffer | null {
  const joint = behindYearJoints(tokens, before);
  if (joint === before.to) return null;
  const at = is(tokens, joint, yearWord) ? joint + 1 : joint;
  const year = yearAt(tokens, at);
  if (year === 0) return null;
  // A second year that ends the sentence is mostly of an amendment; a third is of a list.
  const further = before.kind === 'bare' && tokens.kinds[at + 2] !== Digits;
  if (is(tokens, at + 1, numberPunctuation) && !further) return null;
  // "…, năm 2017 là năm đầu tiên": a clause about the year.
  if (is(tokens, at + 1, isWord) && is(tokens, at + 2, yearWord)) return null;
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

/** The token behind what leads to a further year; "Từ Luật Doanh nghiệp 2005 đến 2020" (from … to) has two, a stretch of time none. */
function behindYearJoints(tokens: Tokens, before: CitationBuffer): number {
  const joint = behindJoints(tokens, before.to);
  if (joint > before.to) return joint;
  const ranged = before.kind === 'bare' || is(tokens, before.head - 1, fromWord);
  const stepped = is(tokens, joint, stepWords) || is(tokens, joint, rangeWords);
  // "Từ Luật Đầu tư 2014 đến năm 2020": a stretch of time.
  const time = before.kind !== 'bare' && is(tokens, joint + 1, yearWord);
  return ranged && stepped && !time ? joint + 1 : joint;
}
