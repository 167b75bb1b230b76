import { fromRoman } from '../../../grammar/roman';
import { yearAt } from '../../../grammar/years';
import { union, type WordSet } from '../../../tokens/lexicon';
import { colon, comma, is, isCapital, listPunctuation, opening } from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import { issuerTrie, titleTries, typePhrases } from '../data/phrase-tries';
import {
  amendWord,
  followers,
  joining,
  lawWords,
  lexicon,
  listWords,
  yearWord,
} from '../data/words';
import { behindAmended } from '../read/titles/version';
import { isForeignSentence } from './foreign';

const titleEnds = lexicon.words(
  'theo luật do tại cũ mới hiện sẽ đã vẫn nhằm giúp góp là gì nào thế ra hết',
);
const pinWords = lexicon.words('điều khoản chương mục');
const leads = lexicon.words('của thuộc tại');
const joints = union(listWords, listPunctuation);
/** What a law does; inside a title these words are none. */
const verbs = lexicon.words('siết buộc giúp mang gỡ khơi bắt bỏ nâng');
const MAX_TITLE_WORDS = 14;
/** "luật" is also what the rules of games and of nature are called: luật bóng đá (of football), luật hấp dẫn (of gravity). */
const games = lexicon.words('bóng cờ võ chơi bơi golf điền thi nhân hấp rừng');
const times = lexicon.words('sáng trưa chiều tối hôm');
const days = lexicon.words('qua nay mai kia');
const adverbs = lexicon.words('vừa đã sẽ mới chính thức chưa');
const pairs = (phrases: string): readonly (readonly [WordSet, WordSet])[] =>
  phrases.split('|').map((phrase) => {
    const [one = '', two = ''] = phrase.split(' ');
    return [lexicon.words(one), lexicon.words(two)];
  });
/** What is done to a law, before it: passed, announced, issued … */
const verbsBefore = pairs(
  'thông qua|công bố|ban hành|kiến về|luận về|thi hành|bố lệnh|định của|định tại|định trong',
);
/** What is said of a law, behind it: takes effect, was passed … */
const verbsBehind = pairs('có hiệu|được quốc|được thông|được ban|được chủ');

/**
 * The end of a title that is in no list, where something else shows that it is a law: a pinpoint or "dự thảo" (draft) before
 * it, a year or "(sửa đổi)" (amended) behind it. 0 where nothing does.
 * @param known whether it is surely a law
 */
export function endOfUnlisted(tokens: Tokens, at: number, after: number, known: boolean): number {
  // A title has a capital on its first word alone; a name has one on each.
  if (!isCapital(tokens, at) || !isCapital(tokens, after) || isCapital(tokens, after + 1)) return 0;
  if (is(tokens, after, games)) return 0;
  // "dự thảo Luật Chính phủ trình": who drafts it.
  if (issuerTrie.match(tokens, after)) return 0;
  const end = endOfWords(tokens, after);
  if (end - after < 2 || isInternational(tokens, end)) return 0;
  const sure =
    known ||
    isPinned(tokens, at) ||
    isFollowedByVersion(tokens, end) ||
    isFollowedByLaw(tokens, end) ||
    isPassed(tokens, at, end);
  return sure && !isForeignSentence(tokens, at, end) ? end : 0;
}

/** The token behind the words that may be a title's. */
function endOfWords(tokens: Tokens, from: number): number {
  let end = from;
  for (let at = from; at - from < MAX_TITLE_WORDS; at++) {
    if (is(tokens, at, joining)) continue;
    // "Phòng, chống …" (preventing and fighting): a comma joins words only near the start of a title.
    if (is(tokens, at, comma) && at - from === 1) continue;
    if (tokens.kinds[at] !== Word || is(tokens, at, titleEnds)) break;
    if (is(tokens, at, times) && isTime(tokens, at + 1)) break;
    if (at > from && (is(tokens, at, followers) || is(tokens, at, verbs) || isCapital(tokens, at)))
      break;
    if (typePhrases.match(tokens, at)) break;
    end = at + 1;
  }
  return end;
}

const [ofNations, international] = [lexicon.words('quốc'), lexicon.words('tế')];

/** "Luật Biển quốc tế": the international law of the sea. */
const isInternational = (tokens: Tokens, end: number): boolean =>
  is(tokens, end - 2, ofNations) && is(tokens, end - 1, international);

/** "sáng 27/6", "hôm qua": when something was done to the law. */
const isTime = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === Digits || is(tokens, at, days);

/** Whether the words around say what is only done to a law: "thông qua Luật …", "Luật … vừa được Quốc hội …". */
function isPassed(tokens: Tokens, at: number, end: number): boolean {
  for (const [one, two] of verbsBefore) {
    if (is(tokens, at - 2, one) && is(tokens, at - 1, two)) return true;
  }
  // "các luật: Luật …"
  if (is(tokens, at - 1, colon) && is(tokens, at - 2, lawWords)) return true;
  // "Luật …, vừa được Quốc hội thông qua, …"
  let next = is(tokens, end, comma) ? end + 1 : end;
  while (next - end < 3 && is(tokens, next, adverbs)) next++;
  for (const [one, two] of verbsBehind) {
    if (is(tokens, next, one) && is(tokens, next + 1, two)) return true;
  }
  return false;
}

/** Whether a pinpoint stands right before a name. */
export function isPinned(tokens: Tokens, at: number): boolean {
  const digits = is(tokens, at - 1, leads) ? at - 2 : at - 1;
  const value = tokens.kinds[digits] === Digits || isRoman(tokens, digits);
  return value && is(tokens, digits - 1, pinWords);
}

const isRoman = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === Word && fromRoman(tokens.slice(at, at + 1)) > 0;

/** "Luật … 2013", "Luật … (sửa đổi)": what tells one version of a law from another. */
function isFollowedByVersion(tokens: Tokens, at: number): boolean {
  if (is(tokens, at, opening) && is(tokens, at + 1, amendWord)) return true;
  if (behindAmended(tokens, at) > at) return true;
  const year = is(tokens, at, yearWord) ? at + 1 : at;
  return yearAt(tokens, year) > 0;
}

/** "Luật … và Luật Thủy sản": whether the law of a known title stands next to it. */
function isFollowedByLaw(tokens: Tokens, end: number): boolean {
  const law = is(tokens, end, joints) ? end + 1 : end;
  if (law === end || !is(tokens, law, lawWords) || !isCapital(tokens, law)) return false;
  return isCapital(tokens, law + 1) && !!titleTries.get('luat')?.match(tokens, law + 1);
}
