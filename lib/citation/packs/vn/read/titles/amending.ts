import type { CitationBuffer } from '../../../../pack/citation-buffer';
import { newBuffer } from '../../../../pack/citation-buffer';
import { punctuation } from '../../../../tokens/lexicon';
import { closing, comma, is, isCapital, listPunctuation } from '../../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../../tokens/tokens';
import type { IssueContext } from '../../around/following-context';
import { slug } from '../../data/slug';
import { amendWord, countWords, lawWords, lexicon, listWords, whoseWord } from '../../data/words';
import { isForeignBefore, isForeignBehind } from '../../guards/foreign';
import { readBareTitle } from '../list/bare-titles';
import { behindJoints } from '../list/list-joints';
import { readListed, readUnlisted } from './title';
import { behindNumber, readVersion, type Version } from './version';

/** What an amending act says of what it does, before the laws that it amends. */
const body = lexicon.words(
  'đổi bổ sung và một số điều của các bộ luật pháp có liên quan về thay thế bãi bỏ khoản điểm phụ lục chương mục tên nội dung câu từ cụm đến',
);
/** Behind these words stands what a list of goods or of trades is called: any words, up to "của". */
const lists = lexicon.words('danh biểu');
const fieldEnds = lexicon.words('được đã sẽ theo do với tại để nhằm là gồm vừa');
/** "trong lĩnh vực", "liên quan đến" */
const joiningField = lexicon.words('trong lĩnh liên quan');
const fieldHas = lexicon.words('có');
const semicolon = punctuation(';');
const several = lexicon.words('các');
const counts = lexicon.words('hai ba bốn năm sáu bảy tám chín mười');
const codeWord = lexicon.words('bộ');
const [ordinanceFirst, ordinanceSecond] = [lexicon.words('pháp'), lexicon.words('lệnh')];
const MAX_BODY_TOKENS = 40;
const MAX_FIELD_WORDS = 14;
const MAX_AMENDED_TITLES = 40;
const MAX_VALUE_LETTERS = 4;

/** "… của Luật Dược số 105/2016/QH13 ngày 6/4/2016": the day is the amended law's. */
const noContext: IssueContext = { end: 0, date: null, year: null, issuer: null, place: null };

/** What is amended: the token behind all of it and behind its last title, its words, and the year that is the act's own. */
interface Amended {
  to: number;
  title: number;
  words: string;
  year: string | null;
}

/** An amending law or ordinance is one document, with the titles of those that it amends; their years and numbers are not its own. */
export function readAmending(
  tokens: Tokens,
  at: number,
  type: string,
  after: number,
): CitationBuffer | null {
  if (!is(tokens, after, amendWord)) return null;
  const amended = readAmended(tokens, at, after);
  if (!amended || isForeignBehind(tokens, amended.to) || isForeignBefore(tokens, at)) return null;
  const one = newBuffer(tokens, at, amended.to, 'named', type === 'bo-luat' ? 'luat' : type);
  one.system = 'state';
  one.name = slug(amended.words);
  one.title = { from: tokens.start(after), to: tokens.end(amended.to - 1) };
  one.year = amended.year;
  if (amended.year === null && amended.to > amended.title) one.following = noContext;
  one.confidence = 95;
  return one;
}

/** What stands behind "sửa đổi": a number of laws, or their titles. */
function readAmended(tokens: Tokens, act: number, after: number): Amended | null {
  let free = false;
  for (let at = after + 1; at - after < MAX_BODY_TOKENS; at++) {
    const title = behindLawWord(tokens, at);
    const led = !free || is(tokens, at - 1, whoseWord);
    const titles = title > at && led ? readTitles(tokens, at, after) : null;
    if (titles) return titles;
    const counted = behindCounted(tokens, at);
    if (counted > 0 && (isCapital(tokens, act) || isCapital(tokens, after))) {
      return { to: counted, title: counted, words: tokens.slice(after, counted), year: null };
    }
    free ||= is(tokens, at, lists);
    if (free ? !isField(tokens, at) : !isBody(tokens, at)) return null;
  }
  return null;
}

