import { isYear } from '../../../grammar/years';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { newBuffer } from '../../../pack/citation-buffer';
import { punctuation } from '../../../tokens/lexicon';
import { is, slashOrDash, wordAt } from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import { foldCode } from '../data/symbols';
import { lexicon } from '../data/words';

export const series: ReadonlyMap<number, string> = new Map(
  Object.entries({
    qcvn: 'quy-chuan',
    qcxdvn: 'quy-chuan',
    qcđp: 'quy-chuan',
    tcvn: 'tieu-chuan',
    tcxdvn: 'tieu-chuan',
    tcxd: 'tieu-chuan',
    tcqs: 'tieu-chuan',
  }).map(([word, type]) => [lexicon.word(word), type]),
);

const yearPunctuation = punctuation(':-');
const MAX_NUMBER_PARTS = 3;

/** `QCVN 28:2010/BTNMT`, `TCVN 5574-2012`, `TCVN 11892 - 1:2017`, `TCVN ISO 9001:2015`. */
export function readStandard(tokens: Tokens, at: number): CitationBuffer | null {
  const type = series.get(wordAt(tokens, at));
  if (!type) return null;
  const iso = tokens.kinds[at + 1] === Word && tokens.slice(at + 1, at + 2) === 'ISO';
  const from = iso ? at + 2 : at + 1;
  if (tokens.kinds[from] !== Digits) return null;
  let to = from + 1;
  let number = tokens.slice(from, to);
  let year: string | null = null;
  for (
    let parts = 0;
    parts < MAX_NUMBER_PARTS && !year && is(tokens, to, yearPunctuation);
    parts++
  ) {
    if (tokens.kinds[to + 1] !== Digits) break;
    const digits = tokens.slice(to + 1, to + 2);
    if (digits.length === 4 && isYear(Number(digits))) year = digits;
    else if (tokens.spaced(to) && !is(tokens, to + 2, yearPunctuation)) break;
    else number += `-${digits}`;
    to += 2;
  }
  let symbol: string | null = null;
  if (is(tokens, to, slashOrDash) && !tokens.spaced(to) && tokens.kinds[to + 1] === Word) {
    symbol = foldCode(tokens.slice(to + 1, to + 2));
    to += 2;
  }
  const one = newBuffer(tokens, at, to, 'full', type);
  one.system = 'state';
  one.number = iso ? `ISO ${number}` : number;
  one.year = year;
  one.yearInNumber = year !== null;
  one.symbol = symbol;
  one.name = tokens.slice(at, at + 1);
  return one;
}
