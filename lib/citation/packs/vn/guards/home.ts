import { union } from '../../../tokens/lexicon';
import { is, isAllCapitals, isCapital } from '../../../tokens/look';
import { type Tokens, Word } from '../../../tokens/tokens';
import { readProvince } from '../around/read-province';
import { roleTrie } from '../data/abroad/roles-abroad';
import { issuerTrie } from '../data/phrase-tries';
import { provinces } from '../data/provinces';
import { lexicon } from '../data/words';
import { countryAt, thatCountryTrie } from './foreign';
import { isForeignWord } from './foreign-word';

/** What may stand between an organ, or "in", and the name of a place. */
export const levels = lexicon.words('bang thành phố thủ đô tỉnh hạt quận đảo nước sân bay vùng');
/** Viet Nam, and organs that only it has. */
export const homeWords = lexicon.words('việt vn ubnd hđnd tand tandtc vks vksnd vcci tphcm kiều');
const people = lexicon.words('nhân');
const police = lexicon.words('công');
const policeTail = lexicon.words('an');
const country = lexicon.words('nước');
const ours = lexicon.words('ta nhà');
/** Who may be of Viet Nam abroad: a student, a worker, a bride … */
const emigrants = lexicon.words('người sinh dân động dâu gái niên gốc nữ tàu khách');
/** Officials of ours who speak abroad: "Tại Seoul, Thủ tướng giới thiệu". */
const officials = lexicon.words('thủ phó trưởng đại tổng');
const officialTails = lexicon.words('tướng bộ sứ bí biểu');
const organTails = lexicon.words('ban đồng án sát');

const firstOf = (name: string): number => lexicon.word(name.split(/[ -]/)[0] ?? '');
const firstsOf = ({ openings }: Pick<typeof issuerTrie, 'openings'>) =>
  lexicon.set(openings().map(([first]) => first));
const provinceStarts = lexicon.set(provinces.map(firstOf));
export const roleStarts = firstsOf(roleTrie);
const issuerFirsts = firstsOf(issuerTrie);
const homeStarts = union(homeWords, people, police, country, provinceStarts);
/** How all begins that tells that a sentence is set in Viet Nam. */
export const homeSigns = union(homeStarts, issuerFirsts, officials);

/** Tokens of an organ's name before its country: "Bộ trưởng Nội vụ Pháp". */
export const MAX_ORGAN_GAP_TOKENS = 4;

/** Viet Nam, a place or an organ of it; not its people, who may be abroad. */
export function isHome(tokens: Tokens, at: number): boolean {
  if (!is(tokens, at, homeStarts)) return false;
  if (is(tokens, at, country)) return is(tokens, at + 1, ours);
  if (is(tokens, at, people)) {
    return is(tokens, at - 1, organTails) && !isCountry(tokens, at + 2);
  }
  if (is(tokens, at, police)) {
    return (
      is(tokens, at + 1, policeTail) && !isCountry(tokens, at + 2) && !isForeignWord(tokens, at + 2)
    );
  }
  if (!isCapital(tokens, at)) return false;
  if (is(tokens, at, homeWords)) return !is(tokens, at - 1, emigrants);
  return !!readProvince(tokens, at)?.slug;
}
const isCountry = (tokens: Tokens, at: number): boolean => countryAt(tokens, at) !== null;

/** "Bộ Xây dựng", "Quốc hội": an organ with no country soon behind it, so of ours. */
export function isOurOrgan(tokens: Tokens, at: number): boolean {
  const match =
    is(tokens, at, issuerFirsts) && isCapital(tokens, at) && issuerTrie.match(tokens, at);
  if (!match) return false;
  const { end } = match;
  if (isForeignWord(tokens, end)) return false;
  for (let next = end; next - end < MAX_ORGAN_GAP_TOKENS && tokens.kinds[next] === Word; next++) {
    if (countryAt(tokens, next) || thatCountryTrie.match(tokens, next)) return false;
  }
  return true;
}

export const isOfficial = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, officials) &&
  is(tokens, at + 1, officialTails) &&
  !isCountry(tokens, at + 2) &&
  !isForeignWord(tokens, at + 2);

/** "Tòa án Seoul", "Chính quyền Jakarta": an organ with a name that is not spelled as Vietnamese is. */
export function isForeignOrgan(tokens: Tokens, at: number): boolean {
  const match = is(tokens, at, roleStarts) ? roleTrie.match(tokens, at) : null;
  if (match?.entry !== 'organ') return false;
  let { end } = match;
  while (is(tokens, end, levels)) end++;
  return (
    isForeignWord(tokens, end) && !isAllCapitals(tokens, end) && !readProvince(tokens, end)?.slug
  );
}
