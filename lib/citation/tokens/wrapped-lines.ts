import { Blank, CAPITAL, Digit, unitOf } from './character-kinds';
import type { Tokenizer } from './tokenizer';

/** Punctuation at the end of a line behind which the line goes on. */
const HANGING = ',/-–&(';
const MAX_WORD_CHARS = 12;
/** Of them, those behind which a word goes on, whatever it begins with. */
const JOINING = '/-–&';

/** The text with blanks for the line breaks that only wrap a line. */
export function unwrapLines(text: string, tokens: Tokenizer): string {
  let whole = '';
  let copied = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (!isWrapped(text, at, tokens)) continue;
    whole += `${text.slice(copied, at)} `;
    copied = at + 1;
  }
  return copied === 0 ? text : whole + text.slice(copied);
}

function isWrapped(text: string, at: number, tokens: Tokenizer): boolean {
  const [left, right] = [behindBlanks(text, at - 1, -1), behindBlanks(text, at + 1, 1)];
  if (left < 0 || right === text.length) return false;
  const sign = text.charAt(left);
  const before = unitOf(text.charCodeAt(left));
  if (before < Digit && !HANGING.includes(sign)) return false;
  const behind = unitOf(text.charCodeAt(right));
  if (behind < Digit) return false;
  return behind < CAPITAL || JOINING.includes(sign) || tokens.hangs(wordBefore(text, left + 1));
}

/** The word that ends at an offset. */
function wordBefore(text: string, end: number): string {
  let from = end;
  while (from > 0 && end - from < MAX_WORD_CHARS && unitOf(text.charCodeAt(from - 1)) > Digit)
    from--;
  return text.slice(from, end);
}

/** The first offset from `at` on, in a direction, where no blank stands. */
function behindBlanks(text: string, at: number, step: 1 | -1): number {
  let next = at;
  while (next >= 0 && next < text.length && unitOf(text.charCodeAt(next)) === Blank) next += step;
  return next;
}
