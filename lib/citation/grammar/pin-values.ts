import { closing, is, opening } from '../tokens/look';
import { Digits, type Tokens, Word } from '../tokens/tokens';
import type { NestedCodes, PinUnit } from './pin-rules';
import { fromRoman } from './roman';

const MAX_VALUE = 9999;
const DOT = 0x2e;
/** "II", "IIB", "B": a Roman numeral, a letter, or both. */
const ORDINAL = /^(?=[IVXL]|.$)([IVXL]*)([A-HĐ]?)$/u;

/** Adds "(1)(f)" to the last value as `.K1.pf`. Returns the token behind. */
export function addNested(
  tokens: Tokens,
  at: number,
  codes: NestedCodes,
  values: string[],
): number {
  let end = at;
  for (let path = values.pop() ?? ''; ; end += 3) {
    const inner = tokens.spaced(end) ? '' : nestedAt(tokens, end, codes);
    if (inner === '') {
      values.push(path);
      return end;
    }
    path += inner;
  }
}

/** "6(1) and (3)": the value that shares all but its last part with the one before it; '' where none stands there. */
export function nestedSibling(
  tokens: Tokens,
  at: number,
  codes: NestedCodes,
  before: string,
): string {
  const inner = nestedAt(tokens, at, codes);
  const cut = before.lastIndexOf(inner.slice(0, 2));
  return inner === '' || cut < 1 ? '' : before.slice(0, cut) + inner;
}

/** "(1)" as `.K1`, "(f)" as `.pf`; '' for anything else. */
function nestedAt(tokens: Tokens, at: number, { number, letter }: NestedCodes): string {
  if (!is(tokens, at, opening) || !is(tokens, at + 2, closing)) return '';
  if (tokens.kinds[at + 1] === Digits) return `.${number}${tokens.value(at + 1)}`;
  const single = tokens.kinds[at + 1] === Word && isLetter(tokens, at + 1);
  return single ? `.${letter}${tokens.slice(at + 1, at + 2).toLowerCase()}` : '';
}

/** The token behind a value of a unit; 0 where there is none. */
export function endOfValue(tokens: Tokens, at: number, unit: PinUnit): number {
  const kind = tokens.kinds[at];
  if (kind === Digits) {
    if (tokens.value(at) > MAX_VALUE) return 0;
    if (tokens.kinds[at + 1] === Word && !tokens.spaced(at + 1)) {
      return isLetter(tokens, at + 1) ? at + 2 : 0;
    }
    return unit.values === 'number' ? at + 1 : behindDecimals(tokens, at + 1);
  }
  if (kind !== Word || unit.values === 'number') return 0;
  if (unit.values === 'roman') return ORDINAL.test(tokens.slice(at, at + 1)) ? at + 1 : 0;
  if (!isLetter(tokens, at)) return 0;
  // "a.3": the number behind the dot is part of the point.
  const dotted = tokens.ids[at + 1] === DOT && tokens.kinds[at + 2] === Digits;
  if (dotted) return tokens.spaced(at + 2) ? at + 1 : at + 3;
  // "c1": a point put in behind c.
  return tokens.kinds[at + 1] === Digits && !tokens.spaced(at + 1) ? at + 2 : at + 1;
}

/** "2.4": the token behind the digits that dots join to those before a token. */
function behindDecimals(tokens: Tokens, at: number): number {
  let end = at;
  while (tokens.ids[end] === DOT && tokens.kinds[end + 1] === Digits) {
    if (tokens.spaced(end) || tokens.spaced(end + 1)) break;
    end += 2;
  }
  return end;
}

const isLetter = (tokens: Tokens, at: number): boolean => tokens.end(at) - tokens.start(at) === 1;

/** The value between two tokens as pins print it. */
export function printValue(tokens: Tokens, from: number, end: number, unit: PinUnit): string {
  const letters = (at: number): string => tokens.slice(at, at + 1).toLowerCase();
  if (tokens.kinds[from] === Digits) {
    if (end > from + 2) return tokens.slice(from, end);
    const number = String(tokens.value(from));
    return end > from + 1 ? number + letters(from + 1) : number;
  }
  if (unit.values === 'roman') {
    const [, roman = '', letter = ''] = ORDINAL.exec(tokens.slice(from, end)) ?? [];
    return roman === '' ? letter : fromRoman(roman) + letter;
  }
  if (end > from + 2) return `${letters(from)}.${tokens.value(from + 2)}`;
  return end > from + 1 ? `${letters(from)}${tokens.value(from + 1)}` : letters(from);
}
