import { union } from '../../../tokens/lexicon';
import { endsSentence, is, isCapital, sentenceEnds } from '../../../tokens/look';
import { FIRST, type Tokens } from '../../../tokens/tokens';
import { createTrie } from '../../../tokens/trie';
import { lexicon, whoseWord } from '../data/words';

/** Countries and organisations whose laws and resolutions are not Vietnamese. */
const foreign = [
  'mỹ|hoa kỳ|nga|trung quốc|hàn quốc|triều tiên|nhật bản|nhật|thái lan|lào|campuchia|singapore|malaysia|indonesia|philippines',
  'myanmar|ấn độ|pakistan|anh|pháp|đức|ý|italia|tây ban nha|bồ đào nha|hà lan|bỉ|thụy sĩ|thụy điển|na uy|đan mạch|phần lan',
  'ba lan|ukraine|belarus|gruzia|thổ nhĩ kỳ|iran|iraq|israel|palestine|syria|ai cập|nam phi|brazil|argentina|mexico|venezuela',
  'cuba|canada|úc|australia|new zealand|châu âu|eu|liên hợp quốc|liên hiệp quốc|lhq|hội đồng bảo an|nato|liên xô|fifa|uefa',
  'đài loan|hồng kông|hong kong|macau|quốc tế|hungary|áo|séc|hy lạp|ireland|scotland|peru|chile|colombia|ecuador|bolivia',
  'kazakhstan|uzbekistan|mông cổ|nepal|bangladesh|sri lanka|ả rập|saudi|qatar|uae|kenya|nigeria|ethiopia|ma rốc|tunisia|libya',
  'california|texas|florida|new york|washington|brussels|bắc kinh|seoul|tokyo|moskva|điện kremlin|lầu năm góc',
  'sudan|afghanistan|armenia|azerbaijan|serbia|kosovo|romania|bulgaria|croatia|slovakia|slovenia|estonia|latvia|litva|moldova',
]
  .join('|')
  .split('|');
/** Countries that are also plain words (anh: elder brother; pháp: of law; ý: idea), so they tell something only right behind a law. */
const ambiguous = new Set(
  'anh|pháp|đức|ý|bỉ|áo|úc|nhật|nga|peru|eu|quốc tế|liên hợp quốc|lào'.split('|'),
);
/** Who is spoken of when "the constitution" is another country's: a president, the White House, a senate, a king … Viet Nam has none of them. */
const abroad = [
  'tổng thống',
  'nhà trắng',
  'tòa án tối cao mỹ',
  'thượng viện',
  'hạ viện',
  'nghị viện',
  'thượng nghị sĩ',
  'hạ nghị sĩ',
  'tu chính án',
  'quốc vương',
  'nhà vua',
];

const none = lexicon.set([]);
const foreignTrie = createTrie<true>(lexicon, none);
const abroadTrie = createTrie<true>(lexicon, none);
for (const name of foreign) foreignTrie.add(name, true);
for (const name of [...foreign, ...abroad]) if (!ambiguous.has(name)) abroadTrie.add(name, true);

const abroadStarts = lexicon.set(abroadTrie.openings().map(([first]) => first));
const notable = union(abroadStarts, sentenceEnds);
const links = lexicon.words('của nước liên bang cộng hòa vương quốc do đại hội đồng');
/**
 * "Nghị quyết 2758 được Đại hội đồng Liên Hợp Quốc thông qua": a resolution passed by the United Nations. In the passive only
 * the United Nations count as the issuer: that another country praises a resolution makes it no foreign one.
 */
const passive = lexicon.words('được');
const unitedNations = lexicon.words('liên lhq');
const SENTENCE_WINDOW_TOKENS = 60;
const MAX_COUNTRY_WORDS = 3;

/** Whether a country stands right behind: "Bộ luật Hình sự Thái Lan" (the Penal Code of Thailand), "Hiến pháp của Pháp", "… nước này". */
export function isForeignBehind(tokens: Tokens, at: number): boolean {
  if (isThatCountry(tokens, at)) return true;
  const isPassive = is(tokens, at, passive);
  let next = isPassive ? at + 1 : at;
  for (let skipped = 0; skipped < 4 && is(tokens, next, links); skipped++) {
    if (isPassive && is(tokens, next, unitedNations)) break;
    next++;
  }
  if (isPassive && !is(tokens, next, unitedNations)) return false;
  return isCapital(tokens, next) && foreignTrie.match(tokens, next) !== null;
}

/** "nước này" (this country), "nước sở tại" (the host country): how papers call another country the second time; never ours. */
function isThatCountry(tokens: Tokens, at: number): boolean {
  const next = is(tokens, at, whoseWord) ? at + 1 : at;
  return is(tokens, next, country) && is(tokens, next + 1, thatOne);
}
const country = lexicon.words('nước');
const thatOne = lexicon.words('này đó bạn sở');

const doing = lexicon.words('đã vừa sẽ mới thông qua ban hành công bố sửa đổi ký có ra');

/** Whether a country did what leads to a token: "Quốc hội Hàn Quốc thông qua Luật …" (the parliament of South Korea passed a law). */
export function isForeignBefore(tokens: Tokens, at: number): boolean {
  let end = at;
  while (at - end < 5 && is(tokens, end - 1, doing)) end--;
  if (end === at) return false;
  for (let from = end - 1; end - from <= MAX_COUNTRY_WORDS; from--) {
    if (isCapital(tokens, from) && foreignTrie.match(tokens, from)?.end === end) return true;
  }
  return false;
}

/** Whether the sentence around a token speaks of another country. */
export function isForeignSentence(tokens: Tokens, from: number, to: number): boolean {
  let start = from;
  const floor = Math.max(FIRST, from - SENTENCE_WINDOW_TOKENS);
  while (
    start > floor &&
    !(is(tokens, start - 1, sentenceEnds) && endsSentence(tokens, start - 1))
  ) {
    start--;
  }
  for (let at = start; at < to + SENTENCE_WINDOW_TOKENS && at < tokens.stop; at++) {
    if (!is(tokens, at, notable)) continue;
    if (at >= to && endsSentence(tokens, at)) return false;
    if (isCapital(tokens, at) && abroadTrie.match(tokens, at)) return true;
  }
  return false;
}
