import type { Lexicon } from './lexicon';
import type { Roles } from './openings';
import { FIRST, type Tokens } from './tokens';

/** Blank entries behind the last token: no rule looks further ahead without a check of its own. */
export const PAD = 16;
/** Longer stretches are read up to here: those of the text are not, and folding seldom makes one twice as long. */
export const MAX_UNITS = 0x8000;
/** Buffers of one size for good: what reads them needs no check that they are still the same. */
export const BUFFER_TOKENS = MAX_UNITS + FIRST + PAD;

/** A stretch of text while its tokens are read into the buffers; `stop` is the index of the next token. */
export interface TokenCursor extends Tokens {
  readonly lexicon: Lexicon;
  readonly roles: Roles;
  /** Where the stretch ends in the text. */
  textEnd: number;
  /** For which words the last one waits, as bits. */
  waiting: number;
  /** The first of the numbers that separators join to what is read; 0 where there is none. */
  chain: number;
  /** What digits count, by token. */
  readonly counts: Int32Array;
  /** Offsets of the first code unit of each token, and of the one behind its last. */
  readonly froms: Int32Array;
  readonly ends: Int32Array;
}