const isBody = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, body) || is(tokens, at, listPunctuation) || isValue(tokens, at);

/** "Điều 4", "điểm a", "Phụ lục IV" */
const isValue = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === Digits ||
  (tokens.kinds[at] === Word &&
    tokens.end(at) - tokens.start(at) <= (isCapital(tokens, at) ? MAX_VALUE_LETTERS : 1));

const isField = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, listPunctuation) ||
  tokens.kinds[at] === Digits ||
  (tokens.kinds[at] === Word && !is(tokens, at, fieldEnds));

/** The titles from a type word on, and the words of the act up to them. */
function readTitles(tokens: Tokens, first: number, after: number): Amended | null {
  const all: Amended = { to: 0, title: 0, words: '', year: null };
  const plural = is(tokens, first - 1, countWords);
  let bare = false;
  for (let at = first, count = 0; count < MAX_AMENDED_TITLES; count++) {
    const end = behindTitle(tokens, at, bare || plural);
    if (end === 0) break;
    const version = readVersion(tokens, end);
    // "… của Luật Thư viện, Luật Xuất bản (sửa đổi)": a law that is itself passed anew is the next of the agenda.
    if (count > 0 && version.amended && is(tokens, version.to - 1, closing)) break;
    addTitle(tokens, all, count === 0 ? after : all.to, end, version);
    bare = behindLawWord(tokens, at) === at;
    const closed = is(tokens, at - 1, listWords) && count > 0;
    at = behindJoints(tokens, all.to);
    const joined = plural || !is(tokens, all.to, semicolon);
    if (at === all.to || !joined || (closed && !is(tokens, at - 1, listWords))) break;
  }
  return all.to === 0 ? null : all;
}

/** Adds a title that ends at a token, with what leads to it from another one on. */
function addTitle(tokens: Tokens, all: Amended, from: number, end: number, version: Version): void {
  all.words += ` ${tokens.slice(from, end)}${version.amended ? ' sửa đổi' : ''}`;
  all.title = end;
  all.to = behindNumber(tokens, version.to);
  // "… của Luật Chứng khoán (năm 2024)": only a year in brackets at the very end is the act's.
  all.year = version.bracketed ? version.year : null;
}

/** The token behind a title with its type word, or behind one without it in a list; 0 where none stands. */
function behindTitle(tokens: Tokens, at: number, listed: boolean): number {
  const title = behindLawWord(tokens, at);
  if (title === at) {
    const type = is(tokens, at, ordinanceFirst) ? 'phap-lenh' : 'luat';
    return readBareTitle(tokens, at, type, listed)?.to ?? 0;
  }
  const read =
    readListed(tokens, title, typeAt(tokens, at)) ?? readUnlisted(tokens, at, title, true);
  return read?.to ?? 0;
}

function typeAt(tokens: Tokens, at: number): string {
  if (is(tokens, at, ordinanceFirst)) return 'phap-lenh';
  return is(tokens, at, codeWord) ? 'bo-luat' : 'luat';
}

/** The token behind "Luật", "Bộ luật" or "Pháp lệnh"; `at` itself where none of them stands. */
function behindLawWord(tokens: Tokens, at: number): number {
  if (is(tokens, at, lawWords)) return at + 1;
  const code = is(tokens, at, codeWord) && is(tokens, at + 1, lawWords);
  const ordinance = is(tokens, at, ordinanceFirst) && is(tokens, at + 1, ordinanceSecond);
  return code || ordinance ? at + 2 : at;
}

/**
 * "của 15 luật trong lĩnh vực nông nghiệp", "của 37 luật có liên quan đến quy hoạch": behind laws that are only counted, and what
 * they are about; 0 where there are none, or where they are about a law.
 */
function behindCounted(tokens: Tokens, at: number): number {
  const counted = tokens.kinds[at] === Digits || is(tokens, at, counts);
  if (!counted && !is(tokens, at, several)) return 0;
  if (!is(tokens, at + 1, lawWords) || behindTitle(tokens, at + 1, false) > 0) return 0;
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
