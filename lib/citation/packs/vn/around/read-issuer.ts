import { union } from '../../../tokens/lexicon';
import { is } from '../../../tokens/look';
import type { Tokens } from '../../../tokens/tokens';
import type { Issuer } from '../data/issuers';
import { issuerTrie } from '../data/phrase-tries';
import { lexicon } from '../data/words';
import { readPlace } from './read-province';

/** An issuer that is named in a text. */
export interface IssuerRead {
  /** The issuer of the tables: for all people's committees the same. */
  readonly entry: Issuer;
  /** Its name without the office of a person who acts for it. */
  readonly from: number;
  readonly to: number;
  /** Slug of its province, city or district; null where it has none or the text leaves it out. */
  readonly place: string | null;
}

/** Words of offices before the issuer's name: "Bộ trưởng Bộ …" (minister), "Chánh án …" (chief justice). */
const offices = lexicon.words(
  'bộ trưởng thứ lãnh đạo thống đốc chánh án viện tập thể phó đồng chí văn phòng',
);
const MAX_OFFICE_WORDS = 4;

/** How names of issuers begin. */
export const issuerStarts = union(
  offices,
  lexicon.set(issuerTrie.openings().map(([first]) => first)),
);

/** Reads the issuer named at a token, with its place. */
export function readIssuer(tokens: Tokens, at: number): IssuerRead | null {
  if (!is(tokens, at, issuerStarts)) return null;
  let from = at;
  let match = issuerTrie.match(tokens, from);
  for (
    let skipped = 0;
    !match && skipped < MAX_OFFICE_WORDS && is(tokens, from, offices);
    skipped++
  ) {
    match = issuerTrie.match(tokens, ++from);
  }
  if (!match) return null;
  const { entry, end } = match;
  const place = entry.local ? readPlace(tokens, end) : null;
  return { entry, from, to: place?.to ?? end, place: place?.slug ?? null };
}
