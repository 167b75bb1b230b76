/*
 * In: a type word of the legislature (luật, bộ luật, pháp lệnh), or an item of a list of titles.
 * Out: the citation of the law that its title names, with the year, the "sửa đổi" or the number behind it.
 */
import type { CitationBuffer } from '../../../../pack/citation-buffer';
import { colon, is, isCapital } from '../../../../tokens/look';
import { type Tokens, Word } from '../../../../tokens/tokens';
import type { DocumentType } from '../../data/document-types';
import { lexicon } from '../../data/words';
import { readIntroduced } from '../list/list-introduction';
import { readAmending } from './amending';
import { readTitle, readUnlisted } from './title';
import { titledCitation } from './titled-citation';

const draftWords = lexicon.words('thảo án');
const planWords = lexicon.words('dự đề');

/** "Luật Đất đai 2013", "Luật sửa đổi, bổ sung một số điều của Luật Cảnh vệ", "Luật Quản lý thuế số 38/2019/QH14". */
export function readTitled(
  tokens: Tokens,
  at: number,
  type: DocumentType,
  after: number,
): CitationBuffer | null {
  const amending = readAmending(tokens, at, type.slug, after);
  const one = amending ?? readNamed(tokens, at, type, after);
  if (!one) return readIntroduced(tokens, at, type, after);
  one.draft = isDraft(tokens, at);
  return one;
}

function readNamed(
  tokens: Tokens,
  at: number,
  type: DocumentType,
  after: number,
): CitationBuffer | null {
  // "Các luật: Đất đai, Nhà ở"
  const listed = is(tokens, after, colon) && isCapital(tokens, after + 1) ? after + 1 : after;
  const title = readTitle(tokens, at, type.slug, listed);
  if (title) return titledCitation(tokens, at, type, title);
  const unlisted = readUnlisted(tokens, at, after, isDraft(tokens, at));
  return unlisted && titledCitation(tokens, at, type, { ...unlisted, type: type.slug });
}

/** "dự thảo" (draft), "dự án" (bill) before a type word. */
export function isDraft(tokens: Tokens, at: number): boolean {
  const before = tokens.kinds[at - 1] === Word ? at - 1 : at - 2;
  return is(tokens, before, draftWords) && is(tokens, before - 1, planWords);
}
