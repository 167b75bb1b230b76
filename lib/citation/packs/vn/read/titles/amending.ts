import type { CitationBuffer } from '../../../../pack/citation-buffer';
import { newBuffer } from '../../../../pack/citation-buffer';
import { punctuation } from '../../../../tokens/lexicon';
import { closing, is, isCapital, listPunctuation } from '../../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../../tokens/tokens';
import type { IssueContext } from '../../around/following-context';
import { slug } from '../../data/slug';
import { amendWord, countWords, lexicon, listWords, whoseWord } from '../../data/words';
import { isForeignBefore, isForeignBehind } from '../../guards/foreign';
import { readBareTitle } from '../list/bare-titles';
import { behindJoints } from '../list/list-joints';
import { behindCountedLaws, fieldEnds } from './counted-laws';
import { behindLawWord, lawTypeAt } from './law-word';
import { readListed, readUnlisted } from './title';
import { behindNumber, readVersion, type Version } from './version';

/** What an amending act says of what it does, before the laws that it amends. */
const body = lexicon.words(
  'đổi bổ sung và một số điều của các bộ luật pháp có liên quan về thay thế bãi bỏ khoản điểm phụ lục chương mục tên nội dung câu từ cụm đến',
);
/** Behind these words stands what a list of goods or of trades is called: any words, up to "của". */
const lists = lexicon.words('danh biểu');
const semicolon = punctuation(';');
const MAX_BODY_TOKENS = 40;
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
    const titled = behindTitle(tokens, at + 1, false) > 0;
    const counted = titled ? 0 : behindCountedLaws(tokens, at);
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
    return readBareTitle(tokens, at, 'luat', listed)?.to ?? 0;
  }
  const read =
    readListed(tokens, title, lawTypeAt(tokens, at)) ?? readUnlisted(tokens, at, title, true);
  return read?.to ?? 0;
}
