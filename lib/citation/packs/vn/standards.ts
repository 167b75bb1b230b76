import { isMark, marks, wordAt } from '../../engine/look';
import { mention } from '../../engine/mention';
import type { Mention } from '../../engine/pack';
import { Digits, type Tokens, Word } from '../../engine/tokens';
import { lexicon } from './words';

export const series: ReadonlyMap<number, string> = new Map([
  [lexicon.word('qcvn'), 'quy-chuan'],
  [lexicon.word('qcxdvn'), 'quy-chuan'],
  [lexicon.word('qctđhn'), 'quy-chuan'],
  [lexicon.word('tcvn'), 'tieu-chuan'],
  [lexicon.word('tcxdvn'), 'tieu-chuan'],
  [lexicon.word('tcxd'), 'tieu-chuan'],
]);

const yearMarks = marks(':-');
const slash = marks('/');

/** `QCVN 28:2010/BTNMT`, `TCVN 5574-2012`, `QCVN 01-1:2018/BYT`. */
export function readStandard(tokens: Tokens, at: number): Mention | null {
  const type = series.get(wordAt(tokens, at));
  if (!type) return null;
  let to = at + 1;
  if (tokens.kind(to) === Word && tokens.slice(to, to + 1) === 'ISO') to++;
  const from = to;
  if (tokens.kind(to) !== Digits) return null;
  to++;
  let year: string | null = null;
  let numberEnd = to;
  for (let parts = 0; parts < 3 && isMark(tokens, to, yearMarks) && !tokens.spaced(to); parts++) {
    if (tokens.kind(to + 1) !== Digits) break;
    const value = tokens.value(to + 1);
    to += 2;
    if (value > 1960 && value < 2100) {
      year = String(value);
      break;
    }
    numberEnd = to;
  }
  const number = tokens.slice(from, numberEnd);
  let symbol = tokens.slice(at, at + 1);
  if (isMark(tokens, to, slash) && !tokens.spaced(to) && tokens.kind(to + 1) === Word) {
    symbol = tokens.slice(to + 1, to + 2);
    to += 2;
  }
  return mention(tokens, {
    from: at,
    to,
    kind: 'full',
    type,
    system: 'state',
    number,
    year,
    yearInNumber: year !== null,
    symbol,
  });
}
