import type { Tokens } from '../../../tokens/tokens';
import { gluedWords } from '../data/glued-words';
import { lexicon } from '../data/words';

/** The length of each word that others are glued to, by its number: what is as long has none before it. */
const lengths: ReadonlyMap<number, number> = new Map(
  [...gluedWords.values()].map((word) => [lexicon.word(word), word.length]),
);

/** How many letters of a word are of the one glued before it: "tạivăn bản". */
export function leadChars(tokens: Tokens, at: number): number {
  const length = lengths.get(tokens.ids[at] as number) ?? 0;
  const more = tokens.end(at) - tokens.start(at) - length;
  return length > 0 && more > 0 ? more : 0;
}
