import { readNumber } from '../../../../grammar/number';
import { endOfYear, yearAt } from '../../../../grammar/years';
import { closing, comma, is, opening, slashOrDash } from '../../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../../tokens/tokens';
import { numberRules } from '../../data/codes';
import { toSymbol } from '../../data/symbols';
import { amendWord, followers, lexicon, numberWord, yearWord } from '../../data/words';
import { behindAbbreviation } from '../numbered';

/** What stands behind a title and tells one version of a law from another. */
export interface Version {
  /** The token behind; where the title ends if it has no version. */
  readonly to: number;
  /** Where the version ends in `Tokens.text`: before the number of a footnote. */
  readonly endOffset: number;
  readonly year: string | null;
  /** Whether "sửa đổi" (amended) is part of it. */
  readonly amended: boolean;
  /** Whether the year stands in brackets. */
  readonly bracketed: boolean;
}

const several = lexicon.words('các những');
const changeWord = lexicon.words('đổi');
const supplementWord = lexicon.words('bổ');
/** How what a law amends begins: articles, rules, fees, terms …; or what it was amended by. */
const objects = lexicon.words(
  'các những một nhiều hai ba bốn sáu bảy tám chín mười mấy hàng gần hơn toàn số điều khoản điểm chương mục phần nhóm nội bổ ' +
    'cách mức thẩm thời chế thủ tên khái phạm bảng biểu hình đối tiêu quyền trách độ tuổi thuế phí lệ luật bộ nghị cơ mạnh ' +
    'thêm đáng tỷ phương hạn khung định nguyên giờ giấy hồ danh sâu kịp ngành nghề mô lộ vai tội án tiền lương bởi bằng',
);
/** Those that are so only with the word behind: "quy định về …", "quy định này", "theo hướng …", "trình tự", "tại Điều 5 …". */
const pairs = [
  [lexicon.words('quy'), 2, lexicon.words('về của tại này liên trong')],
  [lexicon.words('theo tại'), 1, lexicon.words('hướng điều khoản điểm luật nghị')],
  [lexicon.words('trình'), 1, lexicon.words('tự')],
] as const;
/** These end a clause about the past: "Luật Đất đai 2013 sửa đổi thay …" says what the law does, so no version of it. */
const doesBehindYear = lexicon.words('theo thay bổ quy không');

/** "2013", "(năm 2013)", "(sửa đổi)", "sửa đổi năm 2025" or "năm 2014 (sửa đổi)", of which the year is the old law's. */
export function readVersion(tokens: Tokens, title: number): Version {
  const short = behindAbbreviation(tokens, title);
  // "Luật Giá (LG) (sửa đổi)"; behind the bracket, "sửa đổi" alone is of the clause.
  const name = is(tokens, short, opening) ? short : title;
  const amended = behindAmended(tokens, name);
  if (amended > name) {
    const year = readYear(tokens, amended);
    const to = year?.to ?? amended;
    const endOffset = year?.endOffset ?? tokens.end(to - 1);
    return { to, endOffset, year: year?.year ?? null, amended: true, bracketed: false };
  }
  const year = readYear(tokens, title) ?? readYear(tokens, short);
  if (!year) {
    const endOffset = tokens.end(title - 1);
    return { to: title, endOffset, year: null, amended: false, bracketed: false };
  }
  const again = behindAmended(tokens, year.to);
  const redrafted = again > year.to && !readYear(tokens, again);
  if (redrafted && (is(tokens, again - 1, closing) || isNamed(tokens, again))) {
    const endOffset = tokens.end(again - 1);
    return { to: again, endOffset, year: null, amended: true, bracketed: false };
  }
  const { to, endOffset } = year;
  return {
    to,
    endOffset,
    year: year.year,
    amended: false,
    bracketed: is(tokens, to - 1, closing),
  };
}

/** Whether what follows "2013 sửa đổi" leaves it a name: punctuation, or what may follow a document. */
const isNamed = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] !== Digits &&
  (tokens.kinds[at] !== Word || (is(tokens, at, followers) && !is(tokens, at, doesBehindYear)));

/** The token behind "(sửa đổi)", or behind "sửa đổi" where no object shows that it is the verb; else `at` itself. */
export function behindAmended(tokens: Tokens, at: number): number {
  const bracket = is(tokens, at, opening) ? 1 : 0;
  const end = at + bracket + 2;
  if (!is(tokens, at + bracket, amendWord) || !is(tokens, end - 1, changeWord)) return at;
  if (bracket > 0) return is(tokens, end, closing) ? end + 1 : at;
  const supplemented = is(tokens, end, comma) && is(tokens, end + 1, supplementWord);
  return supplemented || isObject(tokens, end) ? at : end;
}

/** "Luật Cư trú sửa đổi quy định về tạm trú": whether what is amended stands here. */
function isObject(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] === Digits) return readYear(tokens, at) === null;
  for (const [word, distance, second] of pairs) {
    if (is(tokens, at, word)) return is(tokens, at + distance, second);
  }
  // "năm 2025" is a year, "năm điều" five articles.
  return is(tokens, at, objects) || (is(tokens, at, yearWord) && readYear(tokens, at) === null);
}

/** The year of a title. */
interface TitleYear {
  readonly to: number;
  /** Where it ends in `Tokens.text`: before the number of a footnote. */
  readonly endOffset: number;
  readonly year: string;
}

/** "2013", "năm 2013", "các năm 1993" or "(năm 2013)". */
export function readYear(tokens: Tokens, at: number): TitleYear | null {
  const bracket = is(tokens, at, opening);
  let next = bracket ? at + 1 : at;
  if (is(tokens, next, several) && is(tokens, next + 1, yearWord)) next++;
  if (is(tokens, next, yearWord)) next++;
  else if (bracket && tokens.kinds[next] !== Digits) return null;
  const year = yearAt(tokens, next);
  if (year === 0) return null;
  if (is(tokens, next + 1, slashOrDash) && tokens.kinds[next + 2] === Digits) return null;
  if (bracket && !is(tokens, next + 1, closing)) return null;
  const to = next + (bracket ? 2 : 1);
  const endOffset = bracket ? tokens.end(to - 1) : endOfYear(tokens, next);
  return { to, endOffset, year: String(year) };
}

/** The token behind "số 31/2024/QH15" or "(số 31/2024/QH15)"; `at` itself where none stands. */
export function behindNumber(tokens: Tokens, at: number): number {
  const bracket = is(tokens, at, opening) ? 1 : 0;
  if (!is(tokens, at + bracket, numberWord)) return at;
  const read = readNumber(tokens, at + bracket + 1, numberRules);
  if (!read || !toSymbol(read)) return at;
  if (bracket === 0) return read.end;
  return is(tokens, read.end, closing) ? read.end + 1 : at;
}
