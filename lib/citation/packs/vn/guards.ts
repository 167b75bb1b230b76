import { readDate } from '../../engine/dates';
import { holds, marks } from '../../engine/lexicon';
import { endsSentence, is, isCapital, opensSentence, wordAt } from '../../engine/look';
import { Digits, End, FIRST, Mark, type Tokens, Word } from '../../engine/tokens';
import { createTrie } from '../../engine/trie';
import type { DocumentType } from './types';
import { dayWord, followers, lexicon, monthWord, notBeforeLaw, ofWords, yearWord } from './words';

/** Forms, licences and contracts have numbers too; none is an official document that others cite. */
const papers = lexicon.words(
  'mẫu hợp giấy phép biển mã hóa hđ gp vé bằng thẻ chiếu tàu xe ghe máy sổ',
);

/** Countries and bodies whose laws and resolutions are not Vietnamese. */
const foreign = [
  'mỹ|hoa kỳ|nga|trung quốc|hàn quốc|triều tiên|nhật bản|nhật|thái lan|lào|campuchia|singapore|malaysia|indonesia|philippines',
  'myanmar|ấn độ|pakistan|anh|pháp|đức|ý|italia|tây ban nha|bồ đào nha|hà lan|bỉ|thụy sĩ|thụy điển|na uy|đan mạch|phần lan',
  'ba lan|ukraine|belarus|gruzia|thổ nhĩ kỳ|iran|iraq|israel|palestine|syria|ai cập|nam phi|brazil|argentina|mexico|venezuela',
  'cuba|canada|úc|australia|new zealand|châu âu|eu|liên hợp quốc|liên hiệp quốc|lhq|hội đồng bảo an|nato|liên xô|fifa|uefa',
  'đài loan|hồng kông|hong kong|macau|quốc tế|hungary|áo|séc|hy lạp|ireland|scotland|peru|chile|colombia|ecuador|bolivia',
  'kazakhstan|uzbekistan|mông cổ|nepal|bangladesh|sri lanka|ả rập|saudi|qatar|uae|kenya|nigeria|ethiopia|ma rốc|tunisia|libya',
  'sudan|afghanistan|armenia|azerbaijan|serbia|kosovo|romania|bulgaria|croatia|slovakia|slovenia|estonia|latvia|litva|moldova',
]
  .join('|')
  .split('|');
/** Countries that are also plain words, so they tell something only right behind a law. */
const ambiguous = new Set(
  'anh|pháp|đức|ý|bỉ|áo|úc|nhật|nga|peru|eu|quốc tế|liên hợp quốc|lào'.split('|'),
);
/** Who is spoken of when "the constitution" is another country's. */
const abroad = [
  'tổng thống',
  'nhà trắng',
  'tòa án tối cao mỹ',
  'thượng viện',
  'hạ viện',
  'nghị viện',
  'quốc vương',
  'nhà vua',
];

const none = lexicon.set([]);
const foreignTrie = createTrie<true>(lexicon, none);
const abroadTrie = createTrie<true>(lexicon, none);
for (const name of foreign) foreignTrie.add(name, true);
for (const name of [...foreign, ...abroad]) if (!ambiguous.has(name)) abroadTrie.add(name, true);

const abroadStarts = lexicon.set(abroadTrie.openings().map(([first]) => first));
const links = lexicon.words('của nước liên bang cộng hòa vương quốc do đại hội đồng');
const WINDOW = 60;

/** Whether a country stands right behind: "Bộ luật Hình sự Thái Lan", "Hiến pháp của Pháp". */
export function isForeignBehind(tokens: Tokens, at: number): boolean {
  let next = at;
  for (let skipped = 0; skipped < 4 && is(tokens, next, links); skipped++) next++;
  return isCapital(tokens, next) && foreignTrie.match(tokens, next) !== null;
}

/** Whether the sentence around a token speaks of another country. */
export function isForeignSentence(tokens: Tokens, from: number, to: number): boolean {
  let start = from;
  while (start > FIRST && from - start < WINDOW && !endsSentence(tokens, start - 1)) start--;
  for (let at = start; at < to + WINDOW && at < tokens.stop; at++) {
    if (at >= to && endsSentence(tokens, at)) return false;
    if (is(tokens, at, abroadStarts) && isCapital(tokens, at) && abroadTrie.match(tokens, at)) {
      return true;
    }
  }
  return false;
}

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
  return holds(followers, word);
}

const isDate = (tokens: Tokens, at: number): boolean =>
  readDate(tokens, at, { month: monthWord, year: yearWord }) !== null;

const amounts = marks('%°$€+');
const units = lexicon.words(
  'triệu tỷ tỉ nghìn ngàn trăm đồng người vị cán điểm tháng tuần giờ phút lần nội nhóm mục tiêu bước nước tỉnh xã huyện trang ' +
    'bộ luật nghị thông quyết chính chế trường doanh hộ đơn km m ha kg tấn mét usd đô cái chiếc vụ bị cơ tổ phương giải ' +
    'loại hình mức trụ nhiệm cấp quyền bên đối trong đầu đảng công dự vấn dòng chương điều khoản',
);

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
  if (type.trust === 'noun') {
    if (numbered || withYear) return true;
    if (yearLike) return false;
    if (tokens.kinds[end] === Word && isCapital(tokens, end)) return true;
    if (isFollower(tokens, end)) return true;
    // A single digit counts what follows: "nghị quyết 1 lòng".
    return printed > 1 && !is(tokens, end, units);
  }
  if (withYear) return numbered || printed > 1 || isCapital(tokens, at);
  if (yearLike && !numbered) return false;
  if (printed < 2) return false;
  if (numbered) return !is(tokens, end, units) || isFollower(tokens, end);
  if (!isFollower(tokens, end)) return false;
  return !isCapital(tokens, at) || !opensSentence(tokens, at) || tokens.kinds[end] === Word;
}
