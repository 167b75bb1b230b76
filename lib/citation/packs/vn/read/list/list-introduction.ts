import type { CitationBuffer } from '../../../../pack/citation-buffer';
import { punctuation } from '../../../../tokens/lexicon';
import { is, isCapital, opening } from '../../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../../tokens/tokens';
import type { DocumentType } from '../../data/document-types';
import { lexicon } from '../../data/words';
import { isFollower } from '../../guards/number-guards';
import { titledCitation } from '../titles/titled-citation';
import { isLed, isPlural, readBareTitle } from './bare-titles';
import { isJoint } from './list-joints';

const bills = lexicon.words('án thảo');
/** "Các luật như Đầu tư, Đấu thầu", "bốn luật lớn là Đất đai, …" */
const examples = lexicon.words('như là');
const between = punctuation(',(');
const lawyer = lexicon.words('sư');
const MAX_INTRODUCTION_TOKENS = 10;

/** "Bốn luật gồm Dầu khí, Điện lực", "6 dự án luật, trong đó có Công chứng": the first title of a list that only its introduction calls laws. */
export function readIntroduced(
  tokens: Tokens,
  at: number,
  type: DocumentType,
  after: number,
): CitationBuffer | null {
  const first = is(tokens, at - 1, bills) ? at - 2 : at;
  if (!isPlural(tokens, first) || is(tokens, after, lawyer)) return null;
  for (let lead = after; lead - after < MAX_INTRODUCTION_TOKENS; lead++) {
    if (isCapital(tokens, lead + 1) && isLead(tokens, lead)) {
      const title = readBareTitle(tokens, lead + 1, type.slug, true);
      // "Nhóm luật về đầu tư (Đầu tư nước ngoài tăng 12%)"
      if (!title || goesOn(tokens, title.to)) return null;
      const one = titledCitation(tokens, lead + 1, type, title);
      if (!one) return null;
      one.kind = 'bare';
      one.confidence = 80;
      return one;
    }
    const passes = tokens.kinds[lead] === Word || tokens.kinds[lead] === Digits;
    if (!passes && !is(tokens, lead, between)) return null;
  }
  return null;
}

const isLead = (tokens: Tokens, at: number): boolean =>
  isLed(tokens, at + 1) || is(tokens, at, opening) || is(tokens, at, examples);

const goesOn = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === Word && !isJoint(tokens, at) && !isFollower(tokens, at);
