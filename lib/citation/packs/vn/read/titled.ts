import { readNumber } from '../../../grammar/number';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { newBuffer } from '../../../pack/citation-buffer';
import { union } from '../../../tokens/lexicon';
import {
  closing,
  colon,
  is,
  isAllCapitals,
  isCapital,
  opening,
  slashOrDash,
  wordAt,
} from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import { numberRules } from '../data/codes';
import type { DocumentType } from '../data/document-types';
import { titleInitials, titleTries } from '../data/phrase-tries';
import { slug } from '../data/slug';
import { toSymbol } from '../data/symbols';
import { nameOf } from '../data/titles';
import { amendWord, lexicon, yearWord } from '../data/words';
import { isAbroad } from '../guards/abroad';
import { isForeignBefore, isForeignBehind } from '../guards/foreign';
import { endOfUnlisted } from '../guards/unlisted';
import { readAmending, type TitleEnd } from './amending';
import { behindAbbreviation, readNumbered } from './numbered';
import { numberedCitation } from './numbered-citation';

const draftWords = lexicon.words('thảo án');
const numberLeads = union(lexicon.words('bộ luật pháp lệnh số'), colon);
const MAX_NUMBER_LEAD_TOKENS = 4;
const planWords = lexicon.words('dự đề');
const several = lexicon.words('các những');

/** "Luật Đất đai 2013", "Luật sửa đổi, bổ sung một số điều của Luật Cảnh vệ", "Luật Quản lý thuế số 38/2019/QH14". */
export function readTitled(
  tokens: Tokens,
  at: number,
  type: DocumentType,
  after: number,
): CitationBuffer | null {
  const amended = readAmending(tokens, type.slug === 'bo-luat' ? 'luat' : type.slug, after);
  // "Các luật: Đất đai, Nhà ở"
  const listed = is(tokens, after, colon) && isCapital(tokens, after + 1) ? after + 1 : after;
  const end =
    amended ??
    readTitle(tokens, at, type.slug, listed) ??
    readUnlisted(tokens, at, type.slug, after);
  if (!end) return null;
  let to = end.to;
  if (isForeignBehind(tokens, to) || isForeignBefore(tokens, at)) return null;
  to = behindAmendment(tokens, to);
  const numbered = readBracketed(tokens, at, type, to) ?? readNumbered(tokens, at, type, to, null);
  if (numbered?.symbol) {
    numbered.name = end.name;
    numbered.title = end.title;
    return numbered;
  }
  if (isAbroad(tokens, at, to)) return null;
  const year = readYear(tokens, to) ?? readYear(tokens, behindAbbreviation(tokens, to));
  const one = newBuffer(tokens, at, year?.to ?? to, 'named', end.type);
  one.system = 'state';
  one.name = end.name;
  one.title = end.title;
  one.year = year?.year ?? null;
  one.draft = isDraft(tokens, at);
  one.confidence = 95;
  return one;
}

/** A title of the list behind a type word. */
function readTitle(tokens: Tokens, at: number, type: string, after: number): TitleEnd | null {
  const match = titleTries.get(type)?.match(tokens, after);
  if (!match) {
    const short = isAllCapitals(tokens, after)
      ? titleInitials.get(type)?.get(wordAt(tokens, after))
      : undefined;
    return short ? { to: after + 1, title: short.title, name: nameOf(short), type } : null;
  }
  const { title, type: titleType } = match.entry;
  // In lower case throughout, only the complete title tells a law from a field of law.
  const capital = isCapital(tokens, at) || isCapital(tokens, after);
  if (!capital && tokens.end(match.end - 1) - tokens.start(after) < title.length * 0.9) return null;
  return { to: match.end, title, name: nameOf(match.entry), type: titleType };
}

function readUnlisted(tokens: Tokens, at: number, type: string, after: number): TitleEnd | null {
  const to = endOfUnlisted(tokens, at, after, isDraft(tokens, at));
  if (to === 0) return null;
  const title = { from: tokens.start(after), to: tokens.end(to - 1) };
  return { to, title, name: slug(tokens.slice(after, to)), type };
}

/** "Luật Đất đai (số 31/2024/QH15)", "… (Luật số 31/2024/QH15)": the number that a bracket adds. */
function readBracketed(
  tokens: Tokens,
  at: number,
  type: DocumentType,
  open: number,
): CitationBuffer | null {
  if (!is(tokens, open, opening)) return null;
  let digits = open + 1;
  while (digits - open < MAX_NUMBER_LEAD_TOKENS && is(tokens, digits, numberLeads)) digits++;
  const read = readNumber(tokens, digits, numberRules);
  const symbol = read && toSymbol(read);
  if (!symbol || !is(tokens, read.end, closing)) return null;
  const one = numberedCitation(tokens, at, read, type.slug, 'full');
  one.to = read.end + 1;
  one.tail = one.to;
  one.endOffset = tokens.end(read.end);
  return one;
}

/** The token after "(sửa đổi)" right behind a title. */
function behindAmendment(tokens: Tokens, at: number): number {
  if (!is(tokens, at, opening) || !is(tokens, at + 1, amendWord)) return at;
  return is(tokens, at + 3, closing) ? at + 4 : at;
}

/** "2013", "năm 2013", "các năm 1993" or "(năm 2013)". */
export function readYear(
  tokens: Tokens,
  at: number,
): { readonly to: number; readonly year: string } | null {
  const bracket = is(tokens, at, opening);
  let next = bracket ? at + 1 : at;
  if (is(tokens, next, several) && is(tokens, next + 1, yearWord)) next++;
  if (is(tokens, next, yearWord)) next++;
  else if (bracket && tokens.kinds[next] !== Digits) return null;
  const value = tokens.value(next);
  if (tokens.kinds[next] !== Digits || value < 1940 || value > 2100) return null;
  if (is(tokens, next + 1, slashOrDash) && tokens.kinds[next + 2] === Digits) return null;
  if (bracket && !is(tokens, next + 1, closing)) return null;
  return { to: next + (bracket ? 2 : 1), year: String(value) };
}

/** "dự thảo" (draft), "dự án" (bill) before a type word. */
export function isDraft(tokens: Tokens, at: number): boolean {
  const before = tokens.kinds[at - 1] === Word ? at - 1 : at - 2;
  return is(tokens, before, draftWords) && is(tokens, before - 1, planWords);
}
