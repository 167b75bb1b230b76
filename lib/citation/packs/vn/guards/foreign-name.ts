import { union } from '../../../tokens/lexicon';
import { is, isCapital } from '../../../tokens/look';
import type { Tokens } from '../../../tokens/tokens';
import { lexicon } from '../data/words';
import { countryAt, countryTrie, officeTrie, thatCountryTrie } from './foreign';
import { isForeignWord } from './foreign-word';
import { roleStarts } from './home';

const firstWords = (...tries: readonly Pick<typeof officeTrie, 'openings'>[]) =>
  lexicon.set(tries.flatMap((trie) => trie.openings().map(([first]) => first)));
const otherStarts = firstWords(officeTrie, thatCountryTrie);
/** How names of other countries and of their offices begin. */
export const foreignStarts = union(firstWords(countryTrie), otherStarts);

/** The token behind an office that only others have, or "nước này"; 0 where there is none. */
export function endOfOther(tokens: Tokens, at: number): number {
  if (!is(tokens, at, otherStarts)) return 0;
  return (thatCountryTrie.match(tokens, at) ?? officeTrie.match(tokens, at))?.end ?? 0;
}

/** The token behind another country's name, or an office that only others have; 0 where there is none. */
export function endOfForeign(tokens: Tokens, part: number, at: number): number {
  const other = endOfOther(tokens, at);
  if (other > 0) return other;
  const match = countryAt(tokens, at);
  if (!match) return 0;
  const { end, entry } = match;
  // "Lào Cai", "Mỹ Đình", "Nga Sơn", "Phú Mỹ", "ông Nguyễn Đức": parts of names.
  if (end === at + 1 && isCapital(tokens, end) && !isForeignWord(tokens, end)) return 0;
  if (end === at + 1 && at - 1 > part && isCapital(tokens, at - 1)) {
    if (!is(tokens, at - 1, roleStarts) && !isForeignWord(tokens, at - 1))
      return entry.ambiguous || isCapital(tokens, at - 2) ? 0 : end;
  }
  return end;
}
