import { Blank, CAPITAL, Digit, Odd, unitOf } from './character-kinds';
import type { Tokenizer } from './tokenizer';

/** Punctuation at the end of a line behind which the line goes on. */
const HANGING = ',/-–&(';
const UNPRINTED = /[\s\p{Cf}]+/gu;
const MAX_WORD_CHARS = 16;
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
  const left = behindBlanks(text, at - 1, -1);
  if (left < 0) return false;
  const sign = text.charAt(left);
  const before = unitOf(text.charCodeAt(left));
  if (before < Digit && !HANGING.includes(sign)) return false;
  const right = behindBlanks(text, at + 1, 1);
  const behind = right < text.length ? unitOf(text.charCodeAt(right)) : Blank;
  if (behind < Digit) return false;
  if (behind < CAPITAL || JOINING.includes(sign)) return true;
  return before > Digit && tokens.hangs(wordBefore(text, left, at));
}

/** The word whose last letter, but for its accents, stands at an offset. */
function wordBefore(text: string, last: number, end: number): string {
  let from = last;
  while (last - from < MAX_WORD_CHARS && isOfWord(unitOf(text.charCodeAt(from - 1)))) from--;
  return text.slice(from, end).replace(UNPRINTED, '').normalize('NFC');
}

const isOfWord = (unit: number): boolean => unit > Digit || unit === Odd;

/** The first offset from `at` on, in a direction, where no blank stands, and no accent or invisible character. */
function behindBlanks(text: string, at: number, step: 1 | -1): number {
  let next = at;
  while (next >= 0 && next < text.length && isBlank(unitOf(text.charCodeAt(next)))) next += step;
  return next;
}

const isBlank = (unit: number): boolean => unit === Blank || unit === Odd;
