import type { CitationBuffer } from '../../../../pack/citation-buffer';
import { newBuffer } from '../../../../pack/citation-buffer';
import { is, isCapital, listPunctuation } from '../../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../../tokens/tokens';
import { followingContext } from '../../around/following-context';
import { noContext } from '../../around/issue-context';
import { slug } from '../../data/slug';
import { amendWord, lexicon, whoseWord } from '../../data/words';
import { isForeignBefore, isForeignBehind } from '../../guards/foreign';
import { readAmendedTitle } from './amended-title';
import { type Amended, isValue, readAmendedTitles } from './amended-titles';
import { behindCountedLaws, behindField, fieldEnds } from './counted-laws';

/** What an amending act says of what it does, before the laws that it amends. */
const body = lexicon.words(
  'đổi bổ sung và một số điều của các bộ luật pháp có liên quan về thay thế bãi bỏ khoản điểm phụ lục chương mục tên nội dung câu từ cụm đến',
);
/** Behind these words stands what a list of goods or of trades is called: any words, up to "của". */
const lists = lexicon.words('danh biểu');
const supplementWord = lexicon.words('bổ');
const MAX_BODY_TOKENS = 40;

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
  const field = behindField(tokens, amended.to);
  if (field > amended.to) {
    one.following = followingContext(tokens, newBuffer(tokens, at, field, 'named', type));
  } else if (amended.year === null && amended.to > amended.title) one.following = noContext;
  one.confidence = 95;
  return one;
}

/** What stands behind "sửa đổi": a number of laws, or their titles. */
function readAmended(tokens: Tokens, act: number, after: number): Amended | null {
  let free = false;
  for (let at = after + 1; at - after < MAX_BODY_TOKENS; at++) {
    const led = !free || is(tokens, at - 1, whoseWord);
    const titles = led ? readAmendedTitles(tokens, act, at, after) : null;
    if (titles) return titles;
    const titled = readAmendedTitle(tokens, at + 1) !== null;
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
  is(tokens, at, body) ||
  // "bổ sug", "bổ xung"
  is(tokens, at - 1, supplementWord) ||
  is(tokens, at, listPunctuation) ||
  isValue(tokens, at);

const isField = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, listPunctuation) ||
  tokens.kinds[at] === Digits ||
  (tokens.kinds[at] === Word && !is(tokens, at, fieldEnds));
