import { type CitationBuffer, newBuffer } from '../../pack/citation-buffer';
import type { TextMemory } from '../../pack/pack';
import { punctuation } from '../../tokens/lexicon';
import { comma, is, opening } from '../../tokens/look';
import { Digits, type Tokens, Word } from '../../tokens/tokens';
import { createTrie } from '../../tokens/trie';
import {
  type ActNumber,
  behindNumberWord,
  behindUnion,
  communityAt,
  continues,
  readActNumber,
} from './act-number';
import { isKnown, learn } from './known';
import { communityBefore, isOfUnion } from './of-union';
import {
  communities,
  germanCommunities,
  lexicon,
  listWords,
  oldNumberWord,
  pluralWords,
  types,
} from './words';

/** A name of a type, and whether nobody else gives it to what has a year before its number. */
interface TypePhrase {
  readonly type: string;
  readonly distinct: boolean;
}

const typePhrases = createTrie<TypePhrase>(lexicon, lexicon.set([]));
for (const { slug, distinct, shared } of types) {
  for (const phrase of distinct) typePhrases.add(phrase, { type: slug, distinct: true });
  for (const phrase of shared) typePhrases.add(phrase, { type: slug, distinct: false });
}

/** Where `readAct` may find something: at the type of an act, or at the community beside a German compound. */
export const actOpenings = [
  ...typePhrases.openings(),
  ...germanCommunities.map((word) => [lexicon.word(word), null] as const),
];

const slash = punctuation('/');
const numberEnds = punctuation('.°');
/** Smaller numbers that stand alone are mostly of something else. */
const MIN_SHORT_NUMBER = 32;
const LAST_YEAR_OF_EEC = 1993;
const LAST_YEAR_OF_EC = 2009;

/** "Regulation (EU) 2016/679", "Directive 95/46/EC", "Batterieverordnung (EU) 2023/1542", "Quy định 1308/2013 của EU". */
export const readAct = (tokens: Tokens, at: number, memory: TextMemory): CitationBuffer | null =>
  readNumbered(tokens, is(tokens, at, communities) ? headOf(tokens, at) : at, memory);

/** Reads an act whose type begins at a token, be it a German compound. */
export function readNumbered(
  tokens: Tokens,
  at: number,
  memory: TextMemory,
): CitationBuffer | null {
  const match = typePhrases.match(tokens, at);
  if (match !== null) return readBehind(tokens, { from: at, at: match.end }, match.entry, memory);
  if (tokens.kinds[at] !== Word) return null;
  const word = tokens.slice(at, at + 1);
  const type = types.find(({ compound }) => compound.test(word))?.slug;
  const phrase = type === undefined ? null : { type, distinct: true };
  return phrase && readBehind(tokens, { from: at, at: at + 1 }, phrase, memory);
}

/** The word before the number beside a community: "Batterieverordnung (EU)", "Umgebungslärmrichtlinie 2002/49/EG". */
function headOf(tokens: Tokens, at: number): number {
  let head = at - 1;
  if (is(tokens, head, opening)) head--;
  else if (is(tokens, head, slash)) head -= 4;
  if (is(tokens, head, numberEnds)) head--;
  return is(tokens, head, oldNumberWord) ? head - 1 : head;
}

/** Reads the number of an act whose type stands at `from` and ends at `at`. */
function readBehind(
  tokens: Tokens,
  place: { readonly from: number; readonly at: number },
  { type, distinct }: TypePhrase,
  memory: TextMemory,
): CitationBuffer | null {
  const number = readActNumber(tokens, place.at, type);
  if (number === null) return readShort(tokens, place, type, memory);
  let { symbol } = number;
  if (symbol === null && !isKnown(memory, type, number.number)) {
    if (!isOfUnion(tokens, place, number, distinct)) return null;
    symbol =
      communityBefore(tokens, place.from) ??
      communityAt(tokens, behindUnion(tokens, number.to) - 1) ??
      communityOf(Number(number.year));
  }
  return filled(newBuffer(tokens, place.from, number.to, 'full', type), number, symbol, memory);
}

/** The community whose acts those of a year mostly were. */
function communityOf(year: number): string {
  if (year <= LAST_YEAR_OF_EEC) return 'EEC';
  return year <= LAST_YEAR_OF_EC ? 'EC' : 'EU';
}

function filled(
  one: CitationBuffer,
  { year, number }: ActNumber,
  symbol: string | null,
  memory: TextMemory,
): CitationBuffer {
  one.system = 'eu';
  one.number = number;
  one.year = year;
  one.yearInNumber = true;
  one.symbol = symbol;
  learn(memory, one.type, number);
  return one;
}

/** "Regulation 1308" where its whole number has been told. */
function readShort(
  tokens: Tokens,
  { from, at }: { readonly from: number; readonly at: number },
  type: string,
  memory: TextMemory,
): CitationBuffer | null {
  const digits = behindNumberWord(tokens, at);
  if (tokens.kinds[digits] !== Digits || tokens.value(digits) < MIN_SHORT_NUMBER) return null;
  const number = String(tokens.value(digits));
  if (is(tokens, digits + 1, slash) || continues(tokens, digits + 1)) return null;
  if (!isKnown(memory, type, number)) return null;
  const one = newBuffer(tokens, from, digits + 1, 'short', type);
  one.system = 'eu';
  one.number = number;
  return one;
}

/** A further act of a list: "Regulations (EU) 2016/679 and (EU) 2018/1725", "Directives 2014/23/EU, 2014/24/EU". */
export function next(
  tokens: Tokens,
  before: CitationBuffer,
  memory: TextMemory,
): CitationBuffer | null {
  const pause = is(tokens, before.to, comma) ? before.to + 1 : before.to;
  const at = is(tokens, pause, listWords) ? pause + 1 : pause;
  if (at === before.to || before.number === null || before.kind === 'named') return null;
  const number = readActNumber(tokens, at, before.type);
  if (number === null) return null;
  const plural = before.kind === 'bare' || saysSeveral(tokens, before.from);
  if (number.symbol === null && !number.marked && !plural) return null;
  const one = newBuffer(tokens, at, number.to, 'bare', before.type);
  return filled(one, number, number.symbol ?? before.symbol, memory);
}

const saysSeveral = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, pluralWords) || is(tokens, at - 1, pluralWords);
