import { punctuation, union } from '../../../tokens/lexicon';
import { is, isCapital } from '../../../tokens/look';
import { Digits, type Tokens } from '../../../tokens/tokens';
import { createTrie } from '../../../tokens/trie';
import type { Issuer } from './issuers';
import { issuerTrie } from './phrase-tries';
import { provinces } from './provinces';
import { slug } from './slug';
import { lexicon } from './words';

/** A body named in a text. */
export interface Organ {
  readonly issuer: Issuer;
  /** Its name without a person's office. */
  readonly from: number;
  readonly to: number;
  /** Slug of its place; null where it has none or the text leaves it out. */
  readonly place: string | null;
}

const heads = lexicon.words(
  'bộ trưởng thứ lãnh đạo thống đốc chánh án viện tập thể phó đồng chí văn phòng',
);
const levels = lexicon.words('tỉnh thành phố tp huyện quận thị xã tx phường trấn đặc khu q p h');
const capital = lexicon.words('hn');
const hcm = lexicon.words('hcm tphcm');
const dot = punctuation('.');
const MAX_PLACE_NAME_WORDS = 3;
export const HCM = 'tp-ho-chi-minh';

const provinceTrie = createTrie<string>(lexicon, lexicon.set([]));
for (const province of provinces) provinceTrie.add(province, province);

/** How names of bodies begin. */
export const organStarts = union(heads, lexicon.set(issuerTrie.openings().map(([first]) => first)));

/** Reads the body named at a token, with its place. */
export function readOrgan(tokens: Tokens, at: number): Organ | null {
  if (!is(tokens, at, organStarts)) return null;
  let from = at;
  let match = issuerTrie.match(tokens, from);
  for (let skipped = 0; !match && skipped < 4 && is(tokens, from, heads); skipped++) {
    match = issuerTrie.match(tokens, ++from);
  }
  if (!match) return null;
  const { entry: issuer, end } = match;
  const place = issuer.local ? readPlace(tokens, end) : null;
  const to = place?.to ?? end;
  return {
    issuer,
    from,
    to,
    place: place?.slug ?? null,
  };
}

interface PlaceRead {
  readonly to: number;
  /** null: a level without a name, "UBND thành phố". */
  readonly slug: string | null;
}

/** A province or city of the list at a token. */
export function readProvince(tokens: Tokens, at: number): PlaceRead | null {
  let next = at;
  for (let skipped = 0; skipped < 3 && is(tokens, next, levels); skipped++) {
    next++;
    if (is(tokens, next, dot) && !tokens.spaced(next)) next++;
  }
  if (is(tokens, next, capital)) return { to: next + 1, slug: 'ha-noi' };
  if (is(tokens, next, hcm)) return { to: next + 1, slug: HCM };
  const province = isCapital(tokens, next) ? provinceTrie.match(tokens, next) : null;
  if (!province) return next > at ? { to: next, slug: null } : null;
  const name = slug(province.entry);
  return { to: province.end, slug: HCM.endsWith(name) ? HCM : name };
}

function readPlace(tokens: Tokens, at: number): PlaceRead | null {
  const province = readProvince(tokens, at);
  if (province?.slug) return province;
  const next = province?.to ?? at;
  if (province && tokens.kinds[next] === Digits && tokens.value(next) < 30) {
    return { to: next + 1, slug: `quan-${tokens.value(next)}` };
  }
  let to = next;
  while (to - next < MAX_PLACE_NAME_WORDS && isCapital(tokens, to)) to++;
  // Three capitals in a row are mostly a place of two syllables and a person.
  if (to - next === MAX_PLACE_NAME_WORDS && isCapital(tokens, to)) to--;
  return to > next ? { to, slug: slug(tokens.slice(next, to)) } : province;
}
