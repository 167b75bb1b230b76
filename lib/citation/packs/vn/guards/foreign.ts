import { DIGITS_ID, flags, union } from '../../../tokens/lexicon';
import { endsSentence, is, isCapital, sentenceEnds } from '../../../tokens/look';
import { Digits, FIRST, type Tokens } from '../../../tokens/tokens';
import { createTrie } from '../../../tokens/trie';
import {
  ambiguousCountries,
  countries,
  officesAbroad,
  thatCountry,
} from '../data/abroad/countries';
import { lexicon, whoseWord, yearWord } from '../data/words';

const none = lexicon.set([]);
/** Names of countries; the entry says whether a name is a plain word too. */
export const countryTrie = createTrie<{ readonly ambiguous: boolean }>(lexicon, none);
for (const name of countries) countryTrie.add(name, { ambiguous: ambiguousCountries.has(name) });
export const officeTrie = createTrie<true>(lexicon, none);
for (const name of officesAbroad) officeTrie.add(name, true);
export const thatCountryTrie = createTrie<true>(lexicon, none);
for (const name of thatCountry) thatCountryTrie.add(name, true);

const firstWords = lexicon.set(
  [countryTrie, officeTrie, thatCountryTrie]
    .flatMap((trie) => trie.openings())
    .map(([first]) => first),
);
const notable = union(firstWords, sentenceEnds);
const links = lexicon.words('của nước liên bang cộng hòa vương quốc do đại hội đồng ở tại minh');
/** Who passes or signs a law: "Luật Việc làm do Quốc hội Thái Lan thông qua". */
const organs = lexicon.words('quốc hội chính phủ nghị viện hạ thượng tổng thống thủ tướng vua');
/**
 * "Nghị quyết 2758 được Đại hội đồng Liên Hợp Quốc thông qua": a resolution passed by the United Nations. In the passive only
 * the United Nations or an organ count as the issuer: that another country praises a resolution makes it no foreign one.
 */
const passive = lexicon.words('được mà');
const unitedNations = lexicon.words('liên lhq');
const force = lexicon.words('có hiệu lực mới hiện hành');
const behindStarts = union(firstWords, links, organs, passive, force, yearWord, flags([DIGITS_ID]));
/** "quốc tế" (international), "liên bang" (federal) */
const nobody = [
  [lexicon.words('quốc'), lexicon.words('tế')],
  [lexicon.words('liên'), lexicon.words('bang')],
] as const;
const SENTENCE_WINDOW_TOKENS = 60;
const MAX_COUNTRY_WORDS = 3;
const MAX_FORCE_WORDS = 3;
const MAX_LINKS = 5;

/** The country named at a token: "Nhật Bản", "châu Âu". */
export function countryAt(tokens: Tokens, at: number) {
  const named =
    is(tokens, at, countryStarts) && (isCapital(tokens, at) || isCapital(tokens, at + 1));
  const match = named ? countryTrie.match(tokens, at) : null;
  return match?.entry.ambiguous && is(tokens, match.end, wordTails) ? null : match;
}
/** "Pháp luật", "Ý kiến", "Anh em": words that begin like a country. */
const wordTails = lexicon.words('luật chế lý y quy lệnh kiến ký em hùng dũng nghĩa tưởng thức');
const countryStarts = lexicon.set(countryTrie.openings().map(([first]) => first));

/** Whether a country stands right behind: "Bộ luật Hình sự Thái Lan" (the Penal Code of Thailand), "Hiến pháp của Pháp", "… nước này". */
export function isForeignBehind(tokens: Tokens, at: number): boolean {
  if (!is(tokens, at, behindStarts)) return false;
  // "luật đầu tư quốc tế": no country's, and no title of ours goes on so.
  for (const [one, two] of nobody) {
    if (is(tokens, at, one) && is(tokens, at + 1, two)) return true;
  }
  let from = behindYear(tokens, at);
  const whose = is(tokens, from, whoseWord) ? from + 1 : from;
  if (thatCountryTrie.match(tokens, whose) !== null) return true;
  const isPassive = is(tokens, from, passive);
  if (isPassive) from++;
  while (!isPassive && from - at < MAX_FORCE_WORDS && is(tokens, from, force)) from++;
  let organ = !isPassive;
  for (let next = from; next - from <= MAX_LINKS; next++) {
    if (countryAt(tokens, next)) return organ || is(tokens, next, unitedNations);
    if (is(tokens, next, organs)) organ = true;
    else if (!is(tokens, next, links)) return false;
  }
  return false;
}

/** The token behind a year, with or without "năm". */
function behindYear(tokens: Tokens, at: number): number {
  const year = is(tokens, at, yearWord) ? at + 1 : at;
  return tokens.kinds[year] === Digits ? year + 1 : at;
}

const doing = lexicon.words('đã vừa sẽ mới thông qua ban hành công bố sửa đổi ký có ra');

/** Whether a country did what leads to a token: "Quốc hội Hàn Quốc thông qua Luật …" (the parliament of South Korea passed a law). */
export function isForeignBefore(tokens: Tokens, at: number): boolean {
  let end = at;
  while (at - end < 5 && is(tokens, end - 1, doing)) end--;
  if (end === at) return false;
  return endsInCountry(tokens, end);
}

/** Whether a country's name ends before a token. */
export function endsInCountry(tokens: Tokens, end: number): boolean {
  for (let from = end - 1; end - from <= MAX_COUNTRY_WORDS; from--) {
    if (countryAt(tokens, from)?.end === end) return true;
  }
  return false;
}

/** Whether the sentence around a token speaks of another country, in whatever part of it. */
export function isForeignSentence(tokens: Tokens, from: number, to: number): boolean {
  const start = startOfSentence(tokens, from);
  for (let at = start; at < to + SENTENCE_WINDOW_TOKENS && at < tokens.stop; at++) {
    if (!is(tokens, at, notable)) continue;
    if (at >= to && endsSentence(tokens, at)) return false;
    if (!isCapital(tokens, at)) continue;
    const match = countryTrie.match(tokens, at);
    if (match ? !match.entry.ambiguous : officeTrie.match(tokens, at)) return true;
  }
  return false;
}

/** The first token of the sentence around a token, or where its window begins. */
export function startOfSentence(tokens: Tokens, from: number): number {
  let start = from;
  const floor = Math.max(FIRST, from - SENTENCE_WINDOW_TOKENS);
  while (
    start > floor &&
    !(is(tokens, start - 1, sentenceEnds) && endsSentence(tokens, start - 1))
  ) {
    start--;
  }
  return start;
}
