import type { CitationBuffer } from '../../../../pack/citation-buffer';
import { is, isCapital } from '../../../../tokens/look';
import type { Tokens } from '../../../../tokens/tokens';
import { type DocumentType, typeBySlug } from '../../data/document-types';
import { lawWords, lexicon, listWords } from '../../data/words';
import { readListed, readUnlisted } from '../titles/title';
import { titledCitation } from '../titles/titled-citation';
import { isPlural, readBareTitle } from './bare-titles';

const lawyer = lexicon.words('sư');

/** "Luật Nhà ở, Kinh doanh bất động sản": a title as printed in lists. */
export function nextTitle(
  tokens: Tokens,
  before: CitationBuffer,
  at: number,
): CitationBuffer | null {
  if (!isCapital(tokens, at)) return null;
  const ofLaws = before.type === 'phap-lenh' ? before.type : 'luat';
  const type = typeBySlug.get(ofLaws) as DocumentType;
  const unlisted = is(tokens, at, lawWords) && !is(tokens, at + 1, lawyer);
  const title = unlisted
    ? nextUnlisted(tokens, before, at)
    : readBareTitle(tokens, at, ofLaws, isListed(tokens, before, at));
  const one = title && titledCitation(tokens, at, type, title);
  if (!one) return null;
  if (!unlisted) one.kind = 'bare';
  one.draft = before.draft;
  one.confidence = unlisted ? 75 : 80;
  return one;
}

/** Whether the titles before show that the list goes on with bare ones; "Luật A, B và C, …": a comma behind "và" ends it. */
function isListed(tokens: Tokens, before: CitationBuffer, at: number): boolean {
  if (before.kind !== 'bare') return isPlural(tokens, before.from);
  return is(tokens, at - 1, listWords) || !is(tokens, before.from - 1, listWords);
}

/** "Luật Nhà ở, Luật Chợ đêm": a law that is in no list, next to one that is. */
function nextUnlisted(tokens: Tokens, before: CitationBuffer, at: number) {
  if (before.type !== 'luat' || readListed(tokens, at + 1, 'luat')) return null;
  const title = readUnlisted(tokens, at, at + 1, true);
  return title && { ...title, type: 'luat' };
}
