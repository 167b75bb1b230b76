import { fromRoman } from '../../../grammar/roman';
import { dot, is, isCapital, wordAt } from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import { lexicon } from '../data/words';

/** Words between the kind of a session and its number. */
export const filler = lexicon.words(
  'nqtw nqtư tư đại biểu toàn quốc đảng đảng bộ lần thứ ban chấp hành bch hội nghị trung ương của các cấp tw cộng sản việt nam',
);
const firstInitial = lexicon.words('t');
const secondInitials = lexicon.words('ư w');

/** "T.Ư", printed for Trung ương: three tokens. */
export const isDottedCentral = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, firstInitial) && is(tokens, at + 1, dot) && is(tokens, at + 2, secondInitials);

const ordinal = lexicon.words('thứ');
const counting = 'nhất hai ba tư năm sáu bảy tám chín mười'.split(' ');
const ordinals: ReadonlyMap<number, number> = new Map([
  ...counting.map((word, at) => [lexicon.word(word), at + 1] as const),
  [lexicon.word('bốn'), 4],
]);
const ten = lexicon.words('mười');
const one = lexicon.words('một');
/** What stands behind "mười"; "năm" is a year there. */
const digits: ReadonlyMap<number, number> = new Map(
  [...ordinals, [lexicon.word('lăm'), 5] as const].filter(
    ([word, value]) => value > 1 && value < 10 && word !== lexicon.word('năm'),
  ),
);

/** How many words may stand before the number. */
export const MAX_WORDS_BEFORE_NUMBER = 14;

/** A count in digits, Roman numerals or an ordinal word; 0 where there is none. */
export function readCount(tokens: Tokens, at: number): number {
  if (tokens.kinds[at] === Digits) return tokens.value(at) < 40 ? tokens.value(at) : 0;
  if (tokens.kinds[at] !== Word) return 0;
  const roman = isCapital(tokens, at) ? fromRoman(tokens.slice(at, at + 1)) : 0;
  if (roman > 0) return roman;
  return is(tokens, at - 1, ordinal) ? readSpelledCount(tokens, at) : 0;
}

/** What a number word counts: "bốn", "mười hai"; 0 where there is none. */
export function readSpelledCount(tokens: Tokens, at: number): number {
  const value = ordinals.get(wordAt(tokens, at)) ?? 0;
  if (value !== 10) return value;
  return is(tokens, at + 1, one) ? 11 : 10 + (digits.get(wordAt(tokens, at + 1)) ?? 0);
}

/** The token behind a count. */
export const behindCount = (tokens: Tokens, at: number): number =>
  is(tokens, at, ten) && (is(tokens, at + 1, one) || digits.has(wordAt(tokens, at + 1)))
    ? at + 2
    : at + 1;
