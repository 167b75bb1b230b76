/*
 * In: a word or number that looks like a citation, in its tokens.
 * Out: whether the words around it leave it one: no amount, no licence, no other country's law.
 */
import { readDate } from '../../../grammar/dates';
import { yearAt } from '../../../grammar/years';
import { holds, punctuation } from '../../../tokens/lexicon';
import { comma, is, isCapital, wordAt } from '../../../tokens/look';
import { Digits, End, Punctuation, type Tokens, Word } from '../../../tokens/tokens';
import {
  applyWords,
  dateWords,
  dayWord,
  doings,
  followers,
  lawWords,
  lexicon,
  listWords,
  notBeforeLaw,
  yearWord,
} from '../data/words';
import { isDayTime, isTimeAgo } from './times';

/** Forms, contracts, licences, codes, tickets, vehicles … have numbers too; none is an official document that others cite. */
const papers = lexicon.words(
  'mẫu hợp giấy phép biển mã hóa hđ gp vé bằng thẻ chiếu tàu xe ghe máy sổ phiếu biên mời chứng',
);

/** Whether the words before show that "luật" is part of another word or name, or a field of study. */
export const isPartOfName = (tokens: Tokens, at: number): boolean =>
  (is(tokens, at - 1, notBeforeLaw) && !isStatute(tokens, at)) || isStudied(tokens, at);

/** "Bốn đạo Luật Điện lực, …": only the law that is named has a capital, and not "đạo luật" (a statute) as a word. */
const isStatute = (tokens: Tokens, at: number): boolean =>
  beforeStatute(tokens, at) < at && isCapital(tokens, at) && !isCapital(tokens, at - 1);

/** The token of "đạo" (a statute) before a type word; `at` itself where it does not stand there. */
export const beforeStatute = (tokens: Tokens, at: number): number =>
  is(tokens, at - 1, statute) ? at - 1 : at;
const statute = lexicon.words('đạo');

/** Courses, and the first words of those of two: "giáo trình luật du lịch", "các chương trình Luật Hình sự, Luật Đất đai". */
const courses = lexicon.words('môn ngành');
const courseStarts = lexicon.words('giáo chương học');
const courseEnds = lexicon.words('trình phần');
const MAX_STUDIED_LAWS = 4;
const MAX_STUDIED_TITLE_TOKENS = 8;

/** Whether a law, or the list that it stands in, is what somebody learns; "đưa vào chương trình Luật …" is about making one. */
function isStudied(tokens: Tokens, at: number): boolean {
  let law = at;
  for (let listed = 0; listed < MAX_STUDIED_LAWS; listed++) {
    if (!is(tokens, law - 1, comma) && !is(tokens, law - 1, listWords)) break;
    let back = law - 2;
    while (law - back < MAX_STUDIED_TITLE_TOKENS && tokens.kinds[back] === Word) {
      if (is(tokens, back, lawWords)) break;
      back--;
    }
    if (!is(tokens, back, lawWords) || back === law - 2) return false;
    law = back;
  }
  const course =
    is(tokens, law - 1, courseEnds) &&
    is(tokens, law - 2, courseStarts) &&
    !is(tokens, law - 3, applyWords);
  return course || (law < at && is(tokens, law - 1, courses));
}

/** Whether a form, licence or contract has the number. */
export function isPaper(tokens: Tokens, at: number): boolean {
  for (let back = 1; back <= 3 && !is(tokens, at - back, lawful); back++) {
    if (is(tokens, at - back, papers)) return true;
  }
  return false;
}
/** "cấp sổ theo NĐ 101/2024": what follows is no number of the paper. */
const lawful = lexicon.words('theo');

/** "Kết luận giám định số 871/KL-KTHS": an expert's finding, which begins with a word that documents have too. */
export const isExpertise = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, examining) && is(tokens, at + 1, examined);
const examining = lexicon.words('giám pháp');
const examined = lexicon.words('định y');

/** Whether what follows a number leaves it a document's: no unit, no counted noun. */
export function isFollower(tokens: Tokens, at: number): boolean {
  const kind = tokens.kinds[at];
  if (kind === End) return true;
  if (kind === Punctuation) return !is(tokens, at, amounts);
  if (kind === Digits) return false;
  const word = wordAt(tokens, at);
  if (isDayTime(tokens, at)) return true;
  if (holds(dayWord, word)) return tokens.kinds[at + 1] === Digits && isDate(tokens, at + 1);
  if (holds(yearWord, word)) return yearAt(tokens, at + 1) > 0;
  // "14 bị can" counts defendants, "bị bãi bỏ" is "was repealed"; "3 giai đoạn" counts phases, "giai đoạn 2021-2025" is one;
  // "3 lần" counts times, "lần này" is "this time".
  if (holds(suffered, word)) return !is(tokens, at + 1, parties);
  if (holds(phase, word)) return yearAt(tokens, at + 2) > 0;
  if (holds(turn, word)) return is(tokens, at + 1, pointing);
  return holds(followers, word) || holds(doings, word);
}

const isDate = (tokens: Tokens, at: number): boolean => readDate(tokens, at, dateWords) !== null;

/** Whether a number's date follows it: "… số 17 ngày 5/6/2018". */
export function isFollowedByDate(tokens: Tokens, at: number): boolean {
  const day = is(tokens, at, comma) ? at + 1 : at;
  return is(tokens, day, dayWord) && isDate(tokens, day + 1);
}

const suffered = lexicon.words('bị');
const parties = lexicon.words('can cáo đơn hại');
const phase = lexicon.words('giai');
const turn = lexicon.words('lần');
const pointing = lexicon.words('này');
const amounts = punctuation('%°$€+');
const units = lexicon.words(
  'triệu tỷ tỉ nghìn ngàn trăm đồng người vị cán điểm tháng tuần giờ phút lần nội nhóm mục tiêu bước nước tỉnh xã huyện trang ' +
    'bộ luật nghị thông quyết chính chế trường doanh hộ đơn km m ha kg tấn mét usd đô cái chiếc vụ bị cơ tổ phương giải ' +
    'loại hình mức trụ nhiệm cấp quyền bên đối trong đầu đảng công dự vấn dòng chương điều khoản',
);

/** Whether what follows a number is what it counts; "Thông tư 73 tuần trước" tells when something was said of the document. */
export const isCountedNoun = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, units) && !isTimeAgo(tokens, at);
