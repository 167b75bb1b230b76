import { type Folded, fold } from '../../text';
import type { Reused } from '../reused';
import type { Tokenizer } from './tokenizer';
import type { Tokens } from './tokens';
import { unwrapLines } from './wrapped-lines';

/** Where a token that starts or ends at an offset does so in the whole text. */
export type ToRaw = Pick<Folded, 'start' | 'end'>;

type Visit = (
  tokens: Reused<Tokens>,
  toRaw: ToRaw,
  /** Where the paragraph begins. */
  from: number,
) => void;

/** Longer ones are no prose; read in pieces, they take no more memory than others. */
const MAX_PARAGRAPH_CHARS = 0x4000;
const MAX_CUT_BACK_CHARS = 4000;

const BLANK = 0x20;
/** Punctuation before a blank at which a citation goes on less and less likely. */
const breaks = ',;';
/** The end of a sentence: behind "TP. " or "1.11. " one goes on. */
const SENTENCE = /\p{Ll}{3}\. $/u;
const MAX_BREAK_CHARS = 5;

/** Where to cut a long paragraph: after the last sentence, else clause, else word, near before an offset; else the offset itself. */
function cut(text: string, offset: number): number {
  let best = offset;
  let rank = -2;
  for (let at = offset; at > offset - MAX_CUT_BACK_CHARS; at--) {
    if (text.charCodeAt(at - 1) !== BLANK) continue;
    const sign = text.charAt(at - 2);
    if (sign === '.' && SENTENCE.test(text.slice(at - MAX_BREAK_CHARS, at))) return at;
    const own = breaks.indexOf(sign);
    if (own <= rank) continue;
    rank = own;
    best = at;
  }
  return best;
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

/**
 * Reads the tokens of each paragraph in turn, of those that are wanted. A line break ends one, but where it only wraps a line:
 * no sentence ends before it, and no capital stands behind it but where its last word leads on.
 */
export function eachParagraph(
  text: string,
  tokens: Tokenizer,
  visit: Visit,
  wants: (text: string, from: number, to: number) => boolean,
): void {
  // U+00D0 looks like U+0110 and is often printed for it.
  const plain = unwrapLines(text.replaceAll('\u00d0', '\u0110'), tokens);
  let end = -1;
  for (let from = 0; from < text.length; ) {
    if (end < from) end = endOfLine(plain, from);
    const to = end - from > MAX_PARAGRAPH_CHARS ? cut(plain, from + MAX_PARAGRAPH_CHARS) : end;
    if (to > from && wants(plain, from, to)) {
      // Most paragraphs need no map: their tokens read alike without folding.
      if (tokens.read(plain, from, to, false)) visit(tokens, asPrinted, from);
      else readFolded(plain.slice(from, to), from, tokens, visit);
    }
    from = to === end ? end + 1 : to;
  }
}

const same = (at: number): number => at;
const asPrinted: ToRaw = { start: same, end: same };

function readFolded(raw: string, from: number, tokens: Tokenizer, visit: Visit): void {
  const folded = fold(raw, { letters: 'keep', breaks: 'keep' });
  tokens.read(folded.text, 0, folded.text.length, true);
  const toRaw: ToRaw = {
    start: (at) => from + folded.start(at),
    end: (at) => from + folded.end(at),
  };
  visit(tokens, toRaw, from);
}
