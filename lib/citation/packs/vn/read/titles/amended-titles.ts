import { punctuation } from '../../../../tokens/lexicon';
import { closing, colon, is, isCapital, sentenceEnds } from '../../../../tokens/look';
import { Digits, FIRST, type Tokens, Word } from '../../../../tokens/tokens';
import { typePhrases } from '../../data/phrase-tries';
import { countWords, lexicon, listWords, whoseWord } from '../../data/words';
import { isPlural } from '../list/bare-titles';
import { behindJoints, isJoint } from '../list/list-joints';
import { type AmendedTitle, readAmendedTitle, readFurtherTitle } from './amended-title';
import { behindLawWord } from './law-word';
import { behindNumber, readVersion, type Version } from './version';

const semicolon = punctuation(';');
const parts = lexicon.words('điều khoản điểm phụ lục chương mục');
const MAX_VALUE_LETTERS = 4;
const MAX_PART_TOKENS = 12;
const MAX_AMENDED_TITLES = 40;

/** What is amended: the token behind all of it and behind its last title, its words, and the year that is the act's own. */
export interface Amended {
  to: number;
  title: number;
  words: string;
  year: string | null;
}

/** The titles from one with its type word on, and the words of the act up to them. */
export function readAmendedTitles(
  tokens: Tokens,
  act: number,
  first: number,
  after: number,
): Amended | null {
  const all: Amended = { to: 0, title: 0, words: '', year: null };
  const plural = is(tokens, first - 1, countWords);
  const numbered = isValue(tokens, is(tokens, first - 1, whoseWord) ? first - 2 : first - 1);
  let bare = false;
  let parted = true;
  let listed: boolean | null = null;
  for (let at = first, count = 0; count < MAX_AMENDED_TITLES; count++) {
    const title =
      readAmendedTitle(tokens, at) ??
      (count > 0 ? readFurtherTitle(tokens, at, bare || plural) : null);
    if (!title) break;
    const version = readVersion(tokens, title.to);
    // "… của Luật Thư viện, Luật Xuất bản (sửa đổi)": a law that is itself passed anew is the next of the agenda.
    if (count > 0 && version.amended && is(tokens, version.to - 1, closing)) break;
    addTitle(tokens, all, count === 0 ? after : all.to, title, version);
    bare = behindLawWord(tokens, at) === at;
    const closed = is(tokens, at - 1, listWords) && count > 0;
    at = behindJoints(tokens, all.to);
    if (at > all.to && numbered) at = behindParts(tokens, at);
    if (at === all.to || (closed && !is(tokens, at - 1, listWords))) break;
    // "… của Luật A; Luật B; Luật C": semicolons part titles where all are parted so, and no list of laws is.
    if (!is(tokens, all.to, semicolon)) parted &&= is(tokens, at - 1, listWords);
    else if (!plural) {
      listed ??= isListed(tokens, act, all.to);
      if (listed || !parted) break;
    }
  }
  return all.to === 0 ? null : all;
}

/** "… và khoản 1 Điều 30 của": the token behind the parts of a further law; `at` itself where none stand. */
function behindParts(tokens: Tokens, at: number): number {
  if (!is(tokens, at, parts)) return at;
  let end = at + 1;
  while (end - at < MAX_PART_TOKENS && behindLawWord(tokens, end) === end && isOfPart(tokens, end))
    end++;
  return behindLawWord(tokens, end) > end ? end : at;
}

const isOfPart = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, parts) || is(tokens, at, whoseWord) || isJoint(tokens, at) || isValue(tokens, at);

/** "Điều 4", "điểm a", "Phụ lục IV" */
export const isValue = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === Digits ||
  (tokens.kinds[at] === Word &&
    tokens.end(at) - tokens.start(at) <= (isCapital(tokens, at) ? MAX_VALUE_LETTERS : 1));

/** Adds a title, with what leads to it from a token on. */
function addTitle(
  tokens: Tokens,
  all: Amended,
  from: number,
  { from: words, to, official }: AmendedTitle,
  version: Version,
): void {
  const named = official ?? tokens.slice(words, to);
  all.words += ` ${tokens.slice(from, words)} ${named}${version.amended ? ' sửa đổi' : ''}`;
  all.title = to;
  all.to = behindNumber(tokens, version.to);
  // "… của Luật Chứng khoán (năm 2024)": only a year in brackets at the very end is the act's.
  all.year = version.bracketed ? version.year : null;
}

/** Whether an act is itself an item of a list that semicolons part: behind another one or what introduces a list, or before one that is no title alone. */
function isListed(tokens: Tokens, act: number, end: number): boolean {
  for (let at = act; at > FIRST && !is(tokens, at, sentenceEnds); at--) {
    if (is(tokens, at, semicolon) || is(tokens, at, colon)) return true;
    if (at < act && behindLawWord(tokens, at) > at && isPlural(tokens, at)) return true;
  }
  let at = end;
  while (is(tokens, at, semicolon)) {
    const title = readAmendedTitle(tokens, at + 1) ?? readFurtherTitle(tokens, at + 1, false);
    if (!title) return typePhrases.match(tokens, at + 1) !== null;
    const { to } = readVersion(tokens, title.to);
    if (to > title.to || behindNumber(tokens, to) > to) return true;
    at = to;
  }
  return false;
}
