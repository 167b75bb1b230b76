import type { CitationBuffer } from '../../pack/citation-buffer';
import { newBuffer } from '../../pack/citation-buffer';
import { punctuation } from '../../tokens/lexicon';
import { closing, comma, is, opening } from '../../tokens/look';
import { Digits, type Tokens } from '../../tokens/tokens';
import { createTrie } from '../../tokens/trie';
import { communities, lexicon, listWords, names, numberWord, types } from './words';

type TypePhrase = { readonly type: string; readonly act?: readonly [string, string, string] };

const slash = punctuation('/');
const typePhrases = createTrie<TypePhrase>(lexicon, lexicon.set([]));
for (const type of types) for (const word of type.words) typePhrases.add(word, { type: type.slug });
for (const [name, act] of Object.entries(names)) typePhrases.add(name, { type: act[0], act });

/** Where `read` may find something. */
export const openings = typePhrases.openings();

/** "Regulation (EU) 2016/679", "Directive 95/46/EC", "Regulation (EU) No 1025/2012", "GDPR". */
export function read(tokens: Tokens, at: number): CitationBuffer | null {
  const match = typePhrases.match(tokens, at);
  if (!match) return null;
  const { entry, end } = match;
  if (!entry.act) return readNumber(tokens, at, end, entry.type, 'full');
  const [type, year, number] = entry.act;
  if (tokens.slice(at, at + 1) === tokens.slice(at, at + 1).toLowerCase()) return null;
  const one = newBuffer(tokens, at, end, 'named', type);
  one.system = 'eu';
  one.year = year;
  one.number = number;
  return one;
}

/** "Regulations (EU) 2016/679 and (EU) 2018/1725". */
export function next(tokens: Tokens, before: CitationBuffer): CitationBuffer | null {
  const at = before.to;
  if (!is(tokens, at, comma) && !is(tokens, at, listWords)) return null;
  const start = is(tokens, at, comma) && is(tokens, at + 1, listWords) ? at + 2 : at + 1;
  return readNumber(tokens, start, start, before.type, 'bare');
}

function readNumber(
  tokens: Tokens,
  from: number,
  at: number,
  type: string,
  kind: 'full' | 'bare',
): CitationBuffer | null {
  let digits = at;
  let symbol: string | null = null;
  if (is(tokens, at, opening) && is(tokens, at + 1, communities)) {
    symbol = tokens.slice(at + 1, at + 2);
    while (digits - at < 5 && !is(tokens, digits, closing)) digits++;
    digits++;
  }
  const numbered = is(tokens, digits, numberWord);
  if (numbered) digits++;
  const isPair =
    tokens.kinds[digits] === Digits &&
    is(tokens, digits + 1, slash) &&
    tokens.kinds[digits + 2] === Digits;
  if (!isPair) return null;
  let to = digits + 3;
  if (is(tokens, to, slash) && is(tokens, to + 1, communities)) {
    symbol = tokens.slice(to + 1, to + 2);
    to += 2;
  }
  if (symbol === null) return null;
  const [first, second] = [tokens.slice(digits, digits + 1), tokens.slice(digits + 2, digits + 3)];
  // Until 2015 the numbers of regulations came before the year, and were marked "No".
  const [year, number] = numbered ? [second, first] : [first, second];
  const one = newBuffer(tokens, from, to, kind, type);
  one.system = 'eu';
  one.number = String(Number(number));
  one.year = year.length === 2 ? `19${year}` : year;
  one.yearInNumber = true;
  one.symbol = symbol.toUpperCase();
  return one;
}
