import { readDate } from '../../../grammar/dates';
import { holds, marks, union } from '../../../tokens/lexicon';
import { comma, is, isCapital, opensSentence, wordAt } from '../../../tokens/look';
import { Digits, End, Mark, type Tokens, Word } from '../../../tokens/tokens';
import type { DocumentType } from '../data/document-types';
import {
  countWords,
  dateWords,
  dayWord,
  doings,
  followers,
  lexicon,
  listWords,
  notBeforeLaw,
  ofWords,
  yearWord,
} from '../data/words';

/** Forms, licences and contracts have numbers too; none is an official document that others cite. */
const papers = lexicon.words(
  'mẫu hợp giấy phép biển mã hóa hđ gp vé bằng thẻ chiếu tàu xe ghe máy sổ',
);

/** Whether the word before shows that "luật" is part of another word or name. */
export function isPartOfName(tokens: Tokens, at: number): boolean {
  return is(tokens, at - 1, notBeforeLaw);
}

/** Whether a form, licence or contract has the number. */
export function isPaper(tokens: Tokens, at: number): boolean {
  for (let back = 1; back <= 3; back++) if (is(tokens, at - back, papers)) return true;
  return false;
}

/** Whether what follows a number leaves it a document's: no unit, no counted noun. */
export function isFollower(tokens: Tokens, at: number): boolean {
  const kind = tokens.kinds[at];
  if (kind === End) return true;
  if (kind === Mark) return !is(tokens, at, amounts);
  if (kind === Digits) return false;
  const word = wordAt(tokens, at);
  if (holds(dayWord, word)) return tokens.kinds[at + 1] === Digits && isDate(tokens, at + 1);
  if (holds(yearWord, word)) return tokens.kinds[at + 1] === Digits && tokens.value(at + 1) > 1900;
  // "14 bị can", but "bị bãi bỏ"; "giai đoạn 2021-2025", but "3 giai đoạn"; "lần này", but "3 lần".
  if (holds(suffered, word)) return !is(tokens, at + 1, parties);
  if (holds(phase, word)) return tokens.kinds[at + 2] === Digits && tokens.value(at + 2) > 1900;
  if (holds(turn, word)) return is(tokens, at + 1, pointing);
  return holds(followers, word) || holds(doings, word);
}

const isDate = (tokens: Tokens, at: number): boolean => readDate(tokens, at, dateWords) !== null;

/** Whether a number's date follows it: "… số 17 ngày 5/6/2018". */
export function isDated(tokens: Tokens, at: number): boolean {
  const day = is(tokens, at, comma) ? at + 1 : at;
  return is(tokens, day, dayWord) && isDate(tokens, day + 1);
}

const suffered = lexicon.words('bị');
const parties = lexicon.words('can cáo đơn hại');
const phase = lexicon.words('giai');
const turn = lexicon.words('lần');
const pointing = lexicon.words('này');
const amounts = marks('%°$€+');
const units = lexicon.words(
  'triệu tỷ tỉ nghìn ngàn trăm đồng người vị cán điểm tháng tuần giờ phút lần nội nhóm mục tiêu bước nước tỉnh xã huyện trang ' +
    'bộ luật nghị thông quyết chính chế trường doanh hộ đơn km m ha kg tấn mét usd đô cái chiếc vụ bị cơ tổ phương giải ' +
    'loại hình mức trụ nhiệm cấp quyền bên đối trong đầu đảng công dự vấn dòng chương điều khoản',
);

/** Whether what follows a number is what it counts. */
export const isUnit = (tokens: Tokens, at: number): boolean => is(tokens, at, units);

/** Whether a type word and a number without a code can be a document. */
export function isShort(
  tokens: Tokens,
  type: DocumentType,
  at: number,
  digits: number,
  end: number,
  numbered: boolean,
  withYear: boolean,
): boolean {
  const value = tokens.value(digits);
  const printed = tokens.end(digits) - tokens.start(digits);
  const recent = value >= 2000 && value <= 2100;
  const old = value >= 1930 && value < 2000 && !is(tokens, end, ofWords);
  const yearLike = printed === 4 && (recent || old);
  if (type.trust === 'coded') return false;
  const followed = isFollower(tokens, end);
  if (type.trust === 'noun') {
    if (numbered || withYear) return true;
    // "luật 23 cầu thủ": laws go by their names.
    if (type.titled && !isCapital(tokens, at)) return false;
    if (yearLike) return false;
    if (tokens.kinds[end] === Word && isCapital(tokens, end)) return true;
    // A single digit counts what follows: "nghị quyết 1 lòng".
    return followed || (printed > 1 && !is(tokens, end, units));
  }
  if (withYear) return numbered || printed > 1 || isCapital(tokens, at);
  if (yearLike && !numbered) return false;
  if (printed < 2) return false;
  if (numbered) return followed || !is(tokens, end, units);
  if (!followed) return isPadded(tokens, at, end, printed, value);
  if (!isCapital(tokens, at) || !opensSentence(tokens, at)) return true;
  return tokens.kinds[end] === Word || isIssuedList(tokens, end);
}

/** "Đề án 06 chi cho …": a number with a zero before it, where nothing is counted. */
const isPadded = (
  tokens: Tokens,
  at: number,
  end: number,
  printed: number,
  value: number,
): boolean =>
  printed === 2 &&
  value < 10 &&
  isCapital(tokens, at) &&
  !opensSentence(tokens, at) &&
  !is(tokens, end, units) &&
  !is(tokens, end, yearWord);

const MAX_NUMBERS = 12;

/** FollowingContext the further numbers of a list: "137, 150 và 152". */
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

const many = union(countWords, lexicon.words('tứ'));

/** "Các nghị quyết: 57, 59, 66": several numbers behind a type word that speaks of several. */
export function isListOfMany(tokens: Tokens, at: number, behindFirst: number): boolean {
  if (!is(tokens, at - 1, many) && tokens.kinds[at - 1] !== Digits) return false;
  const end = behindNumbers(tokens, behindFirst);
  return end > behindFirst && isFollower(tokens, end);
}
