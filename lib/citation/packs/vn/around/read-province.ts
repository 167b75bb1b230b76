import { union } from '../../../tokens/lexicon';
import { dot, is, isCapital } from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import { createTrie } from '../../../tokens/trie';
import { provinces } from '../data/provinces';
import { slug } from '../data/slug';
import { lexicon } from '../data/words';

/** Words for the level of a place, and their abbreviations: province, city, district, town, ward. */
const levels = lexicon.words('tỉnh thành phố tp huyện quận thị xã tx phường trấn đặc khu q p h');
const shortLevels = lexicon.words('tp tx q p h');
/** How sentences begin behind "TP." that go on with the name of a person, of an office or of a document. */
const noPlaces = lexicon.words('ông bà anh chị bộ sở nghị quyết');
const hanoi = lexicon.words('hn');
const hcm = lexicon.words('hcm tphcm');
const MAX_LEVEL_WORDS = 3;
const MAX_PLACE_NAME_WORDS = 3;
/** No city has as many numbered districts. */
const MAX_DISTRICTS = 30;
export const HCM = 'tp-ho-chi-minh';

const provinceTrie = createTrie<string>(lexicon, lexicon.set([]));
for (const province of provinces) provinceTrie.add(province, province);

/** How places begin that the list has. */
export const placeStarts = union(
  levels,
  hanoi,
  hcm,
  lexicon.set(provinceTrie.openings().map(([first]) => first)),
);

interface PlaceRead {
  readonly to: number;
  /** null: a level without a name, "UBND thành phố". */
  readonly slug: string | null;
}

/** A province or city of the list at a token. */
export function readProvince(tokens: Tokens, at: number): PlaceRead | null {
  let next = at;
  for (let skipped = 0; skipped < MAX_LEVEL_WORDS && is(tokens, next, levels); skipped++) {
    next++;
    if (is(tokens, next, dot) && !tokens.spaced(next) && is(tokens, next - 1, shortLevels)) next++;
  }
  if (is(tokens, next, hanoi)) return { to: next + 1, slug: 'ha-noi' };
  if (is(tokens, next, hcm)) return { to: next + 1, slug: HCM };
  const province = isCapital(tokens, next) ? provinceTrie.match(tokens, next) : null;
  if (!province) return next > at ? { to: next, slug: null } : null;
  const name = slug(province.entry);
  return { to: province.end, slug: HCM.endsWith(name) ? HCM : name };
}

/** A province, city or district at a token, also one of no list: any name in capitals. */
export function readPlace(tokens: Tokens, at: number): PlaceRead | null {
  const province = readProvince(tokens, at);
  if (province?.slug) return province;
  const next = province?.to ?? at;
  if (province && tokens.kinds[next] === Digits && tokens.value(next) < MAX_DISTRICTS) {
    return { to: next + 1, slug: `quan-${tokens.value(next)}` };
  }
  let to = next;
  while (to - next < MAX_PLACE_NAME_WORDS && isCapital(tokens, to)) to++;
  // Three capitals in a row are mostly a place of two syllables and a person.
  if (to - next === MAX_PLACE_NAME_WORDS && isCapital(tokens, to)) to--;
  // "Đảng ủy Công an tỉnh" is of an office; initials of a place tell nobody which one.
  if (to === next || (to === next + 1 && is(tokens, next, sections))) return province;
  // "UBND TP. Cho phép …": behind a dot, a word before one in lower case opens a sentence.
  if (is(tokens, next - 1, dot) && (opensClause(tokens, next, to) || is(tokens, next, noPlaces)))
    return province;
  const hidden = tokens.end(next) - tokens.start(next) === 1;
  return { to, slug: hidden ? null : slug(tokens.slice(next, to)) };
}
const opensClause = (tokens: Tokens, from: number, to: number): boolean =>
  to === from + 1 && tokens.kinds[to] === Word && tokens.end(from) - tokens.start(from) > 1;

/** How names of offices begin that have committees of the Party: văn phòng, công an, quân sự, khối, cơ quan, trường. */
const sections = lexicon.words('văn công quân khối cơ trường');
