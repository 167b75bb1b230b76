/*
 * In: a type word of the legislature (luật, bộ luật, pháp lệnh), or an item of a list of titles.
 * Out: the citation of the law that its title names, with the year, the "sửa đổi" or the number behind it.
 */
import type { CitationBuffer } from '../../../../pack/citation-buffer';
import { punctuation, union } from '../../../../tokens/lexicon';
import { colon, is, isCapital } from '../../../../tokens/look';
import { type Tokens, Word } from '../../../../tokens/tokens';
import type { DocumentType } from '../../data/document-types';
import { lawWords, lexicon, ofWords } from '../../data/words';
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

/** "dự thảo" (draft), "dự án" (bill) before a type word, or before what introduces a list: "ba dự án luật quan trọng, gồm:". */
export function isDraft(tokens: Tokens, at: number): boolean {
  if (is(tokens, at - 1, ofWords)) return false;
  let quality = false;
  let led = false;
  for (let before = at - 1; at - before < MAX_INTRODUCTION_TOKENS; before--) {
    if (is(tokens, before, draftWords) && is(tokens, before - 1, planWords))
      return !quality || is(tokens, before + 1, lawWords);
    led ||= is(tokens, before, leads);
    if (is(tokens, before, introduces)) continue;
    quality = true;
    if (!led || tokens.kinds[before] !== Word) return false;
  }
  return false;
}
const leads = union(lexicon.words('gồm'), colon);
const introduces = union(
  lexicon.words('các luật bộ pháp lệnh nghị quyết là gồm bao như sau trong đó có'),
  punctuation(':,(["-'),
);
const MAX_INTRODUCTION_TOKENS = 10;
