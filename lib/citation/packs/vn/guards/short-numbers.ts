import { isYear } from '../../../grammar/years';
import { comma, is, isCapital, opensSentence } from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import type { DocumentType, TypeTrust } from '../data/document-types';
import { countWords, listWords, ofWords, yearWord } from '../data/words';
import { isCountedNoun, isFollower } from './number-guards';
import { isProgramme } from './programmes';
import { isTimeAgo } from './times';

/** A type word and a number without a code: "Chỉ thị 35", "nghị định số 15/2020". */
export interface ShortForm {
  readonly type: DocumentType;
  /** The token of the type word. */
  readonly at: number;
  readonly digits: number;
  /** The token behind the number. */
  readonly end: number;
  /** Whether "số" stands before the digits. */
  readonly numbered: boolean;
  /** Whether a year is part of the number. */
  readonly withYear: boolean;
}

/** By how far the type word may be trusted: whether the number is a document's. */
const tests: Readonly<Record<TypeTrust, (tokens: Tokens, form: ShortForm) => boolean>> = {
  noun: isOfNoun,
  common: isOfCommonWord,
  coded: () => false,
  dated: (_, form) => form.withYear,
  paper: () => false,
};

/** Whether a type word and a number without a code can be a document. */
export const isShort = (tokens: Tokens, form: ShortForm): boolean =>
  tests[form.type.trust](tokens, form) && !isListOfAmounts(tokens, form.end);

/** "kế hoạch 10,15,20 năm": numbers that commas alone part count what stands behind the last. */
function isListOfAmounts(tokens: Tokens, end: number): boolean {
  if (!is(tokens, end, comma) || tokens.spaced(end + 1)) return false;
  const last = behindNumbers(tokens, end);
  return last > end && !isFollower(tokens, last);
}

/** "Nghị định 15": the word alone says that a document is meant. */
function isOfNoun(tokens: Tokens, form: ShortForm): boolean {
  const { type, digits, end, numbered, withYear } = form;
  if (numbered || withYear)
    return !type.titled || tokens.kinds[digits + 1] !== Word || tokens.spaced(digits + 1);
  // "luật 23 cầu thủ" (the rule of 23 players), "Luật 5G": laws go by their names.
  if (type.titled) return false;
  if (isYearLike(tokens, form)) return false;
  if (tokens.kinds[end] === Word && isCapital(tokens, end)) return true;
  if (printedLength(tokens, form) > 1 && isTimeAgo(tokens, end)) return true;
  // A single digit counts what follows: "nghị quyết 1 lòng" (of one heart).
  return (
    isFollower(tokens, end) || (printedLength(tokens, form) > 1 && !isCountedNoun(tokens, end))
  );
}

/** "Quyết định 15": the word is a verb or a common noun too. */
function isOfCommonWord(tokens: Tokens, form: ShortForm): boolean {
  const { type, at, digits, end, numbered, withYear } = form;
  const length = printedLength(tokens, form);
  if (isProgramme(tokens, type.slug, digits) && !isCountedNoun(tokens, end)) return true;
  if (length >= MIN_UNCOUNTED_DIGITS && isTimeAgo(tokens, end)) return true;
  if (withYear) return numbered || length > 1 || isCapital(tokens, at);
  if (length < 2 || (!numbered && isYearLike(tokens, form))) return false;
  const followed = isFollower(tokens, end);
  if (numbered) return followed || !isCountedNoun(tokens, end);
  if (!followed) return isPadded(tokens, form);
  if (!isCapital(tokens, at) || !opensSentence(tokens, at)) return true;
  return tokens.kinds[end] === Word || isIssuedList(tokens, end);
}

/** "thông báo 10 tuần trước" may be one of ten weeks ago; nobody counts hundreds of weeks. */
const MIN_UNCOUNTED_DIGITS = 3;

const printedLength = (tokens: Tokens, { digits }: ShortForm): number =>
  tokens.end(digits) - tokens.start(digits);

/** Whether the number may be a year; one of the last century is none where "của" follows it. */
function isYearLike(tokens: Tokens, form: ShortForm): boolean {
  const value = tokens.value(form.digits);
  if (printedLength(tokens, form) !== 4 || !isYear(value)) return false;
  return value >= 2000 || !is(tokens, form.end, ofWords);
}

/** "Đề án 06 chi cho …": a number with a zero before it, where nothing is counted. */
const isPadded = (tokens: Tokens, form: ShortForm): boolean =>
  printedLength(tokens, form) === 2 &&
  tokens.value(form.digits) < 10 &&
  isCapital(tokens, form.at) &&
  !opensSentence(tokens, form.at) &&
  !isCountedNoun(tokens, form.end) &&
  !is(tokens, form.end, yearWord);

const MAX_NUMBERS = 12;

/** Behind the further numbers of a list: "137, 150 và 152". */
function behindNumbers(tokens: Tokens, from: number): number {
  let end = from;
  for (let more = 0; more < MAX_NUMBERS; more++) {
    let at = end;
    while (at - end < 2 && (is(tokens, at, comma) || is(tokens, at, listWords))) at++;
    if (at === end || tokens.kinds[at] !== Digits) break;
    end = at + 1;
  }
  return end;
}

/** "Kết luận 137, 150 của Bộ Chính trị": behind a first number, the others and whose they are. */
function isIssuedList(tokens: Tokens, from: number): boolean {
  const end = behindNumbers(tokens, from);
  return end > from && is(tokens, end, ofWords) && isCapital(tokens, end + 1);
}

/** "Các nghị quyết: 57, 59, 66": several numbers behind a type word that speaks of several. */
export function isListOfMany(tokens: Tokens, at: number, behindFirst: number): boolean {
  if (!is(tokens, at - 1, countWords) && tokens.kinds[at - 1] !== Digits) return false;
  const end = behindNumbers(tokens, behindFirst);
  return end > behindFirst && isFollower(tokens, end);
}
