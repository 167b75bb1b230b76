import { isCapital } from '../../../tokens/look';
import { remember } from '../../../tokens/remember';
import type { Tokens } from '../../../tokens/tokens';

/** How Vietnamese syllables are spelled, tones aside: beginning, vowels, ending. */
const SYLLABLE =
  /^(?:ngh?|[cgknpt]h|tr|qu|gi|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnptk])?$/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const isSyllable = remember((word): boolean =>
  SYLLABLE.test(word.toLowerCase().normalize('NFD').replace(TONE, '').normalize('NFC')),
);

/** Whether a word is a name that is spelled as no Vietnamese one is: "Jakarta", "Seoul". */
export const isForeignWord = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) && !isSyllable(tokens.slice(at, at + 1));
