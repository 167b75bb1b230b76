import { fold } from '../../text';
import type { Tokenizer, Tokens } from './tokens';

export interface Range {
  readonly start: number;
  readonly end: number;
}

type Visit = (
  tokens: Tokens,
  /** Offsets of the paragraph's tokens as offsets of the whole text. */
  toRaw: (start: number, end: number) => Range,
  /** Where the paragraph begins. */
  from: number,
) => void;

/** Reads the tokens of each paragraph in turn. A line break ends one. */
export function eachParagraph(text: string, tokens: Tokenizer, visit: Visit): void {
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    if (to > from) readParagraph(text.slice(from, to), from, tokens, visit);
    from = to + 1;
  }
}

function readParagraph(raw: string, from: number, tokens: Tokenizer, visit: Visit): void {
  // Most paragraphs need no map: their tokens read alike without folding.
  if (tokens.read(raw, false)) {
    visit(tokens, (start, end) => ({ start: from + start, end: from + end }), from);
    return;
  }
  const folded = fold(raw, { letters: 'keep', breaks: 'keep' });
  tokens.read(folded.text, true);
  const toRaw = (start: number, end: number): Range => ({
    start: from + folded.start(start),
    end: from + folded.end(end),
  });
  visit(tokens, toRaw, from);
}
