import { closing, is, opening } from './look';
import type { PinUnit } from './pins';
import { fromRoman } from './roman';
import { Digits, type Tokens, Word } from './tokens';

/** "(1)(f)" as `.K1.pf`. */
export function readNested(
  tokens: Tokens,
  at: number,
  codes: readonly string[],
): { readonly path: string; readonly end: number } {
  let path = '';
  let end = at;
  for (const code of codes) {
    if (!is(tokens, end, opening) || tokens.spaced(end) || !is(tokens, end + 2, closing)) break;
    path += `.${code}${tokens.slice(end + 1, end + 2)}`;
    end += 3;
  }
  return { path, end };
}

export function readValue(
  tokens: Tokens,
  at: number,
  unit: PinUnit,
): { readonly value: string; readonly end: number } | null {
  if (tokens.kinds[at] === Digits) {
    if (tokens.value(at) > 9999) return null;
    let end = at + 1;
    let value = String(tokens.value(at));
    const glued = tokens.kinds[end] === Word && !tokens.spaced(end);
    if (glued) {
      const suffix = tokens.slice(end, end + 1);
      if (suffix.length > 1) return null;
      value += suffix.toLowerCase();
      end++;
    }
    return { value, end };
  }
  if (tokens.kinds[at] !== Word || unit.values === 'number') return null;
  const letters = tokens.slice(at, at + 1);
  if (unit.values === 'letter') {
    if (letters.length > 1) return null;
    // "a.3": the number behind the dot is part of the point.
    const dotted = tokens.value(at + 1) === 0x2e && tokens.kinds[at + 2] === Digits;
    if (dotted && !tokens.spaced(at + 2)) {
      return { value: `${letters.toLowerCase()}.${tokens.value(at + 2)}`, end: at + 3 };
    }
    // "c1": a point put in behind c.
    const added = tokens.kinds[at + 1] === Digits && !tokens.spaced(at + 1);
    const end = added ? at + 2 : at + 1;
    return { value: tokens.slice(at, end).toLowerCase(), end };
  }
  const roman = fromRoman(letters);
  return roman > 0 ? { value: String(roman), end: at + 1 } : null;
}
